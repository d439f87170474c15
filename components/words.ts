import type { Kind, SiteId, Surface } from '../analysis/rating.ts';

/** The words for what is stored as an id. */
export const KIND_WORDS: Record<Kind, string> = {
  conversation: 'Conversation',
  sharing: 'Sharing',
  broadcast: 'News',
  promotion: 'Promotion',
};

export const SURFACE_WORDS: Record<Surface, string> = {
  post: 'Post',
  reply: 'Reply',
  quote: 'Quote',
  message: 'Message',
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
