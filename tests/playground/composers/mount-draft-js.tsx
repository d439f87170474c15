/** @jsxImportSource react */
import { Editor, EditorState } from 'draft-js';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { entityDecorator } from '../x/entity-decorator.ts';
import type { EditorEvents, MountedEditor } from './mount.ts';
import { passAttributes } from './pass-attributes.ts';

const ROOT = '.public-DraftEditor-content';

interface Handle {
  state: EditorState;
  set(state: EditorState): void;
}

/** Draft.js, as X has it. */
export function mountDraftJs(place: HTMLElement, events: EditorEvents): MountedEditor {
  const handle: Handle = { state: EditorState.createEmpty(entityDecorator), set: () => {} };

  function Box() {
    const [state, setState] = useState(handle.state);
    handle.set = (next) => {
      handle.state = next;
      setState(next);
      events.changed();
    };
    return (
      <Editor
        editorState={state}
        onChange={(next) => handle.set(next)}
        placeholder={events.hint}
        handleReturn={(event) =>
          events.entered(event.nativeEvent as unknown as KeyboardEvent) ? 'handled' : 'not-handled'
        }
      />
    );
  }

  const container = document.createElement('div');
  place.replaceWith(container);
  // At once: what follows looks for the editor in the page.
  flushSync(() => createRoot(container).render(<Box />));
  const element = container.querySelector<HTMLElement>(ROOT);
  if (element === null) throw new Error('fixture: Draft.js did not render');
  passAttributes(place, element);
  return {
    element,
    text: () => handle.state.getCurrentContent().getPlainText('\n'),
    clear: () => handle.set(EditorState.createEmpty(entityDecorator)),
  };
}
