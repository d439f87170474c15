import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { setTexts } from '../../components/texts.ts';
import { reportError } from '../../platform/report-error.ts';
import { DEFAULT_SETTINGS, type PageSettings, type SiteMode } from '../../platform/settings.ts';
import { readPageSettings, watchPageSettings } from '../../platform/stored-settings.ts';
import { onTexts, sayInBrowser, textsAreThere } from '../../platform/texts.ts';
import { attendSite } from './attend-site.ts';
import { clearRemains } from './clear-remains.ts';
import { takeSite } from './site-here.ts';

export default defineContentScript({
  // Where it runs, and with whose adapter, is written into the manifest by wxt.config.ts.
  registration: 'runtime',
  // All that the build leaves of the context.
  async main(ctx: Pick<ContentScriptContext, 'signal' | 'isInvalid'>) {
    const site = takeSite(location.hostname);
    if (site === null) return;
    const life = ctx.signal;
    if (import.meta.env.FIREFOX) clearRemains();

    /** What runs now: null while the site is switched off. Then nothing listens in the page and nothing is in it. */
    let running: { mode: SiteMode; readsMessages: boolean; life: AbortController } | null = null;

    let settings: PageSettings = DEFAULT_SETTINGS;

    /** Ends what runs, so that the next one speaks another language. */
    function stop(): void {
      running?.life.abort();
      running = null;
    }

    function apply(now: PageSettings): void {
      settings = now;
      const { sites, readsMessages, ratesPrivate } = now;
      const isRead = site !== null && (ratesPrivate || !browser.extension.inIncognitoContext);
      const mode = isRead ? sites[site.id] : 'off';
      if (running?.mode === mode && running.readsMessages === readsMessages) return;
      stop();
      if (site === null || mode === 'off' || life.aborted) return;
      running = { mode, readsMessages, life: new AbortController() };
      const means = {
        drawsInPage: mode === 'page',
        readsMessages,
        settings: () => settings,
        isOrphan: () => ctx.isInvalid,
      };
      attendSite(site, means, running.life.signal);
    }

    life.addEventListener('abort', () => running?.life.abort());
    onTexts(() => {
      setTexts(sayInBrowser);
      if (running === null) return;
      stop();
      apply(settings);
    }, life);
    let isNewer = false;
    watchPageSettings((now) => {
      isNewer = true;
      apply(now);
    }, life);
    try {
      const [read] = await Promise.all([readPageSettings(), textsAreThere()]);
      if (!isNewer) apply(read);
    } catch (error) {
      // Without the settings nobody knows whether the site may be read.
      reportError('settings', error);
    }
  },
});
