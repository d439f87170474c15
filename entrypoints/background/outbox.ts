import type { Act } from '../../analysis/act.ts';
import { DAY } from '../../analysis/local-day.ts';
import { clearOutbox, readOutbox } from '../../platform/outbox.ts';
import { reportError } from '../../platform/report-error.ts';
import type { Ledger } from './ledger/ledger.ts';
import { soundAct } from './ledger/schema.ts';

/** Records what pages left behind, see `platform/outbox.ts`. */
export interface Outbox {
  /**
   * Records what stands there, each act once by its key, and removes it; what is damaged, or older than a day, is only
   * removed. What the ledger refuses waits for the next time. Never rejects: what fails is reported.
   */
  flush(): Promise<void>;
  /** Removes all of it. Rejects if the browser refuses. */
  clear(): Promise<void>;
}

/** Null for what no page of ours puts there. */
function readItem(item: unknown, now: number): Act | null {
  const act = soundAct(item);
  if (act === null || act.origin !== 'seen' || act.rated !== undefined || act.twin !== undefined) return null;
  // A clock that was set back meanwhile must not make an act of the future.
  return act.at < now - DAY ? null : { ...act, at: Math.min(act.at, now) };
}

/** @param now milliseconds since 1970 */
export function createOutbox({ ledger, now }: { ledger: Pick<Ledger, 'record'>; now(): number }): Outbox {
  let last: Promise<void> = Promise.resolve();

  async function flushNow(): Promise<void> {
    for (const [place, item] of await readOutbox()) {
      const act = readItem(item, now());
      // If the background ends between the two, the next one records the same key, which the ledger knows.
      if (act !== null) await ledger.record(act);
      await clearOutbox(place);
    }
  }

  return {
    flush() {
      last = last.then(flushNow).catch((error: unknown) => reportError('outbox', error));
      return last;
    },
    clear: () => clearOutbox(),
  };
}
