import { appendFileSync } from 'node:fs';
import process from 'node:process';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { REST_PATH } from './site-tabs.ts';
import { pause } from './wait-for.ts';

export interface SiteAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
  delayMs?: number;
}

/** Answers in place of a website; null means that the address is not its own. */
export type SiteResponder = (url: URL, method: string) => SiteAnswer | null;

export interface SiteTraffic {
  attach(page: Page): Promise<void>;
  /** Forgets what the tab has asked for: another page comes. */
  forget(page: Page): void;
  requests(page: Page): readonly string[];
}

/** As the playground's pages: one of another opener policy would take another process. */
const REST: SiteAnswer = {
  status: 200,
  headers: { 'content-type': 'text/html', 'cross-origin-opener-policy': 'same-origin-allow-popups' },
  body: '<!doctype html><link rel="icon" href="data:,">',
};

let answered = 0;

// Long runs count what was asked for, in all of their processes.
if (process.env.SOAK_REQUESTS !== undefined) {
  const path = process.env.SOAK_REQUESTS;
  process.on('exit', () => appendFileSync(path, `${answered}\n`));
}

export function createSiteTraffic(respondTo: SiteResponder): SiteTraffic {
  const seen = new WeakMap<Page, string[]>();

  function ask(url: URL, method: string): SiteAnswer | null {
    try {
      return url.pathname === REST_PATH ? REST : respondTo(url, method);
    } catch (error) {
      return { status: 500, headers: { 'content-type': 'text/plain' }, body: String(error) };
    }
  }

  async function answer(request: HTTPRequest, isOfWeb: boolean): Promise<void> {
    const found = ask(new URL(request.url()), request.method());
    if (found) {
      answered++;
      if (found.delayMs) await pause(found.delayMs);
      await request.respond({ status: found.status, headers: found.headers, body: found.body });
    } else if (isOfWeb) {
      // Nothing leaves the machine.
      await request.abort('failed');
    } else {
      await request.continue();
    }
  }

  return {
    async attach(page) {
      const urls: string[] = [];
      seen.set(page, urls);
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const isOfWeb = /^https?:/.test(request.url());
        if (isOfWeb) urls.push(request.url());
        // The page may be gone before its answer is ready.
        answer(request, isOfWeb).catch(() => {});
      });
    },
    forget(page) {
      seen.get(page)?.splice(0);
    },
    requests: (page) => seen.get(page) ?? [],
  };
}
