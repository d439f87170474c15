import { describe, expect, it } from 'vitest';
import { readDocument } from '../../analysis/document.ts';
import { spanOf } from '../../analysis/phrases.ts';
import { namesSelf } from '../../analysis/self-names.ts';
import { findSharedWords, stemOf, topicsOf } from '../../analysis/shared-words.ts';

describe('stemOf', () => {
  it.each([
    ['baking', 'baked', 'bakes', 'bake'],
    ['planning', 'plans', 'planned', 'plan'],
    ['cities', 'city', "city's", '#city'],
    ['tried', 'tries', 'try', 'tries'],
    ['boxes', 'box', 'box', "box's"],
    ['rolling', 'rolls', 'roll', 'rolled'],
  ])('brings together %s, %s, %s, %s', (...words) => {
    expect(new Set(words.map(stemOf)).size).toBe(1);
  });

  it.each([
    ['glass', 'glue'],
    ['need', 'new'],
    ['bus', 'but'],
    ['string', 'sting'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(stemOf(a)).not.toBe(stemOf(b));
  });
});

describe('topicsOf', () => {
  it('leaves out short words, words of grammar, names with @ and links', () => {
    expect([
      ...topicsOf('Would they’ve thanked @herons for the new ferry? https://ferry.example/lakes'),
    ]).toEqual([stemOf('ferry')]);
  });
});

describe('findSharedWords', () => {
  const parent = 'The night trains to the coast are back. Night after night!';

  it('gives the words in both, neighbours together, each counted once', () => {
    const text = 'I took a night train once, the #Coast was grey, and a train is a train.';
    const document = readDocument(text);
    const { count, runs } = findSharedWords(document, parent);
    const words = runs.map((run) => spanOf(document, run)).map(({ start, end }) => text.slice(start, end));
    expect(count).toBe(3);
    expect(words.map((word) => word.replace('#', ''))).toEqual(['night train', 'Coast', 'train', 'train']);
  });

  it.each([undefined, '', 'Would you say so again?', '@ana'])('shares nothing with %j', (other) => {
    const document = readDocument('Would you say that the night train is late again, @ana?');
    expect(findSharedWords(document, other)).toEqual({ count: 0, runs: [] });
  });
});

describe('namesSelf', () => {
  const self = { names: ['Heron Bakery', ''], handles: ['@heronbakes', 'hb', ''], domains: [] };
  it.each([
    ['a loaf of heron bakery, please', true],
    ['@HeronBakes hello', true],
    ['cc @hb.', true],
    ['@heronbakes2 hello', false],
    ['the Heron Bakeryish look', false],
    ['hb pencils', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(namesSelf(text, self)).toBe(expected);
    expect(namesSelf(text, undefined)).toBe(false);
  });
});
