// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ComposerWatcher } from '../../../entrypoints/compose.content/composer-watcher.ts';
import type { Composer, Site } from '../../../entrypoints/compose.content/sites/site.ts';
import { x } from '../../../entrypoints/compose.content/sites/x.ts';
import { loadFixture, pick } from '../../fixtures/load-fixture.ts';

let root: AbortController;
const pageChanged = vi.fn();
const passed: Element[] = [];
const opened: { editor: HTMLElement; life: AbortSignal; changes: number; focuses: number }[] = [];

function anyComposer(): Composer {
  const composer = x.resolveComposer(pick(EDITOR));
  if (composer === null) throw new Error('the fixture holds no composer');
  return composer;
}

function watch(site: Site = x): ComposerWatcher {
  return new ComposerWatcher(
    {
      resolve: (candidate) => site.resolveComposer(candidate),
      open({ editor }, life) {
        const one = { editor, life, changes: 0, focuses: 0 };
        opened.push(one);
        return { editorChanged: () => one.changes++, focused: () => one.focuses++ };
      },
      passedBy: (target) => passed.push(target),
      pageChanged,
    },
    root.signal,
  );
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

function focus(selector: string): void {
  pick(selector).dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}

const EDITOR = '[data-testid="tweetTextarea_0"]';

beforeEach(() => {
  opened.length = 0;
  passed.length = 0;
  pageChanged.mockClear();
  root = new AbortController();
  loadFixture('x-home');
});

afterEach(() => root.abort());

describe('ComposerWatcher', () => {
  it('opens a composer when it gets the focus or input, once', () => {
    watch();
    focus('article');
    expect(opened).toHaveLength(0);
    expect(passed.at(-1)).toBe(pick('article'));
    focus(EDITOR);
    focus(EDITOR);
    pick(`${EDITOR} [data-text]`).dispatchEvent(new Event('input', { bubbles: true }));
    expect(opened).toHaveLength(1);
    expect(opened[0]?.focuses).toBe(2);
  });

  it('opens a composer that had the focus before the script ran', () => {
    pick(EDITOR).tabIndex = 0;
    pick(EDITOR).focus();
    watch();
    expect(opened).toHaveLength(1);
  });

  it('observes nothing on a page without composers', () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    watch();
    document.body.append('text');
    expect(observe).not.toHaveBeenCalled();
  });

  it('tells of changes in the editor, and of none elsewhere', async () => {
    watch();
    focus(EDITOR);
    const before = opened[0]?.changes ?? 0;
    pick('article').append('more');
    await settle();
    expect(opened[0]?.changes).toBe(before);
    (pick(`${EDITOR} [data-text]`).firstChild as Text).data = 'We broke it';
    await settle();
    expect(opened[0]?.changes).toBe(before + 1);
  });

  it('takes no key for a change of the page around the editor', async () => {
    watch();
    focus(EDITOR);
    (pick(`${EDITOR} [data-text]`).firstChild as Text).data = 'We broke it';
    await settle();
    expect(pageChanged).not.toHaveBeenCalled();
    (pick(`${EDITOR} [data-text]`).firstChild as Text).data = 'We broke it again';
    pick('article').append(document.createElement('p'));
    await settle();
    expect(pageChanged).toHaveBeenCalledOnce();
  });

  it('ends the life of a composer that leaves the page', async () => {
    watch();
    focus(EDITOR);
    pick('main').remove();
    await settle();
    expect(opened[0]?.life.aborted).toBe(true);
    focus('body');
  });

  it('ends the life of a composer that moves into the page of a frame', async () => {
    watch();
    focus(EDITOR);
    const framed = document.implementation.createHTMLDocument();
    framed.body.append(pick('main'));
    await settle();
    expect(opened[0]?.editor.isConnected).toBe(true);
    expect(opened[0]?.life.aborted).toBe(true);
  });

  it('opens the editor that replaced one under the hands of the person', async () => {
    watch();
    const editor = pick(EDITOR);
    focus(EDITOR);
    const next = editor.cloneNode(true) as HTMLElement;
    next.tabIndex = 0;
    editor.replaceWith(next);
    next.focus();
    await settle();
    expect(opened.map((one) => one.editor)).toEqual([editor, next]);
    expect(opened.map((one) => one.life.aborted)).toEqual([true, false]);
  });

  describe('in a shadow root', () => {
    function moveIntoShadow(): { shadow: ShadowRoot; editor: HTMLElement } {
      const editor = pick(EDITOR);
      const host = document.createElement('div');
      const shadow = host.attachShadow({ mode: 'open' });
      shadow.append(editor);
      document.body.append(host);
      return { shadow, editor };
    }

    it('opens the composer, and ends its life when it leaves', async () => {
      const { shadow, editor } = moveIntoShadow();
      watch();
      editor.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
      expect(opened).toHaveLength(1);
      shadow.replaceChildren();
      await settle();
      expect(opened[0]?.life.aborted).toBe(true);
    });

    it('ends the life of a composer that moved there while it was open, as soon as it leaves', async () => {
      watch();
      focus(EDITOR);
      const { shadow } = moveIntoShadow();
      await settle();
      expect(opened[0]?.life.aborted).toBe(false);
      shadow.replaceChildren();
      await settle();
      expect(opened[0]?.life.aborted).toBe(true);
    });

    it('opens a composer that had the focus before the script ran', () => {
      const { editor } = moveIntoShadow();
      editor.tabIndex = 0;
      editor.focus();
      watch();
      expect(opened.map((one) => one.editor)).toEqual([editor]);
    });
  });

  it('hears what is typed into a text area', () => {
    const area = document.createElement('textarea');
    document.body.append(area);
    const site = { ...x, resolveComposer: () => ({ ...anyComposer(), editor: area }) };
    watch(site);
    area.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    const before = opened[0]?.changes ?? 0;
    area.value = 'Bread';
    area.dispatchEvent(new Event('input', { bubbles: true }));
    expect(opened[0]?.changes).toBe(before + 1);
  });

  it('tells of added parts while somebody asks', async () => {
    const watcher = watch();
    const life = new AbortController();
    const seen: string[] = [];
    watcher.onPageChange((added) => seen.push(...added.map((element) => element.tagName)), life.signal);
    document.body.append(document.createElement('section'));
    await settle();
    life.abort();
    document.body.append(document.createElement('footer'));
    await settle();
    expect(seen).toEqual(['SECTION']);
  });

  it('falls silent with the script', async () => {
    watch();
    focus(EDITOR);
    root.abort();
    expect(opened[0]?.life.aborted).toBe(true);
    const before = opened[0]?.changes;
    pick(EDITOR).append('more');
    focus(EDITOR);
    await settle();
    expect(opened[0]?.changes).toBe(before);
    expect(opened).toHaveLength(1);
  });
});
