import type { Act } from '../../analysis/act.ts';
import {
  promotionShare,
  RECENT_ACTS,
  RECENT_DAYS,
  type ShownAct,
  solveNextStep,
  tallyKinds,
  type WindowReport,
} from '../../analysis/balance.ts';
import { sayNextStep } from '../../analysis/coach.ts';
import type { Handlers } from '../../platform/messaging.ts';
import type { Means } from './means.ts';

const SHOWN_ACTS = 6;
const DAY = 24 * 60 * 60 * 1000;

function reportWindow(acts: readonly Act[]): WindowReport {
  const kinds = acts.map((act) => act.kind);
  return { tally: tallyKinds(kinds), count: kinds.length, share: promotionShare(kinds) };
}

/** The latest first. `acts` runs from the oldest to the latest. */
function showActs(acts: readonly Act[]): ShownAct[] {
  return acts
    .slice(-SHOWN_ACTS)
    .reverse()
    .map(({ key, at, site, surface, kind, score, status }) => ({
      key,
      at,
      site,
      surface,
      kind,
      score,
      status,
    }));
}

/** The acts that count in one of the windows, oldest first: of older ones nothing is shown that could be wrong. */
function mergeWindows(recent: readonly Act[], month: readonly Act[]): Act[] {
  const byKey = new Map([...recent, ...month].map((act) => [act.key, act]));
  return [...byKey.values()].sort((a, b) => a.at - b.at);
}

/** What the extension's own pages may ask. */
export function extensionHandlers({ ledger, readSettings, say, now }: Means): Handlers<'get-balance'> {
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
        next: { ...next, text: sayNextStep(next, targetShare, say) },
        lastActs: showActs(recent),
        probableActs: showActs(mergeWindows(recent, month).filter((act) => act.status === 'probable')),
      };
    },
  };
}
