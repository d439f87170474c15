import type { Act } from '../../../analysis/act.ts';
import { reportError } from '../../../platform/report-error.ts';
import type { ActPlace, LedgerHealth } from '../../../platform/requests.ts';
import type { Ledger } from './ledger.ts';
import { LedgerError } from './ledger-error.ts';
import { encodeSnapshot } from './snapshot-code.ts';
import { isLost, isSnapshotDue, type LedgerState, type Occasion } from './snapshot-rules.ts';
import type { Head, SlotName, SnapshotStore } from './snapshot-store.ts';

/** Keeps a snapshot of the ledger beside it, sees when the browser has lost it, and brings it back. */
export interface SafeKeeping {
  /** To be called after each write, without waiting for it. It never rejects: what fails is reported. */
  note(occasion: Occasion): Promise<void>;
  /** Whether the ledger is there, and what can be restored. Rejects if `storage.local` cannot be read. */
  health(): Promise<LedgerHealth>;
  /** Brings back what the last readable snapshot holds; resolves with how many acts that adds. */
  restore(): Promise<number>;
  /** The person begins anew: the snapshots go, what the ledger holds stays. */
  forget(): Promise<void>;
  /** Erases ledger and snapshots, or neither; if a count is given, only if there are just so many acts. False if not. */
  erase(count?: number): Promise<boolean>;
}

export interface SafeKeepingOptions {
  ledger: Ledger;
  store: SnapshotStore;
  /** Milliseconds since 1970. */
  now(): number;
  /** Says why the ledger cannot be read. */
  sayFault(error: LedgerError): string;
  /** Characters in one snapshot. */
  longest?: number;
}

/** Chromium keeps 10 MiB in `storage.local`: there is room for two of them, and for the settings. */
export const LONGEST_SNAPSHOT = 4_000_000;
/** More than have room: older ones are not even read. */
const MOST_ACTS = 200_000;
/** A record waits no longer than for so many acts to be read. */
const ACTS_A_PART = 5000;

export function createSafeKeeping(options: SafeKeepingOptions): SafeKeeping {
  const { ledger, store, now, sayFault, longest = LONGEST_SNAPSHOT } = options;
  let last: Promise<unknown> = Promise.resolve();
  const waiting = new Map<Occasion, Promise<void>>();

  /** One after the other: each reads the head and writes it. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  }

  async function look(): Promise<LedgerState> {
    const [salt, acts] = await Promise.all([ledger.knownSalt(), ledger.count()]);
    return { salt, acts };
  }

  /** True if the ledger is lost, or empty for no reason. Counting takes long: mostly the salt tells. */
  async function isGone(head: Head): Promise<boolean> {
    const salt = await ledger.knownSalt();
    if (head.acts === 0 || head.isErasing) return false;
    if ((await ledger.lastActs(1)).length === 0) return true;
    return salt !== head.salt && isLost(head, { salt, acts: await ledger.count() });
  }

  async function readActs(): Promise<Act[]> {
    const acts: Act[] = [];
    for (let place: ActPlace | null = null; acts.length < MOST_ACTS; place = acts.at(-1) ?? null) {
      const part = await ledger.actsBefore(place, ACTS_A_PART);
      acts.push(...part);
      if (part.length < ACTS_A_PART) break;
    }
    return acts;
  }

  async function takeSnapshot(head: Head, salt: string, isFormerRemoved: boolean): Promise<void> {
    const at = now();
    const { text, acts, leftOut } = await encodeSnapshot({ at, salt, acts: await readActs() }, longest);
    // Lost while it was read: what is in the other slot is more.
    if ((await ledger.knownSalt()) !== salt) return;
    const former = head.slot?.name;
    const name: SlotName = former === 'a' ? 'b' : 'a';
    await store.writeSlot(name, text);
    if ((await store.readSlot(name)) !== text)
      throw new Error('The snapshot was not stored as it was written');
    await store.writeHead({ ...head, slot: { name, at, acts, leftOut } });
    if (isFormerRemoved && former !== undefined) await store.removeSlot(former);
  }

  /** An erasure that the end of the background broke off is finished, or was none. */
  async function settleErasure(head: Head, state: LedgerState): Promise<Head> {
    if (!head.isErasing) return head;
    // With the acts goes the salt; what was written since may have made another.
    if (state.salt !== head.salt) await store.clear();
    else await store.writeHead({ ...head, isErasing: false });
    return store.readHead();
  }

  async function noteNow(occasion: Occasion): Promise<void> {
    const state = await look();
    const head = await settleErasure(await store.readHead(), state);
    const { salt, acts } = state;
    if (isLost(head, state)) {
      if (!head.isLost) await store.writeHead({ ...head, isLost: true });
      return;
    }
    if (salt === null) return;
    const fresh: Head = { ...head, salt, acts, isLost: false };
    if (occasion !== 'asked') await store.writeHead(fresh);
    if (isSnapshotDue(fresh, acts, now(), occasion)) await takeSnapshot(fresh, salt, occasion === 'removed');
  }

  return {
    note(occasion) {
      // One that waits already will see what this one would.
      const before = waiting.get(occasion);
      if (before !== undefined) return before;
      const turn = inTurn(async () => {
        waiting.delete(occasion);
        await noteNow(occasion);
      }).catch((error: unknown) => reportError('snapshot', error));
      waiting.set(occasion, turn);
      return turn;
    },

    async health() {
      const head = await store.readHead();
      try {
        if (!(await isGone(head))) return { state: 'good' };
      } catch (error) {
        if (error instanceof LedgerError) return { state: 'unreadable', reason: sayFault(error) };
        throw error;
      }
      const latest = await store.readLatest();
      return {
        state: 'wiped',
        acts: head.acts,
        restorable: latest?.snapshot.acts.length ?? 0,
        at: latest?.snapshot.at ?? 0,
      };
    },

    restore: () =>
      inTurn(async () => {
        const latest = await store.readLatest();
        if (latest === null) return 0;
        const { acts, salt } = latest.snapshot;
        const added = await ledger.recordAll(acts, salt);
        await store.writeHead({ ...(await store.readHead()), ...(await look()), isLost: false });
        return added;
      }),

    forget: () =>
      inTurn(async () => {
        await store.clear();
        const { salt, acts } = await look();
        if (salt !== null) await store.writeHead({ salt, acts, isLost: false, isErasing: false, slot: null });
      }),

    erase: (count) =>
      inTurn(async () => {
        const head = await store.readHead();
        if (head.salt !== null) await store.writeHead({ ...head, isErasing: true });
        let isErased = false;
        try {
          isErased = await ledger.erase(count);
        } finally {
          if (!isErased && head.salt !== null) await store.writeHead(head);
        }
        if (isErased) await store.clear();
        return isErased;
      }),
  };
}
