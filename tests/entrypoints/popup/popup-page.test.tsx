// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PopupPage, type PopupPageProps } from '../../../entrypoints/popup/PopupPage.tsx';
import type {
  BalanceReport,
  BoxState,
  LedgerHealth,
  OpenBox,
  StructureReport,
} from '../../../platform/requests.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../platform/settings.ts';
import { CALM_CARD } from '../../fixtures/calm-card.ts';
import { pick } from '../../fixtures/load-fixture.ts';

const NOW = Date.UTC(2026, 10, 25, 12);

const NONE = { promotion: 0, broadcast: 0, sharing: 0, conversation: 0 };
const NO_SHARE = { part: 0, whole: 0, percent: null };
/** 25 November 2026. */
const TODAY = 20_782;

const EMPTY: BalanceReport = {
  targetShare: 20,
  window: { by: 'acts', acts: 20 },
  reading: 'activity',
  hasOthers: false,
  tally: NONE,
  share: { reading: 'activity', ...NO_SHARE },
  otherShare: { reading: 'posts', ...NO_SHARE },
  sites: [],
  gives: 0,
  asks: 0,
  replies: NO_SHARE,
  today: 0,
  notices: [],
  days: Array.from({ length: 30 }, (_, index) => ({ start: TODAY - 29 + index, tally: NONE })),
  next: { state: 'too-few', text: 'Five more.' },
  lastActs: [],
  probableActs: [],
};

const PROBABLE = {
  key: 'key-12345678',
  at: NOW,
  site: 'x',
  surface: 'post',
  kind: 'promotion',
  score: 72,
  status: 'probable',
} as const;

const WITH_PROBABLE: BalanceReport = { ...EMPTY, lastActs: [PROBABLE], probableActs: [PROBABLE] };

const TALLY = { promotion: 3, broadcast: 1, sharing: 2, conversation: 4 };
const FULL: BalanceReport = {
  ...EMPTY,
  tally: TALLY,
  share: { reading: 'activity', part: 3, whole: 10, percent: 30 },
  otherShare: { reading: 'posts', part: 3, whole: 6, percent: 50 },
  sites: [{ site: 'x', tally: TALLY, share: { reading: 'activity', part: 3, whole: 10, percent: 30 } }],
  gives: 6,
  asks: 3,
  replies: { part: 4, whole: 10, percent: 40 },
  today: 2,
  notices: ['3 promotions in a row'],
  days: EMPTY.days.map((day, index) => (index === 29 ? { ...day, tally: TALLY } : day)),
  next: { state: 'over', text: '5 conversations bring you back.' },
  lastActs: [{ ...PROBABLE, key: 'key-87654321', status: 'confirmed' }],
};

const COACHING = {
  score: 34,
  band: 'leaning',
  bandWord: 'slightly promotional',
  kind: 'conversation',
  unrated: null,
} as const;

const BOX: OpenBox = {
  site: 'x',
  state: 'seen',
  draft: {
    surface: 'post',
    occasion: 'Part 2 of 3',
    card: CALM_CARD,
    report: {
      coaching: {
        ...COACHING,
        hints: [],
        verdict: { state: 'fine', text: 'Not a promotion.' },
        give: 0,
        drivers: [],
        gives: [],
        asks: [],
      },
      whole: { ...COACHING, score: 61 },
      warnings: [],
      charactersLeft: { left: -12, most: 280, extended: { left: 24_708, most: 25_000 } },
    },
  },
};

const UNTOUCHED = { ...DEFAULT_SETTINGS.sites, x: 'panel' } as const;

const STRUCTURE: StructureReport = {
  format: 'twoway-structure-1',
  site: 'linkedin',
  evidence: '2026-10-09',
  state: 'unseen',
  lines: ['div [contenteditable=true role=textbox]', '(shadow root, open)'],
};

/** Lets the promises of the page answer. */
const answers = () => new Promise<void>((resolve) => setTimeout(resolve));

/** The parts of the first reading, each by itself. */
interface Parts {
  readBalance(): Promise<BalanceReport>;
  readBox(): Promise<OpenBox | null>;
  readSettings(): Promise<Settings>;
  readKept(): Promise<BalanceReport | null>;
}

