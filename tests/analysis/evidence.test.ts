import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CUES } from '../../analysis/cues/index.ts';
import { evidenceFor, STUDIES } from '../../analysis/evidence.ts';
import { WARNING_RULES } from '../../analysis/warning-rules.ts';
import { english } from '../english.ts';

const MESSAGES = Object.keys(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../public/_locales/en/messages.json'), 'utf8')),
);

const RULES = [...CUES, ...WARNING_RULES];

/** What promises likes, reach or sales to whoever writes. */
const PROMISES =
  /\b(?:you(?:'ll| will| can| get)|your (?:likes|reach|sales|followers|posts))\b|\b(?:boosts?|grows?|guarantee\w*|increases?|doubles?|gains?)\b|\bmore (?:likes|reach|sales|followers|customers|clicks)\b/i;

describe('the evidence', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    'of %s is there, short, and promises nothing',
    (_id, rule) => {
      const { essay, ...sentences } = evidenceFor(rule, english);
      expect(essay).not.toBe('');
      for (const text of Object.values(sentences)) {
        expect(text.length).toBeLessThanOrEqual(200);
        expect(text).toMatch(/^\S[^!]*[^!.]\.$/);
        expect(text).not.toMatch(PROMISES);
      }
    },
  );

  it('names every study with a year', () => {
    const studies = RULES.flatMap((rule) => evidenceFor(rule, english).study ?? []);
    expect(studies.length).toBeGreaterThan(10);
    for (const study of studies) expect(study).toMatch(/\b20\d\d\)/);
  });

  it('belongs to rules and essays that exist, each with a name of its own', () => {
    const ids: string[] = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of Object.keys(STUDIES)) expect(ids).toContain(id);
    for (const name of MESSAGES) {
      const essay = /^evidence_claim_(\d+)/.exec(name)?.[1];
      if (essay !== undefined) expect(MESSAGES).toContain(`evidence_essay_${essay}`);
    }
  });

  it('is missed loudly', () => {
    const [cue] = CUES;
    if (cue === undefined) throw new Error('no cues');
    expect(() => evidenceFor({ ...cue, source: '009-1' }, english)).toThrow('009');
  });

  it('knows a promise when it sees one', () => {
    for (const text of ['You will get more likes.', 'A question boosts your reach.', 'It doubles sales.'])
      expect(text).toMatch(PROMISES);
  });
});
