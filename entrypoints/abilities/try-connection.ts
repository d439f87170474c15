/**
 * The one place of Twoway that tries to reach the network, to show that it cannot: only when the button is pressed, and
 * at an address below `.invalid`, which is reserved (RFC 2606): nobody is there who could be reached. Nothing is sent
 * along.
 */
export const NOWHERE = 'https://twoway.invalid/';

/** What the browser said of it. */
export type Trial =
  /** It was forbidden before anything left: by which directive of which policy, and what was to be reached. */
  | { outcome: 'refused'; directive: string; policy: string; address: string }
  /** Nobody forbade it: it failed, with this reason, only since there is nobody at that address. */
  | { outcome: 'tried'; reason: string }
  /** Something answered. */
  | { outcome: 'answered' };

/** The event of a refusal may come after the refusal itself. In milliseconds. */
const LATEST = 500;

/** Tries once to fetch {@link NOWHERE}. Never rejects. */
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
  async function attempt(): Promise<Trial> {
    try {
      await fetch(NOWHERE, { mode: 'no-cors', credentials: 'omit', cache: 'no-store' });
      return { outcome: 'answered' };
    } catch (error) {
      await new Promise((done) => setTimeout(done, LATEST));
      return { outcome: 'tried', reason: error instanceof Error ? error.message : String(error) };
    }
  }
  const trial = await Promise.race([refused, attempt()]);
  life.abort();
  return trial;
}
