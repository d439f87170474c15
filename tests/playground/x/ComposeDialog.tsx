/** @jsxImportSource react */
import { useRef, useState } from 'react';
import type { Publish } from './App.tsx';
import { Composer } from './Composer.tsx';
import { DiscardSheet } from './DiscardSheet.tsx';
import { Icon } from './Icon.tsx';
import { PostCard } from './PostCard.tsx';
import type { Post } from './posts.ts';

interface ComposeDialogProps {
  answered: Post | null;
  quoted: Post | null;
  publish: Publish;
  /** X has been seen to keep the emptied composer mounted after success. */
  staysOpen: boolean;
  onClose: () => void;
}

export function ComposeDialog({ answered, quoted, publish, staysOpen, onClose }: ComposeDialogProps) {
  const [asksDiscard, setAsksDiscard] = useState(false);
  const hasText = useRef(false);
  const close = () => (hasText.current ? setAsksDiscard(true) : onClose());
  const publishAndClose: Publish = async (act) => {
    const isSent = await publish(act);
    if (isSent && !staysOpen) onClose();
    return isSent;
  };
  return (
    <div className="layer">
      <div className="scrim" />
      <div
        role="dialog"
        aria-modal="true"
        aria-labelledby="modal-header"
        className="dialog"
        onKeyDown={(event) => {
          // Draft.js prevents Escape's default, which therefore tells nothing.
          if (event.key === 'Escape') close();
        }}
      >
        <div className="dialog-bar">
          <button
            type="button"
            data-testid="app-bar-close"
            aria-label="Close"
            className="round"
            onClick={close}
          >
            <Icon name="close" />
          </button>
          <div id="modal-header" />
        </div>
        {answered && <PostCard post={answered} isPreview />}
        <Composer
          placeholder={answered ? 'Post your reply' : quoted ? 'Add a comment' : 'What’s happening?'}
          verb={answered ? 'Reply' : 'Post'}
          submitTestId="tweetButton"
          answered={answered}
          quoted={quoted}
          publish={publishAndClose}
          isFocused
          onTextChange={(text) => {
            hasText.current = text.trim() !== '';
          }}
        />
      </div>
      {asksDiscard && <DiscardSheet onDiscard={onClose} onKeep={() => setAsksDiscard(false)} />}
    </div>
  );
}
