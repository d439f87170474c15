import type { Hint } from '../../analysis/coach.ts';

/** A piece of a draft, and the hints that speak of its words; none for words that nothing is said of. */
export interface Piece {
  start: number;
  text: string;
  hints: readonly Hint[];
}

/**
 * Cuts a draft where the words of a hint begin or end. Joined together the pieces are the draft.
 *
 * @param hints those of this very text; spans beyond its end are cut off
 */
export function piecesOf(text: string, hints: readonly Hint[]): Piece[] {
  const spans = hints.flatMap((hint) => hint.spans.map(({ start, end }) => ({ start, end, hint })));
  const places = [0, text.length, ...spans.flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(places.filter((at) => at >= 0 && at <= text.length))].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const here = spans.filter((span) => span.start <= start && end <= span.end);
    return { start, text: text.slice(start, end), hints: [...new Set(here.map(({ hint }) => hint))] };
  });
}
