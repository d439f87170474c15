import type { Act } from '../../../analysis/act.ts';
import { DAY } from '../../../analysis/local-day.ts';
import { WARNING_DAYS } from '../../../analysis/warning-rules.ts';
import type { Ledger } from './ledger.ts';

/** The acts of the last {@link WARNING_DAYS} days and later, oldest first, with the salt of their fingerprints. */
export interface RecentActs {
  acts: readonly Act[];
  /** Null where none was made yet. */
  salt: string | null;
}

/** Whether a method changes what is remembered. The compiler asks for each that the ledger gets. */
const CHANGES: Record<keyof Ledger, boolean> = {
  record: true,
  recordAll: true,
  recordArchived: true,
  lastActs: false,
  actsSince: false,
  actsBefore: false,
  actsAfterKey: false,
  dayTotals: false,
  daySpan: false,
  count: false,
  knownKeys: false,
  knownArchived: false,
  settle: true,
  relabel: true,
  dropDaysBefore: true,
  erase: true,
  // The first call makes one.
  salt: true,
  knownSalt: false,
  storeSizes: false,
  storedRows: false,
};

interface Memory {
  version: number;
  since: number;
  read: Promise<RecentActs>;
}

export interface RememberingLedger {
  /** The ledger to write to: what goes past it is not seen. */
  ledger: Ledger;
  /** Rejects if the ledger cannot be read. Between two keys nothing is read anew. */
  recentActs(): Promise<RecentActs>;
}

/**
 * Remembers the recent acts of a ledger for as long as the background lives, since each pause in typing asks for them.
 * The background is the only one that writes: each write makes the memory void as it ends, be it that it failed, and
 * with it whatever was begun to be read before.
 *
 * @param now milliseconds since 1970
 */
export function rememberRecentActs(ledger: Ledger, now: () => number): RememberingLedger {
  let version = 0;
  let memory: Memory | null = null;

  async function noticed(method: (...given: unknown[]) => Promise<unknown>, given: unknown[]) {
    try {
      return await method.apply(ledger, given);
    } finally {
      version++;
    }
  }

  const watched = { ...ledger };
  for (const name of Object.keys(CHANGES) as (keyof Ledger)[]) {
    if (!CHANGES[name]) continue;
    const method = ledger[name] as (...given: unknown[]) => Promise<unknown>;
    Object.assign(watched, { [name]: (...given: unknown[]) => noticed(method, given) });
  }

  async function read(since: number): Promise<RecentActs> {
    const [acts, salt] = await Promise.all([ledger.actsSince(since), ledger.knownSalt()]);
    return { acts, salt };
  }

  return {
    ledger: watched,
    recentActs() {
      const since = now() - WARNING_DAYS * DAY;
      // A clock that is set back asks for older acts than were read.
      if (memory === null || memory.version !== version || memory.since > since) {
        const begun: Memory = { version, since, read: read(since) };
        begun.read.catch(() => {
          if (memory === begun) memory = null;
        });
        memory = begun;
      }
      return memory.read;
    },
  };
}
