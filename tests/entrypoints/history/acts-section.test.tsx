// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Act } from '../../../analysis/act.ts';
import { ActsSection, type ActsSectionProps } from '../../../entrypoints/history/ActsSection.tsx';
import { makeAct } from '../../analysis/some-acts.ts';
import { answers, choose, hasButton, press, said } from './page-parts.ts';
import { ALL } from './some-totals.ts';

const AT = new Date(2026, 10, 25, 15, 10).getTime();
const one = (given: Partial<Act> = {}) => makeAct({ key: 'key-1234', at: AT, score: 12, ...given });
const WHERE = 'Post on X, 25 Nov 2026, 3:10';

async function open(given: Partial<ActsSectionProps> = {}): Promise<void> {
  const props: ActsSectionProps = {
    days: { first: 1, last: 2 },
    choice: ALL,
    count: 3,
    version: 0,
    readActs: async () => ({ acts: [one()], next: null }),
    settleAct: async () => {},
    relabelAct: async () => {},
    onEdited: () => {},
    now: () => AT,
    ...given,
  };
  act(() => render(<ActsSection {...props} />, document.body));
  await answers();
}

const kindName = () =>
  document.querySelector('.act-row select')?.getAttribute('aria-label') ?? 'no choice of kinds';
const chosenKind = () => document.querySelector<HTMLSelectElement>('.act-row select')?.value;
const rowsShown = () => document.querySelectorAll('.act-row').length;

afterEach(() => act(() => render(null, document.body)));

describe('the list', () => {
  it('says where, when, how it was rated and how that is known', async () => {
    await open();
    expect(said('.act-row .where')).toMatch(
      /^Post on X25 Nov 2026, .*10.* · score 12 · seen as it was posted$/,
    );
    expect(kindName()).toContain(WHERE.slice(0, 22));
    await open({ version: 1, readActs: async () => ({ acts: [one({ origin: 'archive' })], next: null }) });
    expect(said('.act-row .where')).toContain('from an archive');
  });

  it('that is empty says so', async () => {
    await open({ readActs: async () => ({ acts: [], next: null }) });
    expect(said('.quiet')).toBe('Nothing was posted in this time.');
    expect(rowsShown()).toBe(0);
  });

  it('goes on where it ended, and says how far it is', async () => {
    const readActs = vi.fn<ActsSectionProps['readActs']>(async ({ before }) =>
      before === null
        ? { acts: [one(), one({ key: 'key-5678' })], next: { at: AT, key: 'key-5678' } }
        : { acts: [one({ key: 'key-9999' })], next: null },
    );
    await open({ readActs });
    expect(document.body.textContent).toContain('2 of 3 shown');
    await press('Show more');
    expect(readActs.mock.lastCall?.[0].before).toEqual({ at: AT, key: 'key-5678' });
    expect(rowsShown()).toBe(3);
    expect(hasButton('Show more')).toBe(false);
  });

  it('keeps what is there where more cannot be read, and tries again', async () => {
    const readActs = vi
      .fn<ActsSectionProps['readActs']>()
      .mockResolvedValueOnce({ acts: [one()], next: { at: AT, key: 'key-1234' } })
      .mockRejectedValueOnce(new Error('no disk'))
      .mockResolvedValueOnce({ acts: [one({ key: 'key-9999' })], next: null });
    await open({ readActs });
    await press('Show more');
    expect(said('[role="alert"]')).toBe('Your history could not be read: no disk.');
    expect(rowsShown()).toBe(1);
    await press('Show more');
    expect(rowsShown()).toBe(2);
    expect(document.querySelector('[role="alert"]')).toBeNull();
  });

  it('drops a list that comes after another one was asked for', async () => {
    const late: ((page: Awaited<ReturnType<ActsSectionProps['readActs']>>) => void)[] = [];
    await open({ readActs: () => new Promise((resolve) => late.push(resolve)) });
    await open({ days: { first: 5, last: 6 }, readActs: async () => ({ acts: [one()], next: null }) });
    late[0]?.({ acts: [], next: null });
    await answers();
    expect(rowsShown()).toBe(1);
  });

  it('takes what a person says of an act, says so, and takes it back', async () => {
    const relabelAct = vi.fn(async () => {});
    const onEdited = vi.fn();
    await open({ relabelAct, onEdited });
    await choose(kindName(), 'promotion');
    expect(relabelAct.mock.lastCall).toEqual(['key-1234', 'promotion']);
    expect(chosenKind()).toBe('promotion');
    expect(said('.act-row .more')).toContain('Conversation');
    await choose(kindName(), 'sharing');
    expect(said('.act-row .more')).toContain('Conversation');
    await press(document.querySelector('.act-row .more button')?.getAttribute('aria-label') ?? '');
    expect(relabelAct.mock.lastCall).toEqual(['key-1234', null]);
    expect(chosenKind()).toBe('conversation');
    expect(document.querySelector('.act-row .more')).toBeNull();
    expect(onEdited).toHaveBeenCalledTimes(3);
  });

  it('stays as it is where that is not saved, and says why', async () => {
    const onEdited = vi.fn();
    await open({ relabelAct: () => Promise.reject(new Error('no room')), onEdited });
    await choose(kindName(), 'promotion');
    expect(document.querySelector('.act-row .more')).toBeNull();
    expect(said('[role="status"]')).toContain('no room');
    expect(onEdited).not.toHaveBeenCalled();
  });

  it('asks of probable acts, keeps those that were posted and removes the others', async () => {
    const settleAct = vi.fn(async () => {});
    const acts = [one({ status: 'probable' }), one({ key: 'key-5678', status: 'probable' })];
    await open({ settleAct, readActs: async () => ({ acts, next: null }) });
    const answer = (place: number) =>
      document.querySelectorAll('.act-row .more button')[place]?.getAttribute('aria-label') ?? '';
    await press(answer(0));
    expect(settleAct.mock.lastCall).toEqual(['key-1234', true]);
    expect(document.querySelectorAll('.act-row .more')).toHaveLength(1);
    await press(answer(1));
    expect(settleAct.mock.lastCall).toEqual(['key-5678', false]);
    expect(rowsShown()).toBe(1);
  });
});
