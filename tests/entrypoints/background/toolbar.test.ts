import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { showBoxState } from '../../../entrypoints/background/toolbar.ts';
import { BOX_STATES } from '../../../platform/requests.ts';
import { english } from '../../english.ts';

const action = {
  setBadgeText: vi.fn(),
  setBadgeBackgroundColor: vi.fn(),
  setBadgeTextColor: vi.fn(),
  setTitle: vi.fn(),
};

beforeEach(() => {
  vi.resetAllMocks();
  Object.assign(browser, { action });
});

describe('the toolbar icon', () => {
  it.each([
    ['unseen', '?', 'Twoway cannot see this box'],
    ['unsure', '?', 'Twoway cannot tell what this box is for'],
    ['no-submit', '?', 'Twoway does not find the button of this box'],
    ['seen', '', english('name')],
    ['messages-off', '', english('name')],
  ] as const)('says of a box that is %s: %j, %s', async (state, text, title) => {
    await showBoxState(7, state, null);
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
    expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title });
  });

  it.each([
    ['seen', 78, '78', 'Self-promotion 78 of 100', '#c2410c'],
    ['seen', 12, '12', 'Self-promotion 12 of 100', '#475569'],
    ['no-submit', 78, '?', 'Twoway does not find the button of this box', '#475569'],
  ] as const)('says of a box that is %s with a score of %d: %j', async (state, score, text, title, color) => {
    await showBoxState(7, state, score);
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
    expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title });
    expect(action.setBadgeBackgroundColor).toHaveBeenCalledWith({ tabId: 7, color });
  });

  it('touches no other tab', async () => {
    for (const state of BOX_STATES) await showBoxState(7, state, 50);
    for (const call of Object.values(action).flatMap((method) => method.mock.calls))
      expect(call[0]).toMatchObject({ tabId: 7 });
  });
});
