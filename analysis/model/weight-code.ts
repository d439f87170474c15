/**
 * Weights as text. A sign stands for one of 91 steps from -LARGEST to LARGEST, finer near 0, where most weights
 * are.
 */
const SIGNS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((sign) => !'`\\$'.includes(sign))
  .join('');
const HALF = (SIGNS.length - 1) / 2;
export const LARGEST = 4;

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

/** The weight that a sign stands for; 0 for none. */
export function readSign(sign: string): number {
  return VALUES.get(sign) ?? 0;
}

/** The weights that signs stand for. */
export function readSigns(signs: string): number[] {
  return Array.from(signs, readSign);
}

/** Reads `id number number ... signs`: `count` numbers in thousandths; there may be no signs. */
export function readNumbers(line: string, count: number): [id: string, numbers: number[], signs: string] {
  const [id = '', ...parts] = line.split(' ');
  return [id, parts.slice(0, count).map((part) => Number(part) / 1000), parts[count] ?? ''];
}
