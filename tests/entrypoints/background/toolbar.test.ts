import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  type IconBalance,
  restingLook,
  showBoxState,
  showResting,
} from '../../../entrypoints/background/toolbar.ts';
import { BOX_STATES } from '../../../platform/requests.ts';
import { english } from '../../english.ts';

const GREY = '#475569';
const ASKING = '#c2410c';

const action = {
  setBadgeText: vi.fn(),
  setBadgeBackgroundColor: vi.fn(),
  setBadgeTextColor: vi.fn(),
  setTitle: vi.fn(),
  getBadgeText: vi.fn(),
  getTitle: vi.fn(),
  getBadgeBackgroundColor: vi.fn(),
};
const query = vi.fn();
const setters = () => [
  action.setBadgeText,
  action.setBadgeBackgroundColor,
  action.setBadgeTextColor,
  action.setTitle,
];

beforeEach(() => {
  vi.resetAllMocks();
  Object.assign(browser, { action });
  Object.assign(browser.tabs, { query });
});

const NOTHING = restingLook(null);
const BALANCE: IconBalance = { share: 17, target: 20, isOver: false };

describe('the toolbar icon', () => {
  it.each([
    ['unseen', '?', 'Twoway cannot see this box'],
    ['unsure', '?', 'Twoway cannot tell what this box is for'],
    ['no-submit', '?', 'Twoway does not find the button of this box'],
    ['seen', null, english('name')],
    ['messages-off', null, english('name')],
  ] as const)('says of a box that is %s: %j, %s', async (state, text, title) => {
    await showBoxState(7, state, null, NOTHING);
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
    expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title });
  });

  it.each([
    ['seen', 78, '78', 'Self-promotion 78 of 100', ASKING],
    ['seen', 12, '12', 'Self-promotion 12 of 100', GREY],
    ['no-submit', 78, '?', 'Twoway does not find the button of this box', GREY],
  ] as const)('says of a box that is %s with a score of %d: %j', async (state, score, text, title, color) => {
    await showBoxState(7, state, score, NOTHING);
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
    expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title });
    expect(action.setBadgeBackgroundColor).toHaveBeenCalledWith({ tabId: 7, color });
  });

  it('touches no other tab', async () => {
    for (const state of BOX_STATES) await showBoxState(7, state, 50, NOTHING);
    for (const call of setters().flatMap((method) => method.mock.calls))
      expect(call[0]).toMatchObject({ tabId: 7 });
  });
});

describe('the balance on the icon', () => {
  it.each([
    [BALANCE, '17%', 'Balance: 17 % promotional, target 20 %', GREY],
    [{ share: 20, target: 20, isOver: true }, '20%', 'Balance: 20 % promotional, target 20 %', ASKING],
    [{ share: 100, target: 20, isOver: true }, '100%', 'Balance: 100 % promotional, target 20 %', ASKING],
    [{ share: null, target: 20, isOver: false }, '–', 'Balance: too few posts for a share yet', GREY],
    [null, '', english('name'), GREY],
  ])('of %j is %j', (balance, text, title, color) => {
    const look = restingLook(balance);
    expect({ ...look, title: look.title.replaceAll('\u202f', ' ') }).toEqual({ text, title, color });
    // There is room for four.
    expect(look.text.length).toBeLessThanOrEqual(4);
  });

  it('stands where nothing is to be said of a tab, which follows what is shown of all', async () => {
    await showBoxState(7, 'seen', null, restingLook(BALANCE));
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: null });
    expect(action.setBadgeBackgroundColor).toHaveBeenCalledWith({ tabId: 7, color: GREY });
    expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: restingLook(BALANCE).title });
  });

  /** What the icon shows of all tabs, and of tabs with a text of their own. */
  function iconShows(text: string, title: string, color: number[], own: Record<number, string> = {}): void {
    action.getBadgeText.mockImplementation(async ({ tabId }) => own[tabId] ?? text);
    action.getTitle.mockResolvedValue(title);
    action.getBadgeBackgroundColor.mockResolvedValue(color);
    action.setBadgeText.mockImplementation(async (set: { tabId?: number; text: string }) => {
      if (set.tabId === undefined) text = set.text;
    });
    query.mockResolvedValue([{ id: 7 }, { id: 8 }, {}]);
  }

  it('is drawn for all tabs, and not over a question mark', async () => {
    iconShows('', english('name'), [71, 85, 105, 255], { 8: '?' });
    await showResting(restingLook(BALANCE));
    expect(action.setBadgeText.mock.calls).toEqual([[{ text: '17%' }], [{ tabId: 7, text: null }]]);
    expect(action.setTitle).toHaveBeenCalledTimes(2);
  });

  it('is not drawn again where it stands already; its colour alone may be new', async () => {
    const look = restingLook({ share: 20, target: 20, isOver: true });
    iconShows(look.text, look.title, [0xc2, 0x41, 0x0c, 255]);
    await showResting(look);
    for (const method of setters()) expect(method).not.toHaveBeenCalled();
    iconShows(look.text, look.title, [71, 85, 105, 255]);
    await showResting(look);
    expect(action.setBadgeBackgroundColor).toHaveBeenCalledWith({ color: ASKING });
  });

  it('gives way to nothing, and a tab that was closed meanwhile stops nobody', async () => {
    iconShows('17%', restingLook(BALANCE).title, [71, 85, 105, 255]);
    action.setTitle.mockImplementation(async ({ tabId }) => {
      if (tabId === 7) throw new Error('No tab with id: 7');
    });
    await showResting(NOTHING);
    expect(action.setBadgeText).toHaveBeenCalledWith({ text: '' });
    expect(action.setTitle).toHaveBeenCalledWith({ tabId: 8, title: english('name') });
  });
});
