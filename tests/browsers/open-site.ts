import type { Page } from 'puppeteer-core';

const EDITOR_TIMEOUT_MS = 1000;

/** The page draws its editor shortly after it is loaded, if it has one. */
export async function goToSite(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForSelector('[contenteditable="true"]', { timeout: EDITOR_TIMEOUT_MS }).catch(() => null);
}
