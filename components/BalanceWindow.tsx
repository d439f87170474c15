import type { JSX } from 'preact';
import type { WindowReport } from '../analysis/balance.ts';
import { type Part, TwoWayBar } from './TwoWayBar.tsx';
import { percent } from './words.ts';

export interface BalanceWindowProps {
  title: string;
  window: WindowReport;
  /** Percent. */
  target: number;
}

/** The acts of a window on the bar, in percent. */
function partsOf({ tally, count }: WindowReport): Partial<Record<Part, number>> {
  const share = (acts: number): number => (count === 0 ? 0 : (100 * acts) / count);
  return {
    give: share(tally.conversation),
    share: share(tally.sharing),
    news: share(tally.broadcast),
    ask: share(tally.promotion),
  };
}

/** The balance of one window of time against the target. */
export function BalanceWindow({ title, window, target }: BalanceWindowProps): JSX.Element {
  const { tally, count, share } = window;
  const figures = `${tally.promotion} of ${count} promotional`;
  return (
    <div class="balance-window">
      <p class="figures">
        <span>{title}</span>
        <span>
          {figures} <b>{percent(share)}</b>
        </span>
      </p>
      <TwoWayBar
        parts={partsOf(window)}
        notch={target}
        label={`${title}: ${tally.conversation} conversations, ${tally.sharing} shared, ${tally.broadcast} news, ${tally.promotion} promotions. Promotion ${percent(share)}, target ${percent(target)}`}
      />
    </div>
  );
}
