import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What the stores show before anybody has installed it. */

const LOCALES = join(import.meta.dirname, '../../public/_locales');
const TEXTS = join(import.meta.dirname, 'texts');
const read = (language: string) => readFileSync(join(TEXTS, `${language}.txt`), 'utf8');
const shapeOf = (text: string) =>
  text.split('\n').map((line) => (line === '' ? '' : line.startsWith('•') ? '•' : 'text'));

/** What nobody can promise, in any of the languages. */
const PROMISES =
  /\b(?:reach|likes|followers?|sales|leads|viral|growth|grow|guarantee\w*|Reichweite|Umsatz|Kunden|Wachstum|garantier\w*|alcance|ventas|seguidores|crecimiento|garantiza\w*|portée|ventes|abonnés|croissance|garanti\w*|vendas|crescimento|best|No\. ?1)\b/i;

it('has a text in each language of the extension', () => {
  expect(readdirSync(TEXTS).sort()).toEqual(
    readdirSync(LOCALES)
      .map((language) => `${language}.txt`)
      .sort(),
  );
});

describe.each(readdirSync(LOCALES))('the text in %s', (language) => {
  const text = read(language);

  it('begins with the description of the manifest, as short as Chrome wants it', () => {
    const messages = JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8'));
    const [short = ''] = text.split('\n');
    expect(short).toBe(messages.description.message);
    expect(short.length).toBeLessThanOrEqual(132);
    expect(messages.name.message.length).toBeLessThanOrEqual(45);
  });

  it('says the same as the English one, paragraph by paragraph', () => {
    expect(shapeOf(text)).toEqual(shapeOf(read('en')));
  });

  it('has the length that all three stores take', () => {
    expect(text.length).toBeGreaterThan(250);
    expect(text.length).toBeLessThan(10_000);
  });

  it('promises nothing that a post would bring, and does not shout', () => {
    expect(text.match(PROMISES)).toBeNull();
    expect(text).not.toContain('!');
  });
});
