import { deepActiveElement } from './active-element.ts';
import type { Composer } from './sites/site.ts';

/** What the watcher tells the one who works on a composer. */
export interface ComposerListener {
  /** Something in the editor changed. Called once a batch of changes; must not measure the page. */
  editorChanged(): void;
  /** The editor got the focus. */
  focused(): void;
}

/** What the watcher asks and tells. */
export interface WatcherMeans {
  /** The composer that an element stands in, null if it is none that may be read. */
  resolve(candidate: Element): Composer | null;
  /** Opens a session for a composer; `life` ends when the editor leaves the page or the script its work. */
  open(composer: Composer, life: AbortSignal): ComposerListener;
  /** The focus went to this element, which stands in no such composer. */
  passedBy?(target: Element): void;
  /**
   * Something in the page but not in an editor changed while a composer is open. Called once a batch of changes. What
   * is typed is not told: it moves other parts by the size of the editor only.
   */
  pageChanged?(): void;
}

interface Watched {
  editor: HTMLElement;
  listener: ComposerListener;
  life: AbortController;
  /** In which tree it was seen last. */
  root: Node;
}

/** The open shadow roots around an element, the innermost first. */
function shadowRootsAround(element: Element): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    roots.push(root);
  return roots;
}

/**
 * Finds composers from the focus and from input, not by searching the page, and sees them go. Holds the only
 * MutationObserver: it rests while no composer is open, and tells `pageChanged` which parts were added.
 */
export class ComposerWatcher {
  readonly #means: WatcherMeans;
  readonly #root: AbortSignal;
  readonly #watched = new Map<Element, Watched>();
  readonly #pageListeners = new Set<(added: Element[]) => void>();
  readonly #observer: MutationObserver;
  #isObserving = false;

  constructor(means: WatcherMeans, root: AbortSignal) {
    this.#means = means;
    this.#root = root;
    this.#observer = new MutationObserver((records) => this.#onMutations(records));
    const options = { capture: true, passive: true, signal: root };
    document.addEventListener('focusin', (event) => this.#consider(event, true), options);
    document.addEventListener('input', (event) => this.#consider(event, false), options);
    root.addEventListener('abort', () => {
      this.#observer.disconnect();
      for (const watched of this.#watched.values()) watched.life.abort();
      this.#watched.clear();
      this.#pageListeners.clear();
    });
    // A dialog may have focused its editor before this script ran.
    const active = deepActiveElement();
    if (active !== null) this.notice(active, true);
  }

  /** Calls back after each batch of changes to the page with the elements that were added, until `life` ends. */
  onPageChange(callback: (added: Element[]) => void, life: AbortSignal): void {
    this.#pageListeners.add(callback);
    this.#observe();
    life.addEventListener('abort', () => {
      this.#pageListeners.delete(callback);
      this.#rest();
    });
  }

  #consider(event: Event, hasFocus: boolean): void {
    // At the document a target inside an open shadow root is its host; the path has the real one.
    const target = event.composedPath()[0];
    if (target instanceof Element) this.notice(target, hasFocus);
  }

  /** Looks at an element that got the focus, or into which something was written. */
  notice(target: Element, hasFocus: boolean): void {
    const known = this.#watched.get(target);
    if (known !== undefined) {
      if (hasFocus) known.listener.focused();
      // What is typed into a text area changes no nodes.
      else if (target instanceof HTMLTextAreaElement) known.listener.editorChanged();
      return;
    }
    const composer = this.#means.resolve(target);
    if (composer === null && hasFocus) this.#means.passedBy?.(target);
    if (composer === null) return;
    if (this.#watched.has(composer.editor)) {
      if (hasFocus) this.#watched.get(composer.editor)?.listener.focused();
      return;
    }
    const life = new AbortController();
    const listener = this.#means.open(composer, life.signal);
    const { editor } = composer;
    this.#watched.set(editor, { editor, listener, life, root: editor.getRootNode() });
    this.#observe();
    this.#observer.observe(editor, { childList: true, characterData: true, subtree: true });
    this.#observeAround(editor);
    listener.focused();
    listener.editorChanged();
  }

  /** What goes on in a shadow root the document does not hear of. */
  #observeAround(editor: Element): void {
    for (const root of shadowRootsAround(editor))
      this.#observer.observe(root, { childList: true, subtree: true });
  }

  #observe(): void {
    if (this.#isObserving || this.#root.aborted) return;
    this.#isObserving = true;
    this.#observer.observe(document, { childList: true, subtree: true });
  }

  #rest(): void {
    if (this.#watched.size > 0 || this.#pageListeners.size > 0) return;
    this.#isObserving = false;
    this.#observer.disconnect();
  }

  #onMutations(records: MutationRecord[]): void {
    let outside = records;
    for (const watched of this.#watched.values()) {
      // In a frame it is in another page, where nothing of ours is heard or seen.
      if (!watched.editor.isConnected || watched.editor.ownerDocument !== document) {
        this.#watched.delete(watched.editor);
        watched.life.abort();
        continue;
      }
      const root = watched.editor.getRootNode();
      if (root !== watched.root) {
        watched.root = root;
        this.#observeAround(watched.editor);
      }
      const before = outside.length;
      outside = outside.filter((record) => !watched.editor.contains(record.target));
      if (outside.length < before) watched.listener.editorChanged();
    }
    if (this.#watched.size > 0 && outside.length > 0) this.#means.pageChanged?.();
    if (this.#pageListeners.size > 0) {
      const added = records.flatMap((record) =>
        [...record.addedNodes].filter((node) => node instanceof Element),
      );
      for (const callback of this.#pageListeners) callback(added);
    }
    // The site may have replaced the editor under the person's hands: the new one has the focus.
    const active = deepActiveElement();
    if (active !== null && active !== document.body && !this.#watched.has(active)) this.notice(active, true);
    this.#rest();
  }
}
