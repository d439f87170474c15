import type { ActStatus } from '../../analysis/act.ts';
import type { ComposerWatcher } from './composer-watcher.ts';
import { readDraftText } from './draft-text.ts';
import { type AttemptMeans, PublishAttempt, type Subject } from './publish-attempt.ts';
import type { Composer, ComposerContext, Site } from './sites/site.ts';

/** A draft that is being published, with what surrounded it before the site cleared the box. */
export interface Posting {
  text: string;
  composer: Composer;
  context: ComposerContext;
}

export interface Published extends Posting {
  key: string;
  status: ActStatus;
}

export interface PublishListener {
  /** The person has pressed the button or the key; whether it is published shows later. Null for a repost without words. */
  begun(posting: Posting | null): void;
  published(published: Published): void;
  /** Somebody's post was passed on without words. */
  reposted(key: string, status: ActStatus): void;
}

/** The words of a composer; of a thread those of all its parts, since one button publishes all. */
export function wholeTextOf(composer: Composer): string {
  return composer.parts
    .map((part) => readDraftText(part).text)
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}

/** A dot within a word, and a slash further on. As a pattern it would try each pair of places of a long word. */
function isAddress(word: string): boolean {
  const dot = word.indexOf('.', 1);
  return dot !== -1 && dot + 1 < word.lastIndexOf('/');
}

function comparable(text: string): string {
  // The sites shorten links and show them differently in a post.
  return text
    .replace(/\S+/g, (word) => (isAddress(word) ? '' : word.replace(/https?:\S+/, '')))
    .replace(/\s+/g, ' ')
    .trim();
}

interface Running {
  identity: string;
  attempt: PublishAttempt;
}

/**
 * Watches for drafts being published. An attempt begins with a real click on the site's button or its key, with the
 * text and the context as they are then; it is believed when two independent signs agree within 15 s, and probable
 * by one. Discarded, refused, scheduled attempts end silently.
 */
export class PublishWatch {
  readonly #site: Site;
  readonly #means: AttemptMeans;
  readonly #composers: () => Iterable<Composer>;
  readonly #listener: PublishListener;
  readonly #running = new Set<Running>();

  constructor(
    site: Site,
    watcher: ComposerWatcher,
    composers: () => Iterable<Composer>,
    listener: PublishListener,
    life: AbortSignal,
  ) {
    this.#site = site;
    this.#composers = composers;
    this.#listener = listener;
    this.#means = {
      signs: site.publishing,
      watcher,
      page: document,
      taken: { notes: new WeakSet(), requests: new Set() },
    };
    // On the window and in the capture phase: some editors are empty by the time an event bubbles.
    const options = { capture: true, passive: true, signal: life };
    window.addEventListener('click', (event) => this.#onClick(event), options);
    window.addEventListener('keydown', (event) => this.#onKey(event), options);
    // What had one sign when the page was left is probable.
    window.addEventListener('pagehide', () => this.#closeAll(), options);
    life.addEventListener('abort', () => {
      for (const { attempt } of this.#running) attempt.drop();
      this.#running.clear();
    });
  }

  #closeAll(): void {
    for (const { attempt } of [...this.#running]) attempt.close();
  }

  #onClick(event: MouseEvent): void {
    const target = event.composedPath()[0];
    if (!event.isTrusted || !(target instanceof Element)) return;
    const composer = [...this.#composers()].find((one) => one.isCounted && one.isSubmit(target));
    if (composer !== undefined) this.#begin(composer);
    else if (this.#site.publishing.isRepost(target)) this.beginRepost();
    else for (const { attempt } of this.#running) attempt.disturb();
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing) return;
    if (event.key === 'Escape') for (const { attempt } of this.#running) attempt.disturb();
    // All other keys are on their way into a draft, and finding out about composers would hold them up.
    if (event.key !== 'Enter') return;
    const target = event.composedPath()[0];
    if (!(target instanceof Element)) return;
    for (const composer of this.#composers()) {
      if (!composer.isCounted || !composer.editor.contains(target)) continue;
      if (composer.isSubmitKey(event)) this.#begin(composer);
    }
  }

  #begin(composer: Composer): void {
    const text = wholeTextOf(composer);
    if (text.trim() === '') return;
    const context = composer.readContext();
    // The chord and the click of one impatient person are one attempt, and so is a box that was replaced meanwhile.
    const identity = JSON.stringify([text, composer.surface, context.parent, context.parentAuthor]);
    if ([...this.#running].some((one) => one.identity === identity)) return;
    const key = crypto.randomUUID();
    const posting: Posting = { text, composer, context };
    this.#run(identity, this.#subjectOf(composer, text), posting, (status) =>
      this.#listener.published({ key, status, ...posting }),
    );
  }

  /** To be called by a click that passes somebody's post on, before the page hears of it. */
  beginRepost(): void {
    const { signs, page } = this.#means;
    const key = crypto.randomUUID();
    const subject: Subject = {
      wanted: 'reposted',
      hasLeft: () => false,
      countItems: () => signs.countReposts(page),
      isAmong: () => false,
    };
    this.#run(key, subject, null, (status) => this.#listener.reposted(key, status));
  }

  #subjectOf({ parts, editor }: Composer, text: string): Subject {
    const { signs, page } = this.#means;
    const root = editor.getRootNode();
    const everything = [page.body, ...(root instanceof ShadowRoot ? root.children : [])];
    // Of a thread the first part is the one that the page is sure to show.
    const words = comparable(parts.length > 1 ? (text.split('\n\n')[0] ?? '') : text);
    const count = (where: readonly Element[]): number =>
      words === '' ? 0 : signs.postTexts(where).filter((one) => comparable(one) === words).length;
    return {
      wanted: 'published',
      hasLeft: () => parts.every((part) => !part.isConnected || readDraftText(part).text.trim() === ''),
      countItems: () => count(everything),
      isAmong: (added) => count(added) > 0,
    };
  }

  #run(
    identity: string,
    subject: Subject,
    posting: Posting | null,
    published: (status: ActStatus) => void,
  ): void {
    const attempt = new PublishAttempt(this.#means, subject, (status) => {
      this.#running.delete(running);
      if (status !== null) published(status);
    });
    const running: Running = { identity, attempt };
    this.#running.add(running);
    this.#listener.begun(posting);
  }
}
