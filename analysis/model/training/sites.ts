import { SITE_IDS } from '../../rating.ts';
import { logistic } from './heads.ts';
import { type Sample, siteOf } from './rows.ts';

/** The most that a site may add or take, in log-odds: the sources of a site are no sample of it. */
const LARGEST_OFFSET = 0.5;

/** What a site adds to the log-odds, drawn towards none: half of what its posts ask for, within limits. */
export function fitSites(samples: readonly Sample[], logits: readonly number[]): Record<string, number> {
  const offsets: Record<string, number> = {};
  for (const site of SITE_IDS) {
    const at = samples.flatMap((one, i) => (siteOf(one.row.src) === site ? [i] : []));
    if (at.length === 0) continue;
    // Newton's steps for one offset; the sums are smooth and few suffice.
    let offset = 0;
    for (let round = 0; round < 20; round++) {
      let slope = 0;
      let curve = 1e-9;
      for (const i of at) {
        const p = logistic((logits[i] as number) + offset);
        slope += ((samples[i]?.promo ?? 0) >= 2.5 ? 1 : 0) - p;
        curve += p * (1 - p);
      }
      offset += slope / curve;
    }
    offsets[site] = Math.max(-LARGEST_OFFSET, Math.min(LARGEST_OFFSET, offset / 2));
  }
  return offsets;
}
