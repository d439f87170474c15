import { describe, expect, it } from 'vitest';
import { coachDraft } from '../../analysis/coach.ts';
import { rateDraft } from '../../analysis/rate-draft.ts';
import { english } from '../english.ts';

describe('coachDraft', () => {
  const draft = 'Order now! Our new course is out. Order today!';
  const coaching = coachDraft(draft, rateDraft(draft, { surface: 'post' }), null, english);

  it('gathers the findings of a cue into one hint, strongest first', () => {
    const calls = coaching.hints.filter((hint) => hint.cue === 'call-to-action');
    expect(calls).toHaveLength(1);
    expect(calls[0]?.spans.map(({ start, end }) => draft.slice(start, end))).toEqual([
      'Order now',
      'Order today',
    ]);
    const sizes = coaching.hints.map((hint) => hint.contribution);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it('has a whole score, the word of the band, and no spans for what the whole draft lacks', () => {
    expect(Number.isInteger(coaching.score)).toBe(true);
    expect(coaching.bandWord).toMatch(/promotional|hard sell/);
    for (const hint of coaching.hints) {
      for (const span of hint.spans) expect(span.end - span.start).toBeLessThan(draft.length);
    }
  });

  it('keeps long quotations short', () => {
    const long = `BUY ${'VERY GOOD '.repeat(30)}BREAD NOW`;
    for (const hint of coachDraft(long, rateDraft(long, { surface: 'post' }), null, english).hints) {
      expect(hint.reason.length).toBeLessThan(240);
    }
  });
});
