import { join } from 'node:path';
import { build } from 'vite';
import { launchTestBrowser, pause } from '../browsers/test-browser.ts';
import type { LedgerBench, LedgerTimes } from './ledger-in-page.ts';

/**
 * `npm run bench:ledger`: what the ledger costs at 0, 1,000 and 100,000 acts of five years, in Chromium's own storage,
 * against a peer that reads all acts and counts them. It prints a table.
 */

const SIZES = [0, 1000, 100_000];
/** Acts in one change. */
const PART = 2000;
/** While the background takes the snapshot that the last question asked for. */
const SETTLED = 6000;

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'ledger-in-page.ts'), formats: ['iife'], name: 'ledgerInPage' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('There is no bundle');
  return chunk.code;
}

function row({ acts, record, getBalance, health, year, peer, snapshot }: LedgerTimes, fill: number): string {
  const times = [record, getBalance, year, peer].map((time) => time.toFixed(1));
  const ratio = `${(peer / year).toFixed(1)}, ${(peer / getBalance).toFixed(1)}`;
  const size = `${snapshot.characters.toLocaleString('en')} (${snapshot.acts.toLocaleString('en')} acts)`;
  const packing = `${snapshot.write.toFixed(0)} / ${snapshot.read.toFixed(0)}`;
  return `| ${[acts.toLocaleString('en'), fill.toFixed(2), ...times, ratio, health.toFixed(1), size, packing].join(' | ')} |`;
}

const code = await bundle();
const browser = await launchTestBrowser('chromium');
try {
  const page = await browser.openExtensionPage('options.html');
  await page.evaluate(code);
  const rows: string[] = [];
  const bench = <T>(call: (bench: LedgerBench, count: number) => Promise<T>, count = 0): Promise<T> =>
    page.evaluate(`(${call})(window.ledgerBench, ${count})`) as Promise<T>;
  let before = 0;
  for (const size of SIZES) {
    let fill = 0;
    for (let from = before; from < size; from += PART)
      fill += await bench((ledger, count) => ledger.fill(count), Math.min(PART, size - from));
    rows.push(row(await bench((ledger) => ledger.measure()), fill / Math.max(1, size - before)));
    before = size;
    console.error(`${size} acts: measured`);
    await pause(SETTLED);
  }
  const stored = await bench((ledger) => ledger.bytesBeside());
  console.log(
    [
      '| acts | each of 2,000 at once | record | get-balance | a year of days | peer: all acts read and counted | peer / year, peer / balance | health | snapshot, characters | packed / read |',
      '|---|---|---|---|---|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
  );
  console.log(`storage.local holds ${stored.toLocaleString('en')} bytes`);
} finally {
  await browser.close();
}
