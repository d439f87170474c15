/** @jsxImportSource react */
import type { Publish } from './App.tsx';
import { Composer } from './Composer.tsx';
import { PostCard } from './PostCard.tsx';
import type { Post } from './posts.ts';

interface StatusPageProps {
  post: Post;
  answers: readonly Post[];
  publish: Publish;
}

export function StatusPage({ post, answers, publish }: StatusPageProps) {
  return (
    <div>
      <h2 className="page-title">Post</h2>
      <section aria-label="Timeline: Conversation">
        <PostCard post={post} isFocal />
        <div data-testid="inline_reply_offscreen">
          <Composer
            placeholder="Post your reply"
            verb="Reply"
            submitTestId="tweetButtonInline"
            answered={post}
            quoted={null}
            publish={publish}
          />
        </div>
        {answers.map((answer) => (
          <PostCard key={answer.id} post={answer} />
        ))}
      </section>
    </div>
  );
}
