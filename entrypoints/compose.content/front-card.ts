import type { Hint, Remark } from '../../analysis/coach.ts';
import type { CardState } from '../../analysis/open-box.ts';
import { text } from '../../components/texts.ts';
import { SITE_WORDS } from '../../components/words.ts';
import { askBackground } from '../../platform/messaging.ts';
import { reportError } from '../../platform/report-error.ts';
import { type Command, LONGEST_DRAFT, type PanelWish, type Requests } from '../../platform/requests.ts';
import { isPanelOffered, type PageSettings } from '../../platform/settings.ts';
import { CardTalk } from './card-talk.ts';
import type { ComposeSession } from './compose-session.ts';
import type { HintOverlay, OverlayMeans } from './hint-overlay.tsx';
import { HintWalk } from './hint-walk.ts';
import { runCommand } from './run-command.ts';
import { farewellFor, sayNoToHint, silenceDraft } from './say-no.ts';
import type { Site } from './sites/site.ts';

export interface FrontMeans {
  /** The session whose draft is shown, null if there is none. */
  front(): ComposeSession | null;
  settings(): PageSettings;
  /** True after an update of the extension: there are no texts any more. */
  isOrphan(): boolean;
  /** Null where the page is left untouched. */
  overlay(): HintOverlay | null;
  /** What the side panel shows has changed. */
  changed(): void;
}

/**
 * What is said to the card of the draft in front, and by it: the same whether the card stands in the page, in the side
 * panel, or in both.
 */
export class FrontCard {
  readonly #site: Site;
  readonly #means: FrontMeans;
  readonly #talk: CardTalk;
  readonly #walk = new HintWalk();
  /** What could not be done, where no notice can stand in the page. */
  #notice: string | null = null;

  constructor(site: Site, means: FrontMeans, life: AbortSignal) {
    this.#site = site;
    this.#means = means;
    this.#talk = new CardTalk(
      {
        sayNoToHint: async (no, hint) => sayNoToHint(no, hint, this.#front()),
        silenceDraft: () => silenceDraft(this.#front()),
        farewellFor: (no) => farewellFor(no, site.id, SITE_WORDS[site.id]),
        changed: () => this.#changed(),
        ended: () => {
          means.overlay()?.close();
          this.#changed();
        },
        failed: (problem) => {
          this.#notice = problem;
          means.overlay()?.notify(problem);
          means.changed();
        },
      },
      life,
    );
  }

  get isPaused(): boolean {
    return Date.now() < this.#means.settings().pausedUntil;
  }

  /** What the overlay needs of this. */
  overlayMeans(): OverlayMeans {
    const { id } = this.#site;
    return {
      talk: this.#talk,
      walk: this.#walk,
      siteName: SITE_WORDS[id],
      looks: () => this.#means.settings().hints,
      isOrphan: this.#means.isOrphan,
      shown: (hints, score) => this.#means.front()?.effect.shown(hints, score),
      warned: (rules) => this.#means.front()?.effect.warned(rules),
      offer: () => (isPanelOffered(this.#means.settings(), id) ? (mode) => this.#answerOffer(mode) : null),
    };
  }

  /** The card of a draft, as the side panel shows it. */
  stateOf({ view }: ComposeSession): CardState {
    return {
      problem: view.problem,
      isCut: view.draft.text.length > LONGEST_DRAFT,
      isSilent: view.isSilent,
      said: this.#talk.said?.text ?? null,
      isFarewell: this.#talk.isFarewell,
      lit: this.#walk.stepped,
      notice: this.#notice,
    };
  }

  /** Does what was pressed in the side panel. */
  grant(wish: PanelWish): void {
    switch (wish.wish) {
      case 'no-to-hint': {
        const warnings = this.#means.front()?.view.report?.warnings ?? [];
        const remarks: readonly Remark[] = [...this.#hints(), ...warnings];
        const hint = remarks.find(({ cue }) => cue === wish.cue);
        if (hint !== undefined) this.#talk.noToHint(wish.no, hint);
        break;
      }
      case 'no-to-draft':
        if (this.#means.front() !== null) this.#talk.noToDraft(wish.no);
        break;
      case 'undo':
        this.#talk.said?.onUndo();
    }
  }

  /** Does what a key of the browser stands for. */
  run(command: Command): Requests['run-command']['reply'] {
    return runCommand(command, {
      overlay: this.#means.overlay(),
      talk: this.#talk,
      walk: this.#walk,
      hints: () => this.#hints(),
      isShown: () => !this.isPaused && (this.#means.front()?.view.report ?? null) !== null,
      isPaused: () => this.isPaused,
      pauseFor: async (minutes) => void (await askBackground('choose-hints', { choice: 'pause', minutes })),
      sayPaused: () => text('key_paused'),
      changed: this.#means.changed,
      failed: (error) => reportError('command', error),
    });
  }

  /** The draft is gone, and what was said of it holds. */
  end(): void {
    this.#talk.close();
    this.#walk.forget();
    this.#notice = null;
  }

  #changed(): void {
    this.#notice = null;
    this.#means.overlay()?.redraw();
    this.#means.changed();
  }

  #front(): ComposeSession {
    const session = this.#means.front();
    if (session === null) throw new Error(text('reason_draft_gone'));
    return session;
  }

  /** Those that are shown; none while hints are paused. */
  #hints(): readonly Hint[] {
    return this.isPaused ? [] : (this.#means.front()?.view.report?.coaching.hints ?? []);
  }

  /** The side panel was offered. To leave the page can be taken back as any other no to it. */
  #answerOffer(mode: 'page' | 'panel'): void {
    if (mode === 'panel') {
      this.#talk.noToDraft('site');
      return;
    }
    askBackground('choose-hints', { choice: 'site', site: this.#site.id, mode }).catch((error: unknown) =>
      reportError('hints', error),
    );
  }
}