async function open(given: Partial<PopupPageProps & Parts> = {}): Promise<void> {
  const {
    readBalance = async () => EMPTY,
    readBox = async () => null,
    readSettings = async () => DEFAULT_SETTINGS,
    readKept = async () => null,
    ...others
  } = given;
  const props: PopupPageProps = {
    read() {
      const around = Promise.all([readBox(), readSettings()]);
      const kept = Promise.all([readKept(), around]).then(
        ([balance, [box, settings]]) => balance && { balance, box, settings },
      );
      return {
        kept,
        async count() {
          const [balance, [box, settings]] = await Promise.all([readBalance(), around]);
          return { balance, box, settings };
        },
      };
    },
    readRepeats: async () => [],
    readDailyTen: async () => ({
      isOn: false,
      done: { answer: false, thanks: false, congratulation: false },
    }),
    readStructure: async () => STRUCTURE,
    settleAct: async () => {},
    relabelAct: async () => {},
    ledgerCare: {
      readHealth: async () => ({ state: 'good' }),
      restore: async () => {},
      forget: async () => {},
    },
    copyText: async () => {},
    saveSettings: async () => {},
    openSidePanel: null,
    onSettings: () => {},
    openOptions: () => {},
    openHistory: () => {},
    now: () => NOW,
    version: '1.2.3',
    ...others,
  };
  act(() => render(<PopupPage {...props} />, document.body));
  await act(answers);
}

const boxOf = (state: BoxState) => async (): Promise<OpenBox> => ({ site: 'linkedin', state, draft: null });
const textOf = (selector: string) => pick(selector).textContent?.trim();

async function click(words: string): Promise<void> {
  const found = [...document.querySelectorAll<HTMLElement>('button')].filter(
    (one) => one.textContent === words,
  );
  expect(found).toHaveLength(1);
  act(() => found[0]?.click());
  await act(answers);
}

afterEach(() => act(() => render(null, document.body)));

describe('a machine without acts of its own', () => {
  it('shows the balance that other machines tell, and no list of acts', async () => {
    const tally = { promotion: 2, broadcast: 0, sharing: 0, conversation: 6 };
    await open({ readBalance: async () => ({ ...EMPTY, tally }) });
    expect(document.querySelector('#balance-title')?.textContent).toContain('last 20');
    expect(document.querySelector('#days-title')).not.toBeNull();
    expect(document.querySelector('#acts-title')).toBeNull();
  });
});

describe('the balance that was counted last', () => {
  /** The background is asked once the first picture is there. */
  const pictures = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 150)));

  it('brings back nothing that was changed while it was counted anew', async () => {
    let changed = (): void => {};
    let answer = (): void => {};
    const first = { balance: EMPTY, box: BOX, settings: { ...DEFAULT_SETTINGS, sites: UNTOUCHED } };
    const readings = [
      {
        kept: Promise.resolve(first),
        count: () => new Promise<typeof first>((resolve) => (answer = () => resolve(first))),
      },
      {
        kept: Promise.resolve(null),
        count: async () => ({ ...first, settings: DEFAULT_SETTINGS }),
      },
    ];
    const read = vi.fn(() => readings[read.mock.calls.length - 1] ?? expect.fail('read too often'));
    await open({
      read,
      onSettings(callback) {
        changed = callback;
      },
    });
    await pictures();
    expect(textOf('.site-mode .actions')).toContain('Show hints in the page');
    changed();
    await act(answers);
    answer();
    await act(answers);
    expect(textOf('.site-mode .actions')).toContain('Keep the page untouched');
  });

  it('is shown until the one of now is there', async () => {
    let answer = (_balance: BalanceReport): void => {};
    await open({
      readKept: async () => EMPTY,
      readBalance: () => new Promise((resolve) => (answer = resolve)),
    });
    expect(document.querySelector('.loading')).toBeNull();
    expect(document.querySelector('.places')).not.toBeNull();
    expect(pick('main').getAttribute('aria-busy')).toBe('true');
    await pictures();
    answer(FULL);
    await act(answers);
    expect(document.querySelector('.places')).toBeNull();
    expect(pick('main').getAttribute('aria-busy')).toBe('false');
    expect(document.body.textContent).toContain('5 conversations bring you back.');
  });

  it('is not shown again when the settings change', async () => {
    let change = (): void => {};
    await open({
      readKept: async () => EMPTY,
      readBalance: async () => FULL,
      onSettings(changed) {
        change = changed;
      },
    });
    await pictures();
    const seen: boolean[] = [];
    const watch = new MutationObserver(() => seen.push(document.querySelector('.places') !== null));
    watch.observe(document.body, { childList: true, subtree: true });
    change();
    await pictures();
    watch.disconnect();
    expect(seen).not.toContain(true);
    expect(document.body.textContent).toContain('5 conversations bring you back.');
  });

  it('does not hide that the one of now cannot be read', async () => {
    await open({
      readKept: async () => FULL,
      readBalance: () => Promise.reject(new Error('The disk is full')),
    });
    expect(document.querySelector('#balance-title')).not.toBeNull();
    await pictures();
    expect(textOf('[role=alert] p')).toContain('The disk is full');
    expect(document.querySelector('#balance-title')).toBeNull();
  });
});

