// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Act } from '../../../analysis/act.ts';
import { DAY } from '../../../analysis/local-day.ts';
import { HistoryPage, type HistoryPageProps } from '../../../entrypoints/history/HistoryPage.tsx';
import { localDayOf } from '../../../entrypoints/history/periods.ts';
import { isChosen } from '../../../platform/act-choice.ts';
import type { HistoryReport } from '../../../platform/requests.ts';
import { DEFAULT_SETTINGS } from '../../../platform/settings.ts';
import { makeAct } from '../../analysis/some-acts.ts';
import { answers, button, choose, press, said } from './page-parts.ts';
import { totalsOf } from './some-totals.ts';

const GOOD: HistoryPageProps['ledgerCare'] = {
  readHealth: async () => ({ state: 'good' }),
  restore: async () => {},
  forget: async () => {},
};

const NOW = new Date(2026, 10, 26, 12).getTime();
const TODAY = localDayOf(new Date(NOW));
const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();

function daysAgo(days: number, given: Partial<Act> = {}): Act {
  return makeAct({ key: `key-${1000 + days}`, at: NOW - days * DAY, ...given });
}

/** Answers what the background would of these acts. */
function meansOf(acts: readonly Act[]) {
  const all = totalsOf(acts, timeZone);
  return {
    readHistory: vi.fn<HistoryPageProps['readHistory']>(async ({ first, last }) => ({
      days: all.filter(({ day }) => day >= first && day <= last),
      span: all.length === 0 ? null : { first: all[0]?.day ?? 0, last: all.at(-1)?.day ?? 0 },
    })),
    readActs: vi.fn<HistoryPageProps['readActs']>(async ({ first, last, choice }) => ({
      acts: acts.filter((one) => {
        const day = localDayOf(new Date(one.at));
        return day >= first && day <= last && isChosen(choice, one);
      }),
      next: null,
    })),
  };
}

async function open(given: Partial<HistoryPageProps> = {}): Promise<void> {
  const props: HistoryPageProps = {
    ...meansOf([]),
    readSettings: async () => DEFAULT_SETTINGS,
    readOwnSettings: async () => DEFAULT_SETTINGS,
    saveSettings: async () => {},
    ledgerCare: GOOD,
    settleAct: async () => {},
    relabelAct: async () => {},
    readPart: async () => ({ acts: [], salt: '', count: 0 }),
    checkActs: async () => ({ fresh: 0 }),
    erase: async () => true,
    restore: async () => 0,
    saveFile: () => {},
    weekStart: 1,
    now: () => NOW,
    ...given,
  };
  act(() => render(<HistoryPage {...props} />, document.body));
  await answers();
}

const titles = () => [...document.querySelectorAll('h2')].map((one) => one.textContent);
const index = () => [...document.querySelectorAll('nav a')].map((one) => one.textContent);
const rows = () => document.querySelectorAll('.act-row').length;
const shownSpan = () => said('#figures > .quiet');

afterEach(() => act(() => render(null, document.body)));

