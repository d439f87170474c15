/**
 * The one place of Twoway that tries to reach the network, to show that it cannot: only when the button is pressed, and
 * at an address below `.invalid`, which is reserved (RFC 2606): nobody is there who could be reached. Nothing is sent
 * along. It is asked for a picture: no code of Twoway can make a request of its own, also not here.
 */
export const NOWHERE = 'https://twoway.invalid/';

/** What the browser said of it. */
export type Trial =
  /** It was forbidden before anything left: by which directive of which policy, and what was to be reached. */
  | { outcome: 'refused'; directive: string; policy: string; address: string }
  /** Nobody forbade it: it failed only since there is nobody at that address. */
  | { outcome: 'tried' }
  /** Something answered. */
  | { outcome: 'answered' };

/** The event of a refusal may come after the refusal itself. In milliseconds. */
const LATEST = 500;

/** Asks {@link NOWHERE} once for a picture, which no page shows. Never rejects. */
export async function tryConnection(): Promise<Trial> {
  const life = new AbortController();
  const refused = new Promise<Trial>((resolve) => {
    document.addEventListener(
      'securitypolicyviolation',
      ({ blockedURI, effectiveDirective, originalPolicy }) => {
        if (!blockedURI.startsWith(NOWHERE.slice(0, -1))) return;
        resolve({
          outcome: 'refused',
          directive: effectiveDirective,
          policy: originalPolicy,
          address: blockedURI,
        });
      },
      { signal: life.signal },
    );
  });
  const attempted = new Promise<Trial>((resolve) => {
    const picture = document.createElement('img');
    picture.addEventListener('load', () => resolve({ outcome: 'answered' }));
    picture.addEventListener('error', () => void setTimeout(resolve, LATEST, { outcome: 'tried' }));
    picture.src = NOWHERE;
  });
  const trial = await Promise.race([refused, attempted]);
  life.abort();
  return trial;
}
