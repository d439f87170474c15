import { forceCloseDatabase } from 'fake-indexeddb';

/**
 * Ends the storage in the midst of a change, as a browser does: at its n-th question.
 * - `throw`: the question fails
 * - `abort`: the transaction is taken back while the question is asked
 * - `full`: the disk is full, which browsers tell by the transaction, not by the question
 * - `late`: the disk is full once the question was answered, at the commit for the last one
 * - `close`: the browser closes the database
 */
export const ENDS = ['throw', 'abort', 'full', 'late', 'close'] as const;
export type End = (typeof ENDS)[number];

interface Inside {
  /** Of fake-indexeddb: the browser's own way to end a transaction. */
  _abort(name: string): void;
}

type Source = IDBObjectStore | IDBIndex;

const ASKED: [prototype: object, names: readonly string[]][] = [
  [
    IDBObjectStore.prototype,
    ['get', 'getKey', 'getAll', 'count', 'put', 'add', 'delete', 'clear', 'createIndex', 'openCursor'],
  ],
  [IDBIndex.prototype, ['getAll', 'openCursor', 'openKeyCursor']],
  [IDBDatabase.prototype, ['createObjectStore']],
];

function end(how: End, source: Source, asked: unknown): void {
  const { transaction } = 'objectStore' in source ? source.objectStore : source;
  const full = () => (transaction as unknown as Inside)._abort('QuotaExceededError');
  if (how === 'abort') transaction.abort();
  else if (how === 'close') {
    // Browsers take back what is open (Indexed Database API, "closing a database connection"); fake-indexeddb waits.
    (transaction as unknown as Inside)._abort('AbortError');
    forceCloseDatabase(transaction.db as never);
  } else if (how === 'late' && asked instanceof IDBRequest) asked.addEventListener('success', full);
  else full();
}

/** Runs `work` and ends the storage at its n-th question, from 1; resolves with how many were asked. */
export async function endAt(nth: number, how: End, work: () => Promise<unknown>): Promise<number> {
  let asked = 0;
  const undo: (() => void)[] = [];
  for (const [prototype, names] of ASKED) {
    const methods = prototype as Record<string, (...args: unknown[]) => unknown>;
    for (const name of names) {
      const original = methods[name];
      if (original === undefined) throw new Error(`${name} is not there`);
      undo.push(() => {
        methods[name] = original;
      });
      methods[name] = function (this: Source, ...args: unknown[]) {
        asked++;
        if (asked !== nth) return original.apply(this, args);
        if (how === 'throw') throw new DOMException('planted', 'UnknownError');
        const answer = original.apply(this, args);
        if (!('createObjectStore' in this)) end(how, this, answer);
        return answer;
      };
    }
  }
  try {
    await work();
  } finally {
    for (const one of undo) one();
  }
  return asked;
}
