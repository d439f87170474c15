/** @jsxImportSource react */
import type { Publish } from './App.tsx';
import { Composer } from './Composer.tsx';
import { PostCard } from './PostCard.tsx';
import type { Post } from './posts.ts';

interface HomePageProps {
  posts: readonly Post[];
  publish: Publish;
}

export function HomePage({ posts, publish }: HomePageProps) {
  return (
    <div>
      <div className="tabs" role="tablist">
        <div role="tab" aria-selected="true" tabIndex={0}>
          <span>For you</span>
        </div>
        <div role="tab" aria-selected="false" tabIndex={-1}>
          <span>Following</span>
        </div>
      </div>
      <Composer
        placeholder="What’s happening?"
        verb="Post"
        submitTestId="tweetButtonInline"
        answered={null}
        quoted={null}
        publish={publish}
      />
      <section aria-label="Timeline: Your Home Timeline">
        {posts.map((post) => (
          <PostCard key={post.id} post={post} />
        ))}
      </section>
    </div>
  );
}
