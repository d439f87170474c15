import { describe, expect, it } from 'vitest';
import { dayInWords } from '../../components/days.ts';
import { sayRoom, timeAgo } from '../../components/words.ts';

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

describe('dayInWords', () => {
  it.each([
    ['2026-10-05', '5 October 2026'],
    ['2026-12-31', '31 December 2026'],
  ])('says %s as %s, wherever the person is', (day, words) => {
    expect(dayInWords(day)).toBe(words);
  });
});

describe('sayRoom', () => {
  it.each([
    [213, null, '213 characters left'],
    [213, 24_933, '213 characters left'],
    [2500, null, '2,500 characters left'],
    [1, null, '1 character left'],
    [0, 24_720, '0 characters left'],
    [-1, null, '1 character over 280'],
    [-12, null, '12 characters over 280'],
    [-12, 24_708, '12 characters over 280 · 24,708 left with Premium'],
    [-24_720, 0, '24,720 characters over 280 · 0 left with Premium'],
    [-24_724, -4, '24,724 characters over 280 · 4 over with Premium'],
  ])('says %d, with a subscription %s, as %j', (left, more, words) => {
    const extended = more === null ? null : { left: more, most: 25_000 };
    expect(sayRoom({ left, most: 280, extended })).toBe(words);
  });
});