describe('the history', () => {
  it('says of an empty ledger how it begins, and leaves out what would be empty', async () => {
    await open();
    expect(said('#picture')).toContain('It begins with the next post');
    expect(document.querySelector<HTMLAnchorElement>('#picture a')?.hash).toBe('#import');
    expect(titles()).toEqual(['Picture', 'Import', 'Export and restore', 'Erase']);
    expect(index()).toEqual(titles());
  });

  it('shows picture, figures and list of the last 30 days', async () => {
    const promotions = [0, 1, 2].map((day) => daysAgo(day, { kind: 'promotion' }));
    const means = meansOf([...promotions, daysAgo(5), daysAgo(29), daysAgo(30)]);
    await open(means);
    expect(index()).toEqual(titles());
    expect(means.readHistory.mock.calls).toEqual([[{ first: TODAY - 29, last: TODAY }]]);
    expect(shownSpan()).toBe('28 Oct – 26 Nov 2026');
    expect(said('.turns .number')).toBe('5 posts and replies');
    expect(said('.figures div')).toBe('Promotion, all activity60 % (3 of 5)');
    expect(document.querySelectorAll('.figures .two-way-bar')).toHaveLength(2);
    expect(rows()).toBe(5);
    expect(document.querySelectorAll('svg .column')).toHaveLength(30);
  });

  it('gives no share of fewer than five', async () => {
    await open(meansOf([daysAgo(0), daysAgo(1)]));
    expect(said('.figures div')).toBe('Promotion, all activity0 of 2, too few for a share');
    expect(document.querySelectorAll('.figures .two-way-bar')).toHaveLength(0);
  });

  it('filters picture and list by site, kind and sort; figures by site alone, which they say', async () => {
    const means = meansOf([
      daysAgo(0, { site: 'linkedin', surface: 'reply' }),
      daysAgo(1, { site: 'linkedin', kind: 'promotion' }),
      daysAgo(2, { kind: 'promotion' }),
    ]);
    await open(means);
    await choose('Site', 'linkedin');
    expect(said('.turns .number')).toBe('2 posts and replies');
    expect(shownSpan()).toBe('LinkedIn, 28 Oct – 26 Nov 2026');
    expect(said('#figures')).not.toContain('All kinds and sorts');
    await choose('Kind', 'promotion');
    await choose('What', 'posts');
    expect(said('.turns .number')).toBe('1 post or reply');
    expect(rows()).toBe(1);
    expect(said('.figures div')).toContain('1 of 2');
    expect(said('#figures')).toContain('All kinds and sorts count here.');
    expect(means.readActs.mock.lastCall?.[0].choice).toEqual({
      site: 'linkedin',
      kind: 'promotion',
      surfaces: ['post', 'quote', 'repost'],
    });
    // The totals are there already.
    expect(means.readHistory).toHaveBeenCalledTimes(1);
  });

  it('zooms, and turns back and forth as far as there is something', async () => {
    const means = meansOf([daysAgo(0), daysAgo(45)]);
    await open(means);
    expect(button('Later').disabled).toBe(true);
    await press('Earlier');
    expect(shownSpan()).toBe('28 Sept – 27 Oct 2026');
    expect(button('Earlier').disabled).toBe(true);
    expect(rows()).toBe(1);
    await press('Latest');
    expect(shownSpan()).toBe('28 Oct – 26 Nov 2026');
    act(() => document.querySelectorAll<HTMLInputElement>('.choices input')[2]?.click());
    await answers();
    expect(shownSpan()).toBe('1 Dec 2024 – 30 Nov 2026');
    expect(rows()).toBe(2);
  });

  it('shows one column alone, by a click or by the choice beside it, and all of them again', async () => {
    await open(meansOf([daysAgo(0), daysAgo(3), daysAgo(3, { key: 'key-other' })]));
    const column = () => document.querySelectorAll('svg .column')[26];
    act(() => void column()?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    await answers();
    expect(shownSpan()).toBe('23 Nov 2026');
    expect(rows()).toBe(2);
    expect(column()?.classList.contains('is-chosen')).toBe(true);
    act(() => void column()?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    await answers();
    expect(rows()).toBe(3);
    await choose('Show figures and list of', String(TODAY));
    expect(rows()).toBe(1);
    await choose('Show figures and list of', '');
    expect(rows()).toBe(3);
  });

  it('drops an answer that comes too late', async () => {
    const late: ((report: HistoryReport) => void)[] = [];
    const means = meansOf([daysAgo(0), daysAgo(45)]);
    await open(means);
    means.readHistory.mockImplementationOnce(() => new Promise((resolve) => late.push(resolve)));
    await press('Earlier');
    // What was asked before stays in sight until then.
    expect(said('.turns .number')).toBe('1 post or reply');
    // The buttons speak of what was asked for.
    expect(button('Earlier').disabled).toBe(true);
    await press('Latest');
    late[0]?.({ days: [], span: { first: TODAY, last: TODAY } });
    await answers();
    expect(said('.turns .number')).toBe('1 post or reply');
    expect(shownSpan()).toBe('28 Oct – 26 Nov 2026');
  });

  it('says why it could not be read, and reads it again', async () => {
    const means = meansOf([daysAgo(0)]);
    means.readHistory.mockRejectedValueOnce(new Error('no disk'));
    await open(means);
    expect(said('#picture [role="alert"]')).toContain('Your history could not be read: no disk.');
    await press('Try again');
    expect(document.querySelector('[role="alert"]')).toBeNull();
    expect(rows()).toBe(1);
  });

  it('is read anew after everything was erased, and after it is back', async () => {
    let acts: Act[] = [daysAgo(0)];
    const kept = [...acts];
    await open({
      readHistory: (days) => meansOf(acts).readHistory(days),
      readActs: (asked) => meansOf(acts).readActs(asked),
      readPart: async (after) => ({ acts: after === null ? acts : [], salt: 's', count: acts.length }),
      async erase() {
        acts = [];
        return true;
      },
      async restore(payload) {
        acts = payload.acts;
        return acts.length;
      },
    });
    await press('Erase everything');
    expect(said('#picture')).toContain('Nothing is here yet');
    expect(said('#erase [role="status"]')).toContain('Erased 1 entry.');
    await press('Undo');
    expect(acts).toEqual(kept);
    expect(rows()).toBe(1);
    expect(said('#erase [role="status"]')).toBe('1 entry is back.');
  });

  it('counts anew what is put right, and keeps the list as long as it is', async () => {
    const means = meansOf([daysAgo(0), daysAgo(1)]);
    const relabelAct = vi.fn(async () => {});
    await open({ ...means, relabelAct });
    const label = document.querySelector('.act-row select')?.getAttribute('aria-label') ?? '';
    await choose(label, 'promotion');
    expect(relabelAct.mock.calls).toEqual([['key-1000', 'promotion']]);
    expect(means.readHistory).toHaveBeenCalledTimes(2);
    expect(means.readActs).toHaveBeenCalledTimes(1);
  });

  it('tells that the ledger was lost, and is read anew when it is back', async () => {
    const means = meansOf([]);
    const restore = vi.fn(async () => {});
    const readHealth = vi.fn<HistoryPageProps['ledgerCare']['readHealth']>();
    readHealth.mockResolvedValueOnce({ state: 'wiped', acts: 3, restorable: 2, at: NOW });
    readHealth.mockResolvedValue({ state: 'good' });
    await open({ ...means, ledgerCare: { ...GOOD, readHealth, restore } });
    expect(means.readHistory).toHaveBeenCalledTimes(1);
    act(() => document.querySelector<HTMLButtonElement>('.ledger-notice .primary')?.click());
    await answers();
    expect(restore).toHaveBeenCalledOnce();
    expect(means.readHistory).toHaveBeenCalledTimes(2);
    expect(document.querySelector('.ledger-notice')).toBeNull();
  });
});
