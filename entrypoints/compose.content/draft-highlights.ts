import type { Tone } from '../../analysis/cue.ts';
import type { Span } from '../../analysis/rating.ts';
import type { DraftText } from './draft-text.ts';

/** What is underlined and how. */
export interface Mark extends Span {
  tone: Tone;
}

export type Theme = 'light' | 'dark';

/** How words are drawn: by the tone of their hint, or as those that the person points at in the card. */
type Line = Tone | 'lit';

const TONES: readonly Tone[] = ['ask', 'news', 'credit'];

/** Two pixels, a line of its own for each tone, and distinct from the browser's red spelling line. */
const LINES: Record<Line, { style: string; width: number; light: string; dark: string }> = {
  ask: { style: 'wavy', width: 2, light: '#c2410c', dark: '#fdba74' },
  news: { style: 'dotted', width: 2, light: '#64748b', dark: '#cbd5e1' },
  credit: { style: 'solid', width: 2, light: '#0f766e', dark: '#5eead4' },
  lit: { style: 'solid', width: 4, light: '#1d4ed8', dark: '#93c5fd' },
};
const ALL_LINES = Object.keys(LINES) as Line[];

/** The registry of highlights belongs to the page as well, so the names say nothing. */
function randomName(): string {
  const parts = crypto.getRandomValues(new Uint32Array(2));
  return `h${Array.from(parts, (part) => part.toString(36).padStart(7, '0')).join('')}`;
}

function isSamePlace(one: Range, other: Range | undefined): boolean {
  return (
    one.startContainer === other?.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}

/** A rule of ours, of whichever version; the name is in the first group. */
const OWN_RULE = /^::highlight\((h[0-9a-z]{14})\)/;

/**
 * Removes the sheets and highlights that a script of an earlier version left in the document. The registry
 * cannot be listed by a content script (Firefox 153), but the sheets name what was put there.
 */
export function removeOldHighlights(): void {
  const isOld = (sheet: CSSStyleSheet): boolean => {
    const names = Array.from(sheet.cssRules, (rule) => OWN_RULE.exec(rule.cssText)?.[1]);
    if (names.length === 0 || names.includes(undefined)) return false;
    for (const name of names) CSS.highlights.delete(name ?? '');
    return true;
  };
  const sheets = Array.from(document.adoptedStyleSheets);
  const kept = sheets.filter((sheet) => !isOld(sheet));
  if (kept.length < sheets.length) document.adoptedStyleSheets = kept;
}

/**
 * Underlines words of drafts by the CSS Custom Highlight API: nothing in the page's tree changes. The rules
 * must stand in a sheet of the tree the editor is in; a constructed sheet passes every CSP.
 */
export class DraftHighlights {
  readonly #names = new Map<Line, string>(ALL_LINES.map((line) => [line, randomName()]));
  readonly #sheet = new CSSStyleSheet();
  /** What was set under each name. A content script cannot list a highlight (Firefox 153). */
  readonly #drawn = new Map<string, { highlight: Highlight; ranges: readonly Range[] }>();
  #root: Document | ShadowRoot | null = null;
  #theme: Theme | null = null;

  /** Lights up words that are drawn already; none for an empty list. */
  light(draft: DraftText, spans: readonly Span[]): void {
    const name = this.#names.get('lit') ?? '';
    const ranges = this.#root === null ? [] : spans.flatMap((span) => draft.rangeOf(span) ?? []);
    if (ranges.length === 0) {
      CSS.highlights.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = 1;
    CSS.highlights.set(name, highlight);
  }

  /** Draws these marks in place of the ones before. A mark whose words are gone is left out. */
  draw(root: Document | ShadowRoot, draft: DraftText, marks: readonly Mark[], theme: Theme): void {
    const byTone = new Map<Tone, Range[]>();
    for (const mark of marks) {
      const range = draft.rangeOf(mark);
      if (range !== null) byTone.set(mark.tone, [...(byTone.get(mark.tone) ?? []), range]);
    }
    if (byTone.size === 0) {
      this.clear();
      return;
    }
    this.#adopt(root, theme);
    for (const tone of TONES) {
      const name = this.#names.get(tone) ?? '';
      const ranges = byTone.get(tone);
      if (ranges === undefined) this.#delete(name);
      else this.#set(name, ranges);
    }
  }

  /** Underlines nothing, and makes ready for words to be lit up. */
  drawNone(root: Document | ShadowRoot, theme: Theme): void {
    this.#adopt(root, theme);
    for (const tone of TONES) this.#delete(this.#names.get(tone) ?? '');
  }

  /** Ranges move with what is typed, so that most of the time nothing is to be done; a new highlight paints anew. */
  #set(name: string, ranges: readonly Range[]): void {
    if (this.#isDrawn(name, ranges)) return;
    const highlight = new Highlight(...ranges);
    this.#drawn.set(name, { highlight, ranges });
    CSS.highlights.set(name, highlight);
  }

  /** The page may have taken it away, or ranges out of it. */
  #isDrawn(name: string, ranges: readonly Range[]): boolean {
    const drawn = this.#drawn.get(name);
    return (
      drawn !== undefined &&
      CSS.highlights.get(name) === drawn.highlight &&
      drawn.highlight.size === ranges.length &&
      drawn.ranges.length === ranges.length &&
      drawn.ranges.every((range, index) => isSamePlace(range, ranges[index]))
    );
  }

  #delete(name: string): void {
    this.#drawn.delete(name);
    CSS.highlights.delete(name);
  }

  /** Leaves the page as if nothing had been drawn. */
  clear(): void {
    for (const name of this.#names.values()) this.#delete(name);
    if (this.#root !== null) {
      this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
      this.#root = null;
    }
  }

  #adopt(root: Document | ShadowRoot, theme: Theme): void {
    if (this.#theme !== theme) {
      this.#theme = theme;
      const rules = ALL_LINES.map((name) => {
        const line = LINES[name];
        return `::highlight(${this.#names.get(name)}){text-decoration:underline ${line.style} ${line[theme]} ${line.width}px;text-underline-offset:3px;text-decoration-skip-ink:none}`;
      });
      this.#sheet.replaceSync(rules.join('\n'));
    }
    if (this.#root === root) return;
    if (this.#root !== null) this.clear();
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    this.#root = root;
  }
}
