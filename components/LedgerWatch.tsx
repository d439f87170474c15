import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LedgerHealth } from '../analysis/ledger-health.ts';
import { LedgerNotice } from './LedgerNotice.tsx';

/** What a page asks of the ledger to look after it. */
export interface LedgerCare {
  readHealth(): Promise<LedgerHealth>;
  /** Brings back what the last snapshot holds. */
  restore(): Promise<void>;
  /** Begins anew, without what was lost. */
  forget(): Promise<void>;
}

export interface LedgerWatchProps {
  care: LedgerCare;
  /** The balance is another one now: the page is to be read anew. */
  onChange(): Promise<void>;
}

/** Looks once whether the ledger is there, and shows a notice if it is not. */
export function LedgerWatch({ care, onChange }: LedgerWatchProps): JSX.Element | null {
  const [health, setHealth] = useState<LedgerHealth>({ state: 'good' });

  const look = useCallback(async () => {
    try {
      setHealth(await care.readHealth());
    } catch (error) {
      setHealth({ state: 'unreadable', reason: error instanceof Error ? error.message : String(error) });
    }
  }, [care]);

  useEffect(() => void look(), [look]);

  async function after(action: () => Promise<void>): Promise<void> {
    await action();
    await onChange();
    await look();
  }

  return (
    <LedgerNotice
      health={health}
      onRestore={() => after(() => care.restore())}
      onForget={() => after(() => care.forget())}
    />
  );
}
