/** @jsxImportSource react */
import { Editor, type EditorState } from 'draft-js';
import { useEffect, useRef } from 'react';

interface ComposerEditorProps {
  editorState: EditorState;
  placeholder: string;
  isFocused: boolean;
  onChange: (next: EditorState) => void;
  onSubmit: () => void;
}

export function ComposerEditor({
  editorState,
  placeholder,
  isFocused,
  onChange,
  onSubmit,
}: ComposerEditorProps) {
  const editor = useRef<Editor>(null);
  useEffect(() => {
    if (isFocused) editor.current?.focus();
  }, [isFocused]);
  return (
    <div data-testid="tweetTextarea_0RichTextInputContainer">
      <div data-testid="tweetTextarea_0_label">
        <Editor
          ref={editor}
          editorState={editorState}
          placeholder={placeholder}
          ariaLabel="Post text"
          ariaMultiline
          role="textbox"
          spellCheck
          webDriverTestID="tweetTextarea_0"
          onChange={onChange}
          handleReturn={(event) => {
            if (!event.ctrlKey && !event.metaKey) return 'not-handled';
            onSubmit();
            return 'handled';
          }}
        />
      </div>
    </div>
  );
}
