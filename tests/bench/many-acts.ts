import type { Page } from 'puppeteer-core';
import type { Act } from '../../analysis/act.ts';
import { KINDS, SITE_IDS } from '../../analysis/rating.ts';

/** Invented acts for benchmarks: as many as are asked for, the latest of them a minute ago. */

/** Acts in one message. */
const A_PART = 10_000;
/** All of them lie within so many days. */
const DAYS = 3 * 365;

/** The same numbers in every run (Park and Miller's generator). */
function numbers(): () => number {
  let state = 20_261_126;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state;
  };
}

/** One in four is a post; one in five promotes. */
export function manyActs(count: number, now: number): Act[] {
  const next = numbers();
  const step = Math.min(6 * 3_600_000, (DAYS * 86_400_000) / Math.max(1, count));
  const half = () => next().toString(16).padStart(8, '0');
  return Array.from({ length: count }, (_, index) => ({
    key: `bench-${String(index).padStart(8, '0')}`,
    at: Math.floor(now - 60_000 - (count - 1 - index) * step),
    site: SITE_IDS[next() % SITE_IDS.length] ?? 'x',
    surface: next() % 4 === 0 ? 'post' : 'reply',
    kind: next() % 5 === 0 ? 'promotion' : (KINDS[1 + (next() % 3)] ?? 'sharing'),
    score: next() % 101,
    status: 'confirmed',
    fingerprint: half() + half(),
    length: next() % 3 === 0 ? 'short' : 'medium',
    origin: 'seen',
  }));
}

/** Fills the ledger; `office` is a page of the extension. */
export async function fillLedger(office: Page, acts: readonly Act[]): Promise<void> {
  for (let from = 0; from < acts.length; from += A_PART) {
    await office.evaluate(
      async (part) => {
        const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
        const reply = await chrome.runtime.sendMessage({ request: 'restore-acts', payload: { acts: part } });
        if (!reply.ok) throw new Error(reply.error);
      },
      acts.slice(from, from + A_PART),
    );
  }
}
