import type { Act } from '../../analysis/act.ts';
import { text } from '../../components/texts.ts';
import { askBackground, NoAnswerError } from '../../platform/messaging.ts';
import { putIntoOutbox } from '../../platform/outbox.ts';
import { reportError } from '../../platform/report-error.ts';
import {
  type BoxState,
  type Command,
  type DraftPayload,
  LONGEST_DRAFT,
  LONGEST_GROUP,
  LONGEST_HANDLE,
  LONGEST_PARENT,
  LONGEST_WHOLE,
  MEASURED_REPOST,
  type MeasuredAct,
  type OpenBox,
  type PanelWish,
  type Requests,
  type StructureReport,
} from '../../platform/requests.ts';
import type { PageSettings } from '../../platform/settings.ts';
import { watchPageSettings } from '../../platform/stored-settings.ts';
import { editorLike, stateOf } from './box-state.ts';
import { ComposeSession } from './compose-session.ts';
import { ComposerWatcher } from './composer-watcher.ts';
import type { DraftEffect, EffectMeans } from './draft-effect.ts';
import { FrontCard } from './front-card.ts';
import { HintOverlay } from './hint-overlay.tsx';
import { PublishWatch, wholeTextOf } from './publish.ts';
import { recordPublished, recordRepost } from './record-published.ts';
import type { Composer, ComposerContext, Site } from './sites/site.ts';
import { reportStructure } from './structure-report.ts';
import { keepTextFromSearch } from './unsearchable-text.tsx';

function draftPayload(
  { id }: Site,
  text: string,
  { surface }: Composer,
  { parent, ownHandle, groupId }: ComposerContext,
): DraftPayload {
  const payload: DraftPayload = { text: text.slice(0, LONGEST_DRAFT), site: id, surface };
  if (parent !== null) payload.parent = parent.slice(0, LONGEST_PARENT);
  if (ownHandle !== null) payload.ownHandle = ownHandle.slice(0, LONGEST_HANDLE);
  if (groupId !== null) payload.group = groupId.slice(0, LONGEST_GROUP);
  return payload;
}

/** A background of which nothing was asked for so long may be asleep soon: browsers end it after 30 s. Milliseconds. */
const MAY_SLEEP = 20_000;

/** So many texts are remembered with what would be recorded of them: more boxes are hardly open at once. */
const MOST_MEASURED = 4;

/** The toolbar icon is told so often at most, in milliseconds: a page may move the focus from box to box as it likes. */
const TOLD_EVERY = 250;

export interface CoachMeans {
  /** False where the page must stay untouched. */
  drawsInPage: boolean;
  readsMessages: boolean;
  /** As they are now. */
  settings(): PageSettings;
  /** True after an update of the extension: asking ends the life of this script. */
  isOrphan(): boolean;
}

export interface CoachTies {
  /** Tells the side panels that follow this page what its box is now. */
  tellFollowers(): void;
}

/** What is asked of a site that is coached. */
export interface Coaching {
  /** This element got the focus, or something was written into it, before anybody listened. */
  notice(target: Element, hasFocus: boolean): void;
  /** Somebody's post is passed on by a click of which the page has not heard yet. */
  reposts(): void;
  readBox(): OpenBox | null;
  readStructure(): StructureReport | null;
  /** Does what was pressed in the side panel. */
  grant(wish: PanelWish): void;
  /** Does what a key of the browser stands for. */
  run(command: Command): Requests['run-command']['reply'];
}

/** For what may be lost: that the background was ended meanwhile, by an update perhaps, is no error. */
function unlessEnded(unit: string): (error: unknown) => void {
  return (error) => {
    if (!(error instanceof NoAnswerError)) reportError(unit, error);
  };
}

/** Counts are told and forgotten: a lost one is no reason to disturb anybody. */
const EFFECT: EffectMeans = {
  noteShown(cues) {
    askBackground('note-shown', { cues }).catch(unlessEnded('hints'));
  },
  noteEffect(step) {
    askBackground('note-effect', { step }).catch(unlessEnded('hints'));
  },
  now: () => performance.now(),
};

/**
 * Coaches on one site until `life` ends: sessions on its composers, the overlay for the one in front, the watch on
 * what is published, and what the toolbar and the popup say of the box that has the focus. Most pages of a site never
 * need it: see attend-site.ts.
 */
