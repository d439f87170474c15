import { type Act, readAct } from '../../analysis/act.ts';
import { type DayTotals, readCountName } from '../../analysis/day-totals.ts';
import { calendarOf, DAY } from '../../analysis/local-day.ts';
import { firstDayOf } from '../../analysis/window.ts';
import { type ActChoice, isChosen } from '../../platform/act-choice.ts';
import type { Handlers } from '../../platform/messaging.ts';
import {
  ACTS_A_PART,
  ACTS_LISTED,
  type ActsCheck,
  type DaySpan,
  type HistoryRequest,
  type ListedAct,
} from '../../platform/requests.ts';
import type { Means } from './means.ts';

function hasChosen({ counts }: DayTotals, choice: ActChoice): boolean {
  return Object.keys(counts).some((name) => isChosen(choice, readCountName(name as keyof typeof counts)));
}

/** So many days without what is wanted are read over: to begin anew behind them takes longer. */
const READ_OVER = 3;

/** Days that lie close together, as one span each, in their order. */
function runsOf(days: readonly DayTotals[]): DaySpan[] {
  const runs: DaySpan[] = [];
  for (const { day } of days) {
    const run = runs.at(-1);
    if (run !== undefined && day - run.last <= READ_OVER) run.last = day;
    else runs.push({ first: day, last: day });
  }
  return runs;
}

function listAct({ fingerprint, length, group, twin, ...listed }: Act): ListedAct {
  return listed;
}

/** The first act that is none, with what is wrong; or the keys of all. */
function keysOf(acts: readonly unknown[]): string[] | Extract<ActsCheck, { fault: unknown }> {
  const keys: string[] = [];
  for (const [index, act] of acts.entries()) {
    try {
      keys.push(readAct(act).key);
    } catch (error) {
      return { fault: { index, field: error instanceof Error ? error.message : String(error) } };
    }
  }
  return keys;
}

/** What the history page asks. */
export function historyHandlers({ ledger, now, zone }: Means): Handlers<HistoryRequest> {
  return {
    async 'get-history'({ first, last }) {
      const [days, span] = await Promise.all([ledger.dayTotals(first, last), ledger.daySpan()]);
      return { days, span };
    },

    async 'get-acts'({ first, last, choice, before }) {
      const dayOf = calendarOf(zone());
      const latest = before === null ? last : Math.min(last, dayOf(before.at));
      // The totals say on which days there is something to be read: what is rare is found without reading all.
      const runs = runsOf((await ledger.dayTotals(first, latest)).filter((one) => hasChosen(one, choice)));
      const acts: Act[] = [];
      // One more than is given tells whether the list goes on.
      for (let run = runs.pop(); run !== undefined && acts.length <= ACTS_LISTED; run = runs.pop()) {
        const { first: from, last: to } = run;
        // A local day begins and ends within a day of UTC's, wherever it is.
        const end = (to + 2) * DAY;
        const found = await ledger.actsBefore(
          before !== null && before.at < end ? before : { at: end, key: '' },
          ACTS_LISTED + 1 - acts.length,
          (act) => isChosen(choice, act) && dayOf(act.at) >= from && dayOf(act.at) <= to,
          (from - 1) * DAY,
        );
        acts.push(...found);
      }
      const given = acts.slice(0, ACTS_LISTED);
      const end = acts.length > ACTS_LISTED ? given.at(-1) : undefined;
      return { acts: given.map(listAct), next: end === undefined ? null : { at: end.at, key: end.key } };
    },

    async 'get-older'({ days, before }) {
      const dayOf = calendarOf(zone());
      // By the clock, be it believed or not (`believed-day.ts`): what goes later, once it is believed, is named as well.
      const first = firstDayOf(days, dayOf(now()));
      const counted = await ledger.dayTotals(-1, first - 1);
      const count = counted.flatMap((day) => Object.values(day.counts)).reduce((sum, one) => sum + one, 0);
      // A local day begins and ends within a day of UTC's, wherever it is.
      const place = before ?? { at: (first + 1) * DAY, key: '' };
      const acts = await ledger.actsBefore(place, ACTS_A_PART, (act) => dayOf(act.at) < first);
      return { acts, salt: acts.length === 0 ? '' : await ledger.salt(), count };
    },

    async 'check-acts'({ acts }) {
      const keys = keysOf(acts);
      if (!Array.isArray(keys)) return keys;
      const known = await ledger.knownKeys(keys);
      return { fresh: new Set(keys.filter((key) => !known.has(key))).size };
    },
  };
}
