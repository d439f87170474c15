/** @jsxImportSource react */
import { type Post, pathOf } from './posts.ts';

const DAY = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });

export function PostHead({ post }: { post: Post }) {
  const profile = `/${post.author.handle}`;
  return (
    <div data-testid="User-Name" className="post-head">
      <a href={profile} className="name">
        <span>{post.author.name}</span>
      </a>
      <a href={profile}>
        <span>@{post.author.handle}</span>
      </a>
      <span aria-hidden="true">·</span>
      <a href={pathOf(post)}>
        <time dateTime={post.time}>{DAY.format(new Date(post.time))}</time>
      </a>
    </div>
  );
}
