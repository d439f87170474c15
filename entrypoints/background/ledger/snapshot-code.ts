import {
  ACT_ORIGINS,
  ACT_STATUSES,
  ACT_SURFACES,
  type Act,
  LENGTH_CLASSES,
  readAct,
} from '../../../analysis/act.ts';
import { KINDS, SITE_IDS } from '../../../analysis/rating.ts';
import { isSalt } from './salt.ts';

/** The acts of one moment, as they are packed. */
export interface Snapshot {
  /** When it was taken, milliseconds since 1970. */
  at: number;
  salt: string;
  /** The latest first. */
  acts: Act[];
  /** Older acts that had no room. */
  leftOut: number;
}

const FORMAT = 'twoway-snapshot-1';
/** One sign an act tells which of the words it has; the words stand beside them, as another version may have others. */
const NO_WORD = '-';
const SIGNS = '0123456789abcdefghijklmnopqrstuvwxyz';

const WORDS = {
  site: SITE_IDS,
  surface: ACT_SURFACES,
  kind: KINDS,
  rated: KINDS,
  status: ACT_STATUSES,
  length: LENGTH_CLASSES,
  origin: ACT_ORIGINS,
} as const satisfies Partial<Record<keyof Act, readonly string[]>>;
type WordName = keyof typeof WORDS;
const WORD_NAMES = Object.keys(WORDS) as WordName[];
const TEXT_NAMES = ['key', 'fingerprint', 'group', 'twin'] as const satisfies (keyof Act)[];

interface Packed {
  format: string;
  at: number;
  salt: string;
  count: number;
  leftOut: number;
  words: Record<WordName, { of: readonly string[]; signs: string }>;
  texts: Record<(typeof TEXT_NAMES)[number], string>;
  /** The time of the first act, then how much earlier each other one is. */
  times: number[];
  scores: number[];
}

function signOf(words: readonly string[], word: string | undefined): string {
  return word === undefined ? NO_WORD : (SIGNS[words.indexOf(word)] ?? NO_WORD);
}

function toColumns({ acts, ...head }: Snapshot): Packed {
  const words = WORD_NAMES.map((name) => [
    name,
    { of: WORDS[name], signs: acts.map((act) => signOf(WORDS[name], act[name])).join('') },
  ]);
  const texts = TEXT_NAMES.map((name) => [name, acts.map((act) => act[name] ?? '').join(' ')]);
  return {
    format: FORMAT,
    ...head,
    count: acts.length,
    words: Object.fromEntries(words),
    texts: Object.fromEntries(texts),
    times: acts.map(({ at }, index) => (index === 0 ? at : (acts[index - 1]?.at ?? 0) - at)),
    scores: acts.map(({ score }) => score),
  };
}

function fromColumns(packed: Packed): Snapshot {
  const { format, at, salt, count, leftOut, words, texts, times, scores } = packed;
  if (format !== FORMAT) throw new TypeError('format');
  if (!Number.isSafeInteger(at) || !isSalt(salt) || !Number.isSafeInteger(leftOut) || leftOut < 0)
    throw new TypeError('head');
  const columns = TEXT_NAMES.map((name) => [name, count === 0 ? [] : texts[name].split(' ')] as const);
  const lengths = [times.length, scores.length, ...columns.map(([, column]) => column.length)];
  if (lengths.some((length) => length !== count)) throw new TypeError('columns');
  let time = 0;
  const acts = times.map((step, index) => {
    time = index === 0 ? step : time - step;
    const act: Record<string, unknown> = { at: time, score: scores[index] };
    for (const name of WORD_NAMES) {
      const word = words[name].of[SIGNS.indexOf(words[name].signs[index] ?? NO_WORD)];
      if (word !== undefined) act[name] = word;
    }
    for (const [name, column] of columns) {
      if (column[index] !== '' || name === 'fingerprint') act[name] = column[index];
    }
    return readAct(act);
  });
  return { at, salt, acts, leftOut };
}

async function through(bytes: Blob, way: TransformStream): Promise<Uint8Array> {
  return new Uint8Array(await new Response(bytes.stream().pipeThrough(way)).arrayBuffer());
}

/** Bytes that one call takes as arguments. */
const AT_ONCE = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(from, from + AT_ONCE));
  return btoa(text);
}

async function pack(snapshot: Snapshot): Promise<string> {
  const json = JSON.stringify(toColumns(snapshot));
  return toBase64(await through(new Blob([json]), new CompressionStream('gzip')));
}

/** So many acts tell about how long one is. */
const SAMPLE = 2000;

/** What is packed, and how much of it: the latest acts first, as many as `longest` characters have room for. */
export async function encodeSnapshot(
  { at, salt, acts }: Omit<Snapshot, 'leftOut'>,
  longest: number,
): Promise<{ text: string; acts: number; leftOut: number }> {
  let count = acts.length;
  if (count > SAMPLE) {
    // Packing much that has no room would take seconds.
    const { length } = await pack({ at, salt, acts: acts.slice(0, SAMPLE), leftOut: 0 });
    count = Math.min(count, Math.ceil((SAMPLE * longest) / length));
  }
  for (;;) {
    const leftOut = acts.length - count;
    const text = await pack({ at, salt, acts: acts.slice(0, count), leftOut });
    if (text.length <= longest || count === 0) return { text, acts: count, leftOut };
    // Packed acts are about equally long.
    count = Math.floor(count * (longest / text.length) * 0.98);
  }
}

/** @throws Error if any of it is damaged or of another format: nothing is taken then */
export async function decodeSnapshot(text: unknown): Promise<Snapshot> {
  if (typeof text !== 'string') throw new TypeError('no snapshot');
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const json = await through(new Blob([bytes]), new DecompressionStream('gzip'));
  return fromColumns(JSON.parse(new TextDecoder().decode(json)));
}
