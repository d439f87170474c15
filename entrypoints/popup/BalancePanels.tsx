import type { JSX } from 'preact';
import { ActList } from '../../components/ActList.tsx';
import { BalanceWindow } from '../../components/BalanceWindow.tsx';
import { KindLegend } from '../../components/KindLegend.tsx';
import { text } from '../../components/texts.ts';
import { percent } from '../../components/words.ts';
import type { BalanceReport } from '../../platform/requests.ts';

/** The balance against the target, the next step, the last acts. */
export function BalancePanels({ balance, now }: { balance: BalanceReport; now: number }): JSX.Element {
  return (
    <>
      <section aria-labelledby="balance-title">
        <h2 id="balance-title">
          {text('balance_title')}
          <span class="aside">{text('balance_target', percent(balance.targetShare))}</span>
        </h2>
        <BalanceWindow title={text('balance_last_20')} window={balance.recent} target={balance.targetShare} />
        <BalanceWindow title={text('balance_30_days')} window={balance.month} target={balance.targetShare} />
        <KindLegend tally={balance.recent.tally} />
      </section>
      <section aria-labelledby="next-title" class="next">
        <h2 id="next-title">{text('balance_next')}</h2>
        <p>{balance.next.text}</p>
      </section>
      <section aria-labelledby="acts-title">
        <h2 id="acts-title">
          {text('balance_last_posted')}
          <span class="aside">{text('balance_score')}</span>
        </h2>
        <ActList acts={balance.lastActs} now={now} />
      </section>
    </>
  );
}
