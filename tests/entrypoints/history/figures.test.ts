import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACT_SURFACES } from '../../../analysis/act.ts';
import {
  actsOfReading,
  givesAndAsks,
  promotionBySite,
  promotionIn,
  replyShare,
} from '../../../analysis/metrics.ts';
import { countChosen, figuresOf } from '../../../entrypoints/history/figures.ts';
import { isChosen, POST_SURFACES } from '../../../platform/act-choice.ts';
import { makeAct, someActs } from '../../analysis/some-acts.ts';
import { ALL, someChoice, totalsOf } from './some-totals.ts';

describe('figures of totals', () => {
  it('are those of the acts themselves (500 ledgers, seed 20261126)', () => {
    fc.assert(
      fc.property(someActs, someChoice, (all, choice) => {
        const acts = all.filter((act) => isChosen(choice, act));
        const figures = figuresOf(countChosen(totalsOf(all, 'UTC'), choice));
        for (const reading of ['posts', 'activity'] as const) {
          const { reading: _label, ...share } = promotionIn(acts, reading);
          expect(figures.promotion[reading]).toEqual(share);
          for (const [site, { reading: _its, ...there }] of promotionBySite(acts, reading))
            expect(figures.sites.find((one) => one.site === site)?.promotion[reading]).toEqual(there);
        }
        expect(figures.sites).toHaveLength(new Set(acts.map((act) => act.site)).size);
        expect(figures.acts).toBe(acts.length);
        expect(figures.replies).toEqual(replyShare(acts));
        expect({ gives: figures.gives, asks: figures.asks }).toEqual(givesAndAsks(acts));
      }),
      { numRuns: 500, seed: 20261126 },
    );
  });

  it('have the sites with the most acts first', () => {
    const acts = ['linkedin', 'x', 'x'].map((site) => makeAct({ site: site as 'x' }));
    expect(figuresOf(countChosen(totalsOf(acts, 'UTC'), ALL)).sites.map(({ site }) => site)).toEqual([
      'x',
      'linkedin',
    ]);
  });
});

describe('what counts as a post', () => {
  it('is what the analysis takes for one', () => {
    const read = actsOfReading(
      ACT_SURFACES.map((surface) => makeAct({ surface })),
      'posts',
    );
    expect(read.map((act) => act.surface).sort()).toEqual([...POST_SURFACES].sort());
  });
});
