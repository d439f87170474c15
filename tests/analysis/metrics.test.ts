import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act } from '../../analysis/act.ts';
import {
  actsOfReading,
  givesAndAsks,
  kindsAmong,
  promotionBySite,
  promotionIn,
  promotionsInARow,
  replyShare,
  type Share,
} from '../../analysis/metrics.ts';
import { KINDS, SITE_IDS } from '../../analysis/rating.ts';
import { actsOf, makeAct, someActs } from './some-acts.ts';

/** A share, counted one by one. */
function slowShare(acts: readonly Act[], isPart: (act: Act) => boolean): Share {
  let part = 0;
  let whole = 0;
  for (const act of acts) {
    whole += 1;
    if (isPart(act)) part += 1;
  }
  return { part, whole, percent: whole >= 5 ? (part * 100) / whole : null };
}

/** The longest stretch of promotions, by trying all stretches. */
function slowLongest(acts: readonly Act[]): number {
  let longest = 0;
  for (let from = 0; from < acts.length; from++) {
    for (let to = from + 1; to <= acts.length; to++) {
      const stretch = acts.slice(from, to);
      if (stretch.every((act) => act.kind === 'promotion')) longest = Math.max(longest, stretch.length);
    }
  }
  return longest;
}

describe('the metrics', () => {
  it('keep the two readings apart', () => {
    const acts = [
      ...actsOf('ppcc'),
      makeAct({ surface: 'quote' }),
      makeAct({ surface: 'repost', kind: 'sharing' }),
      makeAct({ surface: 'reply' }),
      makeAct({ surface: 'message', kind: 'promotion' }),
      makeAct({ surface: 'unknown' }),
      makeAct({ surface: 'reply' }),
    ];
    expect(promotionIn(acts, 'posts')).toEqual({ reading: 'posts', part: 2, whole: 6, percent: 200 / 6 });
    expect(promotionIn(acts, 'activity')).toEqual({ reading: 'activity', part: 3, whole: 10, percent: 30 });
    expect(replyShare(acts)).toEqual({ part: 2, whole: 10, percent: 20 });
  });

  it('give no share of fewer than five acts', () => {
    expect(promotionIn(actsOf('pppp'), 'posts')).toMatchObject({ part: 4, percent: null });
    expect(promotionIn(actsOf('ppppp'), 'posts')).toMatchObject({ part: 5, percent: 100 });
    expect(replyShare([])).toEqual({ part: 0, whole: 0, percent: null });
  });

  it('tell a site of nothing but promotion', () => {
    const acts = [...actsOf('ppppp'), makeAct({ site: 'linkedin', kind: 'promotion' })];
    const bySite = promotionBySite(acts, 'activity');
    expect(bySite.get('x')?.percent).toBe(100);
    expect(bySite.get('linkedin')?.percent).toBeNull();
    expect(bySite.has('facebook')).toBe(false);
  });

  it.each([
    ['', { latest: 0, longest: 0 }],
    ['cppp', { latest: 3, longest: 3 }],
    ['pppcp', { latest: 1, longest: 3 }],
    ['ppbp', { latest: 1, longest: 2 }],
    ['ppc', { latest: 0, longest: 2 }],
  ])('count the rows of %j', (letters, rows) => {
    expect(promotionsInARow(actsOf(letters))).toEqual(rows);
  });

  it('count what gives, what asks, and kinds', () => {
    expect(givesAndAsks(actsOf('ccsbpb'))).toEqual({ gives: 3, asks: 1 });
    expect(kindsAmong(actsOf('csc'))).toEqual(['sharing', 'conversation']);
    expect(kindsAmong([])).toEqual([]);
  });

  it('agree with naive loops (500 ledgers, seed 20261129)', () => {
    fc.assert(
      fc.property(someActs, (acts) => {
        const isPromotion = (act: Act) => act.kind === 'promotion';
        const posts = acts.filter((act) => ['post', 'quote', 'repost'].includes(act.surface));
        expect(actsOfReading(acts, 'posts')).toEqual(posts);
        expect(actsOfReading(acts, 'activity')).toEqual(acts);
        for (const [reading, read] of [
          ['posts', posts],
          ['activity', acts],
        ] as const) {
          expect(promotionIn(acts, reading)).toEqual({ reading, ...slowShare(read, isPromotion) });
          const bySite = promotionBySite(acts, reading);
          for (const site of SITE_IDS) {
            const there = read.filter((act) => act.site === site);
            const expected = there.length > 0 ? { reading, ...slowShare(there, isPromotion) } : undefined;
            expect(bySite.get(site)).toEqual(expected);
          }
        }
        expect(replyShare(acts)).toEqual(slowShare(acts, (act) => act.surface === 'reply'));
        const { gives, asks } = givesAndAsks(acts);
        expect(asks).toBe(slowShare(acts, isPromotion).part);
        expect(acts.length - gives - asks).toBe(slowShare(acts, (act) => act.kind === 'broadcast').part);
        expect(kindsAmong(acts)).toEqual(KINDS.filter((kind) => acts.some((act) => act.kind === kind)));
        const { latest, longest } = promotionsInARow(acts);
        expect(longest).toBe(slowLongest(acts));
        expect(acts.slice(acts.length - latest).every(isPromotion)).toBe(true);
        expect(acts.at(-latest - 1)?.kind).not.toBe('promotion');
      }),
      { numRuns: 500, seed: 20261129 },
    );
  });
});
