import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  believe,
  type ClockRecord,
  LEAP_DAYS,
  PROOF_DAYS,
} from '../../../../entrypoints/background/ledger/believed-day.ts';

const START = 20_000;

/** All that is believed, look by look. */
function follow(
  days: readonly number[],
  from: ClockRecord = { believed: START, doubted: null },
): ClockRecord {
  return days.reduce(believe, from);
}

describe('the believed day', () => {
  it('is today, as long as somebody looks once a week', () => {
    expect(follow([START, START + 1, START + 8])).toEqual({ believed: START + 8, doubted: null });
  });

  it('waits after a leap until a week has gone on from there', () => {
    const ahead = START + 2000;
    expect(follow([START + 8])).toEqual({ believed: START, doubted: START + 8 });
    expect(follow([ahead, ahead + 6])).toEqual({ believed: START, doubted: ahead });
    expect(follow([ahead, ahead + 7])).toEqual({ believed: ahead + 7, doubted: null });
    expect(follow([ahead, ahead + 6, START + 3])).toEqual({ believed: START + 3, doubted: null });
    // Set right, but only so far.
    expect(follow([ahead, START + 100])).toEqual({ believed: START, doubted: START + 100 });
    // Somebody who looks in each month is believed at the next look.
    expect(follow([START + 40, START + 80])).toEqual({ believed: START + 40, doubted: START + 80 });
  });

  it('follows a clock that goes back', () => {
    expect(follow([START - 9000])).toEqual({ believed: START - 9000, doubted: null });
  });

  /** A clock that is wrong by so many days for less than a week, and then right. */
  const episode = fc.record({
    wrongBy: fc.oneof(fc.integer({ min: -4000, max: 4000 }), fc.integer({ min: -10, max: 30 })),
    steps: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }),
    // Then it is looked at when it is right.
    rightAfter: fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 400 })), {
      minLength: 1,
      maxLength: 6,
    }),
  });

  it('is never more than a week ahead while each error is shorter than one (2000 clocks, seed 20261126)', () => {
    let leaps = 0;
    fc.assert(
      fc.property(fc.array(episode, { minLength: 1, maxLength: 6 }), (episodes) => {
        let day = START;
        let record = follow([day]);
        for (const { wrongBy, steps, rightAfter } of episodes) {
          let passed = 0;
          for (const step of [0, ...steps]) {
            if (passed + step >= PROOF_DAYS) break;
            passed += step;
            record = believe(record, day + passed + wrongBy);
            expect(record.believed).toBeLessThanOrEqual(day + passed + LEAP_DAYS);
            expect(record.believed).toBeLessThanOrEqual(day + passed + wrongBy);
            if (record.doubted !== null && wrongBy > LEAP_DAYS) leaps++;
          }
          day += passed;
          for (const step of rightAfter) {
            day += step;
            record = believe(record, day);
            expect(record.believed).toBeLessThanOrEqual(day);
          }
        }
      }),
      { numRuns: 2000, seed: 20261126 },
    );
    expect(leaps).toBeGreaterThan(2000);
  });

  it('is caught up whatever was before: in two weeks of days, or by the third look (1000 clocks, seed 20261127)', () => {
    const before = fc.record({
      believed: fc.integer({ min: -9000, max: 40_000 }),
      doubted: fc.option(fc.integer({ min: -9000, max: 40_000 })),
    });
    const gaps = fc.array(fc.integer({ min: PROOF_DAYS, max: 500 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(before, gaps, (from, steps) => {
        const daily = Array.from({ length: 15 }, (_, index) => START + index);
        expect(follow(daily, from)).toEqual({ believed: START + 14, doubted: null });
        const looks = [START];
        for (const step of steps) looks.push((looks.at(-1) ?? START) + step);
        expect(follow(looks, from).believed).toBeGreaterThanOrEqual(looks.at(-3) ?? 0);
      }),
      { numRuns: 1000, seed: 20261127 },
    );
  });
});
