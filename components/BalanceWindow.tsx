import type { JSX } from 'preact';
import type { Tally } from '../analysis/balance.ts';
import type { ReadShare } from '../analysis/metrics.ts';
import { barLabel, partsOf } from './kind-parts.ts';
import { TwoWayBar } from './TwoWayBar.tsx';
import { number, text } from './texts.ts';
import { percent } from './words.ts';

export interface BalanceWindowProps {
  /** Which acts are counted, such as "last 20, all activity". */
  title: string;
  tally: Tally;
  share: ReadShare;
  /** The share of the reading that was not chosen. */
  otherShare: ReadShare;
  /** Percent. */
  target: number;
}

/** "Posts alone: 2 of 20 promotional, 10 %", and nothing where there is nothing to count. */
function sayOther({ reading, part, whole, percent: share }: ReadShare): string | null {
  if (whole === 0) return null;
  const figures = text('balance_figures', number(part), number(whole));
  const said = share === null ? figures : `${figures} · ${percent(share)}`;
  return text(reading === 'posts' ? 'balance_other_posts' : 'balance_other_activity', said);
}

/** The balance of the window against the target, in the reading that was chosen; the other one is named below. */
export function BalanceWindow({ title, tally, share, otherShare, target }: BalanceWindowProps): JSX.Element {
  const other = sayOther(otherShare);
  return (
    <div class="balance-window">
      <p class="figures">
        {share.percent !== null && <b>{percent(share.percent)}</b>}
        <span>{text('balance_figures', number(share.part), number(share.whole))}</span>
        <span class="target">{text('balance_target', percent(target))}</span>
      </p>
      <TwoWayBar parts={partsOf(tally)} notch={target} label={barLabel(title, tally, target)} />
      {other !== null && <p class="other">{other}</p>}
    </div>
  );
}
