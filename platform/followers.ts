import { type Browser, browser } from 'wxt/browser';
import type { SiteId } from '../analysis/rating.ts';
import { isConnected } from './messaging.ts';
import { reportError } from './report-error.ts';
import { BOX_STATES, type OpenBox, type PanelWish } from './requests.ts';
import { SITES } from './settings-fields.ts';

/** The port between the side panel and our script in the page in front: the page tells, the panel wishes. */
const FOLLOW = 'follow-box';

/** What the page tells. */
export interface FollowedBox {
  site: SiteId;
  /** The box in front, null if there is none. */
  box: OpenBox | null;
}

export interface FollowedPage {
  site: SiteId;
  readBox(): OpenBox | null;
  /** The person pressed something in the side panel. */
  wished(wish: PanelWish): void;
}

const WISHES: { [Wish in PanelWish['wish']]: readonly string[] } = {
  'no-to-hint': ['this', 'not-useful', 'rule'],
  'no-to-draft': ['draft', 'hour'],
  undo: [],
};

/** Null for what is none. */
function readWish(sent: unknown): PanelWish | null {
  const { wish, no, cue } = (sent ?? {}) as { wish?: unknown; no?: unknown; cue?: unknown };
  if (typeof wish !== 'string' || !Object.hasOwn(WISHES, wish)) return null;
  const isSaid = wish === 'undo' || WISHES[wish as 'no-to-hint'].some((one) => one === no);
  return isSaid && (wish !== 'no-to-hint' || typeof cue === 'string') ? (sent as PanelWish) : null;
}

/** Null for what is none: a page is no place to trust. What is said of the draft only its own page gets wrong. */
function readTold(sent: unknown): FollowedBox | null {
  const { site, box } = (sent ?? {}) as { site?: unknown; box?: Partial<OpenBox> | null };
  const known = SITES.find((one) => one === site);
  if (known === undefined) return null;
  if (box === null) return { site: known, box };
  const isBox =
    box?.site === known && BOX_STATES.some((one) => one === box.state) && typeof box.draft === 'object';
  return isBox ? { site: known, box: box as OpenBox } : null;
}

/**
 * In a page script: lets the extension's side panel follow the box in front, until `signal` aborts. Returns what to
 * call when it changed; nothing is sent while nobody follows.
 */
export function serveFollowers({ site, readBox, wished }: FollowedPage, signal: AbortSignal): () => void {
  const tell = (): FollowedBox => ({ site, box: readBox() });
  const followers = new Set<Browser.runtime.Port>();
  const listener = (port: Browser.runtime.Port): void => {
    // Only the extension's own contexts can connect here.
    if (port.name !== FOLLOW || port.sender?.id !== browser.runtime.id) return;
    followers.add(port);
    port.onDisconnect.addListener(() => followers.delete(port));
    port.onMessage.addListener((sent: unknown) => {
      const wish = readWish(sent);
      if (wish !== null && !signal.aborted) wished(wish);
    });
    port.postMessage(tell());
  };
  browser.runtime.onConnect.addListener(listener);
  signal.addEventListener('abort', () => {
    if (!isConnected()) return;
    browser.runtime.onConnect.removeListener(listener);
    for (const port of followers) port.disconnect();
    followers.clear();
  });
  return () => {
    for (const port of followers) port.postMessage(tell());
  };
}

/** What the side panel knows of the tab in front: its box, or that none of our scripts answers there. */
export type Followed = ({ isOurs: true } & FollowedBox) | { isOurs: false };

export interface Following {
  /** The site may have been switched on or off. */
  again(): void;
  /** Asks something of the page that is followed; nothing happens if it has just gone. */
  wish(wish: PanelWish): void;
}

/**
 * In the side panel: follows the box of the tab in front of its window until `signal` aborts, from tab to tab and
 * from page to page.
 */
export function followActiveTab(changed: (followed: Followed) => void, signal: AbortSignal): Following {
  let port: Browser.runtime.Port | null = null;
  let tabId: number | undefined;

  async function follow(): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (signal.aborted) return;
    const old = port;
    port = null;
    old?.disconnect();
    tabId = tab?.id;
    if (tabId === undefined) {
      changed({ isOurs: false });
      return;
    }
    const mine = browser.tabs.connect(tabId, { name: FOLLOW });
    port = mine;
    mine.onMessage.addListener((sent: unknown) => {
      const told = readTold(sent);
      if (port === mine && told !== null) changed({ isOurs: true, ...told });
    });
    mine.onDisconnect.addListener(() => {
      // Reading it tells Chrome that a page without our script is no error.
      void browser.runtime.lastError;
      if (port !== mine) return;
      port = null;
      changed({ isOurs: false });
    });
  }

  const again = (): void => {
    follow().catch((error: unknown) => reportError('side panel', error));
  };
  const onUpdated = (id: number, change: { status?: string }): void => {
    if (id === tabId && change.status === 'complete') again();
  };
  browser.tabs.onActivated.addListener(again);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(again);
    browser.tabs.onUpdated.removeListener(onUpdated);
    port?.disconnect();
  });
  again();
  return {
    again,
    wish(wish) {
      if (port !== null) port.postMessage(wish);
    },
  };
}
