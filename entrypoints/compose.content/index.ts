import { defineContentScript } from 'wxt/utils/define-content-script';
import { reportError } from '../../platform/report-error.ts';
import { readSettings, type Settings, watchSettings } from '../../platform/settings.ts';
import { clearRemains } from './clear-remains.ts';
import { coachSite } from './coach-site.ts';
import { SITES, siteOf } from './sites/index.ts';

export default defineContentScript({
  matches: SITES.flatMap((site) => site.matches),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const site = siteOf(location.hostname);
    if (site === null) return;
    const life = ctx.signal;
    if (import.meta.env.FIREFOX) clearRemains();

    /** What runs now: null while the site is switched off. Then nothing listens in the page and nothing is in it. */
    let running: { readsMessages: boolean; life: AbortController } | null = null;

    function apply({ sites, readsMessages }: Settings): void {
      const isOn = site !== null && sites[site.id];
      if (isOn && running?.readsMessages === readsMessages) return;
      running?.life.abort();
      running = null;
      if (!isOn || life.aborted) return;
      running = { readsMessages, life: new AbortController() };
      coachSite(site, { readsMessages, isOrphan: () => ctx.isInvalid }, running.life.signal);
    }

    life.addEventListener('abort', () => running?.life.abort());
    watchSettings(apply, life);
    try {
      apply(await readSettings());
    } catch (error) {
      // Without the settings nobody knows whether the site may be read.
      reportError('settings', error);
    }
  },
});
