import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import type { EditorEvents, MountedEditor } from './mount.ts';

/** TipTap, as LinkedIn has it since 2026: the placeholder itself becomes the editor. */
export function mountTipTap(place: HTMLElement, events: EditorEvents): MountedEditor {
  const editor = new Editor({
    element: { mount: place },
    extensions: [StarterKit],
    editorProps: {
      handleKeyDown: (_view, event) => event.key === 'Enter' && events.entered(event),
    },
    onUpdate: () => events.changed(),
  });
  return {
    element: place,
    text: () => editor.getText({ blockSeparator: '\n' }),
    clear: () => editor.commands.clearContent(true),
  };
}
