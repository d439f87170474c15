import 'fake-indexeddb/auto';
import { cpus, loadavg } from 'node:os';
import process from 'node:process';
import { type Act, LENGTH_CLASSES } from '../../analysis/act.ts';
import { coachDraft } from '../../analysis/coach.ts';
import { DAY } from '../../analysis/local-day.ts';
import { rateDraft } from '../../analysis/rate-draft.ts';
import { KINDS } from '../../analysis/rating.ts';
import { warnOfDraft } from '../../entrypoints/background/draft-warnings.ts';
import { createLedger } from '../../entrypoints/background/ledger/ledger.ts';
import { rememberRecentActs } from '../../entrypoints/background/ledger/recent-acts.ts';
import type { DraftPayload } from '../../platform/requests.ts';
import { english } from '../english.ts';
import { longDraft } from './long-draft.ts';

/**
 * `npm run bench:warnings -- [rounds]`: what the warnings add to a rating in the background, at 100,000 acts with 2,000
 * of them in the last 30 days. Rating and warnings take turns in the same run, 300 times where nothing is said.
 */

const ACTS = { all: 100_000, recent: 2000 };
const MOST_MILLISECONDS = 2;
const rounds = Number(process.argv[2] ?? 300);
const now = Date.now();
const zone = 'Europe/Lisbon';

let state = 7;
/** A whole number below `below`, by a fixed rule, so that each run has the same ledger. */
function next(below: number): number {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return Math.floor((state / 0x80000000) * below);
}

function pick<T>(all: readonly T[]): T {
  const one = all[next(all.length)];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
}

function makeAct(index: number): Act {
  const isRecent = index < ACTS.recent;
  const digits = (count: number) => Array.from({ length: count }, () => next(16).toString(16)).join('');
  return {
    key: `act-${String(index).padStart(8, '0')}`,
    at: now - (isRecent ? next(30 * DAY) : 31 * DAY + index * 60_000),
    site: pick(['x', 'linkedin', 'facebook']),
    surface: pick(['post', 'reply', 'quote', 'repost']),
    kind: pick(KINDS),
    score: next(101),
    status: 'confirmed',
    fingerprint: digits(16),
    length: pick(LENGTH_CLASSES),
    origin: 'seen',
    ...(next(4) === 0 && { group: digits(16) }),
  };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function show(name: string, times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const median = quantile(sorted, 0.5);
  const [middle, late] = [median, quantile(sorted, 0.99)].map((one) => one.toFixed(2).padStart(8));
  console.log(`${name.padEnd(44)}${middle}${late}`);
  return median;
}

const { ledger, recentActs } = rememberRecentActs(createLedger({ zone: () => zone }), () => now);
await ledger.recordAll(Array.from({ length: ACTS.all }, (_, index) => makeAct(index)));

console.log(`${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}; Node ${process.version}`);
console.log(`${'milliseconds of processor time'.padEnd(44)}  median     99%`);

/** Milliseconds that the processor worked for this program: whatever else runs on the machine does not count. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const begin = worked();
const recent = await recentActs();
console.log(
  `first reading after the background woke, ${recent.acts.length} acts: ${(worked() - begin).toFixed(0)} ms (of a database in memory)`,
);

const DRAFTS: [string, string][] = [280, 3000].map((length) => [
  `${length} characters`,
  longDraft('some offers').join('\n').slice(0, length),
]);
const medians: number[] = [];
for (const [name, text] of DRAFTS) {
  const draft: DraftPayload = { text, site: 'facebook', surface: 'post', group: '100000000000009' };
  const times: Record<'rating' | 'warnings', number[]> = { rating: [], warnings: [] };
  for (let round = -20; round < rounds; round++) {
    // Each round another text: nothing that is remembered of the one before helps.
    const typed = { ...draft, text: `${text} ${round}` };
    const start = worked();
    const rating = rateDraft(typed.text, typed);
    const coaching = coachDraft(typed.text, rating, null, english, new Set(), typed);
    const rated = worked();
    const told = await warnOfDraft(
      typed,
      coaching,
      await recentActs(),
      { now: () => now, zone: () => zone, say: english },
      new Set(),
    );
    const end = worked();
    if (told.length > 2) throw new Error('more warnings than there can be');
    if (round < 0) continue;
    times.rating.push(rated - start);
    times.warnings.push(end - rated);
  }
  show(`${name}: rating and its words`, times.rating);
  medians.push(show(`${name}: warnings added`, times.warnings));
}
const worst = Math.max(...medians);
console.log(
  worst < MOST_MILLISECONDS ? `below ${MOST_MILLISECONDS} ms` : `NOT below ${MOST_MILLISECONDS} ms`,
);
