import { deepActiveElement } from './active-element.ts';

const CONTROLS = 'button:not(:disabled), summary, a[href], input, textarea';

/** True if the focus is on an element or in it; `element` may stand in a closed root. */
export function holdsFocus(element: HTMLElement | null): boolean {
  if (element === null) return false;
  const root = element.getRootNode();
  return (root instanceof ShadowRoot || root instanceof Document) && element.contains(root.activeElement);
}

/** Gives the focus to the first control in an element, or to the element itself if there is none. */
export function focusFirstIn(element: HTMLElement | null): void {
  const first = element?.querySelector<HTMLElement>(CONTROLS) ?? element;
  first?.focus({ preventScroll: true });
}

/** Scrolls only the part of the card that scrolls, never the page around it. */
export function scrollWithin(scrolled: HTMLElement | null, element: HTMLElement | null): void {
  if (scrolled === null || element === null) return;
  const outer = scrolled.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  if (inner.top < outer.top) scrolled.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) {
    // The head of what is taller than the card is what is read first.
    scrolled.scrollTop += Math.min(inner.bottom - outer.bottom, inner.top - outer.top);
  }
}

/** The selection of the tree that an element is in: Chrome has one for each shadow root. */
function selectionAround(element: Element): Selection | null {
  const root = element.getRootNode() as Document | (ShadowRoot & { getSelection?: () => Selection | null });
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}

type Place = readonly [anchor: Node, anchorOffset: number, focus: Node, focusOffset: number];

/** Where the caret is in an element, null if it is elsewhere. */
function placeOfCaret(element: Element): Place | null {
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selectionAround(element) ?? {};
  if (anchorNode == null || focusNode == null || !element.contains(anchorNode)) return null;
  return [anchorNode, anchorOffset, focusNode, focusOffset];
}

/** Where the focus and its caret were before a key brought the focus into the card. */
export class FocusReturn {
  #from: HTMLElement | null = null;
  #caret: Place | null = null;

  remember(): void {
    const active = deepActiveElement();
    this.#from = active instanceof HTMLElement && active !== document.body ? active : null;
    this.#caret = this.#from && placeOfCaret(this.#from);
  }

  /** Puts the focus back; false if there is no way back. */
  giveBack(): boolean {
    const from = this.#from;
    const caret = this.#caret;
    this.forget();
    if (from === null || !from.isConnected) return false;
    from.focus({ preventScroll: true });
    // Draft.js in Firefox drops the selection when the focus leaves, and would begin again at the start.
    const isThere = caret !== null && from.contains(caret[0]) && from.contains(caret[2]);
    const now = placeOfCaret(from);
    if (isThere && caret.some((part, index) => part !== now?.[index]))
      selectionAround(from)?.setBaseAndExtent(...caret);
    return true;
  }

  forget(): void {
    this.#from = null;
    this.#caret = null;
  }
}
