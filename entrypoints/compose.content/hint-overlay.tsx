import { createRef, render } from 'preact';
import type { Coaching } from '../../analysis/coach.ts';
import type { SessionView } from './compose-session.ts';
import { DraftHighlights, type Mark, type Theme } from './draft-highlights.ts';
import { OverlayContent, type OverlayElements } from './OverlayContent.tsx';
import css from './overlay.css?inline';
import { readTheme } from './page-theme.ts';
import { type Box, placeBadge, placeCard, type Size } from './place-badge.ts';

/** Kept at our host: the sites have shortcuts of one letter, and dialogs that pull the focus back. */
const KEPT_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'focusin',
  'focusout',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
];

const CARD_WIDTH = 320;

function marksOf(coaching: Coaching): Mark[] {
  return coaching.hints.flatMap((hint) => hint.spans.map((span) => ({ ...span, tone: hint.tone })));
}

/** Tells a root of ours, of whichever version. */
export function isOverlayRoot(root: ShadowRoot): boolean {
  return root.querySelector('.score-badge,.notice') !== null;
}

/**
 * Draws what is said of the draft in front: the underlines, the badge, the card. Owns their place and lifetime;
 * the components own their looks. The host hangs on the body, or on the dialog that makes the rest of the page
 * inert, and never in an editor.
 */
export class HintOverlay {
  readonly #host = document.createElement('div');
  readonly #container = document.createElement('div');
  readonly #highlights = new DraftHighlights();
  readonly #resized: ResizeObserver;
  #view: SessionView | null = null;
  #notice: string | null = null;
  #isOpen = false;
  #frame = 0;
  #theme: Theme = 'light';
  readonly #elements: OverlayElements = {
    badge: createRef(),
    badgePlace: createRef(),
    card: createRef(),
    cardPlace: createRef(),
  };
  #observed: Element | null = null;

  constructor(life: AbortSignal) {
    const root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    root.append(this.#container);
    for (const type of KEPT_EVENTS) {
      this.#host.addEventListener(type, (event) => event.stopPropagation(), { signal: life });
    }
    root.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent), { signal: life });
    const place = (): void => this.#placeSoon();
    const options = { capture: true, passive: true, signal: life };
    document.addEventListener('scroll', place, options);
    window.addEventListener('resize', place, options);
    this.#resized = new ResizeObserver(place);
    life.addEventListener('abort', () => this.#destroy());
  }

  /** Shows a draft in place of the one before; null shows none. */
  show(view: SessionView | null): void {
    const isShown =
      view !== null && (view.coaching !== null || view.problem !== null) && view.draft.text.trim() !== '';
    if (view === null || !isShown) {
      // A card stays open over the pause in which the first rating of new words is on its way.
      this.#view = null;
      if (view === null || view.draft.text.trim() === '') this.#isOpen = false;
      this.#highlights.clear();
      this.#draw();
      return;
    }
    this.#view = view;
    this.#observe(view.composer.scope, view.composer.editor);
    this.#theme = readTheme(view.composer.editor);
    this.#drawMarks();
    this.#draw();
  }

  /** Says something that is not about the draft in front, until it is closed. */
  notify(notice: string): void {
    this.#notice = notice;
    this.#draw();
  }

  #drawMarks(): void {
    if (this.#view === null) return;
    const { composer, draft, coaching } = this.#view;
    const root = composer.editor.getRootNode();
    if (coaching === null || !(root instanceof Document || root instanceof ShadowRoot))
      this.#highlights.clear();
    else this.#highlights.draw(root, draft, marksOf(coaching), this.#theme);
  }

  #observe(scope: Element, editor: Element): void {
    if (this.#observed === editor) return;
    this.#resized.disconnect();
    this.#observed = editor;
    for (const element of new Set([editor, scope, document.body])) this.#resized.observe(element);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#isOpen) return;
    event.preventDefault();
    this.#toggle(false);
    this.#elements.badge.current?.focus({ preventScroll: true });
  }

  #toggle(isOpen: boolean, takesFocus = false): void {
    this.#isOpen = isOpen;
    this.#draw();
    // Opened by key, the card is where the keys should go; opened by pointer, the caret stays in the draft.
    if (!isOpen || !takesFocus) return;
    // Nothing that is not placed yet can have the focus.
    this.#place();
    this.#elements.card.current?.focus({ preventScroll: true });
  }

  /** A native modal dialog makes all that is not in it inert. */
  #parent(): Element {
    const dialog = this.#view?.composer.editor.closest('dialog');
    return dialog?.matches(':modal') ? dialog : document.body;
  }

  #draw(): void {
    const isEmpty = this.#view === null && this.#notice === null;
    if (isEmpty) {
      render(null, this.#container);
      this.#host.remove();
      this.#resized.disconnect();
      this.#observed = null;
      return;
    }
    const parent = this.#parent();
    if (this.#host.parentElement !== parent) parent.append(this.#host);
    this.#container.style.colorScheme = this.#theme;
    render(
      <OverlayContent
        view={this.#view}
        isOpen={this.#isOpen}
        notice={this.#notice}
        elements={this.#elements}
        onToggle={(event) => this.#toggle(!this.#isOpen, event.detail === 0)}
        onClose={() => this.#toggle(false)}
        onCloseNotice={() => {
          this.#notice = null;
          this.#draw();
        }}
      />,
      this.#container,
    );
    this.#placeSoon();
  }

  #placeSoon(): void {
    if (this.#view === null || this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#place();
    });
  }

  #place(): void {
    const badgePlace = this.#elements.badgePlace.current;
    if (this.#view === null || badgePlace === null) return;
    const { composer } = this.#view;
    const window = { width: innerWidth, height: innerHeight };
    const obstacles = composer
      .obstacles()
      .map((element) => element.getBoundingClientRect())
      .filter((box) => box.width > 0 && box.height > 0);
    badgePlace.hidden = false;
    const { width, height } = badgePlace.getBoundingClientRect();
    const editor = composer.editor.getBoundingClientRect();
    const place = placeBadge(editor, { width, height }, obstacles, window);
    badgePlace.hidden = place === null;
    if (place === null) {
      if (this.#elements.cardPlace.current !== null) this.#elements.cardPlace.current.hidden = true;
      return;
    }
    badgePlace.style.left = `${Math.round(place.left)}px`;
    badgePlace.style.top = `${Math.round(place.top)}px`;
    this.#placeCard(place, [editor, ...obstacles], window);
  }

  #placeCard(badge: Box, taken: readonly Box[], window: Size): void {
    const card = this.#elements.cardPlace.current;
    if (card === null || !this.#isOpen) return;
    const place = placeCard(badge, CARD_WIDTH, taken, window);
    card.hidden = false;
    card.style.left = `${Math.round(place.left)}px`;
    card.style.top = place.top === null ? 'auto' : `${Math.round(place.top)}px`;
    card.style.bottom = place.bottom === null ? 'auto' : `${Math.round(place.bottom)}px`;
    card.style.maxHeight = `${Math.floor(place.maxHeight)}px`;
  }

  #destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#resized.disconnect();
    this.#highlights.clear();
    render(null, this.#container);
    this.#host.remove();
  }
}
