import { lengthClassOf } from '../../analysis/act.ts';
import { countCharactersLeft } from '../../analysis/characters-left.ts';
import { coachDraft } from '../../analysis/coach.ts';
import { fingerprintText } from '../../analysis/fingerprint.ts';
import { calendarOf } from '../../analysis/local-day.ts';
import type { Say } from '../../analysis/message.ts';
import { rateDraft } from '../../analysis/rate-draft.ts';
import type { Context, Rating } from '../../analysis/rating.ts';
import { type Balance, balanceOf } from '../../analysis/verdict.ts';
import type { Handlers } from '../../platform/messaging.ts';
import { reportError } from '../../platform/report-error.ts';
import type { ActPayload, DraftPayload, DraftReport } from '../../platform/requests.ts';
import type { Settings } from '../../platform/settings.ts';
import { dailyStepsOf } from './daily-ten/daily-steps.ts';
import { warnOfDraft } from './draft-warnings.ts';
import { hashGroup } from './group-hash.ts';
import type { Means } from './means.ts';
import { readWindow } from './read-window.ts';
import { selfOf } from './self-of.ts';

function contextOf(
  { site, surface, parent, ownHandle }: DraftPayload,
  settings: Pick<Settings, 'neverCount' | 'own' | 'brands'> | null,
): Context {
  const context: Context = { site, surface, neverCount: settings?.neverCount ?? [] };
  if (parent !== undefined) context.parent = parent;
  const self = selfOf(settings, ownHandle);
  if (self !== undefined) context.self = self;
  return context;
}

/** A thread becomes what its parts become: posts, or replies to the same text. */
function rateWhole(whole: string, context: Context, say: Say): DraftReport['whole'] {
  const { score, band, bandWord, kind, unrated } = coachDraft(whole, rateDraft(whole, context), null, say);
  return { score, band, bandWord, kind, unrated };
}

/** What page scripts may ask. */
export function pageHandlers(
  means: Means,
): Handlers<'rate-draft' | 'record-act' | 'record-repost' | 'show-box-state'> {
  const { ledger, others, recentActs, readSettings, showBoxState, say, now, zone, daily } = means;

  /** What cannot be read is reported, and the draft is rated without it. */
  async function tryToRead<T>(unit: string, reading: Promise<T>): Promise<T | null> {
    try {
      return await reading;
    } catch (error) {
      reportError(unit, error);
      return null;
    }
  }

  /** Without ledger or settings there is no balance: the verdict then says so. */
  async function readBalance(settings: Settings | null): Promise<Balance | null> {
    if (settings === null) return null;
    const moment = { now: now(), zone: zone() };
    const window = await tryToRead(
      'ledger',
      readWindow({ ledger, others }, settings.window, settings.reading, moment),
    );
    return window && balanceOf(window, settings.targetShare);
  }

  /** Without the ledger there is nothing to compare with. */
  async function readWarnings(
    draft: DraftPayload,
    rated: Parameters<typeof warnOfDraft>[1],
    muted: ReadonlySet<string>,
  ): Promise<DraftReport['warnings']> {
    const recent = await tryToRead('recent acts', recentActs());
    return recent === null ? [] : warnOfDraft(draft, rated, recent, means, muted);
  }

  /** Only while the daily ten minutes are on. An act that is recorded stays so where this fails. */
  async function noteDaily(settings: Settings | null, act: ActPayload, rating: Rating): Promise<void> {
    if (!settings?.dailyTen.isOn) return;
    const steps = dailyStepsOf(act.text, act.surface, rating);
    if (steps.length > 0) await tryToRead('daily-ten', daily.note(calendarOf(zone())(now()), steps));
  }

  return {
    async 'rate-draft'(draft) {
      const { text, whole, limit } = draft;
      const settings = await tryToRead('settings', readSettings());
      const context = contextOf(draft, settings);
      const muted = new Set(Object.keys(settings?.mutedRules ?? {}));
      const balance = await readBalance(settings);
      const coaching = coachDraft(text, rateDraft(text, context), balance, say, muted, context);
      const inWhole = whole === undefined ? null : rateWhole(whole, context, say);
      return {
        coaching,
        whole: inWhole,
        warnings: await readWarnings(draft, inWhole ?? coaching, muted),
        charactersLeft: limit === undefined ? null : countCharactersLeft(text, limit),
      };
    },

    async 'record-act'(act, sender) {
      // A private window leaves no trace, not even a number.
      if (sender.tab?.incognito) return { recorded: false };
      const settings = await tryToRead('settings', readSettings());
      const rating = rateDraft(act.text, contextOf(act, settings));
      // What is not rated is no act of any kind.
      if (rating.unrated !== undefined) return { recorded: false };
      const salt = await ledger.salt();
      const recorded = await ledger.record({
        key: act.key,
        at: now(),
        site: act.site,
        surface: act.surface,
        kind: rating.kind,
        score: Math.round(rating.score),
        status: act.status,
        fingerprint: fingerprintText(act.text, salt),
        length: lengthClassOf(act.text),
        origin: 'seen',
        ...(act.group !== undefined && { group: await hashGroup(act.site, act.group, salt) }),
      });
      if (recorded) await noteDaily(settings, act, rating);
      return { recorded };
    },

    async 'record-repost'({ key, site, status }, sender) {
      if (sender.tab?.incognito) return { recorded: false };
      const recorded = await ledger.record({
        key,
        at: now(),
        site,
        surface: 'repost',
        kind: 'sharing',
        score: 0,
        status,
        // There are no words of one's own whose repeat could be recognised.
        fingerprint: '',
        length: 'none',
        origin: 'seen',
      });
      return { recorded };
    },

    async 'show-box-state'(shown, sender) {
      if (sender.tab?.id !== undefined) await showBoxState(sender.tab.id, shown);
      return {};
    },
  };
}
