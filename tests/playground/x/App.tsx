/** @jsxImportSource react */
import { useState } from 'react';
import { ComposeDialog } from './ComposeDialog.tsx';
import { HomePage } from './HomePage.tsx';
import type { Outcome } from './page-options.ts';
import { createOwnPost, type Post, pathOf, REPLIES, TIMELINE } from './posts.ts';
import { navigate, useRoute } from './routes.ts';
import { SideNav } from './SideNav.tsx';
import { StatusPage } from './StatusPage.tsx';
import { SuggestionColumn } from './SuggestionColumn.tsx';
import { sendPost } from './send-post.ts';
import { Toast, type ToastContent } from './Toast.tsx';
import { useSiteKeys } from './use-site-keys.ts';

export interface Act {
  text: string;
  inReplyTo: Post | null;
  quoted: Post | null;
}

/** Resolves to whether the composer may forget the text. */
export type Publish = (act: Act) => Promise<boolean>;

/** As X, which keeps of a long list what is near: who posts for hours does not make the page grow. */
const MOST_OWN = 20;

export function App({ outcome }: { outcome: Outcome }) {
  const route = useRoute();
  const [own, setOwn] = useState<readonly Post[]>([]);
  const [toast, setToast] = useState<ToastContent | null>(null);
  useSiteKeys();

  const posts = [...own, ...TIMELINE];
  const findPost = (id: string) => [...posts, ...REPLIES].find((post) => post.id === id) ?? null;

  const publish: Publish = async (act) => {
    const answer = await sendPost(act.text, outcome).catch(() => 'refused');
    if (answer === 'refused') {
      setToast({ text: 'Something went wrong, but it is not your fault. Try again.', link: null });
      return false;
    }
    if (outcome === 'silent') return true;
    const post = createOwnPost(act.text, act.inReplyTo?.id ?? null, act.quoted);
    setOwn((earlier) => [post, ...earlier].slice(0, MOST_OWN));
    setToast({ text: 'Your post was sent.', link: pathOf(post) });
    return true;
  };

  const { page, compose } = route;
  const focal = page.kind === 'status' ? (findPost(page.id) ?? TIMELINE[0]) : undefined;
  const answers = focal && [...own, ...REPLIES].filter((post) => post.inReplyTo === focal.id);
  const composeTarget = compose?.postId ? findPost(compose.postId) : null;
  return (
    <>
      <div className="layout">
        <SideNav />
        <main>
          <div data-testid="primaryColumn" className="column">
            {focal && answers ? (
              <StatusPage key={focal.id} post={focal} answers={answers} publish={publish} />
            ) : (
              <HomePage posts={posts} publish={publish} />
            )}
          </div>
          <SuggestionColumn />
        </main>
      </div>
      <div id="layers">
        {compose && (
          <ComposeDialog
            key={`${compose.kind}-${compose.postId}`}
            answered={compose.kind === 'reply' ? composeTarget : null}
            quoted={compose.kind === 'quote' ? composeTarget : null}
            publish={publish}
            staysOpen={outcome === 'silent'}
            onClose={() => navigate(route.pagePath)}
          />
        )}
        {toast && <Toast content={toast} onGone={() => setToast(null)} />}
      </div>
    </>
  );
}
