import { lengthClassOf } from '../../analysis/act.ts';
import { fingerprintText } from '../../analysis/fingerprint.ts';
import type { DraftTraits } from '../../analysis/history-warnings.ts';
import type { Kind } from '../../analysis/rating.ts';
import { type Warning, warningsFor } from '../../analysis/warning.ts';
import type { AnyDraft } from './draft-reports.ts';
import { hashGroup } from './group-hash.ts';
import type { RecentActs } from './ledger/recent-acts.ts';
import type { Means } from './means.ts';

/** What the draft would be in the ledger; a part of a thread would be the whole of it. Without a salt nothing is like it. */
async function traitsOf(draft: AnyDraft, kind: Kind, salt: string | null): Promise<DraftTraits> {
  const { site, surface, group, isFirstMessage = false } = draft;
  const text = draft.whole ?? draft.text;
  return {
    surface,
    kind,
    length: lengthClassOf(text),
    fingerprint: salt === null ? '' : fingerprintText(text, salt),
    ...(salt !== null &&
      site !== null &&
      group !== undefined && { group: await hashGroup(site, group, salt) }),
    isFirstMessage,
  };
}

/**
 * What the recent acts say of a draft.
 *
 * @param rated how the draft was rated, of a thread the whole of it; what is not rated would be no act and gets none
 */
export async function warnOfDraft(
  draft: AnyDraft,
  rated: { kind: Kind; unrated: string | null },
  { acts, salt }: RecentActs,
  { now, zone, say }: Pick<Means, 'now' | 'zone' | 'say'>,
  muted: ReadonlySet<string>,
): Promise<Warning[]> {
  if (rated.unrated !== null) return [];
  const traits = await traitsOf(draft, rated.kind, salt);
  return warningsFor(traits, acts, { now: now(), zone: zone() }, say, muted);
}
