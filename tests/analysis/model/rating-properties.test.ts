import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUES } from '../../../analysis/cues/index.ts';
import { FORM } from '../../../analysis/model/explain.ts';
import { weigh } from '../../../analysis/model/model.ts';
import { INVENTED_NEWS, INVENTED_PITCHES } from '../../../analysis/model/training/invented-drafts.ts';
import { rateDraft } from '../../../analysis/rate-draft.ts';
import type { Context } from '../../../analysis/rating.ts';
import { ADVERTS, INNOCENT_DRAFTS } from '../innocent-drafts.ts';

const POST: Context = { surface: 'post' };
const scoreOf = (draft: string, context: Context = POST) => rateDraft(draft, context).score;

const PITCHES = [
  'Order now, 50% off!',
  'Sign up for our webinar today.',
  'Check out my new course, link in bio.',
  'Buy now at https://shop.example',
  'Subscribe to my channel!',
  'Use my code SAVE20 and save 20%.',
];

describe('the signs of the cues', () => {
  it.each(CUES.map((cue) => [cue.id, cue.tone] as const))('%s (%s) pushes the right way', (id, tone) => {
    const weight = weigh([]).weightOf(`cue:${id}`);
    if (tone === 'credit') expect(weight).toBeLessThanOrEqual(0);
    else expect(weight).toBeGreaterThanOrEqual(0);
  });
});

describe('invented drafts', () => {
  it('has 200 innocent ones or more, all different', () => {
    expect(INNOCENT_DRAFTS.length).toBeGreaterThanOrEqual(200);
    expect(new Set(INNOCENT_DRAFTS.map((one) => one.text)).size).toBe(INNOCENT_DRAFTS.length);
  });

  it('are none that the model has learnt from', () => {
    const learnt = new Set([...INVENTED_NEWS, ...INVENTED_PITCHES]);
    const tested = [...INNOCENT_DRAFTS.map((one) => one.text), ...ADVERTS];
    expect(tested.filter((text) => learnt.has(text))).toEqual([]);
  });

  it('stays silent on 99 of 100 innocent ones', () => {
    const flagged = INNOCENT_DRAFTS.filter((one) => scoreOf(one.text, one.context) >= 50);
    expect(flagged.map((one) => one.text).length).toBeLessThanOrEqual(INNOCENT_DRAFTS.length / 100);
  });

  it('flags 95 of 100 adverts', () => {
    const missed = ADVERTS.filter((text) => scoreOf(text) < 50);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(ADVERTS.length / 20);
  });

  it('finds words for adverts, whose deletion lowers the score', () => {
    const kept = ADVERTS.filter((text) => {
      const { score, findings } = rateDraft(text, POST);
      const [strongest] = findings
        .filter((one) => one.cue !== FORM)
        .sort((a, b) => b.contribution - a.contribution);
      return scoreOf(text.slice(0, strongest?.start) + text.slice(strongest?.end)) >= score;
    });
    expect(kept.length, kept.join('\n')).toBeLessThanOrEqual(ADVERTS.length / 20);
  });
});

describe('the score', () => {
  // As people see it, in whole points: near 100 a tenth may still go, since longer drafts count their words less.
  it('is never lowered by an added pitch', { timeout: 30_000 }, () => {
    const drafts = [...INNOCENT_DRAFTS, ...ADVERTS.map((text) => ({ text, context: POST }))];
    const falls = drafts.flatMap(({ text, context }) => {
      const score = Math.round(scoreOf(text, context));
      return PITCHES.filter((pitch) => Math.round(scoreOf(`${text}\n${pitch}`, context)) < score).map(
        (pitch) => `${text} + ${pitch}`,
      );
    });
    expect(falls).toEqual([]);
  });

  it('does not move by more than a point for curly quotes and trailing white space', () => {
    const texts = [...INNOCENT_DRAFTS.map((one) => one.text), ...ADVERTS];
    for (const text of texts) {
      const score = scoreOf(text);
      expect(Math.abs(scoreOf(text.replaceAll("'", '’')) - score), text).toBeLessThanOrEqual(1);
      expect(Math.abs(scoreOf(`${text} \n `) - score), text).toBeLessThanOrEqual(1);
    }
  });

  it('adds up for any draft (200 drafts, seed 20261122)', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(...PITCHES, '\n', ' we '),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        const draft = parts.join('');
        const { score, findings } = rateDraft(draft, POST);
        if (score === 0) return;
        const sum = findings.reduce((total, one) => total + one.contribution, 0);
        // The base is what a draft without terms has: the same for all.
        expect(score - sum).toBeCloseTo(BASE, 6);
      }),
      { numRuns: 200, seed: 20261122 },
    );
  });
});

const BASE = (() => {
  const { score, findings } = rateDraft('The tram was late.', POST);
  return score - findings.reduce((total, one) => total + one.contribution, 0);
})();

describe('the context', () => {
  it('rates a reply without a leading @ like one with it', () => {
    for (const { text } of INNOCENT_DRAFTS.filter((one) => !one.text.startsWith('@'))) {
      const bare = scoreOf(text, { surface: 'reply' });
      expect(Math.abs(scoreOf(`@ana ${text}`, { surface: 'reply' }) - bare), text).toBeLessThanOrEqual(5);
    }
  });

  const self = { names: ['Loaf & Co'], handles: ['loafco'], domains: ['loaf.example'] };
  const own: Context = { surface: 'post', self };

  it.each([
    'Rye, spelt and a crust that sings: https://loaf.example/rye',
    'The crust that sings, by Loaf & Co.',
    'A crust that sings https://x.com/loafco/status/1',
    'Breakfast is solved. @loafco',
  ])('weighs what is the own more: %s', (text) => {
    expect(scoreOf(text, own)).toBeGreaterThan(scoreOf(text));
  });

  it('weighs a link to somebody else less, where the own are known', () => {
    const text = 'Rye, spelt and a crust that sings: https://baker.example/rye';
    expect(scoreOf(text, own)).toBeLessThan(scoreOf(text));
  });

  it('is calibrated for LinkedIn, whose posts are not promotion wholesale', () => {
    const text = 'We moved into the new office on Friday. Our team painted the walls.';
    expect(scoreOf(text, { surface: 'post', site: 'linkedin' })).toBeLessThan(scoreOf(text));
  });
});
