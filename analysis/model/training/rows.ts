import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../document.ts';
import type { SiteId, Surface } from '../../rating.ts';
import { findCues, readTerms } from '../features.ts';
import { dampingOf } from '../term.ts';
import { wordForm } from '../word-terms.ts';

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

/** A row, measured. */
export interface Sample {
  row: Row;
  promo: number;
  terms: readonly { id: string; value: number }[];
  /** All words, in order. */
  words: readonly string[];
}

/** A text that has only its source's own label. */
export interface WeakSample {
  src: string;
  label: string;
  words: readonly string[];
  damping: number;
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

/** The words of a text in the form in which they have weights; quicker than reading a document. */
export function roughWords(text: string): string[] {
  const words: string[] = [];
  for (const match of text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .matchAll(/(?<![\w@/.])#?[$£€]?[a-z0-9][a-z0-9'&.%]*/g)) {
    const form = wordForm(match[0].replace(/['.]+$/, ''));
    if (form !== null) words.push(form);
  }
  return words;
}

export function measure(row: Row): Sample {
  const context = { surface: row.surface ?? ('post' as const) };
  const document = readDocument(row.text);
  const words = document.tokens.map((token) => wordForm(token.normal)).filter((form) => form !== null);
  return {
    row,
    promo: row.promos.reduce((a, b) => a + b, 0) / row.promos.length,
    terms: readTerms(document, context, findCues(document, context)).map(({ id, value }) => ({ id, value })),
    words,
  };
}

/** What stands for a group where the author is not known: how a text was drawn. Such a text is a group of its own. */
const NO_AUTHOR = /^(?:tweetid|scrape|keyword|random|post|reply|None|customer)$/;

export function readRated(folder: string): Sample[] {
  return readLines<Row>(folder, 'rated.jsonl').map((row) =>
    measure({ ...row, group: `${row.src}/${NO_AUTHOR.test(row.group) ? row.id : row.group}` }),
  );
}

export function readWeak(folder: string): WeakSample[] {
  return readLines<{ src: string; label: string; text: string }>(folder, 'weak.jsonl').map(
    ({ src, label, text }) => {
      const words = roughWords(text);
      return { src, label, words, damping: dampingOf(words.length) };
    },
  );
}
