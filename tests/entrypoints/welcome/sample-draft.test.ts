import { describe, expect, it } from 'vitest';
import { coachDraft } from '../../../analysis/coach.ts';
import { rateDraft } from '../../../analysis/rate-draft.ts';
import { SAMPLE_BALANCE, SAMPLE_SPANS, sampleCoaching } from '../../../entrypoints/welcome/sample-draft.ts';
import { english } from '../../english.ts';

describe('the draft of the welcome', () => {
  it('is shown as it is rated', () => {
    const draft = english('welcome_draft');
    const { promotions, acts, target } = SAMPLE_BALANCE;
    const balance = { reading: 'activity', promotions, acts, leaving: null, target } as const;
    const context = { surface: 'post' } as const;
    const real = coachDraft(draft, rateDraft(draft, context), balance, english, new Set(), context);
    const shown = sampleCoaching();
    expect(shown).toMatchObject({
      score: real.score,
      band: real.band,
      bandWord: real.bandWord,
      kind: real.kind,
      give: Math.round(real.give),
      verdict: real.verdict,
    });
    expect(shown.hints.map((hint) => [hint.cue, hint.tone, hint.title, hint.reason, hint.action])).toEqual(
      real.hints.map((hint) => [hint.cue, hint.tone, hint.title, hint.reason, hint.action]),
    );
    expect(shown.hints.map((hint) => [hint.contribution, hint.spans, hint.suggestion?.say])).toEqual(
      real.hints.map((hint) => [Math.round(hint.contribution), hint.spans, hint.suggestion?.say]),
    );
    expect(shown.hints.map(({ spans }) => spans[0])).toEqual([SAMPLE_SPANS.ask, SAMPLE_SPANS.credit]);
  });
});
