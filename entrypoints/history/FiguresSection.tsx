import type { JSX } from 'preact';
import type { Tally } from '../../analysis/balance.ts';
import type { Share } from '../../analysis/metrics.ts';
import { KIND_ORDER, PART_OF } from '../../components/kind-parts.ts';
import { type Part, TwoWayBar } from '../../components/TwoWayBar.tsx';
import { number, text } from '../../components/texts.ts';
import { percent, SITE_WORDS } from '../../components/words.ts';
import { READINGS } from '../../platform/settings.ts';
import type { Figures } from './figures.ts';

export interface FiguresSectionProps {
  figures: Figures;
  /** Percent. */
  target: number;
  /** True if the list is narrowed by kind or sort, which the figures are not. */
  isNarrowed: boolean;
}

/** "25 % (5 of 20)", or that there are too few for a share. */
function sayShare({ part, whole, percent: share }: Share): string {
  const parts = text('history_part', number(part), number(whole));
  return share === null ? text('history_too_few', parts) : text('history_share', percent(share), parts);
}

/** A bar in percent of all that is counted. */
function partsOf(tally: Tally): Partial<Record<Part, number>> {
  const all = KIND_ORDER.reduce((sum, kind) => sum + tally[kind], 0);
  return Object.fromEntries(KIND_ORDER.map((kind) => [PART_OF[kind], (100 * tally[kind]) / all]));
}

/** The shares of promotion in both readings, by site, replies, give and ask. */
export function FiguresSection({ figures, target, isNarrowed }: FiguresSectionProps): JSX.Element {
  const { promotion, tally, sites, replies, gives, asks } = figures;
  return (
    <>
      {isNarrowed && <p class="quiet">{text('history_figures_all')}</p>}
      <dl class="figures">
        {READINGS.map((reading) => (
          <div key={reading}>
            <dt>{text(`history_promotion_${reading}`)}</dt>
            <dd>{sayShare(promotion[reading])}</dd>
            {promotion[reading].percent !== null && (
              <dd class="bar">
                <TwoWayBar parts={partsOf(tally[reading])} notch={target} />
              </dd>
            )}
          </div>
        ))}
        <div>
          <dt>{text('history_replies')}</dt>
          <dd>{sayShare(replies)}</dd>
        </div>
        <div>
          <dt>{text('history_give_ask')}</dt>
          <dd>{text('history_gave_asked', number(gives), number(asks))}</dd>
        </div>
      </dl>
      {sites.length > 0 && (
        <table class="sites">
          <caption>{text('history_by_site')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('history_site')}</th>
              {READINGS.map((reading) => (
                <th key={reading} scope="col">
                  {text(`history_sort_${reading}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sites.map(({ site, promotion: there }) => (
              <tr key={site}>
                <th scope="row">{SITE_WORDS[site]}</th>
                {READINGS.map((reading) => (
                  <td key={reading}>{sayShare(there[reading])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
