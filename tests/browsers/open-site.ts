import type { Page } from 'puppeteer-core';

const EDITOR_TIMEOUT_MS = 1000;

/** The page draws its editor shortly after it is loaded, if it has one. */
export async function goToSite(page: Page, url: string): Promise<void> {
  const response = await page.goto(url, { waitUntil: 'load' });
  if (response && response.status() >= 500) {
    throw new Error(`${url}: ${await page.evaluate(() => document.body.textContent)}`);
  }
  await page.waitForSelector('[contenteditable="true"]', { timeout: EDITOR_TIMEOUT_MS }).catch(() => null);
}
