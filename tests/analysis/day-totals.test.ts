import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addCount,
  type CountName,
  countNameOf,
  type DayTotals,
  readCountName,
  readDayTotals,
} from '../../analysis/day-totals.ts';
import { makeAct, someActs } from './some-acts.ts';

describe('the totals of a day', () => {
  it('come and go with the acts', () => {
    const counts: DayTotals['counts'] = {};
    const name: CountName = 'x/reply/conversation';
    addCount(counts, name, 2);
    addCount(counts, 'x/post/promotion', 1);
    addCount(counts, name, -1);
    expect(counts).toEqual({ [name]: 1, 'x/post/promotion': 1 });
    addCount(counts, name, -1);
    addCount(counts, 'x/post/promotion', -5);
    expect(counts).toEqual({});
  });

  it('are named by what is read from the name again, and may be read again themselves', () => {
    fc.assert(
      fc.property(someActs, (acts) => {
        const totals: DayTotals = { day: -3, counts: {} };
        for (const act of acts) {
          const { site, surface, kind } = act;
          expect(readCountName(countNameOf(act))).toEqual({ site, surface, kind });
          addCount(totals.counts, countNameOf(act), 1);
        }
        expect(readDayTotals(structuredClone(totals))).toEqual(acts.length === 0 ? null : totals);
      }),
    );
  });

  it('are refused where anything is wrong, and are a copy', () => {
    const name = countNameOf(makeAct());
    const sound = { day: 20_000, counts: { [name]: 3 } };
    expect(readDayTotals(sound)).toEqual(sound);
    expect(readDayTotals(sound)?.counts).not.toBe(sound.counts);
    expect(readDayTotals({ ...sound, more: 1 })).toEqual(sound);
    for (const damaged of [
      null,
      'x',
      [],
      { counts: sound.counts },
      { ...sound, day: 0.5 },
      { ...sound, day: Number.NaN },
      { ...sound, counts: null },
      { ...sound, counts: {} },
      { ...sound, counts: { [name]: 0 } },
      { ...sound, counts: { [name]: 1.5 } },
      { ...sound, counts: { [name]: Number.POSITIVE_INFINITY } },
      { ...sound, counts: { ...sound.counts, 'x/post/toString': 1 } },
      { ...sound, counts: JSON.parse('{"__proto__": 1}') },
    ])
      expect(readDayTotals(damaged), JSON.stringify(damaged)).toBeNull();
  });
});
