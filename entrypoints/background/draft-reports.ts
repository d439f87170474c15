import { countCharactersLeft } from '../../analysis/characters-left.ts';
import { coachDraft } from '../../analysis/coach.ts';
import type { Say } from '../../analysis/message.ts';
import { rateDraft } from '../../analysis/rate-draft.ts';
import type { Context, Rating, SiteId } from '../../analysis/rating.ts';
import { type Balance, balanceOf } from '../../analysis/verdict.ts';
import { reportError } from '../../platform/report-error.ts';
import type { DraftPayload, DraftReport } from '../../platform/requests.ts';
import type { Settings } from '../../platform/settings.ts';
import { warnOfDraft } from './draft-warnings.ts';
import type { Means } from './means.ts';
import { readWindow } from './read-window.ts';
import { selfOf } from './self-of.ts';

/** A draft in a page of a site, or one that is tried out for a network that Twoway does not know (null). */
export type AnyDraft = Omit<DraftPayload, 'site'> & { site: SiteId | null };

/** What surrounds a draft, as far as it is known; `settings` is null where they cannot be read. */
export function contextOf(
  { site, surface, parent, ownHandle }: AnyDraft,
  settings: Pick<Settings, 'neverCount' | 'own' | 'brands'> | null,
): Context {
  const context: Context = { surface, neverCount: settings?.neverCount ?? [] };
  if (site !== null) context.site = site;
  if (parent !== undefined) context.parent = parent;
  const self = selfOf(settings, ownHandle);
  if (self !== undefined) context.self = self;
  return context;
}

/** What cannot be read is reported, and the draft is rated without it. */
export async function tryToRead<T>(unit: string, reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    reportError(unit, error);
    return null;
  }
}

/** A thread becomes what its parts become: posts, or replies to the same text. */
function reportOnWhole(whole: string, rating: Rating, say: Say): DraftReport['whole'] {
  const { score, band, bandWord, kind, unrated } = coachDraft(whole, rating, null, say);
  return { score, band, bandWord, kind, unrated };
}

type Sources = Pick<Means, 'ledger' | 'others' | 'recentActs' | 'readSettings' | 'say' | 'now' | 'zone'>;

/** Without ledger or settings there is no balance: the verdict then says so. */
async function readBalance(
  { ledger, others, now, zone }: Sources,
  settings: Settings | null,
): Promise<Balance | null> {
  if (settings === null) return null;
  const moment = { now: now(), zone: zone() };
  const window = await tryToRead(
    'ledger',
    readWindow({ ledger, others }, settings.window, settings.reading, moment),
  );
  return window && balanceOf(window, settings.targetShare);
}

/** All that is said of a draft. It is read, and nothing of it is kept. */
export async function reportOnDraft(draft: AnyDraft, sources: Sources): Promise<DraftReport> {
  return (await reportAndRating(draft, sources)).report;
}

/** The same, with the rating of all that would be published: of the whole thread, where the draft is part of one. */
export async function reportAndRating(
  draft: AnyDraft,
  sources: Sources,
): Promise<{ report: DraftReport; rating: Rating }> {
  const { text, whole, limit } = draft;
  const { readSettings, recentActs, say } = sources;
  // What is read from the disk is on its way while the draft is rated.
  const readingActs = tryToRead('recent acts', recentActs());
  const settings = await tryToRead('settings', readSettings());
  const readingBalance = readBalance(sources, settings);
  const context = contextOf(draft, settings);
  const muted = new Set(Object.keys(settings?.mutedRules ?? {}));
  const rating = rateDraft(text, context);
  const coaching = coachDraft(text, rating, await readingBalance, say, muted, context);
  const ratingOfWhole = whole === undefined ? null : rateDraft(whole, context);
  const inWhole =
    whole === undefined || ratingOfWhole === null ? null : reportOnWhole(whole, ratingOfWhole, say);
  const acts = await readingActs;
  const report: DraftReport = {
    coaching,
    whole: inWhole,
    // Without the ledger there is nothing to compare with.
    warnings: acts === null ? [] : await warnOfDraft(draft, inWhole ?? coaching, acts, sources, muted),
    charactersLeft: limit === undefined ? null : countCharactersLeft(text, limit),
  };
  return { report, rating: ratingOfWhole ?? rating };
}
