import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCharactersLeft, type LengthLimit } from '../../analysis/characters-left.ts';

const X: LengthLimit = { counts: 'weighted', most: 280, extended: 25_000 };

function weigh(text: string): number {
  return X.most - countCharactersLeft(text, X).left;
}

describe('the weighted rule of X', () => {
  it.each([
    ['nothing', '', 0],
    ['Latin letters', 'Bread', 5],
    ['a line break', 'one\ntwo', 7],
    ['a long link', 'https://loaf.com/a-long-way-to-the-bread-of-tomorrow?b=1', 23],
    ['a short link', 'loaf.com', 23],
    ['a link between words', 'See https://loaf.com now', 31],
    ['an address of mail, which is no link', 'ana@loaf.com', 12],
    ['a word with a dot, which is no link', 'loaf.bread', 10],
    ['Japanese', '日本', 4],
    ['Korean', '한글', 4],
    ['a link after Japanese', '日本https://loaf.com', 27],
    ['curled quotes and dashes', '‘’“”–—', 6],
    ['an ellipsis', '…', 2],
    ['an emoji', '🎉', 2],
    ['a family', '👨‍👩‍👧‍👦', 2],
    ['a flag', '🇩🇪', 2],
    ['the flag of a part of a country', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 2],
    ['a tone of skin', '👍🏽', 2],
    ['a key', '1️⃣', 2],
    ['an emoji of 2021, joined of two', '❤️‍🔥', 2],
    ['an emoji right after a link', 'loaf.com🎉', 25],
    ['half a character', '\ud83c', 2],
  ])('%s', (_what, text, weight) => {
    expect(weigh(text)).toBe(weight);
  });

  it('counts a letter with its accent as one, in one piece or two', () => {
    expect(weigh('e\u0301')).toBe(1);
    expect(weigh('\u00e9')).toBe(1);
  });

  it('goes below zero and says what a subscription leaves', () => {
    expect(countCharactersLeft('a'.repeat(300), X)).toEqual({
      left: -20,
      most: 280,
      extended: { left: 24_700, most: 25_000 },
    });
  });

  it('takes words of many dots for no links', () => {
    expect(weigh('loaf.com '.repeat(30).trim())).toBe(30 * 23 + 29);
    expect(weigh('loaf.com.'.repeat(30))).toBe(30 * 9);
    expect(weigh(`https://loaf.com/${'a.'.repeat(30)}a`)).toBe(23);
    expect(weigh(`${'日'.repeat(500)}. https://loaf.com`)).toBe(1002 + 23);
  });

  it('knows a link right behind a long run without spaces', () => {
    expect(weigh(`${'日'.repeat(500)}https://loaf.com/b`)).toBe(1000 + 23);
    expect(weigh(`${'😀'.repeat(500)}http://loaf.com`)).toBe(1000 + 23);
    expect(weigh(`${'日'.repeat(500)}/loaf.com`)).toBe(weigh(`${'日'.repeat(50)}/loaf.com`) + 900);
    expect(weigh(`${'a'.repeat(500)}https://loaf.com`)).toBe(
      weigh(`${'a'.repeat(50)}https://loaf.com`) + 450,
    );
  });

  // Such a regular expression would take minutes, and the test would not end in time.
  it.each(['.', '@', '#', 'a.', '日', '日.', '“', 'я', 'www.', 'http://', '🎉', '\u200d', 'a.com/('])(
    'T10: takes no time out of proportion for 250,000 characters of %j',
    (run) => {
      expect(weigh(run.repeat(250_000 / run.length))).toBeGreaterThan(0);
      expect(weigh(`${run.repeat(1000)}.${'é'.repeat(1000)}.`.repeat(100))).toBeGreaterThan(0);
      // Without a link in it, the library does not look for any.
      expect(weigh(`${run.repeat(250_000 / run.length)} https://loaf.com`)).toBeGreaterThan(0);
    },
    60_000,
  );

  it('gives a whole number for whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const weight = weigh(text);
        expect(weight).toBeGreaterThanOrEqual(0);
        expect(Number.isInteger(weight)).toBe(true);
      }),
    );
  });

  it('weighs text without dots and emoji as the sum of its characters', () => {
    const light = fc.constantFrom('a', ' ', '\n', 'ж', '’', '—');
    const heavy = fc.constantFrom('日', '한', '…', '𝒂');
    fc.assert(
      fc.property(fc.array(light), fc.array(heavy), (ones, twos) => {
        expect(weigh([...ones, ...twos].join(''))).toBe(ones.length + 2 * twos.length);
      }),
    );
  });
});

describe('the plain rule', () => {
  it('counts UTF-16 units', () => {
    const limit: LengthLimit = { counts: 'plain', most: 3000 };
    expect(countCharactersLeft('Bread 🎉\nhttps://loaf.com', limit)).toEqual({
      left: 3000 - 25,
      most: 3000,
      extended: null,
    });
    expect(countCharactersLeft('e\u0301', limit).left).toBe(2998);
  });

  it('is exact for any text', () => {
    const unit = fc.constantFrom<'binary' | 'grapheme'>('binary', 'grapheme');
    const text = unit.chain((one) => fc.string({ unit: one }));
    fc.assert(
      fc.property(text, fc.nat(100_000), (draft, most) => {
        expect(countCharactersLeft(draft, { counts: 'plain', most }).left).toBe(most - draft.length);
      }),
    );
  });
});
