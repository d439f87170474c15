import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countActs,
  decodeDay,
  encodeDay,
  MOST_A_DAY,
} from '../../../../entrypoints/background/sync/day-codes.ts';
import { ALL_NAMES, counts } from './some-items.ts';

describe('the totals of a day in few characters', () => {
  it('stay as other versions read them', () => {
    expect(
      encodeDay({ 'x/reply/conversation': 12, 'linkedin/post/promotion': 1, 'facebook/repost/sharing': 3 }),
    ).toBe('fss3lpp1xrc12');
    expect(encodeDay({ 'x/unknown/broadcast': 2, 'x/quote/sharing': 1, 'x/message/promotion': 4 })).toBe(
      'xmp4xqs1xub2',
    );
    expect(encodeDay({})).toBe('');
  });

  it('tell of every site, surface and kind, each by letters of its own', () => {
    const all = Object.fromEntries(ALL_NAMES.map((name, index) => [name, index + 1]));
    expect(decodeDay(encodeDay(all))).toEqual(all);
    expect(countActs(all)).toBe((ALL_NAMES.length * (ALL_NAMES.length + 1)) / 2);
  });

  it('come back as they were', () => {
    fc.assert(fc.property(counts(), (one) => void expect(decodeDay(encodeDay(one))).toEqual(one)));
  });

  it('have an end where nobody gets to', () => {
    expect(decodeDay(encodeDay({ 'x/post/promotion': 1e9 }))).toEqual({ 'x/post/promotion': MOST_A_DAY });
    expect(encodeDay({ 'x/post/promotion': Number.NaN })).toBe('');
  });

  it('leave out what a newer version counts', () => {
    expect(decodeDay('xpp2zpp9xpn1')).toEqual({ 'x/post/promotion': 2 });
  });

  it.each(['xpp', 'xpp0', 'xpp-1', 'xpp100000', ' xpp1', 'xpp1;', '__proto__1', 7, null, undefined, {}])(
    'are not %j',
    (code) => {
      expect(decodeDay(code)).toBeNull();
    },
  );
});
