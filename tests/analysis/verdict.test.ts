import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowOfActs } from '../../analysis/counted-window.ts';
import { actsOfReading, promotionIn, type Reading } from '../../analysis/metrics.ts';
import { KINDS, SURFACES } from '../../analysis/rating.ts';
import { type Balance, balanceOf, giveVerdict } from '../../analysis/verdict.ts';
import { english } from '../english.ts';
import { makeAct, NOON, someActs } from './some-acts.ts';

/** Narrow spaces as plain ones, to be read. */
const plain = (text: string) => text.replaceAll('\u202f', ' ');

const balance = (given: Partial<Balance>): Balance => ({
  reading: 'activity',
  promotions: 0,
  acts: 0,
  leaving: null,
  target: 20,
  ...given,
});

describe('giveVerdict', () => {
  it.each([
    ['promotion', 1, 8, 20, 'room', 'Promotional, and you have room: 1 of your last 8 was.'],
    [
      'promotion',
      2,
      10,
      20,
      'over',
      'Promotional: this would take you from 20 % to 27 %. Your target is 20 %.',
    ],
    ['promotion', 2, 10, 33, 'room', 'Promotional, and you have room: 2 of your last 10 were.'],
    ['promotion', 20, 20, 20, 'over', 'Promotional: you stay at 100 %. Your target is 20 %.'],
    [
      'conversation',
      3,
      10,
      20,
      'fine',
      'Not a promotion: this would take you from 30 % to 27 % promotional.',
    ],
    ['sharing', 0, 6, 20, 'fine', 'Not a promotion: you stay at 0 % promotional.'],
    [
      'promotion',
      0,
      0,
      20,
      'too-few',
      'Promotional. Nothing posted yet: your balance shows from 5 posts or replies.',
    ],
    ['conversation', 1, 4, 20, 'too-few', '4 posted so far: your balance shows from 5 posts or replies.'],
  ] as const)('%s after %d of %d at %d %%: %s', (kind, promotions, acts, target, state, text) => {
    const verdict = giveVerdict({ kind, surface: 'post' }, balance({ promotions, acts, target }), english);
    expect({ ...verdict, text: plain(verdict.text) }).toEqual({ state, text });
  });

  it('counts the act that is pushed out of the window', () => {
    const full = { promotions: 5, acts: 20 };
    const say = (leaving: Balance['leaving'], kind: 'promotion' | 'conversation') =>
      plain(giveVerdict({ kind, surface: 'post' }, balance({ ...full, leaving }), english).text);
    expect(say('promotion', 'promotion')).toContain('you stay at 25 %');
    expect(say('conversation', 'promotion')).toContain('from 25 % to 30 %');
    expect(say('promotion', 'conversation')).toContain('from 25 % to 20 %');
    expect(say(null, 'conversation')).toContain('from 25 % to 24 %');
  });

  it('says so when the ledger cannot be read', () => {
    expect(giveVerdict({ kind: 'promotion', surface: 'post' }, null, english).state).toBe('unknown');
  });

  describe('where only posts count', () => {
    const posts = (given: Partial<Balance>) => balance({ reading: 'posts', ...given });

    it.each([
      ['conversation', 'reply', 3, 'fine', 'Only posts count in your balance: you stay at 30 % promotional.'],
      ['promotion', 'reply', 3, 'over', 'Promotional. Only posts count in your balance: you stay at 30 %.'],
      ['promotion', 'message', 1, 'room', 'Promotional. Only posts count in your balance: you stay at 10 %.'],
      ['promotion', 'unknown', 1, 'room', 'Promotional. Only posts count in your balance: you stay at 10 %.'],
      ['promotion', 'quote', 1, 'room', 'Promotional, and you have room: 1 of your last 10 was.'],
    ] as const)('%s as %s after %d of 10: %s', (kind, surface, promotions, state, text) => {
      const verdict = giveVerdict({ kind, surface }, posts({ promotions, acts: 10 }), english);
      expect({ ...verdict, text: plain(verdict.text) }).toEqual({ state, text });
    });

    it.each([
      ['conversation', 0, '0 counted so far: your balance shows from 5 posts.'],
      ['promotion', 1, 'Promotional. 1 counted so far: your balance shows from 5 posts.'],
    ] as const)('%s after %d', (kind, acts, text) => {
      expect(giveVerdict({ kind, surface: 'post' }, posts({ acts }), english)).toEqual({
        state: 'too-few',
        text,
      });
    });
  });

  it('tells the share that the ledger has once the draft is in it (500 ledgers, seed 20261202)', () => {
    fc.assert(
      fc.property(
        someActs.map((acts) => acts.filter(({ at }) => at <= NOON)),
        fc.integer({ min: 5, max: 25 }),
        fc.constantFrom<Reading>('posts', 'activity'),
        fc.constantFrom(...KINDS),
        fc.constantFrom(...SURFACES),
        (acts, size, reading, kind, surface) => {
          const read = (all: typeof acts) => actsOfReading(all, reading).slice(-size);
          const before = read(acts);
          fc.pre(before.length >= 5);
          const window = windowOfActs(before, size, reading, { now: NOON, zone: 'UTC' });
          const after = promotionIn(read([...acts, makeAct({ kind, surface })]), reading);
          const { state, text } = giveVerdict({ kind, surface }, balanceOf(window, 20), english);
          if (state === 'room') return;
          expect(plain(text)).toContain(`${Math.round(after.percent ?? -1)} %`);
        },
      ),
      { numRuns: 500, seed: 20261202 },
    );
  });
});
