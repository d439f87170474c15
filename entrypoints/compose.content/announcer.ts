import { sayIn } from './unsearchable-text.tsx';

/** So much time at least lies between two announcements, in milliseconds: a region that always speaks is unusable. */
export const QUIET_FOR = 5000;

/** Says to screen readers what changed, seldom: the last thing of a busy time, and never the same twice in a row. */
export class Announcer {
  /** The region that is read aloud. */
  readonly element = document.createElement('div');
  #last = '';
  #next: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(life: AbortSignal) {
    this.element.className = 'visually-hidden';
    this.element.setAttribute('role', 'status');
    life.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Says it now, or when the quiet time is over if nothing else is said until then. */
  say(text: string): void {
    this.#next = text;
    if (this.#timer === undefined) this.#speak();
  }

  /** Says at once what a key of the person asked for, even if it is the same as last time. */
  answer(text: string): void {
    // A region is read when something is put into it, the same words too.
    this.element.replaceChildren(sayIn(text));
  }

  /** Another draft: what was said of the last one is news again. */
  forget(): void {
    this.#last = '';
    this.#next = null;
    this.element.replaceChildren();
  }

  #speak(): void {
    this.#timer = undefined;
    const text = this.#next;
    this.#next = null;
    if (text === null || text === this.#last) return;
    this.#last = text;
    this.element.replaceChildren(sayIn(text));
    this.#timer = setTimeout(() => this.#speak(), QUIET_FOR);
  }
}
