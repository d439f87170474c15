import type { Composer } from '../../../entrypoints/compose.content/sites/site.ts';

/** An element with a class, a text or children. */
export function part(name: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  element.append(...children);
  return element;
}

export function button(label: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', () => element.setAttribute('data-clicks', '1'));
  return element;
}

const TEXT = `Our sourdough course is out! Order now, 20% off until Friday.
How do you keep early hours?`;

/** A box to write in, as sites have it: the editor, and a bar of tools with a counter that must stay free. */
export function composerBox(): Composer {
  const editor = part('editor', TEXT);
  editor.contentEditable = 'true';
  editor.setAttribute('role', 'textbox');
  const counter = part('counter', '191');
  const toolBar = part('tool-bar', button('Photo'), counter, button('Post'));
  const scope = part('composer', editor, toolBar);
  return {
    editor,
    scope,
    surface: 'post',
    parts: [editor],
    limit: null,
    isCounted: true,
    readContext: () => ({
      parent: null,
      parentAuthor: null,
      isFirstMessage: 'unknown',
      groupId: null,
      isGroup: 'unknown',
      isPage: 'unknown',
      thread: null,
      ownHandle: null,
    }),
    findSubmit: () => null,
    isSubmit: () => false,
    isSubmitKey: () => false,
    obstacles: () => [toolBar],
  };
}
