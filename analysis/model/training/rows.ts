import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../document.ts';
import type { SiteId, Surface } from '../../rating.ts';
import { findCues, readTerms } from '../features.ts';
import { readVectors } from './sentence-vectors.ts';

/** A text with what its readers said. */
export interface Row {
  id: string;
  src: string;
  group: string;
  surface?: Surface;
  text: string;
  kinds: string[];
  promos: number[];
}

/** A text, measured. */
export interface Measured {
  terms: readonly { id: string; value: number }[];
  /** What it means: see `sentence-vectors.ts`. */
  vector: Float32Array;
}

/** A rated text, measured. */
export interface Sample extends Measured {
  row: Row;
  promo: number;
}

/** A text that nobody has rated. */
export interface UnratedSample extends Measured {
  src: string;
}

const LINKEDIN = /^(?:linkedin1?|liarchive)$/;
const X = /^(?:x2026|corporate|bragging|support|acts|xarchive)$/;

/** The site that a source comes from. */
export function siteOf(src: string): SiteId | undefined {
  return LINKEDIN.test(src) ? 'linkedin' : X.test(src) ? 'x' : undefined;
}

/** Reads a file of JSON lines. Throws an error that says where the files come from. */
function readLines<T>(folder: string, name: string): T[] {
  try {
    return readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as T);
  } catch (error) {
    throw new Error(
      `${join(folder, name)} cannot be read (${error instanceof Error ? error.message : error}). The posts are not ` +
        'part of the project: their texts belong to their authors. Name the folder that holds rated.jsonl and ' +
        'weak.jsonl; README, "The rating", lists the public sources that they were drawn from and how they were read.',
    );
  }
}

export function measureText(text: string, surface: Surface = 'post'): Measured['terms'] {
  const context = { surface };
  const document = readDocument(text);
  return readTerms(document, context, findCues(document, context)).map(({ id, value }) => ({ id, value }));
}

export function measure(row: Row, vector: Float32Array): Sample {
  return {
    row,
    promo: row.promos.reduce((a, b) => a + b, 0) / row.promos.length,
    terms: measureText(row.text, row.surface),
    vector,
  };
}

/** What stands for a group where the author is not known: how a text was drawn. Such a text is a group of its own. */
const NO_AUTHOR = /^(?:tweetid|scrape|keyword|random|post|reply|None|customer)$/;

export async function readRated(folder: string): Promise<Sample[]> {
  const rows = readLines<Row>(folder, 'rated.jsonl');
  const vectors = await readVectors(rows.map((row) => row.text));
  return rows.map((row, i) =>
    measure(
      { ...row, group: `${row.src}/${NO_AUTHOR.test(row.group) ? row.id : row.group}` },
      vectors[i] as Float32Array,
    ),
  );
}

/** The texts that carry only their source's own label, which is not read: it means something else. */
export async function readUnrated(folder: string): Promise<UnratedSample[]> {
  const rows = readLines<{ src: string; text: string }>(folder, 'weak.jsonl');
  const vectors = await readVectors(rows.map((row) => row.text));
  return rows.map(({ src, text }, i) => ({
    src,
    terms: measureText(text),
    vector: vectors[i] as Float32Array,
  }));
}
