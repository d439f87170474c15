/** @jsxImportSource react */
import { Avatar } from './Avatar.tsx';
import { PostActions } from './PostActions.tsx';
import { PostHead } from './PostHead.tsx';
import { PostText } from './PostText.tsx';
import type { Post } from './posts.ts';
import { QuotedPost } from './QuotedPost.tsx';

interface PostCardProps {
  post: Post;
  /** The post that the status page is about. */
  isFocal?: boolean;
  /** The answered post in the reply dialog. */
  isPreview?: boolean;
}

export function PostCard({ post, isFocal = false, isPreview = false }: PostCardProps) {
  return (
    <article
      data-testid="tweet"
      tabIndex={isFocal ? -1 : 0}
      className={`post${isFocal ? ' focal' : ''}${isPreview ? ' preview' : ''}`}
    >
      <Avatar author={post.author} />
      <div className="post-body">
        <PostHead post={post} />
        <PostText text={post.text} />
        {post.quoted && <QuotedPost post={post.quoted} />}
        {!isPreview && <PostActions post={post} />}
      </div>
    </article>
  );
}
