import { useEffect, useState } from 'react';

export interface ComposeRoute {
  kind: 'post' | 'reply' | 'quote';
  postId: string | null;
}

export interface Route {
  /** The page that is mounted, also behind the dialog. */
  page: { kind: 'home' } | { kind: 'status'; id: string };
  pagePath: string;
  compose: ComposeRoute | null;
}

const COMPOSE_PATH = '/compose/post';
const NAVIGATED = 'playground:navigated';

function readCompose(state: unknown, search: string): ComposeRoute {
  if (typeof state === 'object' && state !== null && 'kind' in state && 'postId' in state) {
    const { kind, postId } = state;
    if ((kind === 'reply' || kind === 'quote') && typeof postId === 'string') return { kind, postId };
  }
  const inReplyTo = new URLSearchParams(search).get('in_reply_to');
  return inReplyTo ? { kind: 'reply', postId: inReplyTo } : { kind: 'post', postId: null };
}

function readRoute(previous: Route | null): Route {
  const { pathname, search } = location;
  if (pathname === COMPOSE_PATH) {
    const behind = previous ?? { page: { kind: 'home' }, pagePath: '/home' };
    return { page: behind.page, pagePath: behind.pagePath, compose: readCompose(history.state, search) };
  }
  const id = /^\/[^/]+\/status\/(\d+)$/.exec(pathname)?.[1];
  return { page: id ? { kind: 'status', id } : { kind: 'home' }, pagePath: pathname, compose: null };
}

export function navigate(path: string): void {
  history.pushState(null, '', path);
  window.dispatchEvent(new Event(NAVIGATED));
}

export function openComposer(compose: ComposeRoute): void {
  history.pushState(compose, '', COMPOSE_PATH);
  window.dispatchEvent(new Event(NAVIGATED));
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(null));
  useEffect(() => {
    const update = () => setRoute((previous) => readRoute(previous));
    window.addEventListener('popstate', update);
    window.addEventListener(NAVIGATED, update);
    return () => {
      window.removeEventListener('popstate', update);
      window.removeEventListener(NAVIGATED, update);
    };
  }, []);
  useEffect(() => {
    document.title = route.compose
      ? 'Compose post / X'
      : route.page.kind === 'home'
        ? 'Home / X'
        : 'Post / X';
  }, [route]);
  return route;
}
