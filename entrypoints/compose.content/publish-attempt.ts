import type { ActStatus } from '../../analysis/act.ts';
import type { ComposerWatcher } from './composer-watcher.ts';
import type { PublishSigns, RequestSays } from './sites/site.ts';

/** How long the site may take to show that it published, in milliseconds. */
export const PATIENCE = 15_000;

/** By then a site has drawn what its server answered, in milliseconds. */
const DRAWN_AFTER = 1000;

/** The signs, independent of each other. */
type Sign = 'note' | 'editor-left' | 'request' | 'own-item';

/** So many signs are proof; one alone makes it probable. */
const PROOF = 2;

/** What somebody tries to publish. */
export interface Subject {
  /** What a request must say to be a sign. */
  wanted: RequestSays;
  /** True if the words have left the box, or the box the page. */
  hasLeft(): boolean;
  /** How often the page shows what is being published as the person's own, such as posts with the same text. */
  countItems(): number;
  /** True if these parts of the page show it. */
  isAmong(added: readonly Element[]): boolean;
}

/** What attempts share: what one took for its sign is none for another. */
export interface AttemptMeans {
  signs: PublishSigns;
  watcher: ComposerWatcher;
  page: Document;
  taken: { notes: WeakSet<Element>; requests: Set<string> };
}

/**
 * An attempt to publish: begun by the person, watched until two signs agree, the site refuses, or time is up. Calls
 * back once: `confirmed`, `probable` (one sign), or null (refused, put aside for later, or no sign at all).
 */
export class PublishAttempt {
  readonly #means: AttemptMeans;
  readonly #subject: Subject;
  readonly #ended: (status: ActStatus | null) => void;
  readonly #life = new AbortController();
  readonly #signs = new Set<Sign>();
  /** `performance.now()` at the start. */
  readonly #since = performance.now();
  /** What was on the page before and so proves nothing. */
  readonly #oldNotes: ReadonlySet<Element>;
  readonly #oldItems: number;
  /** The person did something else since: a box that empties now may have been discarded. */
  #isDisturbed = false;
  #lookLater: ReturnType<typeof setTimeout> | undefined;

  constructor(means: AttemptMeans, subject: Subject, ended: (status: ActStatus | null) => void) {
    this.#means = means;
    this.#subject = subject;
    this.#ended = ended;
    this.#oldNotes = new Set(means.signs.notes(means.page).map((note) => note.element));
    this.#oldItems = subject.countItems();
    const { signal } = this.#life;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) this.#onRequest(entry as PerformanceResourceTiming);
    });
    observer.observe({ type: 'resource' });
    const timer = setTimeout(() => this.close(), PATIENCE);
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(this.#lookLater);
    });
    means.watcher.onPageChange((added) => this.#look(added), signal);
  }

  disturb(): void {
    this.#isDisturbed = true;
  }

  /** Ends without a result. */
  drop(): void {
    this.#life.abort();
  }

  /** Looks a last time and ends with what there is. */
  close(): void {
    this.#lookAtAll();
    if (!this.#life.signal.aborted) this.#end(this.#signs.size > 0 ? 'probable' : null);
  }

  /** Sees attributes too that changed alone ("pending" to "sent"): they are no change of the tree. */
  #lookAtAll(): void {
    if (this.#life.signal.aborted) return;
    if (this.#subject.countItems() > this.#oldItems) this.#see('own-item');
    this.#look([]);
  }

  #end(status: ActStatus | null): void {
    this.#life.abort();
    this.#ended(status);
  }

  #see(sign: Sign): void {
    if (this.#life.signal.aborted) return;
    this.#signs.add(sign);
    if (this.#signs.size >= PROOF) this.#end('confirmed');
  }

  #onRequest(entry: PerformanceResourceTiming): void {
    if (this.#life.signal.aborted || entry.startTime < this.#since || !URL.canParse(entry.name)) return;
    const says = this.#means.signs.readRequest(new URL(entry.name));
    const isAnswered = entry.responseStatus >= 200 && entry.responseStatus < 300;
    if (says === null || !isAnswered) return;
    const { requests } = this.#means.taken;
    const id = `${entry.startTime} ${entry.name}`;
    if (requests.has(id)) return;
    if (says === 'set-aside') this.#end(null);
    else if (says === this.#subject.wanted) {
      requests.add(id);
      this.#see('request');
      this.#look([]);
      clearTimeout(this.#lookLater);
      this.#lookLater = setTimeout(() => this.#lookAtAll(), DRAWN_AFTER);
    }
  }

  #look(added: readonly Element[]): void {
    if (this.#life.signal.aborted) return;
    const hasLeft = this.#subject.hasLeft();
    for (const { element, says } of this.#means.signs.notes(this.#means.page)) {
      if (this.#oldNotes.has(element) || this.#means.taken.notes.has(element)) continue;
      // A message that is none of success, while the words are still there, says that it failed.
      if (says === 'failed' || says === 'set-aside' || (says === 'unclear' && !hasLeft)) {
        this.#means.taken.notes.add(element);
        this.#end(null);
        return;
      }
      if (says !== 'published' || this.#subject.wanted !== 'published') continue;
      this.#means.taken.notes.add(element);
      this.#see('note');
    }
    if (hasLeft && !this.#isDisturbed) this.#see('editor-left');
    if (this.#subject.isAmong(added)) this.#see('own-item');
  }
}
