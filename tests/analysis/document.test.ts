import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../analysis/document.ts';
import { foldText } from '../../analysis/fold.ts';

const words = (draft: string) => readDocument(draft).tokens.map((token) => token.normal);
const slices = (draft: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => draft.slice(start, end));

describe('foldText', () => {
  it('leaves plain text as it is', () => {
    const text = "We're here. 20 % off? No.";
    expect(foldText(text).text).toBe(text);
  });

  it.each([
    ['𝗕𝘂𝘆 𝗻𝗼𝘄', 'Buy now'],
    ['Ｓａｌｅ', 'Sale'],
    ['don’t', "don't"],
    ['a\u200bb', 'ab'],
    ['a\u00a0b', 'a b'],
    ['sooooooo', 'soooo'],
    ['a\u0000b', 'a b'],
    ['a\ud800b', 'a b'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
  ])('folds %j to %j', (source, folded) => {
    expect(foldText(source).text).toBe(folded);
  });

  it('finds the way back to the source', () => {
    const source = 'x 𝗕𝘂𝘆 now!!!!!!!!!! y';
    const { text, toSource } = foldText(source);
    const at = (part: string) => toSource(text.indexOf(part), text.indexOf(part) + part.length);
    const back = (part: string) => source.slice(at(part).start, at(part).end);
    expect(back('Buy')).toBe('𝗕𝘂𝘆');
    expect(back('!!!!')).toBe('!!!!!!!!!!');
    expect(back('y')).toBe('𝘆');
    expect(toSource(text.length, text.length)).toEqual({ start: source.length, end: source.length });
  });
});

describe('readDocument', () => {
  it('reads words, sentences and questions with their places', () => {
    const draft = 'We moved the stand-up. Why?\n\nAsk @jane_doe!';
    const document = readDocument(draft);
    expect(words(draft)).toEqual(['we', 'moved', 'the', 'stand', 'up', 'why', 'ask', '@jane_doe']);
    expect(slices(draft, document.sentences)).toEqual(['We moved the stand-up', 'Why', 'Ask @jane_doe']);
    expect(document.sentences.map((sentence) => sentence.isQuestion)).toEqual([false, true, false]);
  });

  it('finds links, mentions and hashtags as the sites do', () => {
    const draft =
      'See https://acme.example/a?b=1. (www.acme.co/x) mail me@acme.com @jane #Big_News v1.2 e.g. a.b acme.shop';
    const document = readDocument(draft);
    expect(slices(draft, document.links)).toEqual([
      'https://acme.example/a?b=1',
      'www.acme.co/x',
      'acme.shop',
    ]);
    expect(slices(draft, document.mentions)).toEqual(['@jane']);
    expect(slices(draft, document.hashtags)).toEqual(['#Big_News']);
  });

  it('tells quoted words from own ones', () => {
    const document = readDocument('He said "buy now" and “order today”, I said no.');
    const quoted = document.tokens.filter((token) => token.quoted).map((token) => token.normal);
    expect(quoted).toEqual(['buy', 'now', 'order', 'today']);
  });

  it.each(['', '   \n ', '\u0000\u0000', '\ud800', '\u200b'])('reads %j as nothing', (draft) => {
    expect(readDocument(draft)).toMatchObject({ tokens: [], sentences: [], links: [] });
  });

  it.each([
    ['dots', '.', 40_000],
    ['letters', 'a', 100_000],
    ['quotes', '"a ', 33_000],
    ['lines', 'x\n', 30_000],
    ['sentences', 'Go. ', 25_000],
    ['emoji', '😀', 50_000],
    ['right to left', 'שלום ', 20_000],
    ['labels', 'a.', 50_000],
    ['marks', '!?', 50_000],
  ])('T10: survives 100,000 characters of %s', (_name, part, times) => {
    const draft = part.repeat(times);
    for (const token of readDocument(draft).tokens) {
      expect(token.end).toBeGreaterThan(token.start);
      expect(token.end).toBeLessThanOrEqual(draft.length);
    }
  });

  it('gives tokens in order, inside the draft, each at its own words (500 drafts, seed 20261122)', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        'Buy now! ',
        "don't ",
        '\n\n',
        '@jane ',
        'https://a.example/b ',
        '𝗕𝗼𝗹𝗱 ',
        '"said" ',
        '….',
        '\ud83d',
        '😀',
        'e.g. ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const draft = pieces.join('');
        const document = readDocument(draft);
        let last = 0;
        for (const token of document.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(foldText(draft.slice(token.start, token.end)).text.toLowerCase()).toContain(
            token.normal.slice(0, 1),
          );
          last = token.end;
        }
        expect(last).toBeLessThanOrEqual(draft.length);
      }),
      { numRuns: 500, seed: 20261122 },
    );
  });
});
