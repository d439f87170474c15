import { browser } from 'wxt/browser';
import { isSalt } from './salt.ts';
import { decodeSnapshot, type Snapshot } from './snapshot-code.ts';

/**
 * Where snapshots of the ledger stand: in `storage.local`, which browsers keep elsewhere than IndexedDB. They are
 * written into two slots in turn, and the head names the one that was read back last.
 */

const HEAD = 'ledger-head';
const SLOTS = { a: 'ledger-snapshot-a', b: 'ledger-snapshot-b' } as const;
export type SlotName = keyof typeof SLOTS;

/** What is known of the ledger beside it. */
export interface Head {
  /** Its salt: the ledger that the browser makes in the place of a lost one has another; null before the first act. */
  salt: string | null;
  /** How many acts it had after the last write. */
  acts: number;
  /** True once it was seen to be lost, until the person has answered. */
  isLost: boolean;
  /** True while the person erases everything. */
  isErasing: boolean;
  /** The last snapshot that was read back. */
  slot: { name: SlotName; at: number; acts: number; leftOut: number } | null;
}

export const NO_HEAD: Head = { salt: null, acts: 0, isLost: false, isErasing: false, slot: null };

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function readSlot(stored: unknown): Head['slot'] {
  const { name, at, acts, leftOut } = (stored ?? {}) as Partial<NonNullable<Head['slot']>>;
  if ((name !== 'a' && name !== 'b') || !isCount(at) || !isCount(acts) || !isCount(leftOut)) return null;
  return { name, at, acts, leftOut };
}

/** Null where there is none, or a damaged one. */
function readHead(stored: unknown): Head | null {
  const { salt, acts, isLost, isErasing, slot } = (stored ?? {}) as Partial<Head>;
  if (!isSalt(salt) || !isCount(acts)) return null;
  return { salt, acts, isLost: isLost === true, isErasing: isErasing === true, slot: readSlot(slot) };
}

export interface SnapshotStore {
  readHead(): Promise<Head>;
  writeHead(head: Head): Promise<void>;
  /** The text of a slot as it stands there. */
  readSlot(name: SlotName): Promise<unknown>;
  writeSlot(name: SlotName, text: string): Promise<void>;
  removeSlot(name: SlotName): Promise<void>;
  /** The snapshot that the head names, or the latest that can be read, with its slot; null if there is none. */
  readLatest(): Promise<{ name: SlotName; snapshot: Snapshot } | null>;
  /** Removes all of it. */
  clear(): Promise<void>;
}

/** All methods reject if the storage cannot be read or written. */
export function createSnapshotStore(): SnapshotStore {
  const { local } = browser.storage;

  async function read(key: string): Promise<unknown> {
    return (await local.get(key))[key];
  }

  async function decode(name: SlotName): Promise<{ name: SlotName; snapshot: Snapshot } | null> {
    const text = await read(SLOTS[name]);
    if (text === undefined) return null;
    try {
      return { name, snapshot: await decodeSnapshot(text) };
    } catch {
      // Damaged: that is what the other one is for.
      return null;
    }
  }

  async function readLatest(): Promise<{ name: SlotName; snapshot: Snapshot } | null> {
    const pointed = readHead(await read(HEAD))?.slot?.name;
    const known = pointed === undefined ? null : await decode(pointed);
    if (known !== null) return known;
    const [a, b] = await Promise.all([decode('a'), decode('b')]);
    if (a === null || b === null) return a ?? b;
    const lead = a.snapshot.at - b.snapshot.at || a.snapshot.acts.length - b.snapshot.acts.length;
    return lead >= 0 ? a : b;
  }

  return {
    readLatest,

    async readHead() {
      const known = readHead(await read(HEAD));
      if (known !== null) return known;
      // Without a head the snapshots themselves tell.
      const latest = await readLatest();
      if (latest === null) return NO_HEAD;
      const { name, snapshot } = latest;
      const { at, salt, leftOut } = snapshot;
      const acts = snapshot.acts.length;
      return { ...NO_HEAD, salt, acts: acts + leftOut, slot: { name, at, acts, leftOut } };
    },

    writeHead: (head) => local.set({ [HEAD]: head }),
    readSlot: (name) => read(SLOTS[name]),
    writeSlot: (name, text) => local.set({ [SLOTS[name]]: text }),
    removeSlot: (name) => local.remove(SLOTS[name]),
    // The head goes last: a killed removal is seen.
    clear: async () => {
      await local.remove([SLOTS.a, SLOTS.b]);
      await local.remove(HEAD);
    },
  };
}
