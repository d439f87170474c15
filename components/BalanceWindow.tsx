import type { JSX } from 'preact';
import type { WindowReport } from '../analysis/balance.ts';
import { type Part, TwoWayBar } from './TwoWayBar.tsx';
import { number, text } from './texts.ts';
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

/** The bar in words. */
function barLabel({ title, window: { tally, share }, target }: BalanceWindowProps): string {
  const figures = [tally.conversation, tally.sharing, tally.broadcast, tally.promotion].map(number);
  return text('balance_bar', title, ...figures, percent(share), percent(target));
}

/** The balance of one window of time against the target. */
export function BalanceWindow(props: BalanceWindowProps): JSX.Element {
  const { title, window, target } = props;
  const { tally, count, share } = window;
  return (
    <div class="balance-window">
      <p class="figures">
        <span>{title}</span>
        <span>
          {text('balance_figures', number(tally.promotion), number(count))} <b>{percent(share)}</b>
        </span>
      </p>
      <TwoWayBar parts={partsOf(window)} notch={target} label={barLabel(props)} />
    </div>
  );
}
