import type { Act } from './act.ts';

/**
 * Two fingerprints that differ in so many of their 64 bits, or fewer, are those of near-duplicates. Bits differ in
 * proportion to the angle between the counts of word pairs (Charikar 2002, "Similarity estimation techniques from
 * rounding algorithms"): 12 bits are an estimated likeness of 83 %. With one word changed, about 99 % of texts of 40
 * words are recognised, 90 % of those of 20, half of those of 10. Of unrelated texts one pair in a thousand comes as
 * near where they have 5 words, none of thousands where they have 10 (measured in `repeats.test.ts`).
 */
export const NEAR_BITS = 12;

/**
 * So many earlier near-duplicates are too many (source 003-1): people need to see a thing two to four times, and the
 * third repeat is its fourth showing.
 */
export const REPEATS_FROM = 3;

/** What has to be known of an act to find its repeats. */
export type PrintedAct = Pick<Act, 'key' | 'at' | 'fingerprint'>;

/** The near-duplicates of a text among earlier acts. */
export interface Repeats {
  /** How many there are. */
  count: number;
  /** The nearest, the latest of those that are equally near; null if there is none. */
  nearest: { key: string; at: number; likeness: number } | null;
}

type Bits = [high: number, low: number];

/** Of acts that were looked at before: they stay in memory between two keys, and reading them takes longest. */
const bitsOfActs = new WeakMap<PrintedAct, Bits | null>();

function bitsOf(act: PrintedAct): Bits | null {
  const known = bitsOfActs.get(act);
  if (known !== undefined) return known;
  const bits = readBits(act.fingerprint);
  bitsOfActs.set(act, bits);
  return bits;
}

/** Null for a text without words (all zeros), a repost (empty) and what is damaged: they repeat nothing. */
function readBits(fingerprint: string): Bits | null {
  if (!/^[0-9a-f]{16}$/.test(fingerprint) || /^0+$/.test(fingerprint)) return null;
  return [Number.parseInt(fingerprint.slice(0, 8), 16), Number.parseInt(fingerprint.slice(8), 16)];
}

/** How many of 32 bits are set (H. S. Warren, "Hacker's Delight", 5-1). */
function countBits(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function differingBits(a: Bits, b: Bits): number {
  return countBits(a[0] ^ b[0]) + countBits(a[1] ^ b[1]);
}

/** The estimated likeness of two texts, 0 to 100 percent: the cosine of the angle that so many bits stand for. */
function likenessOf(bits: number): number {
  return 100 * Math.max(0, Math.cos((Math.PI * bits) / 64));
}

function countNear(own: Bits, earlier: Iterable<PrintedAct>): Repeats {
  let count = 0;
  let fewest = NEAR_BITS;
  let nearest: PrintedAct | null = null;
  for (const act of earlier) {
    const bits = bitsOf(act);
    if (bits === null) continue;
    const differing = differingBits(own, bits);
    if (differing > NEAR_BITS) continue;
    count++;
    if (differing > fewest) continue;
    fewest = differing;
    nearest = act;
  }
  if (nearest === null) return { count, nearest };
  return { count, nearest: { key: nearest.key, at: nearest.at, likeness: likenessOf(fewest) } };
}

/**
 * The near-duplicates of one text among acts. Linear.
 *
 * @param fingerprint of the text, see `fingerprintText`, with the salt of the acts
 * @param acts of a window (the source looks at 30 days), oldest first, without the text's own act
 */
export function repeatsOf(fingerprint: string, acts: readonly PrintedAct[]): Repeats {
  const own = readBits(fingerprint);
  return own === null ? { count: 0, nearest: null } : countNear(own, acts);
}

/**
 * The acts that came when there were too many near-duplicates of them already, oldest first. Each is compared with
 * all before it, since nearness does not carry over (a near b and b near c, but a far from c): quadratic.
 *
 * @param acts of a window, oldest first
 * @param from how many earlier near-duplicates are too many, from 1
 */
export function findOverused<A extends PrintedAct>(
  acts: readonly A[],
  from: number = REPEATS_FROM,
): { act: A; repeats: Repeats }[] {
  const earlier: A[] = [];
  const overused: { act: A; repeats: Repeats }[] = [];
  for (const act of acts) {
    const bits = bitsOf(act);
    if (bits === null) continue;
    const repeats = countNear(bits, earlier);
    if (repeats.count >= from) overused.push({ act, repeats });
    earlier.push(act);
  }
  return overused;
}
