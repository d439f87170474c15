/** @jsxImportSource react */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { Editor as TipTap } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { Editor, EditorState } from 'draft-js';
import { createEditor } from 'lexical';
import Quill2 from 'quill';
import Quill1 from 'quill1';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { readDraftText } from '../../../entrypoints/compose.content/draft-text.ts';

/**
 * The editors that the sites use, each in a box with its name as id, and our reader for the tests to call: what it
 * reads must be what was typed, in all of them.
 */

declare global {
  interface Window {
    /** The text of the editor in a box, and what the ranges of its words hold. */
    readBox: (id: string) => { text: string; words: [said: string, held: string | null][] };
  }
}

function box(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`editors: there is no box ${id}`);
  return found;
}

function DraftEditor() {
  const [state, setState] = useState(() => EditorState.createEmpty());
  return <Editor editorState={state} onChange={setState} ariaLabel="Draft.js" />;
}
createRoot(box('draft-js')).render(<DraftEditor />);

new Quill1(box('quill-1'), { formats: [] });
new Quill2(box('quill-2'), { formats: [] });
new TipTap({ element: box('tiptap'), extensions: [StarterKit] });

const lexical = createEditor({
  namespace: 'editors',
  onError(error) {
    throw error;
  },
});
const root = document.createElement('div');
root.contentEditable = 'true';
box('lexical').append(root);
lexical.setRootElement(root);
registerRichText(lexical);
registerHistory(lexical, createEmptyHistoryState(), 300);

window.readBox = (id) => {
  const editor = box(id).querySelector<HTMLElement>('[contenteditable="true"],textarea');
  if (editor === null) throw new Error(`editors: there is no editor in ${id}`);
  const draft = readDraftText(editor);
  const words = Array.from(draft.text.matchAll(/\S+/g), ({ 0: word, index: start }) => {
    const range = draft.rangeOf({ start, end: start + word.length });
    return [word, range?.toString() ?? null] as [string, string | null];
  });
  return { text: draft.text, words };
};