export function coachSite(
  site: Site,
  { drawsInPage, readsMessages, settings, isOrphan, tellFollowers }: CoachMeans & CoachTies,
  life: AbortSignal,
): Coaching {
  keepTextFromSearch();
  const sessions = new Set<ComposeSession>();
  /** By editor: what was sent may have left the page when the site says so. */
  const effects = new WeakMap<HTMLElement, DraftEffect>();
  /** The session whose draft is shown: the last one that had the focus. */
  let front: ComposeSession | null = null;
  const card = new FrontCard(
    site,
    { front: () => front, settings, isOrphan, overlay: madeOverlay, changed: tellFollowers },
    life,
  );
  let overlay: HintOverlay | null = null;

  /** Made when there is something to draw: most pages of a site are only read. Null where the page stays untouched. */
  function madeOverlay(): HintOverlay | null {
    if (overlay === null && drawsInPage && !life.aborted)
      overlay = new HintOverlay(card.overlayMeans(), life);
    return overlay;
  }

  /** When the background was last asked for a rating, or to be ready, as `performance.now()` counts. */
  let lastAsked = Number.NEGATIVE_INFINITY;

  /** Wakes it while somebody begins to write: it starts during the pause, not after it. */
  function wakeBackground(): void {
    if (performance.now() - lastAsked >= MAY_SLEEP) getReady();
  }

  function getReady(): void {
    if (isOrphan()) return;
    lastAsked = performance.now();
    askBackground('get-ready', {}).catch(unlessEnded('background'));
  }

  /** What would be recorded of the texts that were rated last, by all that the rating depends on. */
  const measured = new Map<string, MeasuredAct>();

  function remember(draft: DraftPayload, act: MeasuredAct): void {
    const name = JSON.stringify(draft);
    measured.delete(name);
    measured.set(name, act);
    const [oldest] = measured.keys();
    if (measured.size > MOST_MEASURED && oldest !== undefined) measured.delete(oldest);
  }

  /** For a page that is left before the background is awake: this does not need it. */
  function leaveBehind(act: Act): void {
    putIntoOutbox(act).catch((error: unknown) => reportError('outbox', error));
  }

  /** The box that has the focus and is not read. */
  let passed: { editor: HTMLElement; state: BoxState } | null = null;
  /** What the toolbar icon was told last; null if nothing, empty where it may not have heard. */
  let shownState: string | null = null;

  function boxState(): BoxState {
    if (passed !== null) return passed.state;
    if (front === null) return 'seen';
    return stateOf(front.composer, front.view.draft.text.trim() !== '');
  }

  /** The score for the toolbar icon, where the page shows none. */
  function iconScore(): number | null {
    if (drawsInPage && settings().hints.hasBadge) return null;
    const coaching = passed === null ? front?.view.report?.coaching : undefined;
    return coaching === undefined || coaching.unrated !== null ? null : coaching.score;
  }

  function readBox(): OpenBox | null {
    if (passed !== null && !passed.editor.isConnected) passed = null;
    if (passed !== null) return { site: site.id, state: passed.state, draft: null };
    if (front === null) return null;
    const { composer, draft, occasion, report } = front.view;
    const isEmpty = draft.text.trim() === '';
    return {
      site: site.id,
      state: boxState(),
      draft: isEmpty ? null : { surface: composer.surface, occasion, report, card: card.stateOf(front) },
    };
  }

  /** When the icon was told last, and when it will be; as `performance.now()` counts. */
  let toldAt = Number.NEGATIVE_INFINITY;
  let telling: ReturnType<typeof setTimeout> | undefined;

  function showState(): void {
    tellFollowers();
    clearTimeout(telling);
    const wait = toldAt + TOLD_EVERY - performance.now();
    if (wait > 0) telling = setTimeout(tellIcon, wait);
    else tellIcon();
  }

  function tellIcon(): void {
    if (life.aborted || isOrphan()) return;
    const state = boxState();
    const score = iconScore();
    // Where the choice for the icon changes, it has to be told again.
    const told = `${state} ${score} ${settings().toolbarBadge}`;
    if (shownState === told || (shownState === null && state === 'seen' && score === null)) return;
    shownState = told;
    toldAt = performance.now();
    askBackground('show-box-state', { state, score, isUntouched: !drawsInPage }).catch((error: unknown) => {
      // The icon does not show it: told again with the next change.
      if (shownState === told) shownState = '';
      unlessEnded('box-state')(error);
    });
  }

  // The icon must not go on telling of a page that is no longer read.
  life.addEventListener('abort', () => {
    clearTimeout(telling);
    if (shownState === null || isOrphan()) return;
    askBackground('show-box-state', { state: 'seen', score: null, isUntouched: false }).catch(
      unlessEnded('box-state'),
    );
  });

  function showFront(session: ComposeSession): void {
    if (isOrphan() || session !== front) return;
    const { view } = session;
    if (view.draft.text.trim() === '') card.end();
    if (card.isPaused) overlay?.show(null);
    // Without words there is nothing to draw, and what was drawn is there already.
    else (view.draft.text.trim() === '' ? overlay : madeOverlay())?.show(view);
    // Looking for the site's button takes as long as all the rest of a key: the rating that follows will tell.
    if (view.isCarried) tellFollowers();
    else showState();
  }

  const watcher = new ComposerWatcher(
    {
      resolve(candidate) {
        const composer = site.resolveComposer(candidate);
        return composer?.surface === 'message' && !readsMessages ? null : composer;
      },
      open(composer, sessionLife) {
        const session = new ComposeSession(
          composer,
          {
            async rate(text, current) {
              const context = current.readContext();
              const payload = draftPayload(site, text, current, context);
              const posted = { ...payload };
              if (context.isFirstMessage === true) payload.isFirstMessage = true;
              if (current.limit !== null) payload.limit = current.limit;
              if (current.parts.length > 1)
                posted.text = payload.whole = wholeTextOf(current).slice(0, LONGEST_WHOLE);
              lastAsked = performance.now();
              const { measured: act, ...report } = await askBackground('rate-draft', payload);
              if (act !== undefined) remember(posted, act);
              return report;
            },
            resolve: (editor) => site.resolveComposer(editor),
            begun: wakeBackground,
            changed: showFront,
            pause: () => settings().pause,
            effect: EFFECT,
            focused(one) {
              passed = null;
              wakeBackground();
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
        effects.set(composer.editor, session.effect);
        sessionLife.addEventListener('abort', () => {
          sessions.delete(session);
          if (front !== session) return;
          card.end();
          front = null;
          overlay?.show(null);
          showState();
        });
        return session;
      },
      // A list of suggestions that opens must not be covered.
      pageChanged: () => overlay?.pageChanged(),
      passedBy(target) {
        const editor = editorLike(target);
        const isMessage = editor !== null && site.resolveComposer(editor)?.surface === 'message';
        passed = editor === null ? null : { editor, state: isMessage ? 'messages-off' : 'unseen' };
        showState();
      },
    },
    life,
  );

  function tellIfLost(problem: string | null): void {
    if (life.aborted) return;
    if (problem !== null) madeOverlay()?.notify(text('card_not_counted', problem));
    for (const session of sessions) session.refresh();
  }

  const publishing = new PublishWatch(
    site,
    watcher,
    () => [...sessions].map((session) => session.composer),
    {
      // What is published is told when the site has shown it, and the page may be left at that moment: a background that
      // only starts then hears nothing of a page that has gone. So it is started now, and what it would record is asked of
      // it unless that is known: the last keys may not have been rated.
      begun(posting) {
        if (posting === null) return getReady();
        const draft = draftPayload(site, posting.text, posting.composer, posting.context);
        if (measured.has(JSON.stringify(draft))) return getReady();
        if (isOrphan()) return;
        lastAsked = performance.now();
        askBackground('rate-draft', draft).then(
          ({ measured: act }) => act && remember(draft, act),
          // What records the post asks again, until it is answered.
          unlessEnded('background'),
        );
      },
      async published({ key, status, text, composer, context }) {
        const draft = draftPayload(site, text, composer, context);
        const act = measured.get(JSON.stringify(draft));
        if (act !== undefined) leaveBehind({ ...act, key, at: Date.now(), status });
        for (const session of sessions)
          if (session.composer.editor === composer.editor) session.effect.sent();
        tellIfLost(await recordPublished({ ...draft, key, status }, life));
      },
      async reposted(key, status) {
        leaveBehind({ ...MEASURED_REPOST, key, at: Date.now(), site: site.id, status });
        tellIfLost(await recordRepost({ key, site: site.id, status }, life));
      },
    },
    life,
  );

  watchPageSettings(() => {
    showState();
    for (const session of sessions) session.refresh();
  }, life);

  return {
    notice: (target, hasFocus) => watcher.notice(target, hasFocus),
    reposts: () => publishing.beginRepost(),
    readBox,
    readStructure() {
      const editor = passed?.editor ?? front?.composer.editor;
      return editor === undefined ? null : reportStructure(site, editor, boxState());
    },
    grant: (wish) => card.grant(wish),
    run: (command) => card.run(command),
  };
}
