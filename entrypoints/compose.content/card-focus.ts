import { deepActiveElement } from './composer-watcher.ts';

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

/** Where the focus was before a key brought it into the card. */
export class FocusReturn {
  #from: HTMLElement | null = null;

  remember(): void {
    const active = deepActiveElement();
    this.#from = active instanceof HTMLElement && active !== document.body ? active : null;
  }

  /** Puts the focus back, where an editor still has its caret; false if there is no way back. */
  giveBack(): boolean {
    const from = this.#from;
    this.forget();
    if (from === null || !from.isConnected) return false;
    from.focus({ preventScroll: true });
    return true;
  }

  forget(): void {
    this.#from = null;
  }
}
