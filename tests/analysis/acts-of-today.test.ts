import fc from 'fast-check';
import { expect, it } from 'vitest';
import { actsOfToday } from '../../analysis/acts-of-today.ts';
import { calendarOf, DAY } from '../../analysis/local-day.ts';
import { makeAct, NOON, ZONES } from './some-acts.ts';

const HOUR = DAY / 24;

it('are those of the calendar of the person, on days of 23 and 25 hours too (300 ledgers, seed 20261129)', () => {
  // Clocks change in Berlin at the end of March and October, on Lord Howe in April and October.
  const days = [NOON, Date.UTC(2026, 2, 29, 12), Date.UTC(2026, 9, 25, 12), Date.UTC(2026, 3, 5, 12)];
  const hours = fc.array(fc.integer({ min: -60, max: 60 }), { maxLength: 30 });
  let found = 0;
  fc.assert(
    fc.property(
      hours,
      fc.constantFrom(...days),
      fc.nat({ max: 23 }),
      fc.constantFrom(...ZONES),
      (all, noon, hour, zone) => {
        const now = noon + (hour - 12) * HOUR;
        const acts = all.map((one, index) => makeAct({ key: `k${index}`, at: now + one * HOUR }));
        const dayOf = calendarOf(zone);
        const wanted = acts.filter(({ at }) => dayOf(at) === dayOf(now));
        expect(actsOfToday(acts, { now, zone })).toEqual(wanted);
        // Of another person, or after a flight: the same acts again.
        expect(actsOfToday(acts, { now, zone: 'UTC' })).toEqual(
          acts.filter(({ at }) => Math.floor(at / DAY) === Math.floor(now / DAY)),
        );
        found += wanted.length;
      },
    ),
    { numRuns: 300, seed: 20261129 },
  );
  expect(found).toBeGreaterThan(300);
}, 30_000);

it('know 25 hours, from the first to the last', () => {
  const zone = 'Europe/Berlin';
  const first = Date.UTC(2026, 9, 24, 22);
  const acts = [first - 1, first, first + 25 * HOUR - 1, first + 25 * HOUR].map((at, index) =>
    makeAct({ key: `k${index}`, at }),
  );
  for (const now of [first, first + 25 * HOUR - 1])
    expect(actsOfToday(acts, { now, zone })).toEqual(acts.slice(1, 3));
});
