/** What adapters ask of a page's structure, whatever the site. Reads only. */

const EDITABLE = '[contenteditable]:not([contenteditable="false"]),textarea';

/**
 * The editor that an element stands in: the outermost editable element around it, or a text area. Null outside of
 * editors; an input of one line is none.
 */
export function editorAround(element: Element): HTMLElement | null {
  let editor = element.closest<HTMLElement>(EDITABLE);
  for (
    let outer = editor;
    outer !== null;
    outer = outer.parentElement?.closest<HTMLElement>(EDITABLE) ?? null
  ) {
    editor = outer;
  }
  return editor;
}

/** The nearest element around `element` that matches, itself included, going on outside of shadow roots. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let part: Element | null = element; part !== null; ) {
    const found = part.closest(selector);
    if (found !== null) return found;
    const root: Node = part.getRootNode();
    part = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** The smallest element around `element` that holds a match of `selector` beside it, up to `main` or the body. */
export function smallestAroundWith(element: Element, selector: string): Element | null {
  for (let part = element.parentElement; part !== null; part = part.parentElement) {
    if (part.querySelector(selector) !== null) return part;
    if (part.matches('main,body')) return null;
  }
  return null;
}

export function precedes(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** All matches in a part of the page, the part itself included. */
export function matchesIn(part: Element, selector: string): Element[] {
  const inside = [...part.querySelectorAll(selector)];
  return part.matches(selector) ? [part, ...inside] : inside;
}

/** All matches in the page and in the open shadow roots of these hosts. */
export function matchesAcross(page: Document, hosts: string, selector: string): Element[] {
  const roots = [...page.querySelectorAll(hosts)].flatMap((host) => host.shadowRoot ?? []);
  return [page, ...roots].flatMap((root) => [...root.querySelectorAll(selector)]);
}

/** True unless the site says that the control does nothing yet. */
export function isReady(control: Element): boolean {
  return control.matches(':not([aria-disabled="true"],:disabled)');
}

export const CONTROLS = 'button,[role="button"]';

/** The text of an element, its white space made single spaces, without the controls in it ("more"). */
export function textOf(element: Element | null | undefined): string | null {
  if (element == null) return null;
  const said = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
    if (node instanceof Element && node.matches(CONTROLS)) return '';
    if (node.nodeName === 'BR') return '\n';
    if (node.nodeName === 'IMG') return (node as HTMLImageElement).alt;
    return [...node.childNodes].map(said).join('');
  };
  const text = said(element)
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  return text === '' ? null : text;
}

/** What a control says: its label, else its words. */
export function labelOf(control: Element): string {
  return (control.getAttribute('aria-label') ?? control.textContent ?? '').replace(/\s+/g, ' ').trim();
}

const DIALOGS = 'dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"]';

/** True for what stands in another dialog than the editor, such as the question whether to discard the draft. */
function isInOtherDialog(control: Element, editor: Element): boolean {
  const dialog = control.closest(DIALOGS);
  return dialog !== null && !dialog.contains(editor);
}

/**
 * The last control behind the editor that has words and no picture: on all three sites the one that publishes.
 * `scope` must be no larger than the composer's dialog or box.
 */
export function lastWordedControl(scope: Element, editor: Element): Element | null {
  const behind = [...scope.querySelectorAll(CONTROLS)].filter(
    (control) =>
      precedes(editor, control) &&
      !isInOtherDialog(control, editor) &&
      control.textContent?.trim() !== '' &&
      control.querySelector('svg,img') === null,
  );
  return behind.at(-1) ?? null;
}

/**
 * The smallest part around an editor that holds a control with words behind it, for a box whose marks are gone. None
 * that holds a post as well: then the control may be that one's.
 */
export function smallestWithControl(editor: Element): Element | null {
  for (let part = editor.parentElement; part !== null; part = part.parentElement) {
    if (part.matches('main,body') || part.querySelector('article,[role="article"]') !== null) return null;
    if (lastWordedControl(part, editor) !== null) return part;
  }
  return null;
}

/** Ctrl or Cmd with Enter. */
export function isSubmitChord(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey;
}

/** Enter by itself. With Shift it breaks the line. */
export function isBareEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
}

/** Suggestions of names and tags that are open in the editor's tree or in the page. */
export function suggestionLists(editor: Element): Element[] {
  const roots = new Set([editor.ownerDocument, editor.getRootNode() as ParentNode]);
  return [...roots].flatMap((root) => [
    ...root.querySelectorAll('[role="listbox"],[id^="typeaheadDropdown"]'),
  ]);
}
