import Quill from 'quill1';
import type { Mount } from './mount.ts';
import { passAttributes } from './pass-attributes.ts';

/** Quill 1, as LinkedIn's old share box and old comments have it. */
export const mountQuill: Mount = (place, events) => {
  const container = document.createElement('div');
  place.replaceWith(container);
  const quill = new Quill(container, { formats: [] });
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
};
