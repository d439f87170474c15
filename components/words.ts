import type { ActSurface } from '../analysis/balance.ts';
import type { CharactersLeft } from '../analysis/characters-left.ts';
import type { Kind, SiteId } from '../analysis/rating.ts';

/** The words for what is stored as an id. */
export const KIND_WORDS: Record<Kind, string> = {
  conversation: 'Conversation',
  sharing: 'Sharing',
  broadcast: 'News',
  promotion: 'Promotion',
};

export const SURFACE_WORDS: Record<ActSurface, string> = {
  post: 'Post',
  reply: 'Reply',
  quote: 'Quote',
  message: 'Message',
  repost: 'Repost',
  unknown: 'Text',
};

export const SITE_WORDS: Record<SiteId, string> = { x: 'X', linkedin: 'LinkedIn', facebook: 'Facebook' };

/** "27 %", with a narrow space that does not break. */
export function percent(share: number): string {
  return `${Math.round(share)}\u202f%`;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "just now", "5 min ago", "3 h ago", "2 days ago"; both times in milliseconds since 1970. */
export function timeAgo(at: number, now: number): string {
  const passed = Math.max(0, now - at);
  if (passed < MINUTE) return 'just now';
  if (passed < HOUR) return `${Math.floor(passed / MINUTE)} min ago`;
  if (passed < DAY) return `${Math.floor(passed / HOUR)} h ago`;
  const days = Math.floor(passed / DAY);
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

/** "5 October 2026" for "2026-10-05". */
export function dayInWords(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

function count(characters: number): string {
  return `${characters.toLocaleString('en')} ${characters === 1 ? 'character' : 'characters'}`;
}

/**
 * "213 characters left", or "12 characters over 280 · 24,708 left with Premium". Premium is what X calls its
 * subscription; no other site has a longer text for sale.
 */
export function sayRoom({ left, most, extended }: CharactersLeft): string {
  if (left >= 0) return `${count(left)} left`;
  const over = `${count(-left)} over ${most.toLocaleString('en')}`;
  if (extended === null) return over;
  const premium =
    extended.left >= 0
      ? `${extended.left.toLocaleString('en')} left with Premium`
      : `${(-extended.left).toLocaleString('en')} over with Premium`;
  return `${over} · ${premium}`;
}

/** "15:10" or "3:10 PM", as the person's own language has it; milliseconds since 1970. */
export function clockTime(at: number): string {
  return new Date(at).toLocaleTimeString(undefined, { hour: 'numeric', minute: '2-digit' });
}

/** "+18" or "−6": points of the score. */
export function points(contribution: number): string {
  const rounded = Math.round(contribution);
  return rounded < 0 ? `\u2212${-rounded}` : `+${rounded}`;
}
