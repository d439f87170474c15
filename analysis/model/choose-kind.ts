import { KINDS, type Kind, PROMOTIONAL_FROM } from '../rating.ts';

/** Below 50 a draft is called a promotion only where its kind says so and the score is not far. */
const PERHAPS_FROM = 35;

/** The kind of a draft: promotion from 50, so that score and kind agree, else that with the largest sum. */
export function chooseKind(sums: Readonly<Record<Kind, number>>, score: number): Kind {
  if (score >= PROMOTIONAL_FROM) return 'promotion';
  const open = KINDS.filter((kind) => kind !== 'promotion' || score >= PERHAPS_FROM);
  return open.reduce((best, kind) => (sums[kind] > sums[best] ? kind : best));
}
