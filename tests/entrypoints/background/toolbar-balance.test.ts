import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { createToolbar } from '../../../entrypoints/background/toolbar-balance.ts';
import { actsOf, memoryLedger, memoryMeans, NOW } from './memory-means.ts';

/** An icon with one text for all tabs and one for each tab, as browsers keep them. */
function fakeIcon() {
  const texts = new Map<number | undefined, string>();
  const colors = new Map<number | undefined, string>();
  const keep =
    (map: Map<number | undefined, string>, field: 'text' | 'color') =>
    async (set: { tabId?: number; text?: string | null; color?: string }) => {
      const value = set[field];
      if (value == null) map.delete(set.tabId);
      else map.set(set.tabId, value);
    };
  Object.assign(browser, {
    action: {
      setBadgeText: vi.fn(keep(texts, 'text')),
      setBadgeBackgroundColor: vi.fn(keep(colors, 'color')),
      setBadgeTextColor: async () => {},
      setTitle: async () => {},
      getBadgeText: async ({ tabId }: { tabId?: number }) => texts.get(tabId) ?? texts.get(undefined) ?? '',
      getTitle: async () => '',
      getBadgeBackgroundColor: async () => [0, 0, 0, 255],
    },
  });
  Object.assign(browser.tabs, { query: async () => [{ id: 7 }] });
  return (tabId = 7) => [
    texts.get(tabId) ?? texts.get(undefined) ?? '',
    colors.get(tabId) ?? colors.get(undefined),
  ];
}

const GREY = '#475569';
const ASKING = '#c2410c';

let icon: ReturnType<typeof fakeIcon>;

beforeEach(() => {
  icon = fakeIcon();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function open(letters = '') {
  const ledger = memoryLedger();
  ledger.acts.push(...actsOf(letters));
  const means = memoryMeans(ledger);
  return { ledger, means, toolbar: createToolbar(means) };
}

describe('the toolbar', () => {
  it('shows the score of the draft, and nothing of the balance, until the person chooses', async () => {
    const { means, toolbar } = open('pcccccccc');
    await toolbar.settle();
    expect(icon()[0]).toBe('');
    await toolbar.showBoxState(7, 'seen', 78);
    expect(icon()).toEqual(['78', ASKING]);
    await means.saveSettings({ toolbarBadge: 'balance' });
    await toolbar.settle();
    await toolbar.showBoxState(7, 'seen', 78);
    expect(icon()).toEqual(['11%', GREY]);
    await toolbar.showBoxState(7, 'unseen', null);
    expect(icon()).toEqual(['?', GREY]);
    await toolbar.showBoxState(7, 'seen', 78);
    await means.saveSettings({ toolbarBadge: 'draft' });
    await toolbar.settle();
    expect(icon()[0]).toBe('');
    await toolbar.showBoxState(7, 'seen', 78);
    expect(icon()).toEqual(['78', ASKING]);
  });

  it('follows acts, target, window and reading', async () => {
    const { ledger, means, toolbar } = open('pcccc');
    await means.saveSettings({ toolbarBadge: 'balance' });
    await toolbar.settle();
    expect(icon()).toEqual(['20%', GREY]);
    ledger.acts.push(...actsOf('p').map((act) => ({ ...act, key: 'new', at: NOW })));
    await toolbar.settle();
    expect(icon()).toEqual(['33%', ASKING]);
    await means.saveSettings({ targetShare: 40 });
    await toolbar.settle();
    expect(icon()).toEqual(['33%', GREY]);
    await means.saveSettings({ window: { by: 'acts', acts: 5 } });
    await toolbar.settle();
    expect(icon()).toEqual(['20%', GREY]);
    for (const act of ledger.acts) if (act.kind === 'conversation') act.surface = 'reply';
    await means.saveSettings({ reading: 'posts' });
    await toolbar.settle();
    expect(icon()).toEqual(['–', GREY]);
  });

  it('counts before the first box is shown, and shows the box where that fails', async () => {
    const { means, toolbar } = open('pcccc');
    await means.saveSettings({ toolbarBadge: 'balance' });
    await toolbar.showBoxState(7, 'seen', 78);
    await toolbar.settle();
    expect(icon()).toEqual(['20%', GREY]);
    const broken = createToolbar({ ...means, readSettings: () => Promise.reject(new Error('damaged')) });
    await broken.showBoxState(7, 'unsure', null);
    expect(icon()[0]).toBe('?');
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await expect(broken.settle()).resolves.toBeUndefined();
  });

  it('counts anew when the day ends, while the balance is shown and only then', async () => {
    vi.useFakeTimers({ now: NOW });
    const { means } = open('pcccc');
    const count = vi.fn(means.readSettings);
    const toolbar = createToolbar({ ...means, now: () => Date.now(), readSettings: count });
    await toolbar.settle();
    await vi.advanceTimersByTimeAsync(86_400_000);
    expect(count).toHaveBeenCalledTimes(1);
    await means.saveSettings({ toolbarBadge: 'balance' });
    await toolbar.settle();
    await vi.advanceTimersByTimeAsync(2 * 86_400_000);
    expect(count).toHaveBeenCalledTimes(4);
  });
});
