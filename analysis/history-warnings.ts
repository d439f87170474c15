import type { Act, LengthClass } from './act.ts';
import { actsOfToday } from './acts-of-today.ts';
import { ABOUT_ONESELF_A_DAY, type Limits, levelOf } from './daily-metrics.ts';
import { DAY } from './local-day.ts';
import { promotionsInARow } from './metrics.ts';
import type { Kind, Surface } from './rating.ts';
import { REPEATS_FROM, type Repeats, repeatsOf } from './repeats.ts';
import {
  GROUP_POSTS_FROM,
  MOST_WARNINGS,
  POSTS_A_DAY,
  PROMOTIONS_A_DAY_FROM,
  PROMOTIONS_IN_A_ROW_FROM,
  SAME_REPLIES_FROM,
  SAME_REPLY_HOURS,
  WARNING_DAYS,
  type WarningRule,
} from './warning-rules.ts';
import type { Moment } from './window.ts';

/** What the warnings have to know of a draft; of a thread, of the whole of it, for it becomes one act. */
export interface DraftTraits {
  surface: Surface;
  kind: Kind;
  length: LengthClass;
  /** With the salt of the acts, see `fingerprintText`. */
  fingerprint: string;
  /** As in {@link Act}; absent outside of groups. */
  group?: string;
  /** True if nothing was said in this conversation before. */
  isFirstMessage: boolean;
}

/** A rule that speaks, with its figures. */
export interface Alert {
  rule: WarningRule;
  /** What is counted; 0 where nothing is. */
  count: number;
  /** Late, where a rule is soft early and firm late. */
  isFirm?: boolean;
  /** The earlier text that is most like the draft. */
  nearest?: { at: number; likeness: number };
}

type PastAct = Pick<Act, 'key' | 'at' | 'surface' | 'kind' | 'length' | 'fingerprint' | 'group'>;

const SHORT: ReadonlySet<LengthClass> = new Set(['none', 'short']);
const ON_OWN_PAGE: ReadonlySet<PastAct['surface']> = new Set(['post', 'quote', 'repost']);

function alertIf(speaks: boolean, alert: Alert): Alert[] {
  return speaks ? [alert] : [];
}

function alike(rule: 'repeat' | 'same-reply', { count, nearest }: Repeats, from: number): Alert[] {
  return nearest === null ? [] : alertIf(count >= from, { rule, count, nearest });
}

/** Texts that are too short to be told apart are nobody's repeat. */
function repeatAlerts(draft: DraftTraits, acts: readonly PastAct[], now: number): Alert[] {
  if (SHORT.has(draft.length)) return [];
  const earlier = acts.filter((act) => !SHORT.has(act.length));
  const since = now - (SAME_REPLY_HOURS * DAY) / 24;
  const replies = earlier.filter(({ surface, at }) => surface === 'reply' && at > since && at <= now);
  const same =
    draft.surface === 'reply' ? repeatsOf(draft.fingerprint, replies) : { count: 0, nearest: null };
  return [
    ...alike('same-reply', same, SAME_REPLIES_FROM),
    ...alike('repeat', repeatsOf(draft.fingerprint, earlier), REPEATS_FROM),
  ];
}

function dailyAlert(rule: 'about-oneself' | 'posts-a-day', count: number, limits: Limits): Alert[] {
  const level = levelOf(count, limits);
  return alertIf(level !== 'none', { rule, count, isFirm: level === 'firm' });
}

/** How often, counted with the draft: what is firm comes before what is soft. */
function frequencyAlerts(draft: DraftTraits, acts: readonly PastAct[], moment: Moment): Alert[] {
  const today = actsOfToday(acts, moment);
  const alerts: Alert[] = [];
  if (draft.kind === 'promotion') {
    const promotions = 1 + today.filter(({ kind }) => kind === 'promotion').length;
    const inARow = 1 + promotionsInARow(acts).latest;
    alerts.push(
      ...alertIf(promotions >= PROMOTIONS_A_DAY_FROM, { rule: 'promotions-today', count: promotions }),
      ...alertIf(inARow >= PROMOTIONS_IN_A_ROW_FROM, { rule: 'promotions-in-a-row', count: inARow }),
    );
  }
  if (draft.kind === 'promotion' || draft.kind === 'broadcast') {
    const selves = 1 + today.filter(({ kind }) => kind === 'promotion' || kind === 'broadcast').length;
    alerts.push(...dailyAlert('about-oneself', selves, ABOUT_ONESELF_A_DAY));
  }
  // Whoever answers forty people a day is not pushing: only what stands on the own page is counted, and only there.
  if (draft.surface === 'post' || draft.surface === 'quote') {
    const posts = 1 + today.filter(({ surface }) => ON_OWN_PAGE.has(surface)).length;
    alerts.push(...dailyAlert('posts-a-day', posts, POSTS_A_DAY));
  }
  return alerts.sort((a, b) => Number(b.isFirm ?? false) - Number(a.isFirm ?? false));
}

function groupAlerts({ surface, group }: DraftTraits, acts: readonly PastAct[]): Alert[] {
  if (surface !== 'post' || group === undefined) return [];
  const here = acts.filter((act) => act.group === group);
  const posts = here.filter((act) => act.surface === 'post').length;
  const isAnswering = here.some((act) => act.surface === 'reply');
  return alertIf(posts >= GROUP_POSTS_FROM && !isAnswering, { rule: 'own-posts-in-group', count: posts });
}

/**
 * What speaks against posting a draft now, by what was posted before. Of those that say nearly the same (repeats, how
 * often) only the first one speaks. Pure, and linear in `acts`.
 *
 * @param acts oldest first; those older than {@link WARNING_DAYS} do not count
 * @param muted ids of rules that do not speak
 * @returns what weighs most first, at most {@link MOST_WARNINGS}
 * @throws RangeError if the zone is unknown
 */
export function findAlerts(
  draft: DraftTraits,
  acts: readonly PastAct[],
  moment: Moment,
  muted: ReadonlySet<string> = new Set(),
): Alert[] {
  const from = moment.now - WARNING_DAYS * DAY;
  const recent = acts.filter(({ at }) => at >= from);
  const isOpener = draft.surface === 'message' && draft.isFirstMessage && draft.kind === 'promotion';
  const families: Alert[][] = [
    alertIf(isOpener, { rule: 'first-offer', count: 0 }),
    repeatAlerts(draft, recent, moment.now),
    frequencyAlerts(draft, recent, moment),
    groupAlerts(draft, recent),
  ];
  return families
    .flatMap((family) => family.find(({ rule }) => !muted.has(rule)) ?? [])
    .slice(0, MOST_WARNINGS);
}
