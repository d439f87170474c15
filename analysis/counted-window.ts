import type { Act } from './act.ts';
import { type AlikeActs, type DayTotals, sumDays } from './day-totals.ts';
import type { LocalDay } from './local-day.ts';
import { actsOfReading, type Counted, countActs, promotionIn, type Reading } from './metrics.ts';
import { findWayBack, findWayBackInDays, type WayBack } from './next-step.ts';
import type { Kind } from './rating.ts';
import { firstDayOf, type Moment } from './window.ts';

/** The acts of a window in one reading, as far as balance, verdict and next step have to know them. */
export interface CountedWindow {
  reading: Reading;
  /** One by one where the window goes by number; those that are alike together where it goes by days. */
  acts: readonly Counted<'site' | 'surface' | 'kind'>[];
  /** The kind of the act that the next one pushes out; null if it pushes none out. */
  leaving: Kind | null;
  /** @param target share of promotion in percent, a whole number from 0 to 100 */
  wayBack(target: number): WayBack;
}

/**
 * A window by number.
 *
 * @param acts the last acts of this reading, oldest first, at least `size` of them if there are as many
 */
export function windowOfActs(
  acts: readonly Act[],
  size: number,
  reading: Reading,
  moment: Moment,
): CountedWindow {
  const inWindow = acts.slice(-size);
  return {
    reading,
    acts: inWindow,
    leaving: inWindow.length < size ? null : (inWindow[0]?.kind ?? null),
    wayBack: (target) => findWayBack(inWindow, { by: 'acts', acts: size }, target, moment),
  };
}

/** The acts of one day, in one reading. */
function readDay({ day, counts }: DayTotals, reading: Reading): { day: LocalDay; acts: AlikeActs[] } {
  return { day, acts: actsOfReading(sumDays([{ day, counts }]), reading) };
}

/**
 * A window by days, from their totals alone.
 *
 * @param totals at least those of the window, in any order; days ahead of today belong to it (see `actsInWindow`)
 */
export function windowOfDays(
  totals: readonly DayTotals[],
  size: number,
  reading: Reading,
  today: LocalDay,
): CountedWindow {
  const inWindow = totals.filter(({ day }) => day >= firstDayOf(size, today));
  return {
    reading,
    acts: actsOfReading(sumDays(inWindow), reading),
    leaving: null,
    wayBack(target) {
      const days = inWindow.map((one) => {
        const { day, acts } = readDay(one, reading);
        return { day, promotions: promotionIn(acts, reading).part, acts: countActs(acts) };
      });
      return findWayBackInDays(days, size, target);
    },
  };
}
