import { pause } from '../browsers/wait-for.ts';
import { launchPopupBrowser } from './real-popup.ts';

/** A background may live 30 s after its last work; then the browser ends it. Milliseconds. */
const LONGEST = 120_000;
const BETWEEN = 500;

interface Listed {
  type: string;
  url: string;
}

/**
 * Seconds from the last request to the background until the browser has ended it; null if it still lives after two
 * minutes. No debugger is attached meanwhile: one that is keeps it alive. The browser's own list of targets tells.
 */
export async function timeSleep(port: number): Promise<number | null> {
  const browser = await launchPopupBrowser(port);
  try {
    await browser.withOffice((office) =>
      office.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
        await chrome.runtime.sendMessage({ request: 'get-balance', payload: {} });
      }),
    );
    const start = performance.now();
    while (performance.now() - start < LONGEST) {
      const listed = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as Listed[];
      if (!listed.some(({ type, url }) => type === 'service_worker' && url.endsWith('/background.js')))
        return (performance.now() - start) / 1000;
      await pause(BETWEEN);
    }
    return null;
  } finally {
    browser.close();
  }
}
