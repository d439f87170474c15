import type { JSX } from 'preact';
import type { Tally } from '../analysis/balance.ts';
import type { Share } from '../analysis/metrics.ts';
import type { SiteId } from '../analysis/rating.ts';
import { barLabel, partsOf } from './kind-parts.ts';
import { TwoWayBar } from './TwoWayBar.tsx';
import { number, text } from './texts.ts';
import { percent, SITE_WORDS } from './words.ts';

export interface SiteRowsProps {
  sites: readonly { site: SiteId; tally: Tally; share: Share }[];
  /** Percent. */
  target: number;
}

/** The balance on each site, in a row. */
export function SiteRows({ sites, target }: SiteRowsProps): JSX.Element {
  return (
    <ul class="site-rows">
      {sites.map(({ site, tally, share }) => (
        <li key={site}>
          <span class="name">{SITE_WORDS[site]}</span>
          <TwoWayBar
            parts={partsOf(tally)}
            notch={target}
            label={barLabel(SITE_WORDS[site], tally, target)}
          />
          <span class="part">{text('balance_part', number(share.part), number(share.whole))}</span>
          <b>{share.percent === null ? '–' : percent(share.percent)}</b>
        </li>
      ))}
    </ul>
  );
}
