import { describe, expect, it } from 'vitest';
import { sayNotices } from '../../analysis/balance-notices.ts';
import { english } from '../english.ts';

describe('sayNotices', () => {
  it.each([
    [{}, []],
    [{ inARow: 2, aboutOneself: 4, overused: 0 }, []],
    [{ inARow: 3 }, ['3 promotions in a row']],
    [{ aboutOneself: 5 }, ['5 posts about yourself today']],
    [{ overused: 1 }, ['1 post of the last 30 days repeats what stood in three before it']],
    [
      { inARow: 4, aboutOneself: 12, overused: 2 },
      [
        '4 promotions in a row',
        '12 posts about yourself today',
        '2 posts of the last 30 days repeat what stood in three before them',
      ],
    ],
  ])('of %j', (outstanding, notices) => {
    expect(sayNotices(outstanding, english)).toEqual(notices);
  });
});
