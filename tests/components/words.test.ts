import { describe, expect, it } from 'vitest';
import { timeAgo } from '../../components/words.ts';

const NOW = 1_800_000_000_000;
const MINUTE = 60_000;

describe('timeAgo', () => {
  it.each([
    [0, 'just now'],
    [-5 * MINUTE, 'just now'],
    [59_999, 'just now'],
    [MINUTE, '1 min ago'],
    [59 * MINUTE, '59 min ago'],
    [60 * MINUTE, '1 h ago'],
    [23.9 * 60 * MINUTE, '23 h ago'],
    [24 * 60 * MINUTE, 'yesterday'],
    [49 * 60 * MINUTE, '2 days ago'],
  ])('%d ms ago is %s', (passed, words) => {
    expect(timeAgo(NOW - passed, NOW)).toBe(words);
  });
});
