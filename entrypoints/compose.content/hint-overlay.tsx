import { createRef, render } from 'preact';
import type { Hint } from '../../analysis/coach.ts';
import { badgeLook } from '../../components/ScoreBadge.tsx';
import { text } from '../../components/texts.ts';
import { reportError } from '../../platform/report-error.ts';
import type { HintChoices } from '../../platform/settings.ts';
import { Announcer } from './announcer.ts';
import type { Size } from './box.ts';
import { FocusReturn, focusFirstIn, holdsFocus, scrollWithin } from './card-focus.ts';
import type { CardTalk } from './card-talk.ts';
import type { SessionView } from './compose-session.ts';
import { ComposerSurroundings } from './composer-surroundings.ts';
import type { Theme } from './draft-highlights.ts';
import { HintMarks } from './hint-marks.ts';
import type { HintWalk } from './hint-walk.ts';
import { OverlayContent, type OverlayElements } from './OverlayContent.tsx';
import { OverlayHost } from './overlay-host.ts';
import { readTheme } from './page-theme.ts';
import { placeParts } from './place-parts.ts';
import { hintAt } from './pointed-words.ts';

/** What the overlay works with. */
export interface OverlayMeans {
  talk: CardTalk;
  walk: HintWalk;
  /** As in "not on LinkedIn". */
  siteName: string;
  /** What the person wants to see, as it is now. */
  looks(): HintChoices;
  /** True after an update of the extension: there are no texts any more, and asking ends the life of this overlay. */
  isOrphan(): boolean;
  /** These hints stand in the page now. */
  shown(hints: readonly Hint[], score: number): void;
  /** The warnings of these rules stand in the card that is open. */
  warned(rules: readonly string[]): void;
  /** Takes the answer to the offer of the side panel; null where it is not offered. */
  offer(): ((mode: 'page' | 'panel') => void) | null;
}

/**
 * Draws what is said of the draft in front: the underlines, the badge, the card. Owns their place and lifetime;
 * the components own their looks.
 */
