// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readAct } from '../../../analysis/act.ts';
import { pageHandlers } from '../../../entrypoints/background/page-handlers.ts';
import { PAYLOAD_READERS } from '../../../entrypoints/background/payload-readers.ts';
import { attendSite } from '../../../entrypoints/compose.content/attend-site.ts';
import { linkedin } from '../../../entrypoints/compose.content/sites/linkedin.ts';
import { x } from '../../../entrypoints/compose.content/sites/x.ts';
import type { FollowedBox } from '../../../platform/followers.ts';
import type { OpenBox, PanelWish, Requests } from '../../../platform/requests.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../platform/settings.ts';
import { loadFixture, pick } from '../../fixtures/load-fixture.ts';
import { memoryLedger, memoryMeans } from '../background/memory-means.ts';

/** What a page tells the background of a draft, through the message to the handler that answers it. */

const BEGINS = 'https://www.linkedin.com/messaging/compose/?recipient=abc';
const GOES_ON = 'https://www.linkedin.com/messaging/thread/7/';
const OFFER = 'Our new course is out! Order now, 50% off until Friday. Link in bio.';
const QUESTION = 'How do you keep your notes in order? I moved mine to paper last week.';

let life: AbortController;
let reports: Requests['rate-draft']['reply'][];
/** What the toolbar icon was told. */
let shown: unknown[];
/** The background ends before it hears of the toolbar icon. */
let isDeaf: boolean;
/** How often the background was asked to be ready. */
let woken: number;
let settings: Settings;

beforeEach(() => {
  fakeBrowser.reset();
  // The fake browser has no ports, and nobody who answers.
  Object.assign(browser.runtime, { onConnect: { addListener: vi.fn(), removeListener: vi.fn() } });
  life = new AbortController();
  reports = [];
  shown = [];
  isDeaf = false;
  woken = 0;
  settings = { ...DEFAULT_SETTINGS, pause: 0 };
  const handlers = pageHandlers(memoryMeans(memoryLedger()));
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (sent: unknown) => {
    const { request, payload } = sent as { request: string; payload: unknown };
    if (request === 'show-box-state') {
      shown.push(payload);
      if (isDeaf) throw new Error('Could not establish connection. Receiving end does not exist.');
    }
    if (request === 'get-ready') woken++;
    if (request !== 'rate-draft') return { ok: true, value: {} };
    const report = await handlers['rate-draft'](PAYLOAD_READERS['rate-draft'](payload), {} as never);
    reports.push(report);
    return { ok: true, value: report };
  });
});

afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

/** Puts the caret into a message on LinkedIn that reads so, and waits until it is rated; nothing is drawn in the page. */
async function coach(draft: string, { url = BEGINS, said = '' } = {}): Promise<void> {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  document.body.innerHTML = `
    <div class="msg-thread">
      <ul>${said && `<li class="msg-s-message-list__event"><p>${said}</p></li>`}</ul>
      <form class="msg-form">
        <div class="msg-form__contenteditable" role="textbox" contenteditable="true"><p>${draft}</p></div>
      </form>
    </div>`;
  const means = { drawsInPage: false, readsMessages: true, settings: () => settings, isOrphan: () => false };
  attendSite(linkedin, means, life.signal);
  pick('[contenteditable]').dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  await vi.waitFor(() => expect(reports).toHaveLength(1), { timeout: 20_000 });
}

/** The rules that warn of such a message. */
async function warningsOf(draft: string, around: { url?: string; said?: string } = {}): Promise<string[]> {
  await coach(draft, around);
  return reports[0]?.warnings.map(({ cue }) => cue) ?? [];
}

/** A side panel that follows the page: what it was told last, and its wishes. */
function followPage(): { box(): OpenBox | null; wish(wish: PanelWish): void } {
  const told: FollowedBox[] = [];
  let hear: (wish: PanelWish) => void = () => {};
  const port = {
    name: 'follow-box',
    sender: { id: browser.runtime.id },
    onDisconnect: { addListener: vi.fn() },
    onMessage: {
      addListener(listener: typeof hear) {
        hear = listener;
      },
    },
    postMessage: (box: FollowedBox) => told.push(box),
    disconnect: vi.fn(),
  };
  vi.mocked(browser.runtime.onConnect.addListener).mock.calls[0]?.[0](port as never);
  return { box: () => told.at(-1)?.box ?? null, wish: (wish) => hear(wish) };
}

