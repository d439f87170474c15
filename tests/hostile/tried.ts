import process from 'node:process';
import type { TestContext } from 'vitest';

/** What a test of a threat counts, for the table in SECURITY.md. */
export interface Tried {
  /** Made drafts, messages, stores, files, edits or events. */
  inputs?: number | undefined;
  /** What was broken on purpose: ended backgrounds, failing writes, moved boxes, restarts. */
  faults?: number | undefined;
  /** Acts that the test did, and that the ledger held less (or more) of in the end. */
  actsLost?: number | undefined;
}

declare module 'vitest' {
  interface TaskMeta {
    tried?: Tried;
  }
}

/** Adds to what the test has counted; it goes into the report of the run. */
export function tried({ task }: Pick<TestContext, 'task'>, { inputs, faults, actsLost }: Tried): void {
  const sum = (one: number | undefined, other: number | undefined) =>
    one === undefined && other === undefined ? undefined : (one ?? 0) + (other ?? 0);
  const before = task.meta.tried;
  task.meta.tried = {
    inputs: sum(before?.inputs, inputs),
    faults: sum(before?.faults, faults),
    actsLost: sum(before?.actsLost, actsLost),
  };
}

/** Whether `npm run soak` runs: long tests take their full form. */
export const IS_SOAK = process.env.SOAK === '1';

/**
 * How many inputs a test takes.
 *
 * @param few in each run of the tests
 * @param all in `npm run soak`
 */
export function inputsOf(few: number, all: number): number {
  return IS_SOAK ? all : few;
}
