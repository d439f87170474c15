// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  elementsAround,
  findClippers,
  visibleBox,
} from '../../../entrypoints/compose.content/visible-box.ts';

function part(style: string, ...children: Node[]): HTMLElement {
  const element = document.createElement('div');
  // The test's page does not take the short form apart.
  element.style.cssText = style.replace(/overflow: (\w+)/, 'overflow-x: $1; overflow-y: $1');
  element.append(...children);
  return element;
}

/** What a browser would measure. */
function measures(element: HTMLElement, left: number, top: number, width: number, height: number): void {
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(left, top, width, height));
}

function clipped(editor: Element): Element[] {
  return findClippers(editor).map(({ element }) => element);
}

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

describe('elementsAround', () => {
  it('goes through slots and open shadow roots', () => {
    const editor = part('');
    const host = part('', editor);
    const slot = document.createElement('slot');
    const inner = part('', slot);
    host.attachShadow({ mode: 'open' }).append(inner);
    document.body.append(host);
    // The test's page does not assign slots.
    Object.defineProperty(editor, 'assignedSlot', { value: slot });
    expect(elementsAround(editor)).toEqual([slot, inner, host, document.body, document.documentElement]);
  });
});

describe('findClippers', () => {
  it('finds what hides its overflow, not what shows it, and not the body of the window', () => {
    const editor = part('overflow: auto');
    const scroller = part('overflow-y: auto; overflow-x: hidden', editor);
    document.body.append(part('overflow: visible', scroller));
    document.body.style.overflow = 'hidden';
    expect(clipped(editor)).toEqual([scroller]);
  });

  it('knows that what is positioned escapes up to its containing block', () => {
    const editor = part('position: absolute');
    const passedBy = part('overflow: hidden', editor);
    const holder = part('position: relative; overflow: hidden', passedBy);
    document.body.append(holder);
    expect(clipped(editor)).toEqual([holder]);
    editor.style.position = 'fixed';
    expect(clipped(editor)).toEqual([]);
    passedBy.style.transform = 'scale(1)';
    expect(clipped(editor)).toEqual([passedBy, holder]);
  });

  it('goes out of shadow roots', () => {
    const editor = part('');
    const inner = part('overflow: scroll', editor);
    const host = part('overflow: hidden; display: block');
    host.attachShadow({ mode: 'open' }).append(inner);
    document.body.append(host);
    expect(clipped(editor)).toEqual([inner, host]);
  });
});

describe('visibleBox', () => {
  it('is what all clippers leave, each on its axes', () => {
    const editor = part('');
    const [outer, inner] = [part(''), part('')];
    measures(editor, 100, 100, 400, 300);
    measures(inner, 0, 150, 300, 1000);
    measures(outer, 200, 0, 50, 200);
    const box = visibleBox(editor, [
      { element: inner, x: true, y: true },
      { element: outer, x: false, y: true },
    ]);
    expect(box).toEqual({ left: 100, top: 150, right: 300, bottom: 200 });
  });

  it('is null for what is scrolled away or has no size', () => {
    const editor = part('');
    const scroller = part('');
    measures(editor, 100, 100, 400, 50);
    measures(scroller, 100, 200, 400, 300);
    expect(visibleBox(editor, [{ element: scroller, x: true, y: true }])).toBeNull();
    measures(editor, 0, 0, 0, 0);
    expect(visibleBox(editor, [])).toBeNull();
  });
});
