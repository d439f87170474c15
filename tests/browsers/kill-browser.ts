import type { Browser } from 'puppeteer-core';
import { waitFor } from './wait-for.ts';

/** Ends a browser with all its processes, which puppeteer has put into a group. */
export async function killBrowser(browser: Browser): Promise<void> {
  const program = browser.process();
  const pid = program?.pid;
  if (program === null || pid === undefined) throw new Error('the browser has no process of ours');
  process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  await waitFor(() => program.exitCode !== null || program.signalCode !== null, {
    message: 'the browser to be gone',
  });
  await browser.disconnect();
}
