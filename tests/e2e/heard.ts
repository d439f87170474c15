import type { Page } from 'puppeteer-core';

/** What the background is asked for. Pages of the extension hear it as well: the options listen along. */

interface Listening {
  heardRequests?: { request: string; text: string }[];
}

declare const chrome: {
  runtime: { onMessage: { addListener(listener: (message: { request?: unknown }) => boolean): void } };
};

/** From now on the page of the extension keeps what it hears; what it kept before is forgotten. */
export async function listen(office: Page): Promise<void> {
  await office.evaluate(() => {
    const listening = globalThis as Listening;
    const isNew = listening.heardRequests === undefined;
    listening.heardRequests = [];
    if (!isNew) return;
    chrome.runtime.onMessage.addListener((message) => {
      listening.heardRequests?.push({ request: String(message.request), text: JSON.stringify(message) });
      return false;
    });
  });
}

/** The names of the requests since then. */
export function heard(office: Page): Promise<string[]> {
  return office.evaluate(() => (globalThis as Listening).heardRequests?.map((one) => one.request) ?? []);
}

/** The same as they were sent. */
export function heardTexts(office: Page): Promise<string[]> {
  return office.evaluate(() => (globalThis as Listening).heardRequests?.map((one) => one.text) ?? []);
}
