import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hint } from '../../../analysis/coach.ts';
import { piecesOf } from '../../../entrypoints/practice/marked-words.ts';

function hint(cue: string, ...spans: [start: number, end: number][]): Hint {
  return { cue, title: cue, spans: spans.map(([start, end]) => ({ start, end })) } as unknown as Hint;
}

const shown = (text: string, hints: readonly Hint[]) =>
  piecesOf(text, hints).map((piece) => [piece.text, piece.hints.map(({ cue }) => cue).join()]);

describe('marked words', () => {
  it('are cut where the words of a hint begin and end, shared ones too', () => {
    expect(shown('Order now, half price', [hint('call', [0, 9]), hint('price', [6, 21])])).toEqual([
      ['Order ', 'call'],
      ['now', 'call,price'],
      [', half price', 'price'],
    ]);
    expect(shown('Thank you', [])).toEqual([['Thank you', '']]);
    expect(shown('', [])).toEqual([]);
  });

  it('are the draft itself, and carry just the hints that speak of them', () => {
    const spans = fc.array(
      fc
        .tuple(fc.nat(60), fc.nat(60))
        .map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as [number, number]),
    );
    const some = fc.array(spans, { maxLength: 5 });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), some, (text, lists) => {
        const hints = lists.map((list, index) => hint(`cue-${index}`, ...list));
        const pieces = piecesOf(text, hints);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const piece of pieces) {
          for (let at = piece.start; at < piece.start + piece.text.length; at++) {
            const cues = hints.filter(({ spans }) => spans.some(({ start, end }) => start <= at && at < end));
            // A span that leads beyond the text is of another one.
            const sound = cues.filter((one) =>
              one.spans.some(({ start, end }) => start <= at && at < end && end <= text.length),
            );
            expect(piece.hints).toEqual(expect.arrayContaining(sound));
            for (const one of piece.hints) expect(cues).toContain(one);
          }
        }
      }),
    );
  });
});
