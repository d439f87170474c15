// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOWHERE, type Trial, tryConnection } from '../../../entrypoints/abilities/try-connection.ts';

const POLICY = "default-src 'none'; img-src 'self'";
const REFUSED: Trial = {
  outcome: 'refused',
  directive: 'img-src',
  policy: POLICY,
  address: NOWHERE,
};

/** What is asked for a picture, in the place of the elements of the page. */
let asked: { address: string; picture: EventTarget }[] = [];
/** What the browser does when it is asked. */
let answer = (_picture: EventTarget): void => {};

const fail = (picture: EventTarget) => void picture.dispatchEvent(new Event('error'));
const succeed = (picture: EventTarget) => void picture.dispatchEvent(new Event('load'));

/** What the browser says where its policy has stopped something. */
function refuse(given: { blockedURI?: string } = {}): void {
  const violation = { blockedURI: NOWHERE, effectiveDirective: 'img-src', originalPolicy: POLICY };
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
  asked = [];
  const create = document.createElement.bind(document);
  vi.spyOn(document, 'createElement').mockImplementation((name: string) => {
    if (name !== 'img') return create(name);
    const picture = new EventTarget();
    Object.defineProperty(picture, 'src', {
      set(address: string) {
        asked.push({ address, picture });
        answer(picture);
      },
    });
    return picture as unknown as HTMLElement;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a connection that is tried', () => {
  it('goes once to nobody, with nothing of the person', async () => {
    answer = succeed;
    await tryConnection();
    expect(asked.map(({ address }) => address)).toEqual(['https://twoway.invalid/']);
  });

  it('is refused where the policy forbids it, in the words of the browser', async () => {
    answer = (picture) => {
      refuse();
      fail(picture);
    };
    expect(await known(tryConnection(), 0)).toEqual(REFUSED);
  });

  it.each([0, 499])('is refused also where the browser says so %d ms after it has failed', async (late) => {
    answer = fail;
    setTimeout(refuse, late);
    expect(await known(tryConnection(), 500)).toEqual(REFUSED);
  });

  it('is refused where the browser names the address alone', async () => {
    answer = fail;
    setTimeout(() => refuse({ blockedURI: 'https://twoway.invalid' }), 1);
    expect(await known(tryConnection(), 500)).toEqual({ ...REFUSED, address: 'https://twoway.invalid' });
  });

  it('was not refused where it failed and no policy said anything of it', async () => {
    answer = fail;
    const trial = tryConnection();
    expect(await known(trial, 499)).toBeNull();
    expect(await known(trial, 1)).toEqual({ outcome: 'tried' });
  });

  it('was not refused where the policy stopped something else', async () => {
    answer = fail;
    for (const blockedURI of ['https://other.invalid/', 'inline', ''])
      setTimeout(() => refuse({ blockedURI }), 1);
    expect(await known(tryConnection(), 500)).toEqual({ outcome: 'tried' });
  });

  it('was answered where nothing stopped it', async () => {
    answer = succeed;
    expect(await known(tryConnection(), 0)).toEqual({ outcome: 'answered' });
  });

  it('listens no longer than it takes', async () => {
    const added = vi.spyOn(document, 'addEventListener');
    answer = succeed;
    await tryConnection();
    const signals = added.mock.calls.map(([, , options]) => (options as AddEventListenerOptions).signal);
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
    added.mockRestore();
  });
});
