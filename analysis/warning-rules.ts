import type { Limits } from './daily-metrics.ts';

/** The rules that speak of a draft beside what was posted before, with the rows of the catalogue that they come from. */
export const WARNING_RULES = [
  { id: 'first-offer', source: '002-7' },
  { id: 'same-reply', source: '001-4' },
  { id: 'repeat', source: '003-1' },
  { id: 'promotions-today', source: '000-18' },
  { id: 'promotions-in-a-row', source: '000-3' },
  { id: 'about-oneself', source: '003-2' },
  { id: 'posts-a-day', source: '002-6' },
  { id: 'own-posts-in-group', source: '003-9' },
] as const;
export type WarningRule = (typeof WARNING_RULES)[number]['id'];

/** So far back the warnings look, in days (source 003-1). */
export const WARNING_DAYS = 30;
/** So many earlier replies that are nearly this one, within {@link SAME_REPLY_HOURS}: "to 3 others" with it (001-4). */
export const SAME_REPLIES_FROM = 2;
export const SAME_REPLY_HOURS = 24;
/** With the draft; both figures are those of the sources. */
export const PROMOTIONS_IN_A_ROW_FROM = 3;
export const PROMOTIONS_A_DAY_FROM = 4;
/** Posts of one day, with the draft. Source 002-6 says "soft early, firm late" and speaks at 40; soft is half of that. */
export const POSTS_A_DAY: Limits = { soft: 20, firm: 40 };
/** Earlier posts in a group without one reply there. The source speaks at 6; at 3 it is a habit. */
export const GROUP_POSTS_FROM = 3;
/** More than this at once is noise. */
export const MOST_WARNINGS = 2;
