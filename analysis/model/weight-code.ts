/**
 * Weights of words as text: behind each word one sign for the score and one for each kind. A sign stands for one
 * of 91 steps from -LARGEST to LARGEST, finer near 0, where most weights are.
 */
const SIGNS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((sign) => !'`\\$'.includes(sign))
  .join('');
const HALF = (SIGNS.length - 1) / 2;
const LARGEST = 4;

export function encodeWeight(weight: number): string {
  const size = Math.min(1, Math.sqrt(Math.abs(weight) / LARGEST));
  return SIGNS.charAt(HALF + Math.sign(weight) * Math.round(size * HALF));
}

const VALUES = new Map(
  Array.from(SIGNS, (sign, i) => {
    const size = (i - HALF) / HALF;
    return [sign, Math.sign(size) * size * size * LARGEST] as const;
  }),
);

/** The weights of the last `count` signs of a line, and the word before them. */
export function decodeLine(line: string, count: number): [word: string, weights: number[]] {
  const at = line.length - count;
  return [line.slice(0, at), Array.from(line.slice(at), (sign) => VALUES.get(sign) ?? 0)];
}