describe('the draft', () => {
  it('shows what it is, the thread, and the room that is left', async () => {
    await open({ readBox: async () => BOX });
    expect(textOf('#draft-title')).toBe('This draft34 of 100, slightly promotional');
    expect(textOf('.occasion')).toBe('Part 2 of 3');
    expect(textOf('.whole-thread')).toBe('This part 34 · Whole thread 61');
    expect(textOf('.room-left.over')).toBe('12 characters over 280 · 24,708 left with Premium');
    expect(document.querySelector('.box-panel')).toBeNull();
  });

  it('says so while it is being rated', async () => {
    await open({
      readBox: async () => ({
        ...BOX,
        draft: { surface: 'reply', occasion: 'Reply', report: null, card: CALM_CARD },
      }),
    });
    expect(document.body.textContent).toContain('It is being rated.');
    expect(textOf('.occasion')).toBe('Reply');
  });

  it('is not there without one', async () => {
    await open({ readBox: boxOf('seen') });
    expect(document.querySelector('#draft-title')).toBeNull();
    expect(document.querySelector('.box-panel')).toBeNull();
  });
});

describe('a box that is not read in full', () => {
  it.each([
    ['unseen', 'Twoway cannot see this box', 'Nothing is rated or counted here'],
    ['unsure', 'Twoway cannot tell what this box is for', 'no known kind'],
    ['no-submit', 'Twoway does not find the button of this box', 'what you post here is not counted'],
  ] as const)('%s: %s', async (state, title, sentence) => {
    await open({ readBox: boxOf(state) });
    expect(textOf('#box-title')).toBe(title);
    expect(textOf('.box-panel p')).toContain(sentence);
    expect(document.querySelectorAll('.box-panel button')).toHaveLength(1);
    await click('Show a report');
    expect(pick<HTMLTextAreaElement>('.box-panel textarea').readOnly).toBe(true);
  });

  it('messages-off: leads to the options and offers no report', async () => {
    const openOptions = vi.fn();
    await open({ readBox: boxOf('messages-off'), openOptions });
    expect(textOf('#box-title')).toBe('Direct messages are not read');
    expect(document.querySelectorAll('.box-panel button')).toHaveLength(1);
    await click('Open the options');
    expect(openOptions).toHaveBeenCalledOnce();
  });

  it('stands above a draft that is read all the same', async () => {
    await open({ readBox: async () => ({ ...BOX, state: 'no-submit' }) });
    const titles = Array.from(document.querySelectorAll('h2'), (title) => title.id);
    expect(titles.slice(0, 2)).toEqual(['box-title', 'draft-title']);
  });

  it('shows the report as it is copied and saved, to the letter', async () => {
    const copied: string[] = [];
    const blobs: Blob[] = [];
    const make = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:report';
    });
    const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
    await open({ readBox: boxOf('unseen'), copyText: async (text) => void copied.push(text) });
    await click('Show a report');
    const { value } = pick<HTMLTextAreaElement>('.box-panel textarea');
    expect(JSON.parse(value)).toEqual(STRUCTURE);
    await click('Copy');
    expect(copied).toEqual([value]);
    expect(textOf('.structure-view [role="status"]')).toBe('Copied.');
    const link = pick<HTMLAnchorElement>('.structure-view a');
    expect(link.textContent).toBe('Save as file');
    expect(link.getAttribute('href')).toBe('blob:report');
    expect(link.download).toBe('twoway-structure-linkedin-2026-11-25.json');
    expect(await blobs[0]?.text()).toBe(value);
    act(() => render(null, document.body));
    expect(revoke).toHaveBeenCalledWith('blob:report');
    make.mockRestore();
    revoke.mockRestore();
  });

  it('says why there is no report, or no copy of it', async () => {
    await open({ readBox: boxOf('unseen'), readStructure: async () => null });
    await click('Show a report');
    expect(textOf('[role="alert"]')).toBe('The box is gone. Click into it and open this again.');
    act(() => render(null, document.body));
    await open({ readBox: boxOf('unseen'), readStructure: () => Promise.reject(new Error('refused')) });
    await click('Show a report');
    expect(textOf('[role="alert"]')).toBe('The report could not be made: refused.');
    act(() => render(null, document.body));
    await open({ readBox: boxOf('unseen'), copyText: () => Promise.reject(new Error('not allowed')) });
    await click('Show a report');
    await click('Copy');
    expect(textOf('.structure-view [role="status"]')).toBe(
      'It could not be copied: not allowed. Save it as a file instead.',
    );
  });
});

