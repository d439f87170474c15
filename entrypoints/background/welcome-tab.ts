import { browser } from 'wxt/browser';
import { reportError } from '../../platform/report-error.ts';

/**
 * Opens the welcome once Twoway is installed: not after an update of it or of the browser, and not again after that.
 * To be called while the background starts, for the browser tells it only then.
 */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    const url = browser.runtime.getURL('/welcome.html');
    browser.tabs.create({ url }).catch((error: unknown) => reportError('welcome', error));
  });
}
