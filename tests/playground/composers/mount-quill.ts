import Quill2 from 'quill';
import Quill1 from 'quill1';
import type { EditorEvents, Mount, MountedEditor } from './mount.ts';
import { passAttributes } from './pass-attributes.ts';

interface QuillLike {
  root: HTMLElement;
  getText(): string;
  setText(text: string): unknown;
  on(name: 'text-change', listener: () => void): unknown;
}

function mountQuill(
  create: (container: HTMLElement) => QuillLike,
  place: HTMLElement,
  events: EditorEvents,
): MountedEditor {
  const container = document.createElement('div');
  place.replaceWith(container);
  const quill = create(container);
  passAttributes(place, quill.root);
  quill.on('text-change', () => events.changed());
  // Quill leaves alone what was prevented before it hears of it.
  container.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' && events.entered(event)) event.preventDefault();
    },
    true,
  );
  return {
    element: quill.root,
    // Quill's text always ends with a line end of its own.
    text: () => quill.getText().replace(/\n$/, ''),
    clear: () => quill.setText(''),
  };
}

/** Quill 1, as LinkedIn's old share box and old comments have it. */
export const mountQuill1: Mount = (place, events) =>
  mountQuill((container) => new Quill1(container, { formats: [] }), place, events);

/** Quill 2. */
export const mountQuill2: Mount = (place, events) =>
  mountQuill((container) => new Quill2(container, { formats: [] }), place, events);