describe('an offer in a message', () => {
  it('is warned of where it would be the first one', async () => {
    expect(await warningsOf(OFFER)).toEqual(['first-offer']);
  });

  it.each([
    ['once something was said', { said: 'Good morning.' }],
    ['where what was said may not be loaded yet', { url: GOES_ON }],
    ['in a conversation that goes on', { url: GOES_ON, said: 'Good morning.' }],
  ])('is not %s', async (_where, around) => {
    expect(await warningsOf(OFFER, around)).toEqual([]);
    expect(reports[0]?.coaching.kind).toBe('promotion');
  });

  it('is another thing than a question to somebody new', async () => {
    expect(await warningsOf(QUESTION)).toEqual([]);
  });
});

describe('what was said of a draft', () => {
  it('goes with it: an emptied box has no draft, and the next one begins anew', async () => {
    await coach(OFFER);
    const { box, wish } = followPage();
    wish({ wish: 'no-to-draft', no: 'draft' });
    expect(box()?.draft?.card).toMatchObject({ isSilent: true });
    expect(box()?.draft?.card.said).not.toBeNull();
    pick('[contenteditable]').replaceChildren();
    await vi.waitFor(() => expect(box()?.draft).toBeNull(), { timeout: 4000 });
    pick('[contenteditable]').innerHTML = `<p>${QUESTION}</p>`;
    await vi.waitFor(() => expect(reports).toHaveLength(2), { timeout: 4000 });
    await vi.waitFor(() => expect(box()?.draft?.report).not.toBeNull(), { timeout: 4000 });
    expect(box()?.draft?.card).toMatchObject({ isSilent: false, said: null });
  });
});

describe('the toolbar icon', () => {
  /** Changes the settings as another context does. */
  async function change(one: Partial<Settings>): Promise<void> {
    settings = { ...settings, ...one };
    await browser.storage.local.set({ settings });
  }

  it('is told the score where the page shows none, and again when the choice for the icon changes', async () => {
    await coach(OFFER);
    await vi.waitFor(() => expect(shown).toHaveLength(1));
    const [first] = shown;
    expect(first).toEqual({ state: 'seen', score: expect.any(Number), isUntouched: true });
    await change({ toolbarBadge: 'balance' });
    await vi.waitFor(() => expect(shown).toEqual([first, first]));
    await change({ targetShare: 30 });
    await vi.waitFor(() => expect(reports.length).toBeGreaterThan(2), { timeout: 4000 });
    expect(shown).toHaveLength(2);
  });

  // Seen to fail: the state kept as told, and the error reported.
  it('is told again when something else changes, if the background was ended before it heard; no error', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    isDeaf = true;
    await coach(OFFER);
    await vi.waitFor(() => expect(shown).toHaveLength(1));
    isDeaf = false;
    await change({ targetShare: 30 });
    await vi.waitFor(() => expect(shown).toHaveLength(2), { timeout: 4000 });
    expect(shown[1]).toEqual(shown[0]);
    expect(error).not.toHaveBeenCalled();
  });
});