export class HintOverlay {
  readonly #life: AbortSignal;
  readonly #host: OverlayHost;
  readonly #marks = new HintMarks();
  readonly #means: OverlayMeans;
  readonly #talk: CardTalk;
  readonly #walk: HintWalk;
  readonly #focus = new FocusReturn();
  readonly #announcer: Announcer;
  readonly #elements: OverlayElements = {
    badge: createRef(),
    badgePlace: createRef(),
    card: createRef(),
    cardPlace: createRef(),
    noticePlace: createRef(),
  };
  #view: SessionView | null = null;
  #notice: string | null = null;
  #isOpen = false;
  /** All hints are looked at, not only the first ones. */
  #isMoreOpen = false;
  /** A key was pressed whose answer, with the way back, has to be in sight. */
  #isSaidSought = false;
  #frame = 0;
  /** As it was read around the editor that is shown; null before. */
  #theme: Theme | null = null;
  /** What the badge shows, if that is all that is drawn; else null. */
  #look: string | null = null;
  #surroundings: ComposerSurroundings | null = null;
  /** Ends when another editor is shown, or none. */
  #watching = new AbortController();
  /** Null when the badge may have another size than last time. */
  #badgeSize: Size | null = null;

  constructor(means: OverlayMeans, life: AbortSignal) {
    this.#means = means;
    this.#life = life;
    this.#talk = means.talk;
    this.#walk = means.walk;
    this.#host = new OverlayHost((event) => this.#onKey(event), life);
    this.#announcer = new Announcer(life);
    this.#host.append(this.#announcer.element);
    life.addEventListener('abort', () => this.#destroy());
  }

  /** Shows a draft in place of the one before; null shows none. */
  show(view: SessionView | null): void {
    const hasDraft = view !== null && view.draft.text.trim() !== '';
    const isShown = hasDraft && (view.report !== null || view.problem !== null);
    if (!isShown) {
      // A card stays open over the pause in which the first rating of new words is on its way.
      this.#view = null;
      if (!hasDraft) {
        this.#close();
        this.#announcer.forget();
      }
      this.#marks.clear();
      this.#draw();
      return;
    }
    this.#view = view;
    // Nobody changes the theme of a page while typing.
    this.#watch(view);
    const theme = (view.isCarried ? this.#theme : null) ?? readTheme(view.composer.editor);
    this.#theme = theme;
    this.#host.setTheme(theme);
    const coaching = view.report?.coaching;
    if (coaching !== undefined && coaching.unrated === null && !view.isSilent)
      this.#announcer.say(text('card_said', coaching.bandWord));
    this.#drawMarks(view, theme);
    if (this.#walk.stepped !== null) this.#light(null);
    this.#draw();
  }

  /** What is said in the card has changed. */
  redraw(): void {
    this.#draw();
    if (!this.#isSaidSought || this.#talk.said === null) return;
    this.#isSaidSought = false;
    this.#place();
    const said = this.#elements.card.current?.querySelector<HTMLElement>('.said') ?? null;
    scrollWithin(said?.closest<HTMLElement>('.content') ?? null, said);
  }

  /** Opens the card for what is said in it next; the focus stays where it is. */
  open(): void {
    if (this.#view === null) return;
    this.#isSaidSought = true;
    this.#toggle(true);
  }

  /** Closes the card. If the focus is in it, it goes back to where it was, or to the badge. */
  close(): void {
    if (!this.#isOpen) return;
    const { card, badge } = this.#elements;
    const hadFocus = holdsFocus(card.current);
    this.#toggle(false);
    if (hadFocus && !this.#focus.giveBack()) badge.current?.focus({ preventScroll: true });
    this.#focus.forget();
  }

  /** By key: opens the card and goes into it; from within it, closes it and goes back. */
  toggleByKey(): void {
    if (this.#view === null) return;
    if (this.#isOpen && holdsFocus(this.#elements.card.current)) {
      this.close();
      return;
    }
    if (!holdsFocus(this.#elements.badge.current)) this.#focus.remember();
    this.#toggle(true);
    // Nothing that is not placed yet can have the focus.
    this.#place();
    focusFirstIn(this.#elements.card.current);
  }

  /** Shows a hint and its words, by its place among all of them. The focus leaves no editor for it. */
  stepTo(hint: Hint, place: number): void {
    if (this.#view === null) return;
    const isWithin = holdsFocus(this.#elements.card.current);
    this.#isOpen = true;
    if (place >= this.#means.looks().most) this.#isMoreOpen = true;
    this.show(this.#view);
    this.#place();
    const item = this.#elements.card.current?.querySelector<HTMLElement>('.hint-item.lit') ?? null;
    scrollWithin(item?.closest<HTMLElement>('.content') ?? null, item);
    if (isWithin) focusFirstIn(item);
    this.#announcer.answer(`${hint.title}. ${hint.reason}`);
  }

  /** Says something that is not about the draft in front, until it is closed. */
  notify(notice: string): void {
    this.#notice = notice;
    this.#draw();
  }

  /** Looks again where there is room: something in the page came or went. */
  pageChanged(): void {
    // A site that throws us out gets us back with the next key, not in a race.
    if (this.#host.isInPage) this.#placeSoon();
  }

  /** Only what the card explains is underlined. */
  #shownHints(): readonly Hint[] {
    const hints = this.#view?.report?.coaching.hints ?? [];
    return this.#isOpen && this.#isMoreOpen ? hints : hints.slice(0, this.#means.looks().most);
  }

  #drawMarks(view: SessionView, theme: Theme): void {
    const hints = this.#shownHints();
    const { hasUnderlines } = this.#means.looks();
    const isSeen = this.#marks.draw(view, { hints, hasUnderlines, isOpen: this.#isOpen, theme });
    if (isSeen && view.report !== null) this.#means.shown(hints, view.report.coaching.score);
  }

  /** Lights up the words of a hint; for null those of the one that was reached by key, or none. */
  #light(hint: Hint | null): void {
    if (this.#view === null) return;
    const { stepped } = this.#walk;
    const hints = this.#view.report?.coaching.hints;
    this.#marks.light(this.#view, hint ?? hints?.find(({ cue }) => cue === stepped) ?? null);
  }

  /** Lights up the hint of the words under the pointer. */
  #onPointer(event: MouseEvent): void {
    if (!event.isTrusted || this.#view === null || !this.#isOpen) return;
    const { draft, composer } = this.#view;
    const lit = hintAt(this.#shownHints(), draft, composer.editor, event)?.cue ?? null;
    if (this.#walk.point(lit)) this.#draw();
  }

  /** Without the badge, a click on underlined words is how the pointer opens the card. The caret stays where it went. */
  #onClick(event: MouseEvent): void {
    const { hasBadge, hasUnderlines } = this.#means.looks();
    // A page that made the click up would open the card, and have its hints counted as shown.
    if (!event.isTrusted || hasBadge || !hasUnderlines || this.#view === null || this.#isOpen) return;
    const { draft, composer } = this.#view;
    const hint = hintAt(this.#shownHints(), draft, composer.editor, event);
    if (hint === null) return;
    this.#walk.point(hint.cue);
    this.#toggle(true);
  }

  #watch({ composer }: SessionView): void {
    if (this.#surroundings?.isOf(composer)) return;
    this.#unwatch();
    const life = AbortSignal.any([this.#life, this.#watching.signal]);
    this.#surroundings = new ComposerSurroundings(composer, () => this.#placeSoon(), life);
    const options = { passive: true, signal: life };
    composer.editor.addEventListener('pointermove', (event) => this.#onPointer(event), options);
    composer.editor.addEventListener('click', (event) => this.#onClick(event), options);
  }

  #unwatch(): void {
    this.#watching.abort();
    this.#watching = new AbortController();
    this.#surroundings = null;
    this.#theme = null;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#isOpen) return;
    event.preventDefault();
    this.close();
  }

  #copy(words: string): void {
    navigator.clipboard.writeText(words).then(
      () => this.#announcer.say(text('page_copied')),
      (error: unknown) => {
        reportError('clipboard', error);
        this.notify(text('card_not_copied'));
      },
    );
  }

  #close(): void {
    this.#isOpen = false;
    this.#isMoreOpen = false;
    this.#walk.forget();
    this.#light(null);
    this.#talk.close();
  }

  #toggle(isOpen: boolean, takesFocus = false): void {
    if (isOpen) this.#isOpen = true;
    else if (this.#isOpen) this.#close();
    // Where nothing is underlined, hints are seen in the open card only.
    if (this.#view !== null && this.#theme !== null && !this.#means.looks().hasUnderlines)
      this.#drawMarks(this.#view, this.#theme);
    this.#draw();
    // Opened by key, the card is where the keys should go; opened by pointer, the caret stays in the draft.
    if (!isOpen || !takesFocus) return;
    // Nothing that is not placed yet can have the focus.
    this.#place();
    this.#elements.card.current?.focus({ preventScroll: true });
  }

  #draw(): void {
    if (this.#view === null) this.#unwatch();
    if (this.#view === null && this.#notice === null) {
      this.#clear();
      return;
    }
    if (this.#means.isOrphan()) return;
    const look = this.#badgeLook();
    // A key changes the draft, but hardly ever the score.
    if (look !== null && look === this.#look && this.#host.isInPage) return;
    this.#look = look;
    this.#badgeSize = null;
    this.#host.moved();
    render(
      <OverlayContent
        view={this.#view}
        isOpen={this.#isOpen}
        isMoreOpen={this.#isMoreOpen}
        shown={this.#means.looks().most}
        hasBadge={this.#means.looks().hasBadge}
        offer={this.#means.offer()}
        notice={this.#notice}
        said={this.#talk.said}
        isFarewell={this.#talk.isFarewell}
        siteName={this.#means.siteName}
        actions={{
          onNo: (no, hint) => this.#talk.noToHint(no, hint),
          onPoint: (hint) => this.#light(hint),
          onCopy: (words) => this.#copy(words),
          lit: this.#walk.lit,
        }}
        onWarned={(rules) => this.#means.warned(rules)}
        onDraftNo={(no) => this.#talk.noToDraft(no)}
        onMore={(isOpen) => {
          this.#isMoreOpen = isOpen;
          if (this.#view !== null) this.show(this.#view);
        }}
        elements={this.#elements}
        onToggle={(event) => (this.#isOpen ? this.close() : this.#toggle(true, event.detail === 0))}
        onClose={() => this.close()}
        onCloseNotice={() => {
          this.#notice = null;
          this.#draw();
        }}
      />,
      this.#host.container,
    );
    this.#placeSoon();
  }

  /** What is drawn while the card is closed and there is no notice. */
  #badgeLook(): string | null {
    if (this.#view === null || this.#isOpen || this.#notice !== null) return null;
    const { report, isSilent } = this.#view;
    return this.#means.looks().hasBadge ? badgeLook(report?.coaching ?? null, isSilent) : 'none';
  }

  #placeSoon(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => this.#place());
  }

  #place(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (this.#view === null && this.#notice === null) return;
    if (this.#view !== null) this.#watch(this.#view);
    this.#host.hangNear(this.#surroundings?.editor ?? null);
    this.#badgeSize = placeParts(this.#host, this.#elements, {
      composer: this.#view?.composer ?? null,
      surroundings: this.#surroundings,
      badgeSize: this.#badgeSize,
    });
  }

  #clear(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#look = null;
    render(null, this.#host.container);
    this.#host.remove();
  }

  #destroy(): void {
    this.#view = null;
    this.#notice = null;
    this.#unwatch();
    this.#marks.clear();
    this.#clear();
  }
}
