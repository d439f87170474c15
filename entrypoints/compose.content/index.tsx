import { defineContentScript } from 'wxt/utils/define-content-script';
import type { SiteId } from '../../analysis/rating.ts';
import { answerInPage, askBackground } from '../../platform/messaging.ts';
import { type DraftPayload, LONGEST_DRAFT, LONGEST_PARENT } from '../../platform/requests.ts';
import { watchSettings } from '../../platform/settings.ts';
import { clearRemains } from './clear-remains.ts';
import { ComposeSession } from './compose-session.ts';
import { ComposerWatcher } from './composer-watcher.ts';
import { HintOverlay } from './hint-overlay.tsx';
import { PublishWatch } from './publish.ts';
import { recordPublished } from './record-published.ts';
import { SITES, siteOf } from './sites/index.ts';
import type { Composer } from './sites/site.ts';

function payloadFor(site: SiteId, text: string, { surface, parent }: Composer): DraftPayload {
  const payload: DraftPayload = { text: text.slice(0, LONGEST_DRAFT), site, surface };
  if (parent !== null) payload.parent = parent.slice(0, LONGEST_PARENT);
  return payload;
}

export default defineContentScript({
  matches: SITES.flatMap((site) => site.matches),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const site = siteOf(location.hostname);
    if (site === null) return;
    const life = ctx.signal;
    if (import.meta.env.FIREFOX) clearRemains();
    const overlay = new HintOverlay(life);
    const sessions = new Set<ComposeSession>();
    /** The session whose draft is shown: the last one that had the focus. */
    let front: ComposeSession | null = null;

    function showFront(session: ComposeSession): void {
      // After an update of the extension this script is an orphan: asking ends its life, and all it drew.
      if (ctx.isInvalid || session !== front) return;
      overlay.show(session.view);
    }

    const watcher = new ComposerWatcher(
      site,
      (composer, sessionLife) => {
        const session = new ComposeSession(
          composer,
          {
            rate: (text, current) => askBackground('rate-draft', payloadFor(site.id, text, current)),
            resolve: (editor) => site.resolveComposer(editor),
            changed: showFront,
            focused(one) {
              if (front !== one) {
                front = one;
                one.refresh();
              }
              showFront(one);
            },
          },
          sessionLife,
        );
        sessions.add(session);
        sessionLife.addEventListener('abort', () => {
          sessions.delete(session);
          if (front !== session) return;
          front = null;
          overlay.show(null);
        });
        return session;
      },
      life,
    );

    new PublishWatch(
      site,
      watcher,
      () => [...sessions].map((session) => session.composer),
      async (published) => {
        const problem = await recordPublished(
          payloadFor(site.id, published.text, published.composer),
          published.key,
          life,
        );
        if (life.aborted) return;
        if (problem !== null) overlay.notify(`This post was not added to your balance: ${problem}.`);
        for (const session of sessions) session.refresh();
      },
      life,
    );

    watchSettings(() => {
      for (const session of sessions) session.refresh();
    }, life);

    answerInPage(
      {
        'get-draft': () => {
          const view = front?.view;
          if (view === undefined || view.draft.text.trim() === '') return null;
          return { site: site.id, surface: view.composer.surface, coaching: view.coaching };
        },
      },
      life,
    );
  },
});
