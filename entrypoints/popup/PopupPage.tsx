import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { ActList } from '../../components/ActList.tsx';
import { BalanceWindow } from '../../components/BalanceWindow.tsx';
import { DraftSummary } from '../../components/DraftSummary.tsx';
import { KindLegend } from '../../components/KindLegend.tsx';
import { Mark } from '../../components/Mark.tsx';
import { TwoWayBar } from '../../components/TwoWayBar.tsx';
import { percent } from '../../components/words.ts';
import type { BalanceReport, OpenDraft } from '../../platform/requests.ts';

export interface PopupPageProps {
  readBalance(): Promise<BalanceReport>;
  /** The draft in the active tab, null if there is none. */
  readDraft(): Promise<OpenDraft | null>;
  onSettings(changed: () => void, life: AbortSignal): void;
  openOptions(): void;
  /** Milliseconds since 1970. */
  now(): number;
}

/** The balance should be in sight below the draft. */
const SHOWN_HINTS = 2;

type State =
  | { status: 'loading' }
  | { status: 'failed'; reason: string }
  | { status: 'ready'; balance: BalanceReport; draft: OpenDraft | null };

function DraftPanel({ draft }: { draft: OpenDraft }): JSX.Element {
  const { coaching } = draft;
  return (
    <section aria-labelledby="draft-title">
      <h2 id="draft-title">
        This draft
        {coaching !== null && (
          <span class="aside">
            {coaching.unrated === null ? `${coaching.score} of 100, ${coaching.bandWord}` : 'not rated'}
          </span>
        )}
      </h2>
      {coaching === null ? (
        <p class="quiet">It is being rated. Open this again in a moment.</p>
      ) : (
        <DraftSummary coaching={coaching} shown={SHOWN_HINTS} />
      )}
    </section>
  );
}

function EmptyBalance({ target }: { target: number }): JSX.Element {
  return (
    <section aria-labelledby="balance-title">
      <h2 id="balance-title">Your balance</h2>
      <TwoWayBar
        parts={{ give: (100 - target) / 2, share: (100 - target) / 5, ask: target }}
        notch={target}
      />
      <p>
        {`Conversation fills this lane from the left, promotion from the right. The notch is your target, ${percent(target)}.`}
      </p>
      <p class="quiet">It starts with the next post or reply that you publish on X.</p>
      <a class="button" href="https://x.com/home" target="_blank" rel="noreferrer">
        Write on X
      </a>
    </section>
  );
}

function BalancePanels({ balance, now }: { balance: BalanceReport; now: number }): JSX.Element {
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

/** The popup: the draft in the active tab, the balance against the target, the next step, the last acts. */
export function PopupPage({
  readBalance,
  readDraft,
  onSettings,
  openOptions,
  now,
}: PopupPageProps): JSX.Element {
  const [state, setState] = useState<State>({ status: 'loading' });

  const load = useCallback(async () => {
    try {
      const [balance, draft] = await Promise.all([readBalance(), readDraft()]);
      setState({ status: 'ready', balance, draft });
    } catch (error) {
      setState({ status: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  }, [readBalance, readDraft]);

  useEffect(() => {
    const life = new AbortController();
    void load();
    onSettings(() => void load(), life.signal);
    return () => life.abort();
  }, [load, onSettings]);

  return (
    <main class="popup-page">
      <header>
        <Mark />
        <h1>Twoway</h1>
        <button type="button" onClick={openOptions}>
          Options
        </button>
      </header>
      {state.status === 'failed' && (
        <section role="alert">
          <p>{`Your balance could not be read: ${state.reason}.`}</p>
          <button type="button" onClick={() => void load()}>
            Try again
          </button>
        </section>
      )}
      {state.status === 'ready' && state.draft !== null && <DraftPanel draft={state.draft} />}
      {state.status === 'ready' &&
        (state.balance.lastActs.length === 0 ? (
          <EmptyBalance target={state.balance.targetShare} />
        ) : (
          <BalancePanels balance={state.balance} now={now()} />
        ))}
    </main>
  );
}
