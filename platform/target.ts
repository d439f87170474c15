import { sayInBrowser } from './texts.ts';

/** The target: the share of promotion to aim for, and how people name it. */

export const LOWEST_TARGET = 1;
export const HIGHEST_TARGET = 99;

/**
 * The rules of thumb of the field. What counts as promotion in each: 80/20 and 70/20/10 say it; the rule of
 * thirds gives a third to one's own business; 4-1-1 has one self-serving post for four of others' and one
 * repost; 5-3-2 has three posts in ten about one's own content.
 */
const PRESETS = [
  { id: '80-20', targetShare: 20, name: '80/20', rule: 'target_80_20' },
  { id: '70-20-10', targetShare: 10, name: '70/20/10', rule: 'target_70_20_10' },
  { id: 'thirds', targetShare: 33, name: null, rule: 'target_thirds' },
  { id: '4-1-1', targetShare: 17, name: '4-1-1', rule: 'target_4_1_1' },
  { id: '5-3-2', targetShare: 30, name: '5-3-2', rule: 'target_5_3_2' },
] as const;

/** The rules in the language of the person; most are named by their figures. */
export function targetPresets(): { id: string; targetShare: number; name: string; rule: string }[] {
  return PRESETS.map(({ id, targetShare, name, rule }) => ({
    id,
    targetShare,
    name: name ?? sayInBrowser('target_thirds_name'),
    rule: sayInBrowser(rule),
  }));
}

/** True for a whole number of percent from 1 to 99. */
export function isTarget(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= LOWEST_TARGET && (value as number) <= HIGHEST_TARGET;
}

/**
 * Reads a target as people type it: "25", "25 %", " 25% ".
 * @returns the whole number of percent, or a sentence that says what is accepted
 */
export function parseTarget(input: string): { targetShare: number } | { error: string } {
  const match = /^\s*(\d{1,4})\s*(?:%\s*)?$/.exec(input);
  const value = match === null ? Number.NaN : Number(match[1]);
  if (isTarget(value)) return { targetShare: value };
  return { error: sayInBrowser('target_accepted', String(LOWEST_TARGET), String(HIGHEST_TARGET)) };
}