describe('the balance', () => {
  it('settles a probable act and is read again', async () => {
    const reports = [WITH_PROBABLE, FULL];
    const settleAct = vi.fn(async () => {});
    await open({ readBalance: async () => reports.shift() ?? FULL, settleAct });
    expect(textOf('.unsure')).toBe('1 post to confirm');
    await click('No, remove');
    expect(settleAct.mock.calls).toEqual([['key-12345678', false]]);
    expect(document.body.textContent).not.toContain('Was this posted?');
    expect(document.querySelector('.unsure')).toBeNull();
    expect(textOf('.act-list [role="status"]')).toBe('Removed from your balance.');
  });

  it('is read again when a probable act cannot be settled', async () => {
    const readBalance = vi.fn(async () => WITH_PROBABLE);
    await open({ readBalance, settleAct: () => Promise.reject(new Error('it is settled already')) });
    await click('Yes');
    expect(readBalance).toHaveBeenCalledTimes(2);
    expect(textOf('.act-list .problem')).toBe('That was not saved: it is settled already.');
  });

  it('stands in its order: figures, next step, days, kinds, sites, last acts', async () => {
    await open({
      readBox: async () => BOX,
      readBalance: async () => FULL,
      readRepeats: async () => ['A repeat.'],
    });
    expect(Array.from(document.querySelectorAll('h2'), ({ id }) => id)).toEqual([
      'draft-title',
      'balance-title',
      'next-title',
      'days-title',
      'give-title',
      'sites-title',
      'acts-title',
    ]);
    expect(textOf('#balance-title .aside')).toBe('last 20 · all activity');
    expect(textOf('.balance-window .figures b')).toMatch(/^30.%$/);
    expect(textOf('.next.over > p')).toBe('5 conversations bring you back.');
    expect(textOf('#days-title .aside')).toBe('2 today');
    expect(document.querySelectorAll('.kind-chart .column')).toHaveLength(30);
    expect(pick('.kind-chart [role="img"]').getAttribute('aria-label')).toMatch(
      /all activity: conversation 4, sharing 2, news 1, promotion 3.*20.%$/,
    );
    expect(textOf('.sums')).toMatch(/^given 6 · asked 3 · replies 40.%$/);
    expect(document.querySelectorAll('.site-rows li')).toHaveLength(1);
    expect(Array.from(document.querySelectorAll('.balance-notices li'), (line) => line.textContent)).toEqual([
      '3 promotions in a row',
      'A repeat.',
    ]);
  });

  it('names the window and the reading that the person chose', async () => {
    await open({
      readBalance: async () => ({ ...FULL, window: { by: 'days', days: 14 }, reading: 'posts' }),
    });
    expect(textOf('#balance-title .aside')).toBe('last 14 days · posts only');
    // There are no replies among posts.
    expect(textOf('.sums')).toBe('given 6 · asked 3');
  });

  it('says which machines are counted, where there are others', async () => {
    await open({ readBalance: async () => FULL });
    expect(document.querySelector('.machines')).toBeNull();
    await open({ readBalance: async () => ({ ...FULL, hasOthers: true }) });
    expect(textOf('.machines')).toBe('Of this machine. A window by days counts your other machines too.');
    const window = { by: 'days', days: 14 } as const;
    await open({ readBalance: async () => ({ ...FULL, hasOthers: true, window }) });
    expect(textOf('.machines')).toBe('With your other machines.');
  });

  it('lists what waits for an answer behind the last acts, each once', async () => {
    const older = { ...PROBABLE, key: 'older-12345' };
    await open({
      readBalance: async () => ({ ...FULL, lastActs: [PROBABLE], probableActs: [PROBABLE, older] }),
    });
    expect(document.querySelectorAll('.act-row')).toHaveLength(2);
    expect(textOf('.unsure')).toBe('2 posts to confirm');
  });

  it('is read again once an act is relabelled', async () => {
    const relabelled = {
      ...FULL,
      lastActs: [{ ...PROBABLE, kind: 'broadcast', rated: 'promotion' } as const],
    };
    const reports = [FULL, relabelled];
    const relabelAct = vi.fn(async () => {});
    await open({ readBalance: async () => reports.shift() ?? relabelled, relabelAct });
    const select = pick<HTMLSelectElement>('.act-row select');
    select.value = 'broadcast';
    act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
    await act(answers);
    expect(relabelAct.mock.calls).toEqual([['key-87654321', 'broadcast']]);
    expect(document.body.textContent).toContain('Changed by you, rated Promotion');
  });

  it('does not wait for repeats, and does not ask for any while it is empty', async () => {
    const readRepeats = vi.fn(() => new Promise<string[]>(() => {}));
    await open({ readRepeats });
    expect(readRepeats).not.toHaveBeenCalled();
    await open({ readBalance: async () => FULL, readRepeats });
    expect(textOf('.next > p')).toBe('5 conversations bring you back.');
  });

  it('says that it is being read until it is there', async () => {
    await open({ readBalance: () => new Promise(() => {}) });
    expect(textOf('[role="status"]')).toBe('Your balance is being read.');
    await open();
    expect(document.body.textContent).not.toContain('being read');
  });

  it('leads to the history', async () => {
    const openHistory = vi.fn();
    await open({ openHistory });
    await click('History');
    expect(openHistory).toHaveBeenCalledOnce();
  });

  it('leads to all three sites while it is empty', async () => {
    await open();
    const links = Array.from(document.querySelectorAll<HTMLAnchorElement>('.places a'));
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://x.com/home',
      'https://www.linkedin.com/feed/',
      'https://www.facebook.com/',
    ]);
    expect(links[1]?.getAttribute('aria-label')).toBe('Write on LinkedIn');
    expect(textOf('.places')).toBe('Write on X LinkedIn Facebook');
    expect(document.body.textContent).toContain('on X, LinkedIn or Facebook.');
  });

  it('is read again when what was lost is restored', async () => {
    const healths: LedgerHealth[] = [{ state: 'wiped', acts: 9, restorable: 7, at: NOW }, { state: 'good' }];
    const restore = vi.fn(async () => {});
    const readBalance = vi.fn(async () => EMPTY);
    await open({
      readBalance,
      ledgerCare: {
        readHealth: async () => healths.shift() ?? { state: 'good' },
        restore,
        forget: async () => {},
      },
    });
    expect(pick('main > section').className).toBe('ledger-notice');
    await click('Restore (7)');
    expect(restore).toHaveBeenCalledOnce();
    expect(readBalance).toHaveBeenCalledTimes(2);
    expect(document.querySelector('.ledger-notice')).toBeNull();
  });

  it('says why it could not be read, and tries again', async () => {
    const readBalance = vi.fn(async () => EMPTY).mockRejectedValueOnce(new Error('no room'));
    await open({ readBalance });
    expect(textOf('[role="alert"] p')).toBe('Your balance could not be read: no room.');
    await click('Try again');
    expect(document.querySelector('[role="alert"]')).toBeNull();
  });
});

