import { logistic } from './heads.ts';
import { KIND_LETTERS } from './settings.ts';

/** What is said of a text: chances that promo is above 0, 1, 2, 3, and of each kind. */
export interface Opinion {
  above: readonly number[];
  kinds: readonly number[];
}

/** What each of the four thresholds (promo above 0, 1, 2, 3) weighs in the loss. */
export const THRESHOLDS = [1, 0.7, 1.5, 0.7] as const;

/** The heads: one sum for the score, which the thresholds share, and one for each kind. */
export const HEADS = 1 + KIND_LETTERS.length;

/** Turns the sums of the heads, with the offsets added, into chances. */
export function chances(sums: Float64Array, offsets: Float64Array): { above: number[]; kinds: number[] } {
  const above = THRESHOLDS.map((_, k) => logistic((sums[0] as number) + (offsets[k] as number)));
  const logits = KIND_LETTERS.map(
    (_, c) => (sums[1 + c] as number) + (offsets[THRESHOLDS.length + c] as number),
  );
  const top = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return { above, kinds: powers.map((power) => power / total) };
}
