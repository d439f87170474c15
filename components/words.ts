import type { ActSurface } from '../analysis/act.ts';
import type { CharactersLeft } from '../analysis/characters-left.ts';
import type { Kind, SiteId } from '../analysis/rating.ts';
import { countText, language, madeOnce, number, text } from './texts.ts';

/** The words for what is stored as an id. */
export function sayKind(kind: Kind): string {
  return text(`kind_${kind}`);
}

/** "Reply on X": what was posted, and where. */
export function sayWhere(surface: ActSurface, site: SiteId): string {
  return text(`surface_${surface}`, SITE_WORDS[site]);
}

/** What the sites call themselves, in every language. */
export const SITE_WORDS: Record<SiteId, string> = { x: 'X', linkedin: 'LinkedIn', facebook: 'Facebook' };

/** "27 %", with a narrow space that does not break. */
export function percent(share: number): string {
  return text('percent', number(Math.round(share)));
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "just now", "5 min ago", "3 h ago", "2 days ago"; both times in milliseconds since 1970. */
export function timeAgo(at: number, now: number): string {
  const passed = Math.max(0, now - at);
  if (passed < MINUTE) return text('time_just_now');
  if (passed < HOUR) return text('time_minutes_ago', number(Math.floor(passed / MINUTE)));
  if (passed < DAY) return text('time_hours_ago', number(Math.floor(passed / HOUR)));
  const days = madeOnce('ago', (place) => new Intl.RelativeTimeFormat(place, { numeric: 'auto' }));
  return days.format(-Math.floor(passed / DAY), 'day');
}

/**
 * "213 characters left", or "12 characters over 280 · 24,708 left with Premium". Premium is what X calls its
 * subscription; no other site has a longer text for sale.
 */
export function sayRoom({ left, most, extended }: CharactersLeft): string {
  if (left >= 0) return countText('room_left', left);
  if (extended === null) return countText('room_over', -left, number(most));
  const stem = extended.left >= 0 ? 'room_over_premium_left' : 'room_over_premium_over';
  return countText(stem, -left, number(most), number(Math.abs(extended.left)));
}

/**
 * "15:10" or "3:10 PM": in the language of the texts, by the clock of the person's own place; milliseconds since
 * 1970.
 */
export function clockTime(at: number): string {
  const { hourCycle } = new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions();
  return new Date(at).toLocaleTimeString(language(), {
    hour: 'numeric',
    minute: '2-digit',
    ...(hourCycle !== undefined && { hourCycle }),
  });
}

/** "+18" or "−6": points of the score. */
export function points(contribution: number): string {
  const rounded = Math.round(contribution);
  return rounded < 0 ? `\u2212${number(-rounded)}` : `+${number(rounded)}`;
}
