import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  promotionShare,
  RECENT_ACTS,
  recentAfter,
  solveNextStep,
  tallyKinds,
} from '../../analysis/balance.ts';
import { KINDS, type Kind } from '../../analysis/rating.ts';

/** "pcc": a promotion, then two conversations. */
function kinds(letters: string): Kind[] {
  const byLetter: Record<string, Kind> = { p: 'promotion', c: 'conversation', s: 'sharing', b: 'broadcast' };
  return [...letters].map((letter) => byLetter[letter] as Kind);
}

describe('the balance', () => {
  it('counts and shares', () => {
    expect(tallyKinds(kinds('pcsbp'))).toEqual({ promotion: 2, conversation: 1, sharing: 1, broadcast: 1 });
    expect(promotionShare(kinds('pcccc'))).toBe(20);
    expect(promotionShare([])).toBe(0);
  });

  it('looks at the last 20 acts', () => {
    expect(recentAfter(kinds('p'.repeat(30)), 'conversation')).toHaveLength(RECENT_ACTS);
  });
});

describe('solveNextStep', () => {
  it.each([
    ['', 20, { step: 'record', acts: 5 }],
    ['pppp', 20, { step: 'record', acts: 1 }],
    ['ccccc', 20, { step: 'promote' }],
    ['pcccc', 20, { step: 'hold' }],
    ['ppcccccc', 20, { step: 'converse', acts: 2 }],
    [`ppp${'c'.repeat(7)}`, 20, { step: 'converse', acts: 5 }],
    // Five promotions are the oldest of 20: one conversation pushes one of them out.
    [`ppppp${'c'.repeat(15)}`, 20, { step: 'converse', acts: 1 }],
    // The same five are the latest: 16 conversations until the first of them leaves.
    [`${'c'.repeat(15)}ppppp`, 20, { step: 'converse', acts: 16 }],
    ['p'.repeat(20), 1, { step: 'converse', acts: 20 }],
  ] as const)('solves %s at %d %%', (letters, target, next) => {
    expect(solveNextStep(kinds(letters), target)).toEqual(next);
  });

  it('is the fewest, against trying every number (500 ledgers, seed 20261122)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...KINDS), { maxLength: 40 }),
        fc.integer({ min: 1, max: 99 }),
        (past, target) => {
          const next = solveNextStep(past, target);
          const reaches = (acts: number) => {
            const window = [...past, ...new Array<Kind>(acts).fill('conversation')].slice(-20);
            return window.filter((kind) => kind === 'promotion').length * 100 <= target * window.length;
          };
          if (next.step === 'converse') {
            expect(reaches(next.acts)).toBe(true);
            for (let fewer = 0; fewer < next.acts; fewer++) expect(reaches(fewer)).toBe(false);
          } else if (next.step !== 'record') expect(reaches(0)).toBe(true);
        },
      ),
      { numRuns: 500, seed: 20261122 },
    );
  });
});
