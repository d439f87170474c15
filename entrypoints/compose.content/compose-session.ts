import type { Hint } from '../../analysis/coach.ts';
import type { Span } from '../../analysis/rating.ts';
import { text } from '../../components/texts.ts';
import type { DraftReport } from '../../platform/requests.ts';
import type { ComposerListener } from './composer-watcher.ts';
import { DraftDismissals } from './draft-dismissals.ts';
import { DraftEffect, type EffectMeans } from './draft-effect.ts';
import { type DraftText, readDraftText } from './draft-text.ts';
import { KeyRhythm } from './key-rhythm.ts';
import { sayOccasion } from './say-occasion.ts';
import type { Composer } from './sites/site.ts';

/** What a session has to show. */
export interface SessionView {
  composer: Composer;
  draft: DraftText;
  /** What is being written, in words: "Reply to Ana". */
  occasion: string;
  /**
   * Null until the first rating of this draft arrives. The spans of its hints fit `draft`; those that the person
   * dismissed are left out.
   */
  report: DraftReport | null;
  /** True if the report is that of an earlier text: the draft was changed since, and the next rating is on its way. */
  isCarried: boolean;
  /** True if the person wants no hints in this draft. */
  isSilent: boolean;
  /** Why the draft is not rated, in a sentence; null if all is well. */
  problem: string | null;
}

/** What a session works with. */
export interface SessionMeans {
  /** Rates a draft; rejects if nobody answers. */
  rate(text: string, composer: Composer): Promise<DraftReport>;
  /** Reads the composer afresh: the same editor may serve another occasion after a navigation. */
  resolve(editor: HTMLElement): Composer | null;
  /** The text was changed: it will be rated when the pause ends. */
  begun(): void;
  /** The view of this session changed. */
  changed(session: ComposeSession): void;
  /** The composer got the focus. */
  focused(session: ComposeSession): void;
  /** The pause before a rating, in milliseconds. */
  pause(): number;
  effect: EffectMeans;
}

/** A background that was just killed wakes at the second try. */
const RETRY_AFTER = 400;

/** The same text is rated again so often at most, in milliseconds: a page may move the focus from box to box as it likes. */
const REFRESH_EVERY = 500;

/** Where two texts differ: `[start, end)` of the old one was replaced; `shift` moves what comes after. */
function changeBetween(before: string, after: string): Span & { shift: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  return { start, end: before.length - tail, shift: after.length - before.length };
}

/** The hints whose words are still there, moved to where they are now. */
export function carryHints(hints: readonly Hint[], before: string, after: string): Hint[] {
  const change = changeBetween(before, after);
  return hints.flatMap((hint) => {
    if (hint.spans.length === 0) return [hint];
    const spans = hint.spans.flatMap((span) => {
      if (span.end <= change.start) return [span];
      if (span.start >= change.end)
        return [{ start: span.start + change.shift, end: span.end + change.shift }];
      return [];
    });
    // The words to cut were found in the old text.
    const suggestion = hint.suggestion && { ...hint.suggestion, cut: null };
    return spans.length === 0 ? [] : [{ ...hint, suggestion, spans }];
  });
}

/**
 * The work on one composer: reads its draft when it changed, has it rated after a pause, and shows a rating only
 * on the text that it was made for. Between ratings, hints whose words were edited go at once.
 */
export class ComposeSession implements ComposerListener {
  readonly dismissals = new DraftDismissals();
  readonly effect: DraftEffect;
  readonly #means: SessionMeans;
  readonly #life: AbortSignal;
  #composer: Composer;
  #draft: DraftText;
  #report: DraftReport | null = null;
  #isCarried = false;
  #occasion = '';
  #problem: string | null = null;
  /** Counts the changes of the text: an answer to an older question is dropped. */
  #version = 0;
  /** Counts the questions, and the last of them that was answered: the same text may be asked about twice. */
  #asked = 0;
  #answered = 0;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #refreshTimer: ReturnType<typeof setTimeout> | undefined;
  /** As `performance.now()` counts. */
  #refreshedAt = Number.NEGATIVE_INFINITY;
  #isComposing = false;
  /** The editor has changed since it was read. */
  #isDirty = false;
  /** When it first did, as `performance.now()` counts. */
  #dirtySince = performance.now();
  readonly #rhythm = new KeyRhythm();
  /** The pause has ended while the editor had changed again: the text that was read is rated only if it is still the same. */
  #isDue = false;

