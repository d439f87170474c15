// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDraftText } from '../../../entrypoints/compose.content/draft-text.ts';
import { loadFixture, pick } from '../../fixtures/load-fixture.ts';

/** An editor as Draft.js builds it: blocks of leaves, each leaf a text or an image. */
function buildEditor(blocks: (string | { alt: string })[][]): HTMLElement {
  const editor = document.createElement('div');
  const contents = document.createElement('div');
  contents.dataset.contents = 'true';
  for (const leaves of blocks) {
    const block = document.createElement('div');
    block.dataset.block = 'true';
    const inner = document.createElement('div');
    for (const [index, leaf] of leaves.entries()) {
      const span = document.createElement('span');
      if (typeof leaf === 'string') {
        const isLast = index === leaves.length - 1;
        span.textContent = isLast && leaf.endsWith('\n') ? `${leaf}\n` : leaf;
      } else {
        const image = document.createElement('img');
        image.alt = leaf.alt;
        span.append(image);
      }
      inner.append(span);
    }
    if (leaves.length === 0) inner.append(document.createElement('br'));
    block.append(inner);
    contents.append(block);
  }
  editor.append(contents);
  document.body.replaceChildren(editor);
  return editor;
}

describe('readDraftText', () => {
  it('reads blocks, blank lines and mentions as X publishes them', () => {
    loadFixture('x-home');
    const editor = pick('[data-testid="tweetTextarea_0"]');
    // The fixture is indented for reading; the editor is not.
    for (const block of editor.querySelectorAll('[data-block]')) {
      block.innerHTML = block.innerHTML.replace(/>\s+</g, '><').trim();
    }
    expect(readDraftText(editor).text).toBe(
      'We fixed the export bug today, @sample_user thanks.\n\nSecond paragraph.',
    );
  });

  it('reads an untouched editor as empty', () => {
    expect(readDraftText(buildEditor([[]])).text).toBe('');
  });

  it('reads no-break spaces as spaces, emoji images as emoji, and drops the doubled soft break', () => {
    expect(readDraftText(buildEditor([['a\u00a0b', { alt: '🎉' }, 'c\n']])).text).toBe('a b🎉c\n');
  });

  it('says null for words that have left the editor', () => {
    const editor = buildEditor([['one two']]);
    const draft = readDraftText(editor);
    editor.replaceChildren();
    expect(draft.rangeOf({ start: 0, end: 3 })).toBeNull();
    expect(readDraftText(buildEditor([['one']])).rangeOf({ start: 2, end: 2 })).toBeNull();
    expect(readDraftText(buildEditor([[]])).rangeOf({ start: 0, end: 1 })).toBeNull();
  });

  it('says null for a span that no longer fits its text node', () => {
    const editor = buildEditor([['one two three']]);
    const draft = readDraftText(editor);
    (editor.querySelector('span')?.firstChild as Text).data = 'one';
    expect(draft.rangeOf({ start: 8, end: 13 })).toBeNull();
  });

  it('finds every span again, whatever the blocks and leaves (200 editors, seed 20261122)', () => {
    const leaf = fc
      .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
      .filter((text) => !/[\n\r\u00a0]/.test(text));
    const block = fc.array(leaf, { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), (blocks, a, b) => {
        const draft = readDraftText(buildEditor(blocks));
        expect(draft.text).toBe(blocks.map((leaves) => leaves.join('')).join('\n'));
        if (draft.text.length === 0) return;
        const start = a % draft.text.length;
        const end = start + 1 + (b % (draft.text.length - start));
        const words = draft.text.slice(start, end);
        // A line end stands between nodes, so the range of a span that touches one may be shorter or none.
        const range = draft.rangeOf({ start, end });
        if (/^[^\n]+$/.test(words)) expect(range?.toString()).toBe(words);
      }),
      { numRuns: 200, seed: 20261122 },
    );
  });
});
