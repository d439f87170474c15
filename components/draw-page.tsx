import { type JSX, options, render } from 'preact';
import type { Say } from '../analysis/message.ts';
import { headPage, setTexts } from './texts.ts';

/** Where an element stands in a page, whatever language the page speaks: its id, or its way down from the top. */
type Place = { id: string } | { way: readonly (readonly [index: number, name: string])[] };

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** What the person has in hand and would lose when the page is drawn anew. */
interface InHand {
  focus: Place | null;
  /** In the field that has the focus, in UTF-16 units. */
  selection: readonly [start: number, end: number] | null;
  typed: { place: Place; value: string }[];
  /** How far the page is scrolled, in pixels. */
  scroll: number;
}

const TEXT_FIELDS = 'textarea, input[type="text"], input[type="search"]';

/** Pages read what they show: parts of them come later than this only where something is broken. In milliseconds. */
const LONGEST = 3000;

/** Made by `useId`: they count what is drawn, and may be another's next time. */
const COUNTED_ID = /^P\d/;

/** @param element one within the page */
function placeOf(element: Element, page: Element): Place {
  if (element.id !== '' && !COUNTED_ID.test(element.id)) return { id: element.id };
  const way: [number, string][] = [];
  for (let one = element; one !== page && one.parentElement !== null; one = one.parentElement) {
    way.unshift([Array.from(one.parentElement.children).indexOf(one), one.localName]);
  }
  return { way };
}

/** Null as long as it is not there. */
function find(place: Place, page: Element): HTMLElement | null {
  if ('id' in place) return page.ownerDocument.getElementById(place.id);
  let found: Element = page;
  for (const [index, name] of place.way) {
    const next = found.children[index];
    if (next?.localName !== name) return null;
    found = next;
  }
  return found as HTMLElement;
}

function isTextField(element: Element | null): element is TextField {
  return element?.matches(TEXT_FIELDS) === true && !(element as TextField).readOnly;
}

function lookAtHand(page: Element): InHand {
  const { activeElement, defaultView } = page.ownerDocument;
  const focused = activeElement !== null && page.contains(activeElement) ? activeElement : null;
  const { selectionStart = null, selectionEnd = null } = isTextField(focused) ? focused : {};
  const fields = Array.from(page.querySelectorAll(TEXT_FIELDS)).filter(isTextField);
  const typed = fields.map((field) => ({ place: placeOf(field, page), value: field.value }));
  return {
    focus: focused && placeOf(focused, page),
    selection: selectionStart !== null && selectionEnd !== null ? [selectionStart, selectionEnd] : null,
    typed,
    scroll: defaultView?.scrollY ?? 0,
  };
}

/** As if it were typed; also for a field that saves when it is left, of which browsers know only what keys did. */
function fill(field: TextField, value: string): void {
  let isSaved = false;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  const once = { once: true };
  field.addEventListener(
    'change',
    () => {
      isSaved = true;
    },
    once,
  );
  field.addEventListener(
    'blur',
    () => {
      if (!isSaved) field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    once,
  );
}

/** Gives back as much as is drawn already. What was typed is given back once. */
function giveBack(inHand: InHand, page: Element): void {
  inHand.typed = inHand.typed.filter(({ place, value }) => {
    const field = find(place, page);
    if (!isTextField(field)) return true;
    if (field.value !== value) fill(field, value);
    return false;
  });
  const element = inHand.focus && find(inHand.focus, page);
  if (element !== null && element !== page.ownerDocument.activeElement) {
    element.focus({ preventScroll: true });
    if (isTextField(element) && inHand.selection !== null) element.setSelectionRange(...inHand.selection);
  }
  const view = page.ownerDocument.defaultView;
  if (view !== null && view.scrollY !== inHand.scroll) view.scrollTo(0, inHand.scroll);
}

/** What is still to be given back, and what ends waiting for it. */
let waiting: { inHand: InHand; end: () => void } | null = null;

/** Much of a page is drawn once it is read: after each drawing, until the person goes on or it took too long. */
function giveBackAsDrawn(inHand: InHand, page: Element): void {
  const life = new AbortController();
  const before = options.diffed;
  let isAsked = false;
  options.diffed = (node) => {
    before?.(node);
    if (isAsked) return;
    isAsked = true;
    // Once all that is drawn together stands in the page.
    queueMicrotask(() => {
      isAsked = false;
      if (!life.signal.aborted) giveBack(inHand, page);
    });
  };
  const end = (): void => {
    if (life.signal.aborted) return;
    life.abort();
    clearTimeout(timer);
    if (before === undefined) delete options.diffed;
    else options.diffed = before;
    waiting = null;
  };
  const timer = setTimeout(end, LONGEST);
  for (const deed of ['keydown', 'pointerdown', 'wheel'])
    page.ownerDocument.addEventListener(deed, end, { capture: true, passive: true, signal: life.signal });
  waiting = { inHand, end };
  giveBack(inHand, page);
}

/**
 * Draws a page of the extension in a language, for the first time or anew. Anew, the focus, the selection, typed words and
 * the place that is looked at stay as they are, as far as the page has the same parts then.
 *
 * @param page the element that holds it
 * @param say speaks the language
 * @param title asked once it can be spoken
 * @param whole all of the page
 */
export function drawPage(page: Element, say: Say, title: () => string, whole: () => JSX.Element): void {
  const isAnew = page.firstElementChild !== null;
  // Chosen twice in a row, the page may not be all there yet.
  const inHand = waiting?.inHand ?? (isAnew ? lookAtHand(page) : null);
  waiting?.end();
  setTexts(say);
  headPage(page.ownerDocument, title());
  // All of it anew: parts that do not change would keep the texts that they had.
  render(null, page);
  render(whole(), page);
  if (inHand !== null) giveBackAsDrawn(inHand, page);
}
