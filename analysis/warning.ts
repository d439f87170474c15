import { evidenceFor } from './evidence.ts';
import type { Hint } from './hint.ts';
import { type Alert, findAlerts } from './history-warnings.ts';
import { type CountKey, type MessageKey, type Say, sayCount } from './message.ts';
import { sayDay } from './say-day.ts';
import { WARNING_RULES, type WarningRule } from './warning-rules.ts';
import type { Moment } from './window.ts';

/**
 * What is said of a draft by what was posted before. It has the fields of a hint that it can have: no words of the
 * draft and no points. `cue` is the id of its rule, which is muted and counted as those of cues are.
 */
export type Warning = Pick<Hint, 'cue' | 'title' | 'reason' | 'action' | 'evidence'>;

interface Words {
  title: MessageKey;
  /** `$1` is the count; of repeats `$2` is the likeness in percent, `$3` the day of the nearest. */
  reason: MessageKey | { count: CountKey };
  action: MessageKey;
  /** Where the rule is firm late. */
  firm?: MessageKey;
}

const WORDS: Record<WarningRule, Words> = {
  'first-offer': {
    title: 'warning_first_offer_title',
    reason: 'warning_first_offer_reason',
    action: 'warning_first_offer_action',
  },
  'same-reply': {
    title: 'warning_same_reply_title',
    reason: { count: 'warning_same_reply_reason' },
    action: 'warning_same_reply_action',
  },
  repeat: {
    title: 'warning_repeat_title',
    reason: { count: 'warning_repeat_reason' },
    action: 'warning_repeat_action',
  },
  'promotions-today': {
    title: 'warning_promotions_today_title',
    reason: { count: 'warning_promotions_today_reason' },
    action: 'warning_promotions_today_action',
  },
  'promotions-in-a-row': {
    title: 'warning_promotions_in_a_row_title',
    reason: { count: 'warning_promotions_in_a_row_reason' },
    action: 'warning_promotions_in_a_row_action',
  },
  'about-oneself': {
    title: 'warning_about_oneself_title',
    reason: { count: 'warning_about_oneself_reason' },
    action: 'warning_about_oneself_action',
    firm: 'warning_about_oneself_firm',
  },
  'posts-a-day': {
    title: 'warning_posts_a_day_title',
    reason: { count: 'warning_posts_a_day_reason' },
    action: 'warning_posts_a_day_action',
    firm: 'warning_posts_a_day_firm',
  },
  'own-posts-in-group': {
    title: 'warning_own_posts_title',
    reason: { count: 'warning_own_posts_reason' },
    action: 'warning_own_posts_action',
  },
};

/** The rules that warnings have, with their names, for the lists of rules. */
export function warningTitles(say: Say): { cue: string; title: string }[] {
  return WARNING_RULES.map(({ id }) => ({ cue: id, title: say(WORDS[id].title) }));
}

/** One thing to do about what a rule warns of. */
export function warningAction(rule: WarningRule, say: Say): string {
  return say(WORDS[rule].action);
}

function sayReason({ rule, count, nearest }: Alert, moment: Moment, say: Say): string {
  const { reason } = WORDS[rule];
  if (typeof reason === 'string') return say(reason);
  if (nearest === undefined) return sayCount(say, reason.count, count);
  const likeness = say('percent', String(Math.round(nearest.likeness)));
  return sayCount(say, reason.count, count, likeness, sayDay(nearest.at, moment, say));
}

function sayWarning(alert: Alert, moment: Moment, say: Say): Warning {
  const { title, action, firm } = WORDS[alert.rule];
  const rule = WARNING_RULES.find(({ id }) => id === alert.rule);
  if (rule === undefined) throw new Error(`No rule "${alert.rule}"`);
  return {
    cue: rule.id,
    title: say(title),
    reason: sayReason(alert, moment, say),
    action: say(alert.isFirm === true && firm !== undefined ? firm : action),
    // What limits all of them, where nothing else is known to.
    evidence: { counter: say('evidence_counter_ledger'), ...evidenceFor(rule, say) },
  };
}

/** The warnings of a draft in words, what weighs most first; see {@link findAlerts}. */
export function warningsFor(
  draft: Parameters<typeof findAlerts>[0],
  acts: Parameters<typeof findAlerts>[1],
  moment: Moment,
  say: Say,
  muted?: ReadonlySet<string>,
): Warning[] {
  return findAlerts(draft, acts, moment, muted).map((alert) => sayWarning(alert, moment, say));
}
