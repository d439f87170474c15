import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDomain, parseDomain } from '../../platform/domain.ts';

describe('parseDomain', () => {
  it.each([
    ['mill.example', 'mill.example'],
    ['  Mill.Example ', 'mill.example'],
    ['https://www.mill.example/shop?from=x#top', 'mill.example'],
    ['http://mill.example:8080', 'mill.example'],
    ['mara@mill.example', 'mill.example'],
    ['www.mill.example', 'mill.example'],
    ['bäckerei.example', 'bäckerei.example'],
    ['a.b-c.example', 'a.b-c.example'],
  ])('finds the one in %j', (written, domain) => expect(parseDomain(written)).toBe(domain));

  it.each([
    '',
    'mill',
    'mill.',
    '.example',
    '-mill.example',
    'mill-.example',
    'two words.example',
    '127.0.0.1',
  ])('finds none in %j', (written) => expect(parseDomain(written)).toBeNull());

  it('gives what it takes again, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.domain(), fc.string()), (written) => {
        const domain = parseDomain(written);
        if (domain === null) return;
        expect(isDomain(domain)).toBe(true);
        expect(parseDomain(domain)).toBe(domain);
      }),
    );
  });
});
