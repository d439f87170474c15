import type { Hint } from '../../analysis/coach.ts';
import type { SessionView } from './compose-session.ts';
import { DraftHighlights, type Mark, type Theme } from './draft-highlights.ts';

function marksOf(hints: readonly Hint[]): Mark[] {
  return hints.flatMap((hint) => hint.spans.map((span) => ({ ...span, tone: hint.tone })));
}

/** Which marks a draft gets. */
export interface MarkChoice {
  /** Those that the person sees: only what the card explains is underlined. */
  hints: readonly Hint[];
  /** False where words are underlined only while the person points at their hint. */
  hasUnderlines: boolean;
  /** True if the card is open, from where the person can point at hints. */
  isOpen: boolean;
  theme: Theme;
}

/** What is drawn on the words of the draft in front. */
export class HintMarks {
  readonly #highlights = new DraftHighlights();

  /** Draws the marks of a draft in place of the ones before. True if its hints stand before the person's eyes now. */
  draw(
    { composer, draft, report }: SessionView,
    { hints, hasUnderlines, isOpen, theme }: MarkChoice,
  ): boolean {
    const root = composer.editor.getRootNode();
    if (report === null || !(root instanceof Document || root instanceof ShadowRoot)) {
      this.clear();
      return false;
    }
    if (hasUnderlines) this.#highlights.draw(root, draft, marksOf(hints), theme);
    else if (isOpen && hints.length > 0) this.#highlights.drawNone(root, theme);
    else this.clear();
    return hasUnderlines || isOpen;
  }

  /** Lights up the words of a hint; none for null. */
  light({ draft }: SessionView, hint: Hint | null): void {
    this.#highlights.light(draft, hint?.spans ?? []);
  }

  /** Leaves the page as if nothing had been drawn. */
  clear(): void {
    this.#highlights.clear();
  }
}
