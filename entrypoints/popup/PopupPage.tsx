import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Mark } from '../../components/Mark.tsx';
import { SettleList } from '../../components/SettleList.tsx';
import type { BalanceReport, OpenBox, StructureReport } from '../../platform/requests.ts';
import { AboutPanel } from './AboutPanel.tsx';
import { BalancePanels } from './BalancePanels.tsx';
import { BoxPanel } from './BoxPanel.tsx';
import { DraftPanel } from './DraftPanel.tsx';
import { EmptyBalance } from './EmptyBalance.tsx';

export interface PopupPageProps {
  readBalance(): Promise<BalanceReport>;
  /** The box in front of the active tab, null if there is none. */
  readBox(): Promise<OpenBox | null>;
  /** The structure around that box, null if there is none. */
  readStructure(): Promise<StructureReport | null>;
  settleAct(key: string, wasPosted: boolean): Promise<void>;
  copyText(text: string): Promise<void>;
  onSettings(changed: () => void, life: AbortSignal): void;
  openOptions(): void;
  /** Milliseconds since 1970. */
  now(): number;
  version: string;
}

type State =
  | { status: 'loading' }
  | { status: 'failed'; reason: string }
  | { status: 'ready'; balance: BalanceReport; box: OpenBox | null };

/** The popup: the box in the active tab, what is to be settled, the balance, the next step, the last acts. */
export function PopupPage(props: PopupPageProps): JSX.Element {
  const { readBalance, readBox, settleAct, onSettings, openOptions } = props;
  const [state, setState] = useState<State>({ status: 'loading' });
  const now = props.now();

  const load = useCallback(async () => {
    try {
      const [balance, box] = await Promise.all([readBalance(), readBox()]);
      setState({ status: 'ready', balance, box });
    } catch (error) {
      setState({ status: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  }, [readBalance, readBox]);

  useEffect(() => {
    const life = new AbortController();
    void load();
    onSettings(() => void load(), life.signal);
    return () => life.abort();
  }, [load, onSettings]);

  async function settle(key: string, wasPosted: boolean): Promise<void> {
    try {
      await settleAct(key, wasPosted);
    } finally {
      // Also if it failed: somebody else may have settled it.
      await load();
    }
  }

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
      {state.status === 'ready' && (
        <>
          {state.box !== null && (
            <BoxPanel
              box={state.box}
              readStructure={props.readStructure}
              copyText={props.copyText}
              openOptions={openOptions}
              now={now}
            />
          )}
          {state.box?.draft != null && <DraftPanel draft={state.box.draft} />}
          <SettleList acts={state.balance.probableActs} now={now} onSettle={settle} />
          {state.balance.lastActs.length === 0 ? (
            <EmptyBalance target={state.balance.targetShare} />
          ) : (
            <BalancePanels balance={state.balance} now={now} />
          )}
        </>
      )}
      <AboutPanel version={props.version} />
    </main>
  );
}
