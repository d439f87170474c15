import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOverBudget } from '../../analysis/rule-budget.ts';

describe('isOverBudget', () => {
  it.each([
    [19, 19, false],
    [20, 2, false],
    [20, 3, true],
    [30, 3, false],
    [30, 4, true],
    [0, 0, false],
  ])('shown %d times, %d times not useful: %s', (shown, notUseful, expected) => {
    expect(isOverBudget({ shown, notUseful })).toBe(expected);
  });

  it('is never left by another mark, and never entered by another showing', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (shown, marks) => {
        const notUseful = Math.min(shown, marks);
        if (isOverBudget({ shown, notUseful }))
          expect(isOverBudget({ shown, notUseful: notUseful + 1 })).toBe(true);
        if (shown >= 20 && !isOverBudget({ shown, notUseful }))
          expect(isOverBudget({ shown: shown + 1, notUseful })).toBe(false);
      }),
    );
  });
});
