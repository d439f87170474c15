import process from 'node:process';
import { makeDraft } from './made-drafts.ts';
import { type EngineName, loadEngine } from './peers/engines.ts';

/** One engine alone in this process, for bench:analysis: `node --expose-gc … analysis-alone.ts <engine> <drafts>`. */

const [name, drafts] = [process.argv[2] as EngineName, Number(process.argv[3])];
const { gc } = globalThis as { gc?: () => void };
gc?.();
const before = process.memoryUsage();
const start = performance.now();
const engine = await loadEngine(name);
const loaded = performance.now();
await engine(makeDraft(280, 1));
const first = performance.now();
for (let count = 0; count < drafts; count++) await engine(makeDraft(280, 2 + count));
gc?.();
const after = process.memoryUsage();
const MB = 1_048_576;
process.stdout.write(
  JSON.stringify({
    load: loaded - start,
    first: first - loaded,
    heap: (after.heapUsed - before.heapUsed) / MB,
    resident: (after.rss - before.rss) / MB,
  }),
);
