import { seededRandom } from './random.ts';

/** Splits a text behind line ends and ends of sentences; the pieces keep what stands behind them. */
function piecesOf(text: string): string[] {
  return text.match(/[^\n.!?…]*(?:[.!?…]+(?=\s)\s*|\n\s*|[.!?…]+|$)/g)?.filter((piece) => piece.trim() !== '') ?? [];
}

/** A run of the pieces of a text, of any length and from anywhere. */
function partOf(text: string, random: () => number): string {
  const pieces = piecesOf(text);
  const count = 1 + Math.floor(random() * pieces.length);
  const from = Math.floor(random() * (pieces.length - count + 1));
  return pieces.slice(from, from + count).join('').trim();
}

/**
 * Other texts made of the given ones: parts of one, or of two from the same source. They read oddly, and that does
 * no harm: they only show the model what the teacher says of other choices of the same sentences. Deterministic.
 */
export function varyTexts<T extends { src: string; text: string }>(rows: readonly T[], seed: number): T[] {
  const random = seededRandom(seed);
  const bySource = Map.groupBy(rows, (row) => row.src);
  return rows.map((row) => {
    const others = bySource.get(row.src) ?? [row];
    const other = others[Math.floor(random() * others.length)] ?? row;
    const own = partOf(row.text, random);
    if (own.length < row.text.trim().length && random() < 0.5) return { ...row, text: own };
    const parts = [own, partOf(other.text, random)];
    if (random() < 0.5) parts.reverse();
    return { ...row, text: parts.join(random() < 0.5 ? ' ' : '\n') };
  });
}
