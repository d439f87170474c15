import { useEffect } from 'react';
import { navigate, openComposer } from './routes.ts';

function isTypingPlace(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'));
}

/** Links stay inside the page, and the single key "n" opens the composer, as on the real site. */
export function useSiteKeys(): void {
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || !(event.target instanceof Element))
        return;
      const path = event.target.closest('a[href^="/"]')?.getAttribute('href');
      if (!path) return;
      event.preventDefault();
      if (path === '/compose/post') openComposer({ kind: 'post', postId: null });
      else navigate(path);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'n' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTypingPlace(event.target) || location.pathname === '/compose/post') return;
      event.preventDefault();
      openComposer({ kind: 'post', postId: null });
    };
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
