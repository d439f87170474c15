import process from 'node:process';
import { type EngineName, loadEngine } from './peers/engines.ts';

/**
 * One engine alone in this process, for analysis.ts, which starts it and sends it texts: `compromise` changes
 * `compromise/one` where both are loaded, so that nothing of ours is loaded beside a peer.
 */

/** What is asked: to check texts one after the other, or what the process holds. */
export type Question = { texts: readonly string[]; isFresh: boolean } | 'memory';

/** Milliseconds for each text; or MB above what the process held before it loaded the engine, after a collection. */
export type Answer = number[] | { heap: number; resident: number };

/** Sent once, when it is ready: milliseconds. */
export interface Started {
  load: number;
}

const MB = 1_048_576;

function collect(): NodeJS.MemoryUsage {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage();
}

const before = collect();
const start = performance.now();
const name = process.argv[2] as EngineName;
const engine = await loadEngine(name);
const started: Started = { load: performance.now() - start };
/** What we remember of sentences would make the next draft cheaper. Peers have no such thing that could be forgotten. */
const { forgetDrafts: forget } = name.startsWith('twoway')
  ? await import('../../analysis/document.ts')
  : { forgetDrafts: () => {} };

async function check(texts: readonly string[], isFresh: boolean): Promise<number[]> {
  const times: number[] = [];
  for (const text of texts) {
    if (isFresh) forget();
    const begin = performance.now();
    const checked = engine(text);
    // Only who answers later is waited for.
    if (checked instanceof Promise) await checked;
    times.push(performance.now() - begin);
  }
  return times;
}

async function answer(question: Question): Promise<Answer> {
  if (question !== 'memory') return check(question.texts, question.isFresh);
  const after = collect();
  // What WebAssembly holds is external.
  const heapOf = ({ heapUsed, external }: NodeJS.MemoryUsage) => heapUsed + external;
  return { heap: (heapOf(after) - heapOf(before)) / MB, resident: (after.rss - before.rss) / MB };
}

process.on('message', (question: Question) => {
  void answer(question).then((answered) => process.send?.(answered));
});
process.send?.(started);
