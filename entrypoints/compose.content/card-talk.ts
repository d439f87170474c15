import type { Remark } from '../../analysis/coach.ts';
import type { Said } from '../../components/CoachCard.tsx';
import { text } from '../../components/texts.ts';
import { reportError } from '../../platform/report-error.ts';
import type { DraftNo, Farewell, HintNo, SaidNo } from './say-no.ts';

/** So long a no that ends what is shown here can be taken back, in milliseconds. */
export const FAREWELL_LASTS = 8000;

export interface TalkMeans {
  sayNoToHint(no: HintNo, hint: Remark): Promise<SaidNo>;
  silenceDraft(): SaidNo;
  farewellFor(no: 'hour' | 'site'): Farewell;
  /** What is said has changed. */
  changed(): void;
  /** The farewell is over. */
  ended(): void;
  /** It could not be done, with the reason. */
  failed(problem: string): void;
}

/** What the person says to the card, and what it answers: each no can be taken back as long as it stands there. */
export class CardTalk {
  readonly #means: TalkMeans;
  #said: Said | null = null;
  #farewell: Farewell | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(means: TalkMeans, life: AbortSignal) {
    this.#means = means;
    window.addEventListener('pagehide', () => this.close(), { signal: life });
    life.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  get said(): Said | null {
    return this.#said;
  }

  get isFarewell(): boolean {
    return this.#farewell !== null;
  }

  noToHint(no: HintNo, hint: Remark): void {
    this.#means.sayNoToHint(no, hint).then(
      (said) => this.#say(said),
      (error: unknown) => this.#fail(error),
    );
  }

  noToDraft(no: DraftNo): void {
    if (no === 'draft') {
      this.#say(this.#means.silenceDraft());
      return;
    }
    const farewell = this.#means.farewellFor(no);
    this.#farewell = farewell;
    this.#said = { text: farewell.text, onUndo: () => this.#takeBackFarewell() };
    this.#timer = setTimeout(() => this.close(), FAREWELL_LASTS);
    this.#means.changed();
  }

  /** The card is closed: what was said holds. */
  close(): void {
    const farewell = this.#farewell;
    clearTimeout(this.#timer);
    this.#farewell = null;
    this.#said = null;
    if (farewell === null) return;
    this.#means.ended();
    farewell.commit().catch((error: unknown) => this.#fail(error));
  }

  #say({ text, undo }: SaidNo): void {
    const onUndo = (): void => {
      undo().then(
        () => {
          this.#said = null;
          this.#means.changed();
        },
        (error: unknown) => this.#fail(error),
      );
    };
    this.#said = { text, onUndo };
    this.#means.changed();
  }

  #takeBackFarewell(): void {
    clearTimeout(this.#timer);
    this.#farewell = null;
    this.#said = null;
    this.#means.changed();
  }

  #fail(error: unknown): void {
    reportError('hints', error);
    const reason = error instanceof Error ? error.message : text('reason_no_answer');
    this.#means.failed(text('say_no_failed', reason));
  }
}
