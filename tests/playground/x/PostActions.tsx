/** @jsxImportSource react */
import { useState } from 'react';
import { Icon } from './Icon.tsx';
import type { Post } from './posts.ts';
import { RetweetMenu } from './RetweetMenu.tsx';
import { openComposer } from './routes.ts';

export function PostActions({ post }: { post: Post }) {
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  return (
    <div className="post-actions">
      <button
        type="button"
        data-testid="reply"
        aria-label="Reply"
        className="round"
        onClick={() => openComposer({ kind: 'reply', postId: post.id })}
      >
        <Icon name="reply" />
      </button>
      <div className="menu-place">
        <button
          type="button"
          data-testid="retweet"
          aria-label="Repost"
          aria-haspopup="menu"
          aria-expanded={isMenuOpen}
          className="round"
          onClick={() => setIsMenuOpen(!isMenuOpen)}
        >
          <Icon name="repost" />
        </button>
        {isMenuOpen && <RetweetMenu post={post} onChosen={() => setIsMenuOpen(false)} />}
      </div>
      <button type="button" data-testid="like" aria-label="Like" className="round">
        <Icon name="heart" />
      </button>
      <button type="button" data-testid="bookmark" aria-label="Bookmark" className="round">
        <Icon name="bookmark" />
      </button>
    </div>
  );
}
