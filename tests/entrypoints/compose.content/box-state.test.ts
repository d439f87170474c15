// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { editorLike, stateOf } from '../../../entrypoints/compose.content/box-state.ts';
import { sayOccasion } from '../../../entrypoints/compose.content/say-occasion.ts';
import type { Composer, ComposerContext } from '../../../entrypoints/compose.content/sites/site.ts';
import { x } from '../../../entrypoints/compose.content/sites/x.ts';
import { loadFixture, pick } from '../../fixtures/load-fixture.ts';

function composer(): Composer {
  const found = x.resolveComposer(pick('[contenteditable]'));
  if (found === null) throw new Error('no composer');
  return found;
}

beforeEach(() => loadFixture('x-home'));

describe('stateOf', () => {
  it('is content with a box whose button is there', () => {
    expect(stateOf(composer(), true)).toBe('seen');
  });

  it('says that the button is missing, once there is text', () => {
    const lost = { ...composer(), findSubmit: () => null };
    expect(stateOf(lost, true)).toBe('no-submit');
    expect(stateOf(lost, false)).toBe('seen');
    expect(stateOf({ ...lost, isSubmitKey: (event) => event.key === 'Enter' }, true)).toBe('seen');
    expect(stateOf({ ...lost, isCounted: false }, true)).toBe('seen');
  });

  it('says that it is not sure what the box is for', () => {
    expect(stateOf({ ...composer(), surface: 'unknown' }, true)).toBe('unsure');
  });
});

describe('editorLike', () => {
  it.each([
    ['<textarea></textarea>', 'textarea', true],
    ['<textarea readonly></textarea>', 'textarea', false],
    ['<div contenteditable="true"><p>a</p></div>', 'p', true],
    ['<div contenteditable="false"><p>a</p></div>', 'p', false],
    ['<input>', 'input', false],
    ['<button>a</button>', 'button', false],
  ])('%s at %s: %s', (html, selector, isEditor) => {
    document.body.innerHTML = html;
    expect(editorLike(pick(selector)) !== null).toBe(isEditor);
  });
});

describe('sayOccasion', () => {
  function say(surface: Composer['surface'], context: Partial<ComposerContext>): string {
    const one = composer();
    return sayOccasion({
      ...one,
      surface,
      readContext: () => ({ ...one.readContext(), parentAuthor: null, ...context }),
    });
  }

  it.each([
    ['post', {}, 'Post'],
    ['post', { thread: { part: 2, of: 3 } }, 'Part 2 of 3'],
    ['post', { isGroup: true }, 'Group post'],
    ['post', { isPage: true }, 'Page post'],
    ['reply', { parentAuthor: 'ana' }, 'Reply to ana'],
    ['reply', {}, 'Reply'],
    ['quote', { parentAuthor: 'ana' }, 'Quote of ana'],
    ['message', { parentAuthor: 'ana' }, 'Message to ana'],
    ['unknown', {}, 'Text'],
  ] as const)('%s with %j is "%s"', (surface, context, words) => {
    expect(say(surface, context)).toBe(words);
  });
});
