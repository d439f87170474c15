import type { ArchivedAct } from '../archives/archive.ts';

/**
 * The acts that are young enough to be kept: others would be removed as soon as they were added.
 *
 * @param keepDays how many local days acts are kept, today included; 0 for good
 * @param now milliseconds since 1970
 */
export function keptActs(acts: readonly ArchivedAct[], keepDays: number, now: number): ArchivedAct[] {
  if (keepDays === 0) return [...acts];
  const first = new Date(now);
  first.setHours(0, 0, 0, 0);
  first.setDate(first.getDate() - keepDays + 1);
  return acts.filter(({ at }) => at >= first.getTime());
}
