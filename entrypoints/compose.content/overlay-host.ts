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

/**
 * So long a button that keeps something must have been seen where it is before it is pressed, in milliseconds: nobody
 * decides faster, and the second half of a double click comes sooner.
 */
export const STEADY_FOR = 400;

/** True if what is pressed changes more than what is shown; see PageButton. */
function keeps(event: Event): boolean {
  const target = event.composedPath()[0];
  return target instanceof Element && target.closest('[data-keeps]') !== null;
}

/** True for the click that a key makes on a button, or a screen reader: neither points at anything. */
function isKey(event: MouseEvent): boolean {
  return event.type === 'click' && (event.detail === 0 || (event as PointerEvent).pointerType === '');
}

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
  /** Where it was hung last. */
  #parent: Node | null = null;
  /** Where the parts were put last, and by which scale. */
  #places = '';
  #scale: Scale | null = null;
  /** Since when all has been as it is, as `performance.now()` counts. */
  #steadySince = 0;
  /** What the pointer is on was to be seen before it was pressed. */
  #isSeenOnArrival = false;

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
    const options = { capture: true, signal: life };
    // What a page has hidden from the person, the person did not click on.
    const refuse = (event: MouseEvent): void => {
      if (this.#isSeen(event) && (!keeps(event) || isKey(event) || this.#isLookedAt())) return;
      event.stopImmediatePropagation();
      event.preventDefault();
    };
    root.addEventListener('click', (event) => refuse(event as MouseEvent), options);
    // Shown only while it is pressed, it was not seen either.
    const arrive = (event: Event): void => {
      if (!event.isTrusted || !keeps(event)) return;
      if (event.type === 'pointermove' && this.#isSeenOnArrival) return;
      this.#isSeenOnArrival = this.#isSeen(event as PointerEvent);
      if (event.type === 'pointermove' || !this.#isSeenOnArrival) this.moved();
    };
    for (const type of ['pointerover', 'pointermove']) root.addEventListener(type, arrive, options);
  }

  #isSeen(event: MouseEvent): boolean {
    return isSeen(this.#element, {
      parent: this.#parent,
      probe: this.#probe.getBoundingClientRect(),
      side: PROBE_SIDE,
      point: isKey(event) ? null : { x: event.clientX, y: event.clientY },
    });
  }

  /** False if it has come, changed or moved just now, by itself or with the page, or was hidden from the pointer. */
  #isLookedAt(): boolean {
    if (!this.#isSeenOnArrival) return false;
    const { left, top, pixel } = this.measure();
    const isWhereItWas =
      this.#scale !== null &&
      Math.abs(left - this.#scale.left) < 1 &&
      Math.abs(top - this.#scale.top) < 1 &&
      Math.abs(pixel - this.#scale.pixel) < 0.01;
    return isWhereItWas && performance.now() - this.#steadySince >= STEADY_FOR;
  }

  /** To be told when what is drawn has come, changed or moved. */
  moved(): void {
    this.#steadySince = performance.now();
  }

  /** To be told where the parts were put. */
  placed(places: string, scale: Scale): void {
    if (places !== this.#places) this.moved();
    this.#places = places;
    this.#scale = scale;
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
      this.#parent = parent;
      this.moved();
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
