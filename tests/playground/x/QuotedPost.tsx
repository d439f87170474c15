/** @jsxImportSource react */
import { PostHead } from './PostHead.tsx';
import { PostText } from './PostText.tsx';
import type { Post } from './posts.ts';

export function QuotedPost({ post }: { post: Post }) {
  return (
    <div className="quoted">
      <PostHead post={post} />
      <PostText text={post.text} />
    </div>
  );
}
