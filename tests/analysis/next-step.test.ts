import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf, DAY } from '../../analysis/local-day.ts';
import { type CountedAct, findWayBack, findWayBackInDays, type WayBack } from '../../analysis/next-step.ts';
import type { ActWindow, Moment } from '../../analysis/window.ts';
import { actsOf, makeAct, NOON, someActs, ZONES } from './some-acts.ts';

const HERE: Moment = { now: NOON, zone: 'UTC' };
const TODAY = Math.floor(NOON / DAY);
/** More acts, and more days, than any window of these tests needs. */
const ENOUGH = 130;

function isEnough(acts: readonly CountedAct[], target: number): boolean {
  const promotions = acts.filter((act) => act.kind === 'promotion').length;
  return acts.length >= 5 && 100 * promotions <= target * acts.length;
}

/** Tries every number of acts, and every day, on the ledger itself. `dayOf` as in `local-day.ts`. */
function slowWayBack(
  acts: readonly CountedAct[],
  window: ActWindow,
  target: number,
  dayOf: (at: number) => number,
): WayBack {
  const ledger = acts.map((act) => ({ ...act, day: dayOf(act.at) }));
  const today = dayOf(NOON);
  const windowOf = (some: typeof ledger, day: number) =>
    window.by === 'acts' ? some.slice(-window.acts) : some.filter((act) => act.day > day - window.days);
  const inWindow = windowOf(ledger, today);
  if (inWindow.length < 5) return { state: 'too-few', missing: 5 - inWindow.length };
  if (isEnough(inWindow, target)) {
    const promotions = inWindow.filter((act) => act.kind === 'promotion').length;
    return { state: promotions * 100 === target * inWindow.length ? 'even' : 'room' };
  }
  const tries = Array.from({ length: ENOUGH }, (_, index) => index + 1);
  const conversations = tries.find((tried) => {
    const done = new Array<CountedAct>(tried).fill({ at: NOON, kind: 'conversation' });
    const after = [...ledger, ...done.map((act) => ({ ...act, day: today }))].sort((a, b) => a.at - b.at);
    return isEnough(windowOf(after, today), target);
  });
  const days = tries.find((tried) => isEnough(windowOf(ledger, today + tried), target));
  return {
    state: 'over',
    conversations: conversations ?? null,
    waitUntil: days === undefined ? null : today + days,
  };
}

/** Every sequence of promotions and conversations of a length. */
function sequences(length: number): string[] {
  return length === 0 ? [''] : sequences(length - 1).flatMap((rest) => [`p${rest}`, `c${rest}`]);
}

/** One act a day, the last one today. */
function daily(letters: string): CountedAct[] {
  return actsOf(letters).map((act, index) => ({
    ...act,
    at: NOON - (letters.length - 1 - index) * DAY,
  }));
}

describe('findWayBack by number', () => {
  const ten = { by: 'acts', acts: 10 } as const;

  it.each([
    ['pppp', 20, { state: 'too-few', missing: 1 }],
    ['ccccc', 20, { state: 'room' }],
    ['pcccc', 20, { state: 'even' }],
    ['ppcccccc', 20, { state: 'over', conversations: 2, waitUntil: null }],
    // The oldest promotion is about to leave.
    ['pppccccccc', 20, { state: 'over', conversations: 1, waitUntil: null }],
    ['cccccccppp', 20, { state: 'over', conversations: 8, waitUntil: null }],
    ['pppppppppp', 0, { state: 'over', conversations: 10, waitUntil: null }],
  ] as const)('solves %s at %d %%', (letters, target, way) => {
    expect(findWayBack(actsOf(letters), ten, target, HERE)).toEqual(way);
  });

  it('knows when promotions ahead of the clock hold the window', () => {
    const acts = daily('pppppp');
    const early = { ...HERE, now: NOON - 10 * DAY };
    expect(findWayBack(acts, { by: 'acts', acts: 6 }, 20, early)).toEqual({
      state: 'over',
      conversations: null,
      waitUntil: null,
    });
    expect(findWayBack(acts, { by: 'acts', acts: 30 }, 20, early)).toMatchObject({ conversations: 24 });
  });
});

