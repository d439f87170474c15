import {
  type Act,
  promotionShare,
  RECENT_ACTS,
  RECENT_DAYS,
  solveNextStep,
  tallyKinds,
  type WindowReport,
} from '../../analysis/balance.ts';
import { type Balance, coachDraft, sayNextStep } from '../../analysis/coach.ts';
import { fingerprintText } from '../../analysis/fingerprint.ts';
import { rateDraft } from '../../analysis/rate-draft.ts';
import type { Context } from '../../analysis/rating.ts';
import type { Handlers } from '../../platform/messaging.ts';
import { reportError } from '../../platform/report-error.ts';
import type { DraftPayload } from '../../platform/requests.ts';
import type { Settings } from '../../platform/settings.ts';
import type { Ledger } from './ledger/ledger.ts';

const SHOWN_ACTS = 6;
const DAY = 24 * 60 * 60 * 1000;

/** What the handlers work with; given, so that tests can give other ones. */
export interface Means {
  ledger: Ledger;
  readSettings(): Promise<Settings>;
  /** Milliseconds since 1970. */
  now(): number;
}

function contextOf({ site, surface, parent }: DraftPayload): Context {
  return parent === undefined ? { site, surface } : { site, surface, parent };
}

/** What page scripts may ask. */
export function pageHandlers({ ledger, readSettings, now }: Means): Handlers<'rate-draft' | 'record-act'> {
  /** A draft is rated even if the ledger cannot be read: the verdict then says so. */
  async function readBalance(): Promise<Balance | null> {
    try {
      const [acts, settings] = await Promise.all([ledger.lastActs(RECENT_ACTS), readSettings()]);
      return { kinds: acts.map((act) => act.kind), target: settings.targetShare };
    } catch (error) {
      reportError('ledger', error);
      return null;
    }
  }

  return {
    async 'rate-draft'(draft) {
      const rating = rateDraft(draft.text, contextOf(draft));
      return coachDraft(draft.text, rating, await readBalance());
    },

    async 'record-act'(act, sender) {
      // A private window leaves no trace, not even a number.
      if (sender.tab?.incognito) return { recorded: false };
      const rating = rateDraft(act.text, contextOf(act));
      // What is not rated is no act of any kind.
      if (rating.unrated !== undefined) return { recorded: false };
      const recorded = await ledger.record({
        key: act.key,
        at: now(),
        site: act.site,
        surface: act.surface,
        kind: rating.kind,
        score: Math.round(rating.score),
        fingerprint: fingerprintText(act.text, await ledger.salt()),
      });
      return { recorded };
    },
  };
}

function reportWindow(acts: readonly Act[]): WindowReport {
  const kinds = acts.map((act) => act.kind);
  return { tally: tallyKinds(kinds), count: kinds.length, share: promotionShare(kinds) };
}

/** What the extension's own pages may ask. */
export function extensionHandlers({ ledger, readSettings, now }: Means): Handlers<'get-balance'> {
  return {
    async 'get-balance'() {
      const [recent, month, { targetShare }] = await Promise.all([
        ledger.lastActs(RECENT_ACTS),
        ledger.actsSince(now() - RECENT_DAYS * DAY),
        readSettings(),
      ]);
      const kinds = recent.map((act) => act.kind);
      const next = solveNextStep(kinds, targetShare);
      return {
        targetShare,
        recent: reportWindow(recent),
        month: reportWindow(month),
        next: { ...next, text: sayNextStep(next, targetShare) },
        lastActs: recent
          .slice(-SHOWN_ACTS)
          .reverse()
          .map(({ at, site, surface, kind, score }) => ({ at, site, surface, kind, score })),
      };
    },
  };
}
