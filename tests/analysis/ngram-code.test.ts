import { describe, expect, it } from 'vitest';
import { type Ngrams, packNgrams, readNgrams } from '../../analysis/ngram-code.ts';

const NGRAMS: Ngrams = {
  ' the': { 11: 178 },
  'the ': { 11: 93, 17: 0 },
  ther: { 11: 52 },
  'thés ': { 17: 200 },
  ' Ã¢~': { 0: 7, 17: 12, 59: 64 },
};

describe('packed n-grams', () => {
  const add = readNgrams(packNgrams(NGRAMS));

  it.each(Object.keys(NGRAMS))('have every score of "%s"', (name) => {
    const sums = Array(60).fill(0);
    add(sums, name, 1000);
    const read = Object.fromEntries([...sums.entries()].filter(([, sum]) => sum !== 0));
    expect(read).toEqual(
      Object.fromEntries(Object.entries(NGRAMS[name] ?? {}).map(([index, score]) => [index, score + 1000])),
    );
  });

  it('add to what is there, and nothing for what is not', () => {
    const sums = [1, 2];
    add(sums, 'what', 53);
    add(sums, 'constructor', 53);
    expect(sums).toEqual([1, 2]);
    add(sums, ' Ã¢~', 53);
    expect(sums[0]).toBe(1 + 7 + 53);
  });

  it('are the same text in whatever order they come', () => {
    expect(packNgrams(Object.fromEntries(Object.entries(NGRAMS).reverse()))).toEqual(packNgrams(NGRAMS));
  });

  it('refuse a name that would be read as another', () => {
    expect(() => packNgrams({ 'a+b': { 0: 1 } })).toThrow('"a+b" cannot be packed');
  });
});
