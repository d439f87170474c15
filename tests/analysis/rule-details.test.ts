import { describe, expect, it } from 'vitest';
import type { Examples } from '../../analysis/cue.ts';
import { CUES } from '../../analysis/cues/index.ts';
import { detailsOf, namedRules } from '../../analysis/rule-details.ts';
import { RULE_EXAMPLES } from '../../analysis/rule-examples.ts';
import { WARNING_RULES } from '../../analysis/warning-rules.ts';
import { english } from '../english.ts';

const files = import.meta.glob<{ examples: Examples }>(['../../analysis/cues/*.ts', '!**/index.ts'], {
  eager: true,
});

describe('the examples of rules', () => {
  it('are there for each cue, in the order of the ids', () => {
    expect(Object.keys(RULE_EXAMPLES)).toEqual(CUES.map(({ id }) => id));
  });

  it.each(Object.entries(RULE_EXAMPLES))('are those of its file: %s', (id, example) => {
    expect(files[`../../analysis/cues/${id}.ts`]?.examples.fires).toContainEqual(example);
  });
});

describe('what is told of a rule', () => {
  it.each(CUES.map(({ id }) => id))('is an example, what is said of it, and what is behind it: %s', (id) => {
    const details = detailsOf(id, english);
    expect(details?.example?.draft).toMatch(/\S/);
    expect(details?.example?.reason).toMatch(/\S/);
    // Nothing is left to be filled in; "$19" is a price.
    expect(details?.example?.reason).not.toMatch(/\$[1-9](?!\d)/);
    expect(details?.action).toMatch(/\S/);
    expect(details?.evidence.claim).toMatch(/\S/);
  });

  it.each(WARNING_RULES.map(({ id }) => id))('is what to do and what is behind it, for history: %s', (id) => {
    expect(detailsOf(id, english)).toMatchObject({
      example: null,
      action: expect.stringMatching(/\S/),
      evidence: { claim: expect.stringMatching(/\S/) },
    });
  });

  it('names the text that is answered', () => {
    expect(detailsOf('answers-request', english)?.example?.parent).toBe('How do I fix a dripping tap?');
  });

  it('puts each rule into one family', () => {
    const rules = namedRules(english);
    expect(new Set(rules.map(({ cue }) => cue)).size).toBe(CUES.length + WARNING_RULES.length);
    expect(Object.keys(Object.groupBy(rules, ({ family }) => family)).sort()).toEqual([
      'ask',
      'credit',
      'history',
      'news',
    ]);
  });
});