describe('findWayBack by days', () => {
  const week = { by: 'days', days: 7 } as const;

  it('says "two conversations, or wait until Thursday"', () => {
    // Today is Tuesday, 1 September 2026. The first promotion is of last Thursday, and leaves this Thursday.
    const acts = [...daily('pcccpc'), makeAct({ at: NOON }), makeAct({ at: NOON })];
    const way = findWayBack(acts, week, 20, HERE);
    expect(way).toEqual({ state: 'over', conversations: 2, waitUntil: TODAY + 2 });
    const day = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format((TODAY + 2) * DAY);
    expect(day).toBe('Thursday');
  });

  it.each([
    // Waiting leaves fewer acts than a verdict needs.
    ['pppppp', 20, { state: 'over', conversations: 24, waitUntil: null }],
    // No conversation outweighs a promotion at 0 %.
    ['pccccc', 0, { state: 'over', conversations: null, waitUntil: TODAY + 2 }],
    ['cccccp', 0, { state: 'over', conversations: null, waitUntil: null }],
    ['cccc', 20, { state: 'too-few', missing: 1 }],
    ['pccccc', 20, { state: 'room' }],
  ] as const)('solves %s at %d %%', (letters, target, way) => {
    expect(findWayBack(daily(letters), week, target, HERE)).toEqual(way);
  });
});

describe('findWayBackInDays', () => {
  it('is that of the acts, whatever the order of the days, with days that have none', () => {
    fc.assert(
      fc.property(
        someActs,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 100 }),
        fc.constantFrom(...ZONES),
        fc.boolean(),
        (acts, size, target, zone, isReversed) => {
          const dayOf = calendarOf(zone);
          const last = dayOf(NOON) + 3;
          const days = Array.from({ length: size + 3 }, (_, index) => {
            const onDay = acts.filter((act) => dayOf(act.at) === last - index);
            const promotions = onDay.filter((act) => act.kind === 'promotion').length;
            return { day: last - index, promotions, acts: onDay.length };
          });
          const given = isReversed ? days.reverse() : days;
          const way = findWayBackInDays(given, size, target);
          expect(way).toEqual(findWayBack(acts, { by: 'days', days: size }, target, { now: NOON, zone }));
        },
      ),
      { numRuns: 500, seed: 20261201 },
    );
  });

  it('refuses a target that is none', () => {
    expect(() => findWayBackInDays([], 7, 20.5)).toThrow(RangeError);
  });
});

describe('findWayBack, against trying everything', () => {
  it('is exact for every sequence of up to 8 acts', () => {
    for (let length = 0; length <= 8; length++) {
      for (const letters of sequences(length)) {
        const acts = daily(letters);
        for (const [window, target] of [
          [{ by: 'acts', acts: 5 }, 20],
          [{ by: 'acts', acts: 8 }, 30],
          [{ by: 'days', days: 7 }, 20],
          [{ by: 'days', days: 9 }, 40],
        ] as const) {
          expect([letters, findWayBack(acts, window, target, HERE)]).toEqual([
            letters,
            slowWayBack(acts, window, target, (at) => Math.floor(at / DAY)),
          ]);
        }
      }
    }
  }, 60_000);

  it('is exact in all zones, with acts ahead of the clock (1000 ledgers, seed 20261128)', () => {
    const windows: fc.Arbitrary<ActWindow> = fc.oneof(
      fc.record({ by: fc.constant('acts'), acts: fc.integer({ min: 5, max: 25 }) }),
      fc.record({ by: fc.constant('days'), days: fc.integer({ min: 1, max: 40 }) }),
    );
    // At 35 % and more, 40 promotions need 75 acts.
    const targets = fc.oneof(fc.constant(0), fc.integer({ min: 35, max: 100 }));
    const seen = { acts: 0, days: 0, waits: 0, neither: 0 };
    fc.assert(
      fc.property(someActs, windows, targets, fc.constantFrom(...ZONES), (acts, window, target, zone) => {
        const way = findWayBack(acts, window, target, { now: NOON, zone });
        if (way.state === 'over') {
          seen[window.by]++;
          if (way.waitUntil !== null) seen.waits++;
          else if (way.conversations === null) seen.neither++;
        }
        expect(way).toEqual(slowWayBack(acts, window, target, calendarOf(zone)));
      }),
      { numRuns: 1000, seed: 20261128 },
    );
    for (const cases of Object.values(seen)) expect(cases).toBeGreaterThan(3);
  }, 60_000);

  it.each([-1, 101, 20.5, Number.NaN])('refuses a target of %d', (target) => {
    expect(() => findWayBack([], { by: 'days', days: 7 }, target, HERE)).toThrow(RangeError);
  });
});
