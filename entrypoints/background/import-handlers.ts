import { type Act, lengthClassOf } from '../../analysis/act.ts';
import { fingerprintText } from '../../analysis/fingerprint.ts';
import { rateDraft } from '../../analysis/rate-draft.ts';
import type { Context, SiteId } from '../../analysis/rating.ts';
import type { Handlers } from '../../platform/messaging.ts';
import type { ArchivedRating, ArchivedText, ImportRequest } from '../../platform/requests.ts';
import { sayInBrowser } from '../../platform/texts.ts';
import { archiveKeys } from './archive-key.ts';
import type { Means } from './means.ts';
import { selfOf } from './self-of.ts';

/** What all archived acts have in common. */
function actOf(site: SiteId, key: string, { at, surface }: ArchivedText) {
  return { key, at, site, surface, status: 'confirmed', origin: 'archive' } as const;
}

function repostOf(site: SiteId, key: string, archived: ArchivedText): Act {
  return { ...actOf(site, key, archived), kind: 'sharing', score: 0, fingerprint: '', length: 'none' };
}

/** As `record-act` rates and records what is published. */
function rateText(key: string, archived: ArchivedText, salt: string, context: Context): ArchivedRating {
  const { kind, score, unrated } = rateDraft(archived.text, context);
  if (unrated !== undefined) return unrated.reason === 'language' ? 'other-language' : 'too-short';
  return {
    ...actOf(context.site as SiteId, key, archived),
    kind,
    score: Math.round(score),
    fingerprint: fingerprintText(archived.text, salt),
    length: lengthClassOf(archived.text),
  };
}

/** What the history page asks while it imports. The texts are rated and forgotten. */
export function importHandlers({ ledger, readSettings }: Means): Handlers<ImportRequest> {
  return {
    async 'rate-archived'({ site, ownHandle, texts }) {
      const [known, settings] = await Promise.all([ledger.knownSalt(), readSettings()]);
      // To make one is a change of the ledger, and whatever remembers it reads it anew.
      const salt = known ?? (await ledger.salt());
      const keys = await archiveKeys(
        salt,
        site,
        texts.map(({ key }) => key),
      );
      const there = await ledger.knownArchived(keys);
      const self = selfOf(settings, ownHandle);
      const ratings = texts.map((archived, index): ArchivedRating => {
        const key = keys[index] as string;
        if (there.has(key)) return 'known';
        const { surface } = archived;
        if (surface === 'repost') return repostOf(site, key, archived);
        return rateText(key, archived, salt, {
          site,
          surface,
          neverCount: settings.neverCount,
          ...(self !== undefined && { self }),
        });
      });
      return { ratings, salt };
    },

    async 'record-archived'({ acts, salt }) {
      const outcome = await ledger.recordArchived(acts, salt);
      if (outcome === null) throw new Error(sayInBrowser('reason_other_ledger'));
      return outcome;
    },
  };
}