describe('the about section', () => {
  it('tells the version and how old the knowledge of each site is', async () => {
    await open();
    expect(textOf('.about-panel summary')).toBe('About Twoway 1.2.3');
    expect(Array.from(document.querySelectorAll('.about-panel li'), (line) => line.textContent)).toEqual([
      'X: page structure last checked 5 October 2026',
      'LinkedIn: page structure last checked 9 October 2026',
      'Facebook: page structure last checked 31 May 2026',
    ]);
  });
});

describe('the mode of the site in front', () => {
  const buttons = () => Array.from(document.querySelectorAll<HTMLElement>('.site-mode button'));

  it('is said, and changed by one click', async () => {
    const saveSettings = vi.fn(async () => {});
    const openSidePanel = vi.fn();
    await open({ readBox: async () => BOX, saveSettings, openSidePanel });
    expect(pick('.site-mode').textContent).toContain('Hints stand in the pages of X.');
    expect(buttons().map((one) => one.textContent)).toEqual([
      'Keep the page untouched',
      'Open the side panel',
    ]);
    act(() => buttons()[0]?.click());
    act(() => buttons()[1]?.click());
    await act(answers);
    expect(saveSettings.mock.calls).toEqual([[{ sites: { x: 'panel' } }]]);
    expect(openSidePanel).toHaveBeenCalledOnce();
  });

  it('comes back the same way, and so do hints that are paused', async () => {
    const saveSettings = vi.fn(async () => {});
    const settings = {
      ...DEFAULT_SETTINGS,
      sites: { ...DEFAULT_SETTINGS.sites, x: 'panel' as const },
      pausedUntil: NOW + 1,
    };
    await open({ readBox: async () => BOX, saveSettings, readSettings: async () => settings });
    expect(pick('.site-mode').textContent).toContain(
      'The pages of X are left untouched. Hints are paused until',
    );
    act(() => buttons()[0]?.click());
    act(() => buttons()[1]?.click());
    await act(answers);
    expect(saveSettings.mock.calls).toEqual([[{ pausedUntil: 0 }], [{ sites: { x: 'page' } }]]);
  });

  it('is not asked where there is no box', async () => {
    await open();
    expect(document.querySelector('.site-mode')).toBeNull();
  });
});

