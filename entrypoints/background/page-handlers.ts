import { RECENT_ACTS } from '../../analysis/balance.ts';
import { countCharactersLeft } from '../../analysis/characters-left.ts';
import { type Balance, coachDraft } from '../../analysis/coach.ts';
import { fingerprintText } from '../../analysis/fingerprint.ts';
import { rateDraft } from '../../analysis/rate-draft.ts';
import type { Context } from '../../analysis/rating.ts';
import type { Handlers } from '../../platform/messaging.ts';
import { reportError } from '../../platform/report-error.ts';
import type { DraftPayload, DraftReport } from '../../platform/requests.ts';
import type { Means } from './means.ts';

function contextOf({ site, surface, parent, ownHandle }: DraftPayload): Context {
  const context: Context = { site, surface };
  if (parent !== undefined) context.parent = parent;
  if (ownHandle !== undefined) context.self = { names: [], handles: [ownHandle], domains: [] };
  return context;
}

/** A thread becomes what its parts become: posts, or replies to the same text. */
function rateWhole(whole: string, context: Context): DraftReport['whole'] {
  const { score, band, bandWord, kind, unrated } = coachDraft(whole, rateDraft(whole, context), null);
  return { score, band, bandWord, kind, unrated };
}

/** What page scripts may ask. */
export function pageHandlers({
  ledger,
  readSettings,
  showBoxState,
  now,
}: Means): Handlers<'rate-draft' | 'record-act' | 'record-repost' | 'show-box-state'> {
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
      const { text, whole, limit } = draft;
      const context = contextOf(draft);
      return {
        coaching: coachDraft(text, rateDraft(text, context), await readBalance()),
        whole: whole === undefined ? null : rateWhole(whole, context),
        charactersLeft: limit === undefined ? null : countCharactersLeft(text, limit),
      };
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
        status: act.status,
        fingerprint: fingerprintText(act.text, await ledger.salt()),
      });
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
      });
      return { recorded };
    },

    async 'show-box-state'({ state }, sender) {
      if (sender.tab?.id !== undefined) await showBoxState(sender.tab.id, state);
      return {};
    },
  };
}
