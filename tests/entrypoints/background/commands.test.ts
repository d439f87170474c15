import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenForCommands, noteUntouched } from '../../../entrypoints/background/commands.ts';
import { saveSettings } from '../../../platform/stored-settings.ts';

type Listener = (name: string, tab?: { id?: number; windowId: number }) => void;

let press: Listener;
let needsPanel: boolean;
const sendMessage = vi.fn();
const openPanel = vi.fn(async () => {});

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
/** A tab that no other test has pressed in. */
let lastTab = 100;
const newTab = () => ({ id: ++lastTab, windowId: 3 });

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  needsPanel = false;
  sendMessage.mockImplementation(async () => ({ ok: true, value: { needsPanel } }));
  Object.assign(browser, {
    commands: {
      onCommand: {
        addListener: (listener: Listener) => {
          press = listener;
        },
      },
    },
    sidePanel: { open: openPanel },
  });
  Object.assign(browser.tabs, { sendMessage, query: async () => [{ id: 9, windowId: 3 }] });
  listenForCommands();
});

describe('the keys of the browser', () => {
  it('reach the page in front', async () => {
    const tab = newTab();
    press('step-to-finding', tab);
    await settle();
    const asked = { request: 'run-command', payload: { command: 'step-to-finding' } };
    expect(sendMessage.mock.calls).toEqual([[tab.id, asked]]);
    press('pause');
    await settle();
    expect(sendMessage.mock.lastCall?.[0]).toBe(9);
  });

  it('do nothing that is not known, and nothing in tabs of others', async () => {
    press('_execute_action', newTab());
    await settle();
    expect(sendMessage).not.toHaveBeenCalled();
    sendMessage.mockRejectedValueOnce(new Error('Could not establish connection'));
    press('pause', newTab());
    await settle();
    expect(console.error).not.toHaveBeenCalled();
    sendMessage.mockResolvedValueOnce({ ok: false, error: 'broken' });
    press('pause', newTab());
    await settle();
    expect(console.error).toHaveBeenCalledOnce();
  });

  it('open the side panel before anything is asked, once it is known that the page is left untouched', async () => {
    const tab = newTab();
    needsPanel = true;
    press('open-card', tab);
    await settle();
    expect(openPanel).not.toHaveBeenCalled();
    press('open-card', tab);
    expect(openPanel.mock.calls).toEqual([[{ windowId: 3 }]]);
    press('step-to-finding', tab);
    expect(openPanel).toHaveBeenCalledOnce();
    const told = newTab();
    noteUntouched(told.id);
    openPanel.mockRejectedValueOnce(new Error('no gesture'));
    press('open-card', told);
    expect(openPanel).toHaveBeenCalledTimes(2);
    await settle();
  });

  it('open none where hints have come back into the page', async () => {
    const tab = newTab();
    noteUntouched(tab.id);
    await saveSettings({ sites: { x: 'page' } });
    press('open-card', tab);
    await settle();
    expect(openPanel).not.toHaveBeenCalled();
  });
});
