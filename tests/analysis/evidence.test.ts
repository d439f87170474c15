import { describe, expect, it } from 'vitest';
import { CUES } from '../../analysis/cues/index.ts';
import { EVIDENCE, evidenceFor } from '../../analysis/evidence.ts';
import { CLAIMS, ESSAYS, STUDIES } from '../../analysis/evidence-rows.ts';

/** What promises likes, reach or sales to whoever writes. */
const PROMISES =
  /\b(?:you(?:'ll| will| can| get)|your (?:likes|reach|sales|followers|posts))\b|\b(?:boosts?|grows?|guarantee\w*|increases?|doubles?|gains?)\b|\bmore (?:likes|reach|sales|followers|customers|clicks)\b/i;

describe('the evidence', () => {
  it.each(CUES.map((cue) => [cue.id, cue] as const))(
    'of %s is there, short, and promises nothing',
    (id, cue) => {
      const evidence = EVIDENCE.get(id);
      expect(evidence).toEqual(evidenceFor(cue));
      const { essay, ...sentences } = evidence ?? { essay: '' };
      expect(essay).not.toBe('');
      for (const text of Object.values(sentences)) {
        expect(text.length).toBeLessThanOrEqual(200);
        expect(text).toMatch(/^\S[^!]*[^!.]\.$/);
        expect(text).not.toMatch(PROMISES);
      }
    },
  );

  it('names every study with a year', () => {
    for (const { study } of Object.values(STUDIES))
      if (study !== undefined) expect(study).toMatch(/\b20\d\d\)/);
  });

  it('belongs to cues and essays that exist', () => {
    const ids = CUES.map((cue) => cue.id);
    for (const id of Object.keys(STUDIES)) expect(ids).toContain(id);
    for (const row of Object.keys(CLAIMS)) expect(Object.keys(ESSAYS)).toContain(row.replace(/-.*$/, ''));
  });

  it('is missed loudly', () => {
    const [cue] = CUES;
    if (cue === undefined) throw new Error('no cues');
    expect(() => evidenceFor({ ...cue, source: '009-1' })).toThrow('009-1');
  });

  it('knows a promise when it sees one', () => {
    for (const text of ['You will get more likes.', 'A question boosts your reach.', 'It doubles sales.'])
      expect(text).toMatch(PROMISES);
  });
});
