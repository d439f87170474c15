/** @jsxImportSource react */
import { Icon } from './Icon.tsx';
import type { Post } from './posts.ts';
import { openComposer } from './routes.ts';

interface RetweetMenuProps {
  post: Post;
  onChosen: () => void;
}

export function RetweetMenu({ post, onChosen }: RetweetMenuProps) {
  const quote = () => {
    onChosen();
    openComposer({ kind: 'quote', postId: post.id });
  };
  return (
    <div role="menu" className="menu">
      <button type="button" role="menuitem" data-testid="retweetConfirm" onClick={onChosen}>
        <Icon name="repost" />
        <span>Repost</span>
      </button>
      <button type="button" role="menuitem" onClick={quote}>
        <Icon name="quote" />
        <span>Quote</span>
      </button>
    </div>
  );
}
