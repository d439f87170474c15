import type { ComposerWatcher } from './composer-watcher.ts';
import { readDraftText } from './draft-text.ts';
import type { Composer, PublishSigns, Site } from './sites/site.ts';

/** A draft that was published for certain. */
export interface Published {
  key: string;
  text: string;
  composer: Composer;
}

/** How long the site may take to show that it published. */
const PATIENCE = 15_000;

/** The signs; two of them together are proof. */
type Sign = 'success-link' | 'editor-left' | 'request' | 'own-post';

const PROOF = 2;

/** An attempt to publish: begun by the person, not yet seen to have worked. */
interface Attempt extends Published {
  /** `performance.now()` at the start. */
  since: number;
  signs: Set<Sign>;
  /** What was on the page before and so proves nothing. */
  oldLinks: ReadonlySet<string>;
  oldNotes: ReadonlySet<Element>;
  /** The person did something else since: an editor that leaves now may have been discarded. */
  isDisturbed: boolean;
  life: AbortController;
}

function comparable(text: string): string {
  // The sites shorten links and show them differently in a post.
  return text
    .replace(/\S+\.\S+\/\S*|https?:\S+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Watches for drafts being published: an attempt begins with a real click on the site's button or its key
 * chord, and is believed when two independent signs agree within 15 s. A discarded, failed or unconfirmed
 * attempt ends silently.
 */
export class PublishWatch {
  readonly #signs: PublishSigns;
  readonly #watcher: ComposerWatcher;
  readonly #composers: () => Iterable<Composer>;
  readonly #confirmed: (published: Published) => void;
  readonly #root: AbortSignal;
  readonly #attempts = new Map<HTMLElement, Attempt>();

  constructor(
    site: Site,
    watcher: ComposerWatcher,
    composers: () => Iterable<Composer>,
    confirmed: (published: Published) => void,
    root: AbortSignal,
  ) {
    this.#signs = site.publishing;
    this.#watcher = watcher;
    this.#composers = composers;
    this.#confirmed = confirmed;
    this.#root = root;
    // On the window and in the capture phase: some editors are empty by the time an event bubbles.
    const options = { capture: true, passive: true, signal: root };
    window.addEventListener('click', (event) => this.#onClick(event), options);
    window.addEventListener('keydown', (event) => this.#onKey(event), options);
    root.addEventListener('abort', () => {
      for (const attempt of this.#attempts.values()) attempt.life.abort();
      this.#attempts.clear();
    });
  }

  #onClick(event: MouseEvent): void {
    const target = event.composedPath()[0];
    if (!event.isTrusted || !(target instanceof Element)) return;
    let isSubmit = false;
    for (const composer of this.#composers()) {
      if (!composer.isSubmit(target)) continue;
      isSubmit = true;
      this.#begin(composer);
    }
    if (!isSubmit) this.#disturb();
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing) return;
    if (event.key === 'Escape') this.#disturb();
    const target = event.composedPath()[0];
    if (!(target instanceof Element)) return;
    for (const composer of this.#composers()) {
      if (composer.editor.contains(target) && composer.isSubmitKey(event)) this.#begin(composer);
    }
  }

  #disturb(): void {
    for (const attempt of this.#attempts.values()) attempt.isDisturbed = true;
  }

  #begin(composer: Composer): void {
    const { text } = readDraftText(composer.editor);
    if (text.trim() === '') return;
    const running = this.#attempts.get(composer.editor);
    // The chord and the click of one impatient person are one attempt.
    if (running?.text === text) return;
    running?.life.abort();
    const page = composer.editor.ownerDocument;
    const attempt: Attempt = {
      key: crypto.randomUUID(),
      text,
      composer,
      since: performance.now(),
      signs: new Set(),
      oldLinks: new Set(this.#signs.successLinks(page)),
      oldNotes: new Set(this.#signs.failureNotes(page)),
      isDisturbed: false,
      life: new AbortController(),
    };
    this.#attempts.set(composer.editor, attempt);
    this.#watch(attempt);
  }

  #watch(attempt: Attempt): void {
    const { signal } = attempt.life;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) this.#onRequest(attempt, entry as PerformanceResourceTiming);
    });
    observer.observe({ type: 'resource' });
    const timer = setTimeout(() => this.#end(attempt), PATIENCE);
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(timer);
    });
    this.#watcher.onPageChange((added) => this.#onPageChange(attempt, added), signal);
  }

  #end(attempt: Attempt): void {
    attempt.life.abort();
    if (this.#attempts.get(attempt.composer.editor) === attempt)
      this.#attempts.delete(attempt.composer.editor);
  }

  #onRequest(attempt: Attempt, entry: PerformanceResourceTiming): void {
    if (entry.startTime < attempt.since || !URL.canParse(entry.name)) return;
    if (!this.#signs.isPublishRequest(new URL(entry.name))) return;
    if (entry.responseStatus >= 200 && entry.responseStatus < 300) this.#see(attempt, 'request');
  }

  #onPageChange(attempt: Attempt, added: Element[]): void {
    const { editor } = attempt.composer;
    const page = editor.ownerDocument;
    const hasLeft = !editor.isConnected || readDraftText(editor).text.trim() === '';
    if (this.#signs.successLinks(page).some((link) => !attempt.oldLinks.has(link))) {
      this.#see(attempt, 'success-link');
    }
    if (hasLeft && !attempt.isDisturbed) this.#see(attempt, 'editor-left');
    const wanted = comparable(attempt.text);
    if (wanted !== '' && this.#signs.postTexts(added).some((text) => comparable(text) === wanted)) {
      this.#see(attempt, 'own-post');
    }
    const hasFailed = this.#signs.failureNotes(page).some((note) => !attempt.oldNotes.has(note));
    if (hasFailed && !hasLeft) this.#end(attempt);
  }

  #see(attempt: Attempt, sign: Sign): void {
    if (attempt.life.signal.aborted || this.#root.aborted) return;
    attempt.signs.add(sign);
    if (attempt.signs.size < PROOF) return;
    this.#end(attempt);
    this.#confirmed({ key: attempt.key, text: attempt.text, composer: attempt.composer });
  }
}
