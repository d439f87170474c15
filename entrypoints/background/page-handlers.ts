import { lengthClassOf } from '../../analysis/act.ts';
import { fingerprintText } from '../../analysis/fingerprint.ts';
import { calendarOf } from '../../analysis/local-day.ts';
import { rateDraft } from '../../analysis/rate-draft.ts';
import type { Rating } from '../../analysis/rating.ts';
import type { Handlers } from '../../platform/messaging.ts';
import {
  type ActPayload,
  type DraftPayload,
  MEASURED_REPOST,
  type MeasuredAct,
} from '../../platform/requests.ts';
import type { Settings } from '../../platform/settings.ts';
import { dailyStepsOf } from './daily-ten/daily-steps.ts';
import { contextOf, reportAndRating, tryToRead } from './draft-reports.ts';
import { prepareFirstRating } from './first-rating.ts';
import { hashGroup } from './group-hash.ts';
import type { Means } from './means.ts';

/** What is recorded of a published text beside when and how that was seen. */
async function measure(
  { text, site, surface, group }: Pick<ActPayload, 'text' | 'site' | 'surface' | 'group'>,
  rating: Rating,
  salt: string,
): Promise<MeasuredAct> {
  return {
    site,
    surface,
    kind: rating.kind,
    score: Math.round(rating.score),
    fingerprint: fingerprintText(text, salt),
    length: lengthClassOf(text),
    origin: 'seen',
    ...(group !== undefined && { group: await hashGroup(site, group, salt) }),
  };
}

/** What page scripts may ask. */
export function pageHandlers(
  means: Means,
): Handlers<'get-ready' | 'rate-draft' | 'record-act' | 'record-repost' | 'show-box-state'> {
  const { ledger, recentActs, readSettings, showBoxState, now, zone, daily } = means;
  const getReady = prepareFirstRating(means);

  /** Only while the daily ten minutes are on. An act that is recorded stays so where this fails. */
  async function noteDaily(settings: Settings | null, act: ActPayload, rating: Rating): Promise<void> {
    if (!settings?.dailyTen.isOn) return;
    const steps = dailyStepsOf(act.text, act.surface, rating);
    if (steps.length > 0) await tryToRead('daily-ten', daily.note(calendarOf(zone())(now()), steps));
  }

  async function measureDraft(draft: DraftPayload, rating: Rating): Promise<MeasuredAct> {
    // Mostly it is remembered; to ask the ledger itself makes void what is.
    const salt = (await recentActs()).salt ?? (await ledger.salt());
    return measure({ ...draft, text: draft.whole ?? draft.text }, rating, salt);
  }

  return {
    'get-ready'() {
      // Nobody waits for it.
      void getReady();
      return {};
    },

    async 'rate-draft'(draft, sender) {
      const { report, rating } = await reportAndRating(draft, means);
      // Where nothing would be recorded, the page has nothing to leave behind.
      if (sender.tab?.incognito || rating.unrated !== undefined) return report;
      const measured = await tryToRead('outbox', measureDraft(draft, rating));
      return measured === null ? report : { ...report, measured };
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
        status: act.status,
        ...(await measure(act, rating, salt)),
      });
      // Also for one that is known: the background that recorded it may have been ended before it came to this.
      await noteDaily(settings, act, rating);
      return { recorded };
    },

    async 'record-repost'({ key, site, status }, sender) {
      if (sender.tab?.incognito) return { recorded: false };
      const recorded = await ledger.record({ ...MEASURED_REPOST, key, at: now(), site, status });
      return { recorded };
    },

    async 'show-box-state'(shown, sender) {
      if (sender.tab?.id !== undefined) await showBoxState(sender.tab.id, shown);
      return {};
    },
  };
}
