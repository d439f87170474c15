import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeOnInstall } from '../../../entrypoints/background/welcome-tab.ts';

const create = vi.fn(async () => ({}));

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  Object.assign(browser.tabs, { create });
  welcomeOnInstall();
});

describe('the tab of the welcome', () => {
  it('opens with the installation', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    expect(create.mock.calls).toEqual([[{ url: browser.runtime.getURL('/welcome.html') }]]);
  });

  it.each(['update', 'browser_update', 'chrome_update'] as const)('stays away on %s', async (reason) => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
    expect(create).not.toHaveBeenCalled();
  });

  it('does without where no tab can be opened', async () => {
    create.mockRejectedValueOnce(new Error('no window'));
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    await vi.waitFor(() => expect(console.error).toHaveBeenCalledOnce());
  });
});
