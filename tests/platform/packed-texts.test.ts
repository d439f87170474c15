import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MessageFile } from '../../analysis/message.ts';
import { packTexts, unpackFile, unpackTexts, wordOf } from '../../platform/packed-texts.ts';

const LOCALES = join(import.meta.dirname, '../../public/_locales');
const read = (locale: string): MessageFile =>
  JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8'));
const ENGLISH = read('en');

describe.each(readdirSync(LOCALES))('the texts in %s, packed', (locale) => {
  const file = locale === 'en' ? ENGLISH : read(locale);
  const packed = packTexts(file, ENGLISH);

  it('come out as they went in, all of them', () => {
    const texts = Object.entries(file).map(([key, { message }]) => [key, { message }]);
    expect(unpackFile(packed, packTexts(ENGLISH, ENGLISH))).toEqual(Object.fromEntries(texts));
  });

  it('hold nothing that a browser would fill in by itself', () => {
    expect(JSON.stringify(packed)).not.toContain('$');
  });
});

describe('packed texts', () => {
  const english = { one: { message: 'a' }, two_x: { message: '$1 b' }, two_y: { message: 'c' } };

  it('stand by the first word of their names, and the names in English alone', () => {
    expect(wordOf('one')).toBe('one');
    expect(wordOf('two_x_y')).toBe('two');
    const texts = { texts_one: { message: 'a' }, texts_two: { message: '~1 b|c' } };
    const names = { names_one: { message: '' }, names_two: { message: '_x|_y' } };
    expect(packTexts(english, english)).toEqual({ ...texts, ...names });
    const file = { two_y: { message: 'C' }, two_x: { message: 'B $1' }, one: { message: 'A' } };
    expect(packTexts(file, english)).toEqual({
      texts_one: { message: 'A' },
      texts_two: { message: 'B ~1|C' },
    });
  });

  it('are English where a language lacks one, or has nothing in it', () => {
    expect(packTexts({ one: { message: '' }, two_y: { message: 'C' } }, english)).toEqual({
      texts_one: { message: 'a' },
      texts_two: { message: '~1 b|C' },
    });
  });

  it('are not made of what holds their own signs', () => {
    for (const sign of ['|', '~'])
      expect(() => packTexts({ ...english, one: { message: sign } }, english)).toThrow('one');
  });

  it('are empty for a word that no name begins with', () => {
    expect(unpackTexts('three', () => '')).toEqual({ three: '' });
  });
});
