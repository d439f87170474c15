import { describe, expect, it } from 'vitest';
import { readDocument } from '../../analysis/document.ts';
import { findMeant, findRuns, phrases, spanOf } from '../../analysis/phrases.ts';

function found(draft: string, ...patterns: string[]): string[] {
  const document = readDocument(draft);
  return findRuns(document, phrases(...patterns)).map((run) => {
    const { start, end } = spanOf(document, run);
    return draft.slice(start, end);
  });
}

describe('phrases', () => {
  it('matches words, choices, optional words, gaps and tags', () => {
    expect(found('Buy now, order today', 'buy|order now|today')).toEqual(['Buy now', 'order today']);
    expect(found('link in bio; link in my bio', 'link in my? bio')).toEqual([
      'link in bio',
      'link in my bio',
    ]);
    expect(found('Get your very own copy free', 'get * free')).toEqual([]);
    expect(found('Get your own copy free', 'get * free')).toEqual(['Get your own copy free']);
    expect(found('Only 3 left', 'only #Value left')).toEqual(['Only 3 left']);
  });

  it('takes the longest match and none that overlaps it', () => {
    expect(found('sign up today now', 'sign up', 'sign up today', 'today now')).toEqual(['sign up today']);
  });

  it('stays within a sentence', () => {
    expect(found('I will buy. Now what?', 'buy now')).toEqual([]);
  });

  it('may begin with an optional word or a tag', () => {
    expect(found('our new shop. the shop', 'new? shop')).toEqual(['new shop', 'shop']);
    expect(found('Maria Lopez rocks', '#Person rocks')).toEqual(['Lopez rocks']);
  });

  it('refuses an empty pattern', () => {
    expect(() => phrases('  ')).toThrow('empty');
  });
});

describe('findMeant', () => {
  it('leaves quotations and negations out', () => {
    const draft = 'Buy now. "Buy now", he said. Please do not buy now. Never ever buy now.';
    const spans = findMeant(readDocument(draft), phrases('buy now'));
    expect(spans).toEqual([{ start: 0, end: 7 }]);
  });
});
