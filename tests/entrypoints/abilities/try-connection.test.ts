// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOWHERE, type Trial, tryConnection } from '../../../entrypoints/abilities/try-connection.ts';

const POLICY = "default-src 'none'; connect-src 'none'";
const REFUSED: Trial = {
  outcome: 'refused',
  directive: 'connect-src',
  policy: POLICY,
  address: NOWHERE,
};

const fetched = vi.fn<typeof fetch>();

/** What the browser says where its policy has stopped something. */
function refuse(given: { blockedURI?: string } = {}): void {
  const violation = { blockedURI: NOWHERE, effectiveDirective: 'connect-src', originalPolicy: POLICY };
  document.dispatchEvent(
    Object.assign(new Event('securitypolicyviolation', { bubbles: true }), violation, given),
  );
}

/** Lets so many milliseconds go by; what is known by then, null if the trial is still running. */
async function known(trial: Promise<Trial>, time: number): Promise<Trial | null> {
  let found: Trial | null = null;
  void trial.then((one) => {
    found = one;
  });
  await vi.advanceTimersByTimeAsync(time);
  return found;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', fetched);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  fetched.mockReset();
});

describe('a connection that is tried', () => {
  it('goes once to nobody, with nothing of the person', async () => {
    fetched.mockResolvedValue(new Response());
    await tryConnection();
    expect(fetched.mock.calls).toEqual([
      ['https://twoway.invalid/', { mode: 'no-cors', credentials: 'omit', cache: 'no-store' }],
    ]);
  });

  it('is refused where the policy forbids it, in the words of the browser', async () => {
    fetched.mockImplementation(() => {
      refuse();
      return Promise.reject(new TypeError('Failed to fetch'));
    });
    expect(await known(tryConnection(), 0)).toEqual(REFUSED);
  });

  it.each([0, 499])('is refused also where the browser says so %d ms after it has failed', async (late) => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    setTimeout(refuse, late);
    expect(await known(tryConnection(), 500)).toEqual(REFUSED);
  });

  it('is refused where the browser names the address alone', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    setTimeout(() => refuse({ blockedURI: 'https://twoway.invalid' }), 1);
    expect(await known(tryConnection(), 500)).toEqual({ ...REFUSED, address: 'https://twoway.invalid' });
  });

  it('was not refused where it failed and no policy said anything of it', async () => {
    fetched.mockRejectedValue(new TypeError('net::ERR_NAME_NOT_RESOLVED'));
    const trial = tryConnection();
    expect(await known(trial, 499)).toBeNull();
    expect(await known(trial, 1)).toEqual({ outcome: 'tried', reason: 'net::ERR_NAME_NOT_RESOLVED' });
  });

  it('was not refused where the policy stopped something else', async () => {
    fetched.mockRejectedValue('no name');
    for (const blockedURI of ['https://other.invalid/', 'inline', ''])
      setTimeout(() => refuse({ blockedURI }), 1);
    expect(await known(tryConnection(), 500)).toEqual({ outcome: 'tried', reason: 'no name' });
  });

  it('was answered where nothing stopped it', async () => {
    fetched.mockResolvedValue(new Response());
    expect(await known(tryConnection(), 0)).toEqual({ outcome: 'answered' });
  });

  it('listens no longer than it takes', async () => {
    const added = vi.spyOn(document, 'addEventListener');
    fetched.mockResolvedValue(new Response());
    await tryConnection();
    const signals = added.mock.calls.map(([, , options]) => (options as AddEventListenerOptions).signal);
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
    added.mockRestore();
  });
});
