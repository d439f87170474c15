import type { Act } from '../../analysis/act.ts';
import { type ShownAct, tallyKinds } from '../../analysis/balance.ts';
import { sayNotices } from '../../analysis/balance-notices.ts';
import { type CountedWindow, windowOfActs, windowOfDays } from '../../analysis/counted-window.ts';
import { countDay } from '../../analysis/daily-metrics.ts';
import { type DayTotals, sumDays } from '../../analysis/day-totals.ts';
import { calendarOf, type LocalDay } from '../../analysis/local-day.ts';
import {
  actsOfReading,
  givesAndAsks,
  promotionIn,
  promotionsInARow,
  type Reading,
  replyShare,
} from '../../analysis/metrics.ts';
import { SITE_IDS } from '../../analysis/rating.ts';
import { findOverused } from '../../analysis/repeats.ts';
import { sayNextStep } from '../../analysis/say-next-step.ts';
import { actsInWindow, firstDayOf, type Moment, readFrom } from '../../analysis/window.ts';
import type { Handlers } from '../../platform/messaging.ts';
import type { BalanceReport, SiteReport } from '../../platform/requests.ts';
import type { Settings } from '../../platform/settings.ts';
import type { Means } from './means.ts';
import { readDays, readWindow } from './read-window.ts';

/** The days of the picture, and those in which repeats are looked for (source 003-1). */
const PICTURE_DAYS = 30;
const SHOWN_ACTS = 6;
/**
 * So many of the last acts are looked through for those that the person may settle, and for a row of promotions. With
 * them 20 posts are found without a second look, which takes longer, by all who post once in ten acts.
 */
const LATEST_ACTS = 200;
/** Repeats are looked for among so many acts at most: each is compared with all before it. */
const MOST_COMPARED = 1000;

const OTHER: Record<Reading, Reading> = { posts: 'activity', activity: 'posts' };

/** The latest first. `acts` runs from the oldest to the latest. */
function showActs(acts: readonly Act[]): ShownAct[] {
  return acts
    .slice(-SHOWN_ACTS)
    .reverse()
    .map(({ key, at, site, surface, kind, rated, score, status }) => ({
      key,
      at,
      site,
      surface,
      kind,
      ...(rated !== undefined && { rated }),
      score,
      status,
    }));
}

/** The sites that have acts in the window, in the order of all sites. */
function reportSites({ acts, reading }: CountedWindow): SiteReport[] {
  return SITE_IDS.flatMap((site) => {
    const there = acts.filter((act) => act.site === site);
    return there.length === 0 ? [] : [{ site, tally: tallyKinds(there), share: promotionIn(there, reading) }];
  });
}

/** A tally for each of the last days, in their order. */
function reportDays(totals: readonly DayTotals[], today: LocalDay, reading: Reading): BalanceReport['days'] {
  const byDay = new Map(totals.map((one) => [one.day, one]));
  const first = firstDayOf(PICTURE_DAYS, today);
  return Array.from({ length: PICTURE_DAYS }, (_one, index) => {
    const there = byDay.get(first + index);
    const acts = there === undefined ? [] : actsOfReading(sumDays([there]), reading);
    return { start: first + index, tally: tallyKinds(acts) };
  });
}

interface Read {
  settings: Settings;
  own: CountedWindow;
  other: CountedWindow;
  totals: DayTotals[];
  hasOthers: boolean;
  latest: Act[];
}

type Sources = Pick<Means, 'ledger' | 'others' | 'readSettings'>;

/** All that the popup needs: at most a few hundred acts and totals, however many there are. */
async function readAll(sources: Sources, moment: Moment, today: LocalDay): Promise<Read> {
  // Before the settings are known, since most windows need no more.
  const first = Promise.all([
    readDays(sources, firstDayOf(PICTURE_DAYS, today)),
    sources.ledger.lastActs(LATEST_ACTS),
  ]);
  const [settings, [picture, latest]] = await Promise.all([sources.readSettings(), first]);
  const { window, reading } = settings;
  const isLonger = window.by === 'days' && window.days > PICTURE_DAYS;
  const { totals, hasOthers } = isLonger ? await readDays(sources, firstDayOf(window.days, today)) : picture;

  /** Most windows are among what is read already. */
  async function count(which: Reading): Promise<CountedWindow> {
    if (window.by === 'days') return windowOfDays(totals, window.days, which, today);
    const acts = actsOfReading(latest, which);
    const isEnough = acts.length >= window.acts || latest.length < LATEST_ACTS;
    return isEnough
      ? windowOfActs(acts, window.acts, which, moment)
      : readWindow(sources, window, which, moment);
  }

  const [own, other] = await Promise.all([count(reading), count(OTHER[reading])]);
  return { settings, own, other, totals, hasOthers, latest };
}

/**
 * The balance as it is now, with all that the popup shows of it. Rejects if the ledger or the settings cannot be read.
 */
export async function countBalance({
  ledger,
  others,
  readSettings,
  say,
  now,
  zone,
}: Means): Promise<BalanceReport> {
  const moment: Moment = { now: now(), zone: zone() };
  const today = calendarOf(moment.zone)(moment.now);
  const read = await readAll({ ledger, others, readSettings }, moment, today);
  const { own, other, totals, hasOthers, latest } = read;
  const { targetShare, window, reading } = read.settings;
  const way = own.wayBack(targetShare);
  const { acts, aboutOneself } = countDay(sumDays(totals.filter(({ day }) => day === today)));
  const inARow = promotionsInARow(actsOfReading(latest, reading)).latest;
  return {
    targetShare,
    window,
    reading,
    hasOthers,
    tally: tallyKinds(own.acts),
    share: promotionIn(own.acts, reading),
    otherShare: promotionIn(other.acts, other.reading),
    sites: reportSites(own),
    ...givesAndAsks(own.acts),
    replies: replyShare(own.acts),
    today: acts,
    notices: sayNotices({ inARow, aboutOneself }, say),
    days: reportDays(totals, today, reading),
    next: { state: way.state, text: sayNextStep(way, { reading, target: targetShare, today }, say) },
    lastActs: showActs(latest),
    probableActs: showActs(latest.filter((act) => act.status === 'probable')),
  };
}

/**
 * What the extension's own pages may ask of the balance.
 * @param count {@link countBalance} of these means
 */
export function balanceHandlers(
  { ledger, say, now, zone }: Means,
  count: () => Promise<BalanceReport>,
): Handlers<'get-balance' | 'get-repeats'> {
  return {
    'get-balance': count,

    async 'get-repeats'() {
      const moment: Moment = { now: now(), zone: zone() };
      const read = await ledger.actsSince(readFrom(PICTURE_DAYS, moment.now));
      // Short texts, such as thanks, are alike without being repeats; reposts have none.
      const texts = read.filter(({ length }) => length !== 'short' && length !== 'none');
      const inWindow = actsInWindow(texts.slice(-MOST_COMPARED), { by: 'days', days: PICTURE_DAYS }, moment);
      return { notices: sayNotices({ overused: findOverused(inWindow).length }, say) };
    },
  };
}
