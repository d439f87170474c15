import type { EditorEvents, MountedEditor } from './mount.ts';

function listen(element: HTMLElement, events: EditorEvents): void {
  element.addEventListener('input', () => events.changed());
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && events.entered(event)) event.preventDefault();
  });
}

/** An editable element without a library, as LinkedIn's messages have it. */
export function mountPlain(place: HTMLElement, events: EditorEvents): MountedEditor {
  const empty = (): void => {
    const line = document.createElement('p');
    line.append(document.createElement('br'));
    place.replaceChildren(line);
  };
  place.contentEditable = 'true';
  empty();
  listen(place, events);
  return {
    element: place,
    text: () => place.innerText.replace(/\n$/, ''),
    clear() {
      empty();
      events.changed();
    },
  };
}

/** A text area, as X has it in its mobile layout and in X Chat. */
export function mountTextArea(place: HTMLElement, events: EditorEvents): MountedEditor {
  if (!(place instanceof HTMLTextAreaElement))
    throw new Error('fixture: a text area must be one in the page');
  listen(place, events);
  return {
    element: place,
    text: () => place.value,
    clear() {
      place.value = '';
      events.changed();
    },
  };
}
