import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  type Followed,
  type FollowedPage,
  followActiveTab,
  serveFollowers,
} from '../../platform/followers.ts';
import type { OpenBox, PanelWish } from '../../platform/requests.ts';
import { tried } from '../hostile/tried.ts';

/** The port between the side panel and the page in front. */

const BOX = { site: 'x', state: 'seen', draft: null } as OpenBox;

class Event<Args extends unknown[]> {
  readonly listeners = new Set<(...args: Args) => void>();
  addListener = (listener: (...args: Args) => void) => void this.listeners.add(listener);
  removeListener = (listener: (...args: Args) => void) => void this.listeners.delete(listener);
  fire(...args: Args): void {
    for (const listener of [...this.listeners]) listener(...args);
  }
}

function makePort(name = 'follow-box', id: string | undefined = browser.runtime.id) {
  return {
    name,
    sender: { id },
    onMessage: new Event<[unknown]>(),
    onDisconnect: new Event<[]>(),
    postMessage: vi.fn(),
    disconnect: vi.fn(),
  };
}

/** What is told of it. */
const TOLD = { site: 'x', box: BOX } as const;
const wished = vi.fn<(wish: PanelWish) => void>();
const PAGE: FollowedPage = { site: 'x', readBox: () => BOX, wished };

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  wished.mockClear();
});
afterEach(() => life.abort());

describe('a page that is followed', () => {
  const onConnect = new Event<[unknown]>();
  beforeEach(() => Object.assign(browser.runtime, { onConnect }));

  it('tells its box at once and whenever it changed, to all who follow and to nobody else', () => {
    const push = serveFollowers(PAGE, life.signal);
    push();
    const ports = [makePort(), makePort()];
    for (const port of ports) onConnect.fire(port);
    push();
    ports[0]?.onDisconnect.fire();
    push();
    expect(ports.map((port) => port.postMessage.mock.calls.length)).toEqual([2, 3]);
    expect(ports[1]?.postMessage.mock.lastCall).toEqual([TOLD]);
  });

  it('T8: is followed by the extension only', () => {
    serveFollowers(PAGE, life.signal);
    const strangers = [makePort('follow-box', 'another'), makePort('something')];
    for (const port of strangers) {
      onConnect.fire(port);
      expect(port.postMessage).not.toHaveBeenCalled();
    }
  });

  it('hears what is pressed in the side panel, as long as it lives', () => {
    serveFollowers(PAGE, life.signal);
    const port = makePort();
    onConnect.fire(port);
    port.onMessage.fire({ wish: 'undo' });
    expect(wished.mock.calls).toEqual([[{ wish: 'undo' }]]);
    life.abort();
    port.onMessage.fire({ wish: 'undo' });
    expect(wished).toHaveBeenCalledOnce();
  });

  it.for([
    undefined,
    null,
    'undo',
    7,
    [],
    {},
    { wish: 'publish' },
    { wish: '__proto__' },
    { wish: 'constructor', no: 'length' },
    { wish: ['undo'] },
    { wish: 'no-to-hint', no: 'rule' },
    { wish: 'no-to-hint', no: 'site', cue: 'offer' },
    { wish: 'no-to-hint', no: 'this', cue: { toString: () => 'offer' } },
    { wish: 'no-to-draft', no: 'site' },
    { wish: 'no-to-draft', no: 'length' },
    JSON.parse('{"__proto__": {"wish": "undo"}}'),
  ])('T8: does nothing for %j', (sent, context) => {
    serveFollowers(PAGE, life.signal);
    const port = makePort();
    onConnect.fire(port);
    port.onMessage.fire(sent);
    expect(wished).not.toHaveBeenCalled();
    tried(context, { inputs: 1 });
  });

  it('lets go when its life ends', () => {
    serveFollowers(PAGE, life.signal);
    const port = makePort();
    onConnect.fire(port);
    life.abort();
    expect(port.disconnect).toHaveBeenCalledOnce();
    expect(onConnect.listeners.size).toBe(0);
  });
});

describe('a side panel that follows', () => {
  const onActivated = new Event<[]>();
  const onUpdated = new Event<[number, { status?: string }]>();
  let ports: ReturnType<typeof makePort>[];
  let tab: { id?: number } | undefined;
  let seen: Followed[];

  beforeEach(() => {
    ports = [];
    seen = [];
    tab = { id: 7 };
    Object.assign(browser.tabs, {
      onActivated,
      onUpdated,
      query: async () => (tab === undefined ? [] : [tab]),
      connect: vi.fn(() => {
        const port = makePort();
        ports.push(port);
        return port;
      }),
    });
  });

  const settle = () => new Promise((resolve) => setTimeout(resolve));
  const follow = async () => {
    const following = followActiveTab((followed) => seen.push(followed), life.signal);
    await settle();
    return following;
  };

  it('hears of the box, and that nobody answers', async () => {
    await follow();
    ports[0]?.onMessage.fire(TOLD);
    ports[0]?.onDisconnect.fire();
    expect(seen).toEqual([{ isOurs: true, ...TOLD }, { isOurs: false }]);
  });

  it.for([
    undefined,
    null,
    'seen',
    [],
    {},
    { site: 'x' },
    { site: '__proto__', box: null },
    { site: 'constructor', box: BOX },
    { site: 'x', box: 7 },
    { site: 'x', box: [] },
    { site: 'x', box: { ...BOX, site: 'facebook' } },
    { site: 'x', box: { ...BOX, state: 'toString' } },
    { site: 'x', box: { ...BOX, draft: 'zimtschnecke' } },
    JSON.parse('{"__proto__": {"site": "x", "box": null}}'),
  ])('T8: shows nothing of %j, which no page of ours tells', async (sent, context) => {
    await follow();
    ports[0]?.onMessage.fire(sent);
    expect(seen).toEqual([]);
    tried(context, { inputs: 1 });
  });

  it('goes to the tab that comes to the front, and hears no more of the old one', async () => {
    await follow();
    tab = { id: 8 };
    onActivated.fire();
    await settle();
    ports[0]?.onMessage.fire(TOLD);
    ports[0]?.onDisconnect.fire();
    expect(seen).toEqual([]);
    ports[1]?.onMessage.fire({ site: 'x', box: null });
    expect(seen).toEqual([{ isOurs: true, site: 'x', box: null }]);
    expect(ports[0]?.disconnect).toHaveBeenCalledOnce();
  });

  it('connects again when the page was loaded, or may have been switched on', async () => {
    const { again } = await follow();
    onUpdated.fire(7, { status: 'loading' });
    onUpdated.fire(9, { status: 'complete' });
    await settle();
    expect(ports).toHaveLength(1);
    onUpdated.fire(7, { status: 'complete' });
    await settle();
    again();
    await settle();
    expect(ports).toHaveLength(3);
  });

  it('asks the page that it follows, and nobody once that is gone', async () => {
    const { wish } = await follow();
    wish({ wish: 'undo' });
    ports[0]?.onDisconnect.fire();
    wish({ wish: 'undo' });
    expect(ports[0]?.postMessage.mock.calls).toEqual([[{ wish: 'undo' }]]);
  });

  it('says so where there is no tab, and listens to nothing when its life ends', async () => {
    tab = undefined;
    await follow();
    expect(seen).toEqual([{ isOurs: false }]);
    life.abort();
    expect(onActivated.listeners.size + onUpdated.listeners.size).toBe(0);
  });
});
