import { useEffect, useState } from 'preact/hooks';

/** So long nothing may have changed before it is read aloud, in milliseconds: who types is not talked into. */
export const QUIET_BEFORE_NEWS = 1500;

/** What a live region says: the text once it has stood still, the same one never twice in a row. */
export function useNews(now: string): string {
  const [news, setNews] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setNews(now), QUIET_BEFORE_NEWS);
    return () => clearTimeout(timer);
  }, [now]);
  return news;
}
