import { describe, expect, it } from 'vitest';
import { coachDraft, giveVerdict, sayNextStep } from '../../analysis/coach.ts';
import { rateDraft } from '../../analysis/rate-draft.ts';
import type { Kind } from '../../analysis/rating.ts';
import { english } from '../english.ts';

function past(promotions: number, others: number): Kind[] {
  return [...new Array<Kind>(promotions).fill('promotion'), ...new Array<Kind>(others).fill('conversation')];
}

/** Narrow spaces as plain ones, to be read. */
const plain = (text: string) => text.replaceAll('\u202f', ' ');

describe('giveVerdict', () => {
  it.each([
    ['promotion', 1, 7, 20, 'room', 'Promotional, and you have room: 1 of your last 8 was.'],
    [
      'promotion',
      2,
      8,
      20,
      'over',
      'Promotional: this would take you from 20 % to 27 %. Your target is 20 %.',
    ],
    ['promotion', 2, 8, 33, 'room', 'Promotional, and you have room: 2 of your last 10 were.'],
    ['promotion', 20, 0, 20, 'over', 'Promotional: you stay at 100 %. Your target is 20 %.'],
    ['conversation', 3, 7, 20, 'fine', 'Not a promotion: this would take you from 30 % to 27 % promotional.'],
    ['sharing', 0, 6, 20, 'fine', 'Not a promotion: you stay at 0 % promotional.'],
    [
      'promotion',
      0,
      0,
      20,
      'too-few',
      'Promotional. Nothing posted yet: your balance shows from 5 posts or replies.',
    ],
    ['conversation', 1, 3, 20, 'too-few', '4 posted so far: your balance shows from 5 posts or replies.'],
  ] as const)('%s after %d and %d at %d %%: %s', (kind, promotions, others, target, state, text) => {
    const verdict = giveVerdict(kind, { kinds: past(promotions, others), target }, english);
    expect({ ...verdict, text: plain(verdict.text) }).toEqual({ state, text });
  });

  it('says so when the ledger cannot be read', () => {
    expect(giveVerdict('promotion', null, english).state).toBe('unknown');
  });
});

describe('sayNextStep', () => {
  it.each([
    [{ step: 'converse', acts: 2 }, '2 conversations bring you back to 20 %.'],
    [{ step: 'converse', acts: 1 }, '1 conversation brings you back to 20 %.'],
    [{ step: 'converse', acts: 16 }, '16 conversations bring you back to 20 %.'],
    [{ step: 'record', acts: 1 }, '1 more post or reply and this says what to do next.'],
    [{ step: 'record', acts: 3 }, '3 more posts or replies and this says what to do next.'],
    [{ step: 'promote' }, 'You have room for a promotion.'],
    [{ step: 'hold' }, 'You are right at 20 %. A conversation makes room for the next promotion.'],
  ] as const)('%j', (next, text) => {
    expect(plain(sayNextStep(next, 20, english))).toBe(text);
  });
});

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
