import { describe, expect, it } from 'vitest';
import { tagsOf } from '../../analysis/shape-tags.ts';

describe('tagsOf', () => {
  it.each([
    ['$49.99', ['Money', 'Value']],
    ['9€', ['Money', 'Value']],
    ['20%', ['Percent', 'Value']],
    ['10k', ['Value']],
    ['three', ['Value']],
    ['@jane', ['AtMention', 'Noun']],
    ['#Big', ['HashTag', 'Noun']],
    ['https://a.example/b', ['Url']],
    ['acme.shop', ['Url']],
    ['the', []],
    ["don't", []],
    ['🎉', []],
    ['bread', ['Noun', 'Adjective', 'Verb']],
    ['baking', ['Noun', 'Adjective', 'Verb', 'Gerund']],
    ['Maria', ['Noun', 'Adjective', 'Verb', 'ProperNoun', 'Person', 'FirstName', 'Organization']],
  ])('tags %s as %j', (word, tags) => {
    expect([...tagsOf(word, false)]).toEqual(tags);
  });

  it('takes no capital at the beginning of a sentence for a name', () => {
    expect(tagsOf('Bread', true).has('ProperNoun')).toBe(false);
  });

  it('stays quick on words without end', () => {
    expect([...tagsOf('a.'.repeat(50_000), false)]).toEqual([]);
  });
});
