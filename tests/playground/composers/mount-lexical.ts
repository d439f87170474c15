import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';
import type { EditorEvents, MountedEditor } from './mount.ts';

/** Lexical, as Facebook has it: the placeholder itself becomes the editor. */
export function mountLexical(place: HTMLElement, events: EditorEvents): MountedEditor {
  const editor = createEditor({
    namespace: 'fixture',
    onError(error) {
      throw error;
    },
  });
  place.contentEditable = 'true';
  editor.setRootElement(place);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerUpdateListener(() => events.changed());
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event === null || !events.entered(event)) return false;
      event.preventDefault();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  return {
    element: place,
    text: () => editor.getEditorState().read(() => $getRoot().getTextContent().replaceAll('\n\n', '\n')),
    clear() {
      editor.update(() => {
        const line = $createParagraphNode();
        $getRoot().clear().append(line);
        line.select();
      });
    },
  };
}