describe('what is left behind for a background that sleeps', () => {
  const left = async () => Object.values(await browser.storage.local.get(null));

  function clickByHand(selector: string): void {
    const event = new MouseEvent('click', { bubbles: true, composed: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    pick(selector).dispatchEvent(event);
  }

  /** Has a post rated, changes it to another one, and publishes that; the site says so at once, or later. */
  async function publish(rated: string, posted: string, site: 'fast' | 'slow' = 'fast'): Promise<void> {
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('https://x.com/home');
    loadFixture('x-home');
    const editor = pick('[contenteditable]');
    editor.innerHTML = `<p>${rated}</p>`;
    const means = {
      drawsInPage: false,
      readsMessages: false,
      settings: () => settings,
      isOrphan: () => false,
    };
    attendSite(x, means, life.signal);
    editor.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    await vi.waitFor(() => expect(reports).toHaveLength(1), { timeout: 4000 });
    editor.innerHTML = `<p>${posted}</p>`;
    clickByHand('[data-testid="tweetButtonInline"]');
    editor.replaceChildren();
    if (site === 'slow') await vi.waitFor(() => expect(reports).toHaveLength(2), { timeout: 4000 });
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div data-testid="toast"><a href="https://x.com/me/status/99">View</a></div>',
    );
    await vi.waitFor(() => expect(asked('record-act')).toHaveLength(1), { timeout: 4000 });
  }

  const asked = (request: string) =>
    vi
      .mocked(browser.runtime.sendMessage)
      .mock.calls.map(([sent]) => sent as unknown as { request: string; payload: { key: string } })
      .filter((one) => one.request === request);

  const isPrivate = (inIncognitoContext: boolean) =>
    Object.assign(browser, { extension: { inIncognitoContext } });

  it('is what would be recorded of the draft, under the key of the act, without a word', async () => {
    isPrivate(false);
    await publish(OFFER, OFFER);
    const key = asked('record-act')[0]?.payload.key;
    const [act, ...more] = await left();
    expect(act).toEqual({
      ...reports[0]?.measured,
      key,
      at: expect.any(Number),
      status: 'confirmed',
    });
    expect(readAct(act)).toEqual(act);
    expect(more).toEqual([]);
    expect(JSON.stringify(act)).not.toMatch(/course|friday/i);
    // It is for the storage, and for nobody who asks the page.
    expect(JSON.stringify(asked('show-box-state'))).not.toContain('fingerprint');
  });

  it('is nothing of a draft that was changed after it was rated, where the site is faster than the answer', async () => {
    isPrivate(false);
    await publish(OFFER, QUESTION);
    expect(await left()).toEqual([]);
  });

  it('is asked for when the draft is sent, where its last words are not rated yet', async () => {
    isPrivate(false);
    await publish(OFFER, QUESTION, 'slow');
    const [act] = await left();
    expect(act).toMatchObject({ ...reports[1]?.measured, key: asked('record-act')[0]?.payload.key });
    expect(reports[1]?.measured).not.toEqual(reports[0]?.measured);
  });

  it('is nothing in a private window', async () => {
    isPrivate(true);
    await publish(OFFER, OFFER);
    expect(await left()).toEqual([]);
  });
});

describe('the background', () => {
  /** Since the page was opened, milliseconds. */
  let time: number;

  beforeEach(() => {
    time = 1000;
    vi.spyOn(performance, 'now').mockImplementation(() => time);
  });

  const focus = () => pick('[contenteditable]').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));

  async function change(draft: string): Promise<void> {
    const rated = reports.length;
    pick('[contenteditable] p').textContent = draft;
    await vi.waitFor(() => expect(reports).toHaveLength(rated + 1), { timeout: 4000 });
  }

  it('is woken by the focus, before anything is written', async () => {
    await coach(QUESTION);
    expect(woken).toBe(1);
    const asked = vi.mocked(browser.runtime.sendMessage).mock.calls.map(([sent]) => sent);
    expect(asked[0]).toEqual({ request: 'get-ready', payload: {} });
  });

  it('is not woken again while it cannot sleep yet', async () => {
    await coach(QUESTION);
    for (const draft of ['a', 'b', 'c']) {
      time += 15_000;
      await change(`${QUESTION} ${draft}`);
      focus();
    }
    expect(woken).toBe(1);
  });

  it('is woken by the first change and by the focus after a rest, by each once', async () => {
    await coach(QUESTION);
    time += 20_000;
    await change(OFFER);
    await change(QUESTION);
    expect(woken).toBe(2);
    time += 20_000;
    focus();
    focus();
    expect(woken).toBe(3);
  });

  it('is left alone while nobody writes: whatever the site does with the same words', async () => {
    await coach(QUESTION);
    time += 60_000;
    pick('[contenteditable] p').innerHTML = `<b>${QUESTION}</b>`;
    document.body.append(document.createElement('aside'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(woken).toBe(1);
  });
});
