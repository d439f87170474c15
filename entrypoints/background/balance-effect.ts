import type { Act } from '../../analysis/act.ts';
import { type CountedWindow, windowOfActs, windowOfDays } from '../../analysis/counted-window.ts';
import { countNameOf, mergeDays } from '../../analysis/day-totals.ts';
import { calendarOf } from '../../analysis/local-day.ts';
import { isInReading, promotionIn } from '../../analysis/metrics.ts';
import { sayNextStep } from '../../analysis/say-next-step.ts';
import { firstDayOf, type Moment } from '../../analysis/window.ts';
import type { BalanceEffect } from '../../platform/requests.ts';
import type { Settings } from '../../platform/settings.ts';
import type { Means } from './means.ts';
import { readDays } from './read-window.ts';

/** A draft as an act of now. Of these fields the balance looks at three; the site and the rest do not count. */
function actOf({ surface, kind }: Pick<Act, 'surface' | 'kind'>, now: number): Act {
  return {
    key: 'practised',
    at: now,
    site: 'x',
    surface,
    kind,
    score: 0,
    status: 'confirmed',
    fingerprint: '',
    length: 'none',
    origin: 'seen',
  };
}

/** The window as it is, and as it would be with one act more. */
async function readBoth(
  { ledger, others }: Pick<Means, 'ledger' | 'others'>,
  { window, reading }: Pick<Settings, 'window' | 'reading'>,
  added: Act,
  moment: Moment,
): Promise<[before: CountedWindow, after: CountedWindow]> {
  if (window.by === 'acts') {
    const acts = await ledger.lastActs(window.acts, (act) => isInReading(act, reading));
    const more = isInReading(added, reading) ? [...acts, added] : acts;
    return [
      windowOfActs(acts, window.acts, reading, moment),
      windowOfActs(more, window.acts, reading, moment),
    ];
  }
  const today = calendarOf(moment.zone)(moment.now);
  const { totals } = await readDays({ ledger, others }, firstDayOf(window.days, today));
  const more = mergeDays([totals, [{ day: today, counts: { [countNameOf(added)]: 1 } }]]);
  return [windowOfDays(totals, window.days, reading, today), windowOfDays(more, window.days, reading, today)];
}

/**
 * What posting a draft would do to the balance: the share before and after, what to do first, what to do then. Nothing
 * is written.
 *
 * @returns null where there are too few acts for a balance
 */
export async function effectOnBalance(
  draft: Pick<Act, 'surface' | 'kind'>,
  { targetShare, window, reading }: Pick<Settings, 'targetShare' | 'window' | 'reading'>,
  { ledger, others, now, zone, say }: Pick<Means, 'ledger' | 'others' | 'now' | 'zone' | 'say'>,
): Promise<BalanceEffect | null> {
  const moment: Moment = { now: now(), zone: zone() };
  const added = actOf(draft, moment.now);
  const [before, after] = await readBoth({ ledger, others }, { window, reading }, added, moment);
  const wayBefore = before.wayBack(targetShare);
  if (wayBefore.state === 'too-few') return null;
  const aim = { reading, target: targetShare, today: calendarOf(moment.zone)(moment.now) };
  const isOver = draft.kind === 'promotion' && wayBefore.state === 'over';
  return {
    target: targetShare,
    window,
    reading,
    before: promotionIn(before.acts, reading).percent ?? 0,
    after: promotionIn(after.acts, reading).percent ?? 0,
    first: isOver ? sayNextStep(wayBefore, aim, say) : null,
    next: sayNextStep(after.wayBack(targetShare), aim, say),
  };
}
