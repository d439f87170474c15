import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LedgerHealth } from '../analysis/ledger-health.ts';
import { countText, language, number, text } from './texts.ts';

export interface LedgerNoticeProps {
  health: LedgerHealth;
  /** Brings back what can be restored, and reads the page anew; rejects with the reason. */
  onRestore(): Promise<void>;
  /** Begins without what was lost, and reads the page anew; rejects with the reason. */
  onForget(): Promise<void>;
}

/** "24 November 2026", where the person is; milliseconds since 1970. */
function dayOf(at: number): string {
  const place = language() === 'en' ? 'en-GB' : language();
  return new Date(at).toLocaleDateString(place, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** Says that the balance was lost or cannot be read, and offers the way back. Nothing while all is well. */
export function LedgerNotice({ health, onRestore, onForget }: LedgerNoticeProps): JSX.Element | null {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function run(action: () => Promise<void>): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      await action();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  }

  if (health.state === 'good') return null;
  if (health.state === 'unreadable') {
    return (
      <section class="ledger-notice" role="alert">
        <p>{text('balance_not_read', health.reason)}</p>
      </section>
    );
  }
  const { acts, restorable, at } = health;
  return (
    <section class="ledger-notice" role="alert" aria-labelledby="ledger-notice-title">
      <h2 id="ledger-notice-title">{text('notice_title')}</h2>
      <p>{countText('notice_lost', acts)}</p>
      <p class="quiet">
        {restorable === 0 ? text('notice_no_copy') : countText('notice_copy', restorable, dayOf(at))}
      </p>
      <p class="actions">
        {restorable > 0 && (
          <button type="button" class="primary" disabled={isBusy} onClick={() => void run(onRestore)}>
            {text('notice_restore', number(restorable))}
          </button>
        )}
        <button type="button" disabled={isBusy} onClick={() => void run(onForget)}>
          {text('notice_forget')}
        </button>
      </p>
      {problem !== null && <p class="problem">{text('page_not_saved', problem)}</p>}
    </section>
  );
}