describe('the offer of the side panel', () => {
  /** Presses a button as a person does. */
  async function press(words: string): Promise<void> {
    const button = Array.from(document.querySelectorAll('.panel-offer button')).find(
      (one) => one.textContent === words,
    );
    const event = new MouseEvent('click', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    act(() => void button?.dispatchEvent(event));
    await act(answers);
  }

  it.each([
    ['Use the side panel', 'panel', 1],
    ['Keep hints in the page', 'page', 0],
  ])('on LinkedIn: “%s”', async (words, mode, opened) => {
    const saveSettings = vi.fn(async () => {});
    const openSidePanel = vi.fn();
    await open({ readBox: boxOf('seen'), saveSettings, openSidePanel });
    expect(pick('.panel-offer').textContent).toContain('LinkedIn’s terms forbid overlays');
    await press(words);
    expect(saveSettings.mock.calls).toEqual([[{ sites: { linkedin: mode } }]]);
    expect(openSidePanel).toHaveBeenCalledTimes(opened);
  });

  it('is not made twice, and not on other sites', async () => {
    const answered = { ...DEFAULT_SETTINGS, offeredPanel: true };
    await open({ readBox: boxOf('seen'), readSettings: async () => answered });
    expect(document.querySelector('.panel-offer')).toBeNull();
    await open({ readBox: async () => BOX });
    expect(document.querySelector('.panel-offer')).toBeNull();
  });
});
