import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  createKeptSelections,
  type KeptSelections,
} from '../../../entrypoints/background/kept-selections.ts';
import { listenForSelections, siteOfAddress } from '../../../entrypoints/background/selection-menu.ts';

const WORDS = 'Zimtschnecken, half price today';

let click: (info: object, tab?: object) => void;
let start: () => void;
let install: () => void;
const contextMenus = { create: vi.fn(), removeAll: vi.fn(async () => {}) };
const create = vi.fn(async (_tab: { url: string }) => ({}));
let selections: KeptSelections;

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  selections = createKeptSelections();
  const hears = (keep: (listener: never) => void) => ({ addListener: keep });
  Object.assign(browser, {
    contextMenus: {
      ...contextMenus,
      onClicked: hears((listener) => {
        click = listener;
      }),
    },
  });
  Object.assign(browser.runtime, {
    onInstalled: hears((listener) => {
      install = listener;
    }),
    onStartup: hears((listener) => {
      start = listener;
    }),
  });
  Object.assign(browser.tabs, { create });
  listenForSelections(selections);
});

describe('the menu of selected words', () => {
  it('is offered for selections alone, anew with each installation and start', async () => {
    install();
    await settle();
    start();
    await settle();
    const item = { id: 'rate-selection', contexts: ['selection'], title: 'Rate this selection' };
    expect(contextMenus.create.mock.calls).toEqual([[item], [item]]);
    expect(contextMenus.removeAll).toHaveBeenCalledTimes(2);
  });

  it('opens the practice page beside the page, with a ticket in place of the words', async () => {
    click(
      { menuItemId: 'rate-selection', selectionText: WORDS, pageUrl: 'https://www.linkedin.com/feed/' },
      { index: 2, windowId: 5 },
    );
    await settle();
    const [opened] = create.mock.calls[0] ?? [];
    expect(opened).toMatchObject({ index: 3, windowId: 5 });
    expect(JSON.stringify(create.mock.calls)).not.toContain('Zimt');
    const ticket = /practice\.html#([0-9a-f-]{36})$/.exec(opened?.url ?? '')?.[1] ?? '';
    expect(selections.take(ticket)).toEqual({ text: WORDS, site: 'linkedin' });
    expect(
      JSON.stringify([await browser.storage.local.get(), await browser.storage.session.get()]),
    ).not.toContain('Zimt');
  });

  it('works in a place that is no tab, and leaves other items alone', async () => {
    click({ menuItemId: 'another', selectionText: WORDS });
    await settle();
    expect(create).not.toHaveBeenCalled();
    click({ menuItemId: 'rate-selection', selectionText: WORDS });
    click({ menuItemId: 'rate-selection', selectionText: WORDS }, { index: -1, windowId: -1 });
    await settle();
    expect(create.mock.calls.map(([tab]) => Object.keys(tab))).toEqual([['url'], ['url']]);
  });
});

describe('the site of an address', () => {
  it.each([
    ['https://x.com/home', 'x'],
    ['https://mobile.twitter.com/a', 'x'],
    ['https://www.facebook.com/groups/1', 'facebook'],
    ['https://www.linkedin.com/feed/', 'linkedin'],
    ['https://notx.com/', null],
    ['https://x.com.example/', null],
    ['file:///x.com', null],
    ['no address', null],
    [undefined, null],
  ])('%s is %s', (address, site) => {
    expect(siteOfAddress(address)).toBe(site);
  });
});
