// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Hint } from '../../../analysis/coach.ts';
import type { SessionView } from '../../../entrypoints/compose.content/compose-session.ts';
import { readDraftText } from '../../../entrypoints/compose.content/draft-text.ts';
import { HintMarks } from '../../../entrypoints/compose.content/hint-marks.ts';

/** happy-dom has no highlights: a set of ranges in a map, as the standard has it. */
const registry = new Map<string, Set<Range>>();

let view: SessionView;
let hints: Hint[];
let marks: HintMarks;

const words = () => [...registry.values()].flatMap((ranges) => [...ranges].map(String));
const sheets = () => document.adoptedStyleSheets.length;

/** True if the hints stand before the person's eyes. */
const draw = (choice: { hasUnderlines: boolean; isOpen: boolean }) =>
  marks.draw(view, { hints, theme: 'light', ...choice });

beforeEach(() => {
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      constructor(...ranges: Range[]) {
        super(ranges);
      }
    },
  );
  vi.stubGlobal('CSS', { highlights: registry });
  // Its document is of another class than its own global one.
  vi.stubGlobal('Document', document.constructor);
  const editor = document.createElement('div');
  editor.innerHTML = '<p>Order now, 50% off</p>';
  document.body.replaceChildren(editor);
  document.adoptedStyleSheets = [];
  registry.clear();
  hints = [{ cue: 'call-to-action', tone: 'ask', spans: [{ start: 0, end: 9 }] } as unknown as Hint];
  view = { composer: { editor }, draft: readDraftText(editor), report: {} } as unknown as SessionView;
  marks = new HintMarks();
});

afterEach(() => vi.unstubAllGlobals());

describe('the marks of a draft', () => {
  it('are underlines, whether the card is open or not', () => {
    for (const isOpen of [false, true]) {
      expect(draw({ hasUnderlines: true, isOpen })).toBe(true);
      expect(words()).toEqual(['Order now']);
    }
  });

  it('are none where the person wants none: then no hint was seen, and nothing is left in the page', () => {
    draw({ hasUnderlines: true, isOpen: false });
    expect(draw({ hasUnderlines: false, isOpen: false })).toBe(false);
    expect(words()).toEqual([]);
    expect(sheets()).toBe(0);
  });

  it('are the words of the hint that somebody is at in the open card, even so', () => {
    expect(draw({ hasUnderlines: false, isOpen: true })).toBe(true);
    expect(words()).toEqual([]);
    marks.light(view, hints[0] ?? null);
    expect(words()).toEqual(['Order now']);
    marks.light(view, null);
    expect(words()).toEqual([]);
    expect(draw({ hasUnderlines: false, isOpen: false })).toBe(false);
    expect(sheets()).toBe(0);
  });

  it('are none before the first rating', () => {
    view = { ...view, report: null };
    expect(draw({ hasUnderlines: true, isOpen: true })).toBe(false);
    expect(words()).toEqual([]);
  });
});
