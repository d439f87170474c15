/** The target: the share of promotion to aim for, and how people name it. */

export const LOWEST_TARGET = 1;
export const HIGHEST_TARGET = 99;

/**
 * The rules of thumb of the field. What counts as promotion in each: 80/20 and 70/20/10 say it; the rule of
 * thirds gives a third to one's own business; 4-1-1 has one self-serving post for four of others' and one
 * repost; 5-3-2 has three posts in ten about one's own content.
 */
export const TARGET_PRESETS = [
  { id: '80-20', targetShare: 20, name: '80/20', rule: 'Four parts interaction, one part promotion' },
  { id: '70-20-10', targetShare: 10, name: '70/20/10', rule: '70 interaction, 20 sharing, 10 promotion' },
  {
    id: 'thirds',
    targetShare: 33,
    name: 'Rule of thirds',
    rule: 'A third each: promotion, sharing, conversation',
  },
  {
    id: '4-1-1',
    targetShare: 17,
    name: '4-1-1',
    rule: 'Four posts for others and one repost for each of yours',
  },
  {
    id: '5-3-2',
    targetShare: 30,
    name: '5-3-2',
    rule: 'In ten posts: five of others, three of yours, two personal',
  },
];

/** True for a whole number of percent from 1 to 99. */
export function isTarget(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= LOWEST_TARGET && (value as number) <= HIGHEST_TARGET;
}

/**
 * Reads a target as people type it: "25", "25 %", " 25% ".
 * @returns the whole number of percent, or a sentence that says what is accepted
 */
export function parseTarget(input: string): { targetShare: number } | { error: string } {
  const match = /^\s*(\d{1,4})\s*%?\s*$/.exec(input);
  const value = match === null ? Number.NaN : Number(match[1]);
  if (isTarget(value)) return { targetShare: value };
  return { error: `Use a whole number from ${LOWEST_TARGET} to ${HIGHEST_TARGET}, for example 20.` };
}
