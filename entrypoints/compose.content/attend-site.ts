import { serveFollowers } from '../../platform/followers.ts';
import { answerInPage } from '../../platform/messaging.ts';
import { reportError } from '../../platform/report-error.ts';
import type { OpenBox } from '../../platform/requests.ts';
import { deepActiveElement, editorInFrame } from './active-element.ts';
import type { Coaching, CoachMeans } from './coach-site.ts';
import { editorAround } from './sites/page-structure.ts';
import type { Site } from './sites/site.ts';
import { reportStructure } from './structure-report.ts';

/**
 * Waits in a page of a site until there is something to coach, and answers what the extension asks meanwhile: most pages are
 * only read, and what coaches is not even set up there. It begins with the first editor that has the focus or is written into,
 * with a repost, which needs no editor, or with a command. What follows a person's event follows at once: the code is here, and
 * the page hears of the event later. Ends with `life`.
 */
export function attendSite(site: Site, means: CoachMeans, life: AbortSignal): void {
  let coaching: Coaching | null = null;
  let beginning: Promise<Coaching | null> | null = null;
  const waiting = new AbortController();

  /** Null if the life of this ended meanwhile. */
  function begin(): Promise<Coaching | null> {
    beginning ??= import('./coach-site.ts').then(({ coachSite }) => {
      if (life.aborted) return null;
      waiting.abort();
      coaching = coachSite(site, { ...means, tellFollowers }, life);
      return coaching;
    });
    return beginning;
  }

  function beginWith(act: (coaching: Coaching) => void): void {
    begin().then(
      (begun) => begun && act(begun),
      (error: unknown) => reportError('coach', error),
    );
  }

  function look(target: EventTarget | null | undefined, hasFocus: boolean): void {
    if (target instanceof Element && editorAround(target) !== null)
      beginWith((begun) => begun.notice(target, hasFocus));
  }

  const options = { capture: true, passive: true, signal: AbortSignal.any([life, waiting.signal]) };
  document.addEventListener('focusin', (event) => look(event.composedPath()[0], true), options);
  document.addEventListener('input', (event) => look(event.composedPath()[0], false), options);
  window.addEventListener(
    'click',
    (event) => {
      const target = event.composedPath()[0];
      if (event.isTrusted && target instanceof Element && site.publishing.isRepost(target))
        beginWith((begun) => begun.reposts());
    },
    options,
  );

  function readBox(): OpenBox | null {
    // No event of a frame arrives here: whoever asks hears of its box, and is not told of the draft before it.
    if (editorInFrame() !== null) return { site: site.id, state: 'unseen', draft: null };
    return coaching?.readBox() ?? null;
  }

  const tellFollowers = serveFollowers(
    { site: site.id, readBox, wished: (wish) => coaching?.grant(wish) },
    life,
  );
  answerInPage(
    {
      'get-box': readBox,
      'get-structure'() {
        const framed = editorInFrame();
        if (framed !== null) return reportStructure(site, framed, 'unseen');
        return coaching?.readStructure() ?? null;
      },
      'run-command': async ({ command }) => (await begin())?.run(command) ?? { needsPanel: false },
    },
    life,
  );
  // A dialog may have focused its editor before this script ran.
  look(deepActiveElement(), true);
}
