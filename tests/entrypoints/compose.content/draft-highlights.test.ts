// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftHighlights, type Mark } from '../../../entrypoints/compose.content/draft-highlights.ts';
import { readDraftText } from '../../../entrypoints/compose.content/draft-text.ts';

/** happy-dom has no highlights: a set of ranges in a map, as the standard has it. */
const registry = new Map<string, Set<Range>>();
const set = vi.spyOn(registry, 'set');

let editor: HTMLElement;
let drawn: DraftHighlights;

function marks(...words: string[]): Mark[] {
  const { text } = readDraftText(editor);
  return words.map((word) => {
    const start = text.indexOf(word);
    return { start, end: start + word.length, tone: 'ask' };
  });
}

function draw(...words: string[]): void {
  drawn.draw(document, readDraftText(editor), marks(...words), 'light');
}

function words(): string[] {
  return [...registry.values()].flatMap((ranges) => [...ranges].map(String));
}

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
  editor = document.createElement('div');
  editor.innerHTML = '<p>Order now, 50% off</p>';
  document.body.replaceChildren(editor);
  registry.clear();
  set.mockClear();
  drawn = new DraftHighlights();
});

afterEach(() => vi.unstubAllGlobals());

describe('DraftHighlights', () => {
  it('underlines words, and other words in their place', () => {
    draw('Order now');
    expect(words()).toEqual(['Order now']);
    draw('Order now', '50% off');
    expect(words()).toEqual(['Order now', '50% off']);
    draw('50% off');
    expect(words()).toEqual(['50% off']);
  });

  it('leaves what stands: painting anew costs more than all the rest of a key', () => {
    draw('Order now', '50% off');
    editor.querySelector('p')?.append(' today');
    draw('Order now', '50% off');
    expect(set).toHaveBeenCalledTimes(1);
  });

  it('draws again where the editor replaced the words', () => {
    draw('Order now');
    editor.innerHTML = '<p>Please order now. Order now!</p>';
    draw('Order now');
    expect(words()).toEqual(['Order now']);
    expect(set).toHaveBeenCalledTimes(2);
  });

  it('draws again what the page took away, and leaves nothing behind', () => {
    draw('Order now');
    registry.clear();
    draw('Order now');
    expect(words()).toEqual(['Order now']);
    drawn.clear();
    expect(registry.size).toBe(0);
    draw('Order now');
    expect(words()).toEqual(['Order now']);
  });
});
