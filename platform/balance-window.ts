import type { ActWindow } from '../analysis/window.ts';

/** What a person may choose: with fewer acts there is no verdict, more would be slow to read and say little of today. */
export const WINDOW_LIMITS = { acts: { least: 5, most: 500 }, days: { least: 1, most: 366 } } as const;

function isWithin(value: unknown, { least, most }: { least: number; most: number }): value is number {
  return Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
}

/** Takes a window from a store or a message: one with its two fields alone; null if it is none that may be chosen. */
export function readWindow(value: unknown): ActWindow | null {
  if (typeof value !== 'object' || value === null) return null;
  const { by, acts, days } = value as { by?: unknown; acts?: unknown; days?: unknown };
  if (by === 'acts' && isWithin(acts, WINDOW_LIMITS.acts)) return { by, acts };
  if (by === 'days' && isWithin(days, WINDOW_LIMITS.days)) return { by, days };
  return null;
}
