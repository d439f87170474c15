import type { CDPSession, Page } from 'puppeteer-core';

/** What a page and the background hold after everything was collected that nobody holds; Chromium alone tells. */
export interface MemorySample {
  /** Of the page, the site's own included, in bytes. */
  heap: number;
  /** Nodes that exist and stand in no document: held by somebody. */
  looseNodes: number;
  listeners: number;
  /** Of the background, in bytes; null while it sleeps. */
  backgroundHeap: number | null;
}

async function heapOf(session: CDPSession): Promise<number> {
  // What finalizers let go is gone the second time.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** @param extension the first part of the extension's addresses */
export async function measureMemory(page: Page, extension: string): Promise<MemorySample> {
  const session = await page.createCDPSession();
  const background = page
    .browser()
    .targets()
    .find((target) => target.type() === 'service_worker' && target.url().startsWith(extension));
  try {
    const heap = await heapOf(session);
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    const standing = await page.evaluate(() => {
      let count = 0;
      const walk = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
      do count++;
      while (walk.nextNode());
      return count;
    });
    return {
      heap,
      looseNodes: nodes - standing,
      listeners: jsEventListeners,
      backgroundHeap: background === undefined ? null : await backgroundHeap(background),
    };
  } finally {
    await session.detach();
  }
}

async function backgroundHeap(target: { createCDPSession(): Promise<CDPSession> }): Promise<number | null> {
  let session: CDPSession | null = null;
  try {
    session = await target.createCDPSession();
    return await heapOf(session);
  } catch {
    // It has ended meanwhile.
    return null;
  } finally {
    await session?.detach().catch(() => {});
  }
}

/** The middle of the first and of the last third of what was measured; null with fewer than two in each. */
export function thirdsOf(values: readonly number[]): { first: number; last: number } | null {
  const third = Math.floor(values.length / 3);
  if (third < 2) return null;
  const middle = (part: readonly number[]) =>
    part.toSorted((a, b) => a - b)[Math.floor(part.length / 2)] ?? 0;
  return { first: middle(values.slice(0, third)), last: middle(values.slice(-third)) };
}
