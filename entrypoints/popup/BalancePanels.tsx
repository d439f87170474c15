import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Tally } from '../../analysis/balance.ts';
import type { Kind } from '../../analysis/rating.ts';
import { ActList } from '../../components/ActList.tsx';
import { BalanceNotices } from '../../components/BalanceNotices.tsx';
import { BalanceWindow } from '../../components/BalanceWindow.tsx';
import { GiveAndAsk } from '../../components/GiveAndAsk.tsx';
import { KindChart } from '../../components/KindChart.tsx';
import { KIND_ORDER } from '../../components/kind-parts.ts';
import { SiteRows } from '../../components/SiteRows.tsx';
import { countText, number, text } from '../../components/texts.ts';
import { percent } from '../../components/words.ts';
import type { BalanceReport } from '../../platform/requests.ts';

export interface BalancePanelsProps {
  balance: BalanceReport;
  /** What is said of repeats: it comes after the balance. */
  repeats: readonly string[];
  /** Milliseconds since 1970. */
  now: number;
  onSettle(key: string, wasPosted: boolean): Promise<void>;
  onRelabel(key: string, kind: Kind | null): Promise<void>;
}

/** In CSS pixels: as wide as the popup is within its padding. */
const PICTURE = { width: 356, height: 72 };

function sayReading({ reading }: BalanceReport): string {
  return text(reading === 'posts' ? 'balance_reading_posts' : 'balance_reading_activity');
}

/** "last 20 · all activity" */
function sayWindow(balance: BalanceReport): string {
  const { window } = balance;
  const size =
    window.by === 'acts'
      ? text('balance_last_acts', number(window.acts))
      : countText('balance_last_days', window.days);
  return `${size} · ${sayReading(balance)}`;
}

/** The picture of 30 days in words. */
function sayPicture(balance: BalanceReport): string {
  const sums = KIND_ORDER.map((kind) =>
    balance.days.reduce((sum, { tally }: { tally: Tally }) => sum + tally[kind], 0),
  );
  const target = percent(balance.targetShare);
  return text('balance_picture_of_days', sayReading(balance), ...sums.map(number), target);
}

/** The last acts, and after them those further back that wait for an answer. */
function actsToShow({ lastActs, probableActs }: BalanceReport): BalanceReport['lastActs'] {
  const shown = new Set(lastActs.map(({ key }) => key));
  return [...lastActs, ...probableActs.filter(({ key }) => !shown.has(key))];
}

/**
 * The balance against the target and the next step, which are what a glance is for; then, one picture later, the days,
 * give and ask, sites and last acts: to draw them takes longer than all the rest.
 */
export function BalancePanels(props: BalancePanelsProps): JSX.Element {
  const { balance, repeats } = props;
  const { tally, share, targetShare, probableActs } = balance;
  const [isSeen, setSeen] = useState(false);
  // Effects of this kind run once the picture is on the screen.
  useEffect(() => setSeen(true), []);
  return (
    <>
      <section aria-labelledby="balance-title">
        <h2 id="balance-title">
          {text('balance_title')}
          <span class="aside">{sayWindow(balance)}</span>
        </h2>
        <BalanceWindow
          title={sayWindow(balance)}
          tally={tally}
          share={share}
          otherShare={balance.otherShare}
          target={targetShare}
        />
        {balance.hasOthers && (
          <p class="machines">
            {text(balance.window.by === 'days' ? 'balance_all_machines' : 'balance_this_machine')}
          </p>
        )}
        {probableActs.length > 0 && (
          <a class="unsure" href="#acts-title">
            {countText('balance_unsure', probableActs.length)}
          </a>
        )}
        <BalanceNotices notices={[...balance.notices, ...repeats]} />
      </section>
      <section aria-labelledby="next-title" class={`next ${balance.next.state}`}>
        <h2 id="next-title">{text('balance_next')}</h2>
        <p>{balance.next.text}</p>
      </section>
      {isSeen ? <FurtherPanels {...props} /> : <div class="place-of-further" />}
    </>
  );
}

/** What stands below the balance. */
function FurtherPanels({ balance, now, onSettle, onRelabel }: BalancePanelsProps): JSX.Element {
  const { tally, targetShare } = balance;
  return (
    <>
      <section aria-labelledby="days-title">
        <h2 id="days-title">
          {text('balance_30_days')}
          <span class="aside">{countText('balance_today', balance.today)}</span>
        </h2>
        <KindChart
          columns={balance.days}
          unit="day"
          target={targetShare}
          label={sayPicture(balance)}
          {...PICTURE}
        />
      </section>
      <section aria-labelledby="give-title">
        <h2 id="give-title">
          {text('balance_give_and_ask')}
          <span class="aside">{sayWindow(balance)}</span>
        </h2>
        <GiveAndAsk
          tally={tally}
          gives={balance.gives}
          asks={balance.asks}
          replies={balance.reading === 'posts' ? null : balance.replies.percent}
        />
      </section>
      {balance.sites.length > 0 && (
        <section aria-labelledby="sites-title">
          <h2 id="sites-title">{text('balance_sites')}</h2>
          <SiteRows sites={balance.sites} target={targetShare} />
        </section>
      )}
      {balance.lastActs.length > 0 && (
        <section aria-labelledby="acts-title">
          <h2 id="acts-title">{text('balance_last_posted')}</h2>
          <ActList acts={actsToShow(balance)} now={now} onSettle={onSettle} onRelabel={onRelabel} />
        </section>
      )}
    </>
  );
}