  constructor(composer: Composer, means: SessionMeans, life: AbortSignal) {
    this.#composer = composer;
    this.#means = means;
    this.#life = life;
    this.effect = new DraftEffect(means.effect);
    this.#draft = readDraftText(composer.editor);
    const page = composer.editor.ownerDocument;
    const options = { capture: true, passive: true, signal: life };
    // An input method works on the text until it is done; half a word is nothing to rate.
    page.addEventListener('compositionstart', (event) => this.#onComposition(event, true), options);
    page.addEventListener('compositionend', (event) => this.#onComposition(event, false), options);
    life.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      clearTimeout(this.#refreshTimer);
      cancelAnimationFrame(this.#frame);
    });
    if (this.#draft.text.trim() !== '') this.#schedule();
  }

  get view(): SessionView {
    return {
      composer: this.#composer,
      draft: this.#draft,
      occasion: this.#occasion,
      report: this.#shownReport(),
      isCarried: this.#isCarried,
      isSilent: this.dismissals.isSilent,
      problem: this.#problem,
    };
  }

  #shownReport(): DraftReport | null {
    if (this.#report === null) return null;
    const { coaching, warnings } = this.#report;
    const { text } = this.#draft;
    return {
      ...this.#report,
      coaching: { ...coaching, hints: this.dismissals.filter(coaching.hints, text) },
      warnings: this.dismissals.filter(warnings, text),
    };
  }

  /** What is shown may be other than before, with the same rating. */
  shownChanged(): void {
    this.#means.changed(this);
  }

  /** The composer as it is now. */
  get composer(): Composer {
    const { editor } = this.#composer;
    if (editor.isConnected) this.#composer = this.#means.resolve(editor) ?? this.#composer;
    return this.#composer;
  }

  focused(): void {
    this.#means.focused(this);
  }

  editorChanged(): void {
    if (this.#isComposing || this.#life.aborted) return;
    if (!this.#isDirty) this.#dirtySince = performance.now();
    this.#isDirty = true;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#readAgain());
  }

  /** Rates the same text again: the target or the balance may have changed. */
  refresh(): void {
    clearTimeout(this.#refreshTimer);
    const now = performance.now();
    const wait = this.#refreshedAt + REFRESH_EVERY - now;
    if (this.#report === null || this.#life.aborted) return;
    if (wait > 0) {
      this.#refreshTimer = setTimeout(() => this.refresh(), wait);
      return;
    }
    this.#refreshedAt = now;
    void this.#rate();
  }

  #onComposition(event: Event, isComposing: boolean): void {
    const target = event.composedPath()[0];
    if (!(target instanceof Node) || !this.#composer.editor.contains(target)) return;
    this.#isComposing = isComposing;
    if (!isComposing) this.editorChanged();
  }

  #readAgain(): void {
    this.#isDirty = false;
    const wasDue = this.#isDue;
    this.#isDue = false;
    const before = this.#draft.text;
    this.#draft = readDraftText(this.#composer.editor);
    const after = this.#draft.text;
    if (after !== before) {
      this.#version++;
      this.#rhythm.note(this.#dirtySince);
      this.#isCarried = this.#report !== null;
      if (after.trim() === '') {
        clearTimeout(this.#timer);
        this.#report = null;
        this.#isCarried = false;
        this.#problem = null;
        this.dismissals.clear();
        this.effect.clear();
      } else {
        this.#means.begun();
        this.#schedule();
        if (this.#report !== null) {
          const { coaching } = this.#report;
          const hints = carryHints(coaching.hints, before, after);
          if (hints.length < coaching.hints.length) this.effect.changed();
          this.#report = { ...this.#report, coaching: { ...coaching, hints } };
        }
      }
    } else if (wasDue) void this.#rate();
    // Even with the same text the editor may have replaced the nodes that were underlined.
    this.#means.changed(this);
  }

  /** The pause begins with the key, not with the frame that reads what it wrote. */
  #schedule(): void {
    clearTimeout(this.#timer);
    const pause = this.#means.pause();
    const due = this.#dirtySince + pause + this.#rhythm.waitBeyond(pause, this.#draft.text.length);
    this.#timer = setTimeout(() => this.#pauseEnded(), Math.max(0, due - performance.now()));
  }

  #pauseEnded(): void {
    if (this.#isDirty) this.#isDue = true;
    else void this.#rate();
  }

  async #rate(isRetry = false): Promise<void> {
    const version = this.#version;
    const question = ++this.#asked;
    const isLate = () => version !== this.#version || question < this.#answered || this.#life.aborted;
    try {
      const composer = this.composer;
      const report = await this.#means.rate(this.#draft.text, composer);
      if (isLate()) return;
      this.#answered = question;
      this.#occasion = sayOccasion(composer);
      this.#report = report;
      this.#isCarried = false;
      this.#problem = null;
      this.effect.rated(report.coaching.score);
    } catch (error) {
      if (isLate()) return;
      if (!isRetry) {
        this.#timer = setTimeout(() => void this.#rate(true), RETRY_AFTER);
        return;
      }
      this.#report = null;
      this.#isCarried = false;
      const reason = error instanceof Error ? error.message : text('reason_no_answer');
      this.#problem = text('card_draft_not_rated', reason);
    }
    // If the editor has changed meanwhile, the frame that reads it shows what still fits.
    if (!this.#isDirty) this.#means.changed(this);
  }
}
