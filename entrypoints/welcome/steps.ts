/** The steps of the welcome, and what stands after the last one. */
export const STEPS = ['what', 'who', 'where'] as const;
export type Place = (typeof STEPS)[number] | 'ready';

/** The place that an address names after its `#`; the first step where it names none. */
export function placeOf(hash: string): Place {
  const name = hash.replace(/^#/, '');
  return [...STEPS, 'ready' as const].find((place) => place === name) ?? 'what';
}

/** What people post for, and the rule of thumb that is proposed to them. */
export const PURPOSES = [
  { id: 'business', preset: '80-20' },
  { id: 'creator', preset: '5-3-2' },
  { id: 'work', preset: '70-20-10' },
  { id: 'clients', preset: 'thirds' },
  { id: 'cause', preset: '4-1-1' },
] as const;
export type Purpose = (typeof PURPOSES)[number]['id'];
