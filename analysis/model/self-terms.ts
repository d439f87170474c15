import type { Span } from '../rating.ts';
import type { Reading } from './term.ts';

/**
 * What is the author's own weighs more, what is certainly somebody else's less. Set by hand: the rated posts do
 * not say who wrote them. Log-odds; each counts once a draft.
 */
const OWN_LINK = 0.9;
const OWN_NAME = 0.5;
const FOREIGN_LINKS = -0.4;

export interface SelfTerm {
  logit: number;
  spans: readonly Span[];
}

/** True if an address lies on one of the domains, or on a page of one of the handles. */
function isOwn(address: string, domains: readonly string[], handles: readonly string[]): boolean {
  const [host = '', ...path] = address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .split(/[/?#]/);
  return (
    domains.some((domain) => host === domain || host.endsWith(`.${domain}`)) ||
    path.slice(0, 3).some((part) => handles.includes(part.replace(/^@/, '')))
  );
}

/** The places where a name stands, as whole words. */
function placesOf(text: string, name: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (!/[\p{L}\p{N}_@]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}_]/u.test(text.slice(end))) {
      spans.push({ start: at, end });
    }
  }
  return spans;
}

/** What is known to be the author's own in a draft. Nothing where nothing is known of the author. */
export function selfTerms({ document, context, from }: Reading): SelfTerm[] {
  const { self } = context;
  if (self === undefined) return [];
  const lower = (list: readonly string[]) =>
    list.map((one) => one.trim().toLowerCase()).filter((one) => one.length > 1);
  const domains = lower(self.domains).map((domain) => domain.replace(/^www\./, ''));
  const handles = lower(self.handles).map((handle) => handle.replace(/^@/, ''));
  const terms: SelfTerm[] = [];
  const own = document.links.filter((link) =>
    isOwn(document.source.slice(link.start, link.end), domains, handles),
  );
  if (own.length > 0) terms.push({ logit: OWN_LINK, spans: own });
  else if (domains.length > 0 && document.links.length > 0)
    terms.push({ logit: FOREIGN_LINKS, spans: document.links });
  const mentions = document.mentions.filter(
    (one) =>
      one.start >= from && handles.includes(document.source.slice(one.start + 1, one.end).toLowerCase()),
  );
  // Lower case may be longer than the source in a few scripts; then places would be wrong.
  const text = document.source.toLowerCase();
  const names =
    text.length === document.source.length ? lower(self.names).flatMap((name) => placesOf(text, name)) : [];
  const named = [
    ...mentions,
    ...names.filter((one) => !own.some((link) => one.start >= link.start && one.end <= link.end)),
  ];
  if (named.length > 0) terms.push({ logit: OWN_NAME, spans: named });
  return terms;
}
