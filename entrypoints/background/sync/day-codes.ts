import { ACT_SURFACES, type ActSurface } from '../../../analysis/act.ts';
import { type CountName, countNameOf, type DayTotals } from '../../../analysis/day-totals.ts';
import { KINDS, type Kind, SITE_IDS, type SiteId } from '../../../analysis/rating.ts';

/** The totals of a day in few characters, such as `xrc12lpp1`: twelve conversations as replies on X, one promotion. */

/** Letters that stay what they are for good: other versions of the extension read them. */
const SITES: Record<SiteId, string> = { x: 'x', linkedin: 'l', facebook: 'f' };
const SURFACES: Record<ActSurface, string> = {
  post: 'p',
  reply: 'r',
  quote: 'q',
  message: 'm',
  unknown: 'u',
  repost: 's',
};
const KIND_LETTERS: Record<Kind, string> = {
  promotion: 'p',
  broadcast: 'b',
  sharing: 's',
  conversation: 'c',
};

/** So many of one sort a day are told at most: nobody posts more, and an item keeps its size. */
export const MOST_A_DAY = 99_999;

const CODES = new Map<CountName, string>();
const NAMES = new Map<string, CountName>();
for (const site of SITE_IDS) {
  for (const surface of ACT_SURFACES) {
    for (const kind of KINDS) {
      const name = countNameOf({ site, surface, kind });
      const code = SITES[site] + SURFACES[surface] + KIND_LETTERS[kind];
      CODES.set(name, code);
      NAMES.set(code, name);
    }
  }
}

export function encodeDay(counts: DayTotals['counts']): string {
  const codes = Object.entries(counts).flatMap(([name, count]) => {
    const code = CODES.get(name as CountName);
    return code === undefined || !(count > 0) ? [] : [`${code}${Math.min(Math.floor(count), MOST_A_DAY)}`];
  });
  return codes.sort().join('');
}

const WHOLE = /^(?:[a-z]{3}[1-9]\d{0,4})*$/;

/** Null for what is none. Sites, surfaces and kinds of a newer version are left out. */
export function decodeDay(code: unknown): DayTotals['counts'] | null {
  if (typeof code !== 'string' || !WHOLE.test(code)) return null;
  const counts: DayTotals['counts'] = {};
  for (const [, letters = '', count] of code.matchAll(/([a-z]{3})(\d+)/g)) {
    const name = NAMES.get(letters);
    if (name !== undefined) counts[name] = (counts[name] ?? 0) + Number(count);
  }
  return counts;
}

/** How many acts a day has. */
export function countActs(counts: DayTotals['counts']): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
