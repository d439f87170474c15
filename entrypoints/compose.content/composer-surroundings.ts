import { type Box, boxOf, type Direction } from './box.ts';
import type { Composer } from './sites/site.ts';
import { type Clipper, elementsAround, findClippers, visibleBox } from './visible-box.ts';

/** After these, on any element around the editor, it may be somewhere else. */
const MOVING_EVENTS = ['scroll', 'transitionend', 'animationend'];

/** The lists that offer names and hashtags stand in the editor's tree or in the document. */
function suggestionLists(editor: Element): Element[] {
  const roots = new Set([editor.getRootNode(), editor.ownerDocument]);
  const lists = [...roots].flatMap((root) =>
    root instanceof Document || root instanceof ShadowRoot
      ? [...root.querySelectorAll('[role="listbox"]')]
      : [],
  );
  return lists.filter((list) => !list.contains(editor));
}

/**
 * What surrounds an editor in the window, as long as it is the one that is shown: what cuts it off, where lines
 * end, and when to look again.
 */
export class ComposerSurroundings {
  readonly editor: HTMLElement;
  /** Of the composer, not of the editor: there it changes with what is typed. */
  readonly direction: Direction;
  readonly #around: readonly Element[];
  #clippers: Clipper[];

  /** Calls `moved` whenever the editor may be somewhere else, until `life` ends. */
  constructor(composer: Composer, moved: () => void, life: AbortSignal) {
    const { editor, scope } = composer;
    this.editor = editor;
    this.direction = getComputedStyle(scope).direction === 'rtl' ? 'rtl' : 'ltr';
    this.#around = elementsAround(editor);
    this.#clippers = findClippers(editor);
    const options = { capture: true, passive: true, signal: life };
    // Scrolling in a shadow root is not heard of outside.
    const roots = new Set([editor, ...this.#around].map((element) => element.getRootNode()));
    for (const root of roots) {
      for (const type of MOVING_EVENTS) root.addEventListener(type, moved, options);
    }
    window.addEventListener(
      'resize',
      () => {
        this.#clippers = findClippers(editor);
        moved();
      },
      options,
    );
    const resized = new ResizeObserver(moved);
    for (const element of new Set([editor, scope, document.body])) resized.observe(element);
    life.addEventListener('abort', () => resized.disconnect());
  }

  /** False for another composer, and when the editor was put into another place of the page. */
  isOf(composer: Composer): boolean {
    if (composer.editor !== this.editor) return false;
    const around = elementsAround(this.editor);
    return (
      around.length === this.#around.length &&
      around.every((element, index) => element === this.#around[index])
    );
  }

  /** The part of the editor that no scroller hides; null if it is out of sight. */
  visibleEditor(): Box | null {
    return this.editor.isConnected ? visibleBox(this.editor, this.#clippers) : null;
  }

  /** What must not be covered: what the site's adapter names, and any list of suggestions. */
  obstacles(composer: Composer): Box[] {
    const elements = [...composer.obstacles(), ...suggestionLists(this.editor)];
    return elements.map(boxOf).filter((box) => box.left < box.right && box.top < box.bottom);
  }
}
