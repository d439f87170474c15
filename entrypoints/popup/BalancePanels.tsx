import type { JSX } from 'preact';
import { ActList } from '../../components/ActList.tsx';
import { BalanceWindow } from '../../components/BalanceWindow.tsx';
import { KindLegend } from '../../components/KindLegend.tsx';
import { percent } from '../../components/words.ts';
import type { BalanceReport } from '../../platform/requests.ts';

/** The balance against the target, the next step, the last acts. */
export function BalancePanels({ balance, now }: { balance: BalanceReport; now: number }): JSX.Element {
  return (
    <>
      <section aria-labelledby="balance-title">
        <h2 id="balance-title">
          Your balance
          <span class="aside">{`all activity, target ${percent(balance.targetShare)}`}</span>
        </h2>
        <BalanceWindow title="Last 20" window={balance.recent} target={balance.targetShare} />
        <BalanceWindow title="30 days" window={balance.month} target={balance.targetShare} />
        <KindLegend tally={balance.recent.tally} />
      </section>
      <section aria-labelledby="next-title" class="next">
        <h2 id="next-title">Next step</h2>
        <p>{balance.next.text}</p>
      </section>
      <section aria-labelledby="acts-title">
        <h2 id="acts-title">
          Last posted
          <span class="aside">score</span>
        </h2>
        <ActList acts={balance.lastActs} now={now} />
      </section>
    </>
  );
}
