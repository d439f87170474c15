import { markLanguage } from '../../components/texts.ts';
import type { Theme } from './draft-highlights.ts';
import css from './overlay.css?inline';
import { isSeen } from './seen-by-person.ts';
import { elementsAround, isInTopLayer } from './visible-box.ts';

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

/** Where `left: 0; top: 0` of our parts is in the window, and how large one of their pixels is there. */
export interface Scale {
  left: number;
  top: number;
  pixel: number;
}

/** The side of the probe in overlay.css. */
const PROBE_SIDE = 100;

/** Tells a root of ours, of whichever version. */
export function isOverlayRoot(root: ShadowRoot): boolean {
  return root.querySelector('.score-badge,.coach-card,.notice') !== null;
}

/**
 * The one element that is put into the page: without size, with all that is drawn in its closed root. It hangs on
 * the body, or, as a popover, in the dialog that makes the rest of the page inert; never in an editor.
 */
export class OverlayHost {
  /** What Preact renders into. */
  readonly container = document.createElement('div');
  readonly #element = document.createElement('div');
  readonly #probe = document.createElement('div');

  constructor(onKey: (event: KeyboardEvent) => void, life: AbortSignal) {
    const root = this.#element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    this.#probe.className = 'probe';
    // Whatever the page is written in, this is not.
    markLanguage(this.container);
    root.append(this.#probe, this.container);
    for (const type of KEPT_EVENTS) {
      this.#element.addEventListener(type, (event) => event.stopPropagation(), { signal: life });
    }
    this.container.addEventListener('keydown', onKey, { signal: life });
    // Whatever is pressed by pointer: the caret stays in the editor.
    root.addEventListener('mousedown', (event) => event.preventDefault(), { signal: life });
    // What a page has hidden from the person, the person did not click on.
    const refuse = (event: MouseEvent): void => {
      if (isSeen(this.#element, event, this.measure().pixel)) return;
      event.stopImmediatePropagation();
      event.preventDefault();
    };
    root.addEventListener('click', (event) => refuse(event as MouseEvent), { capture: true, signal: life });
  }

  /** Puts something beside what Preact renders. */
  append(element: HTMLElement): void {
    markLanguage(element);
    this.container.before(element);
  }

  setTheme(theme: Theme): void {
    this.container.style.colorScheme = theme;
  }

  /** Hangs where an editor can be reached from, or on the body for null. Does nothing if that is so. */
  hangNear(editor: Element | null): void {
    const layer = editor === null ? undefined : elementsAround(editor).find(isInTopLayer);
    const parent = layer ?? document.body;
    if (this.#element.parentNode !== parent) {
      this.#element.popover = null;
      parent.append(this.#element);
    }
    if (layer === undefined || !('showPopover' in this.#element)) return;
    // In the top layer itself: neither the overflow nor a transform of the dialog gets at it.
    if (this.#element.popover !== 'manual') this.#element.popover = 'manual';
    if (!this.#element.matches(':popover-open')) this.#element.showPopover();
  }

  /** A body or root with a transform, a filter or a zoom moves and scales even what is fixed: measured, not guessed. */
  measure(): Scale {
    const { left, top, width } = this.#probe.getBoundingClientRect();
    return { left, top, pixel: width > 0 ? width / PROBE_SIDE : 1 };
  }

  get isInPage(): boolean {
    return this.#element.isConnected;
  }

  remove(): void {
    this.#element.remove();
  }
}
