/** @jsxImportSource react */
import { EditorState } from 'draft-js';
import { useState } from 'react';
import type { Publish } from './App.tsx';
import { Avatar } from './Avatar.tsx';
import { ComposerEditor } from './ComposerEditor.tsx';
import { entityDecorator } from './entity-decorator.ts';
import { Icon } from './Icon.tsx';
import { ME, type Post } from './posts.ts';
import { QuotedPost } from './QuotedPost.tsx';
import { ToolBar } from './ToolBar.tsx';

interface ComposerProps {
  placeholder: string;
  verb: 'Post' | 'Reply';
  submitTestId: 'tweetButton' | 'tweetButtonInline';
  answered: Post | null;
  quoted: Post | null;
  publish: Publish;
  isFocused?: boolean;
  onTextChange?: (text: string) => void;
}

export function Composer(props: ComposerProps) {
  const { answered, quoted } = props;
  const [editorState, setEditorState] = useState(() => EditorState.createEmpty(entityDecorator));
  const [isSending, setIsSending] = useState(false);
  const text = editorState.getCurrentContent().getPlainText('\n');
  const isReady = text.trim() !== '' && !isSending;

  const change = (next: EditorState) => {
    setEditorState(next);
    props.onTextChange?.(next.getCurrentContent().getPlainText('\n'));
  };
  const submit = async () => {
    if (!isReady) return;
    setIsSending(true);
    const isSent = await props.publish({ text, inReplyTo: answered, quoted });
    setIsSending(false);
    if (isSent) change(EditorState.createEmpty(entityDecorator));
  };

  return (
    <div className="composer">
      <Avatar author={ME} />
      <div className="composer-body">
        <div className="composer-text">
          {answered && (
            <div className="reply-line">
              <span>Replying to </span>
              <a href={`/${answered.author.handle}`}>@{answered.author.handle}</a>
            </div>
          )}
          <ComposerEditor
            editorState={editorState}
            placeholder={props.placeholder}
            isFocused={props.isFocused ?? false}
            onChange={change}
            onSubmit={submit}
          />
          {quoted && (
            <div data-testid="attachments">
              <QuotedPost post={quoted} />
            </div>
          )}
        </div>
        {!answered && (
          <div className="audience">
            <button type="button" aria-label="Everyone can reply">
              <Icon name="globe" />
              <span>Everyone can reply</span>
            </button>
          </div>
        )}
        <ToolBar verb={props.verb} submitTestId={props.submitTestId} isReady={isReady} onSubmit={submit} />
      </div>
    </div>
  );
}
