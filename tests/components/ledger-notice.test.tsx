// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LedgerHealth } from '../../analysis/ledger-health.ts';
import { LedgerNotice } from '../../components/LedgerNotice.tsx';
import { LedgerWatch } from '../../components/LedgerWatch.tsx';
import { all, clear, press, show } from './samples.ts';

const AT = new Date(2026, 10, 24, 12).getTime();
const WIPED: LedgerHealth = { state: 'wiped', acts: 1234, restorable: 1200, at: AT };

afterEach(clear);

function open(
  health: LedgerHealth,
  given: { onRestore?: () => Promise<void>; onForget?: () => Promise<void> } = {},
) {
  const onRestore = vi.fn(given.onRestore ?? (async () => {}));
  const onForget = vi.fn(given.onForget ?? (async () => {}));
  show(<LedgerNotice health={health} onRestore={onRestore} onForget={onForget} />);
  return { onRestore, onForget };
}

const lines = () => all('.ledger-notice > :is(h2, p:not(.actions))').map((line) => line.textContent);
const buttons = () => all('.ledger-notice button') as HTMLButtonElement[];

describe('LedgerNotice', () => {
  it('says nothing while all is well', () => {
    open({ state: 'good' });
    expect(document.body.textContent).toBe('');
  });

  it('says what was lost and what there is of it, and restores it by one press', async () => {
    const { onRestore, onForget } = open(WIPED);
    expect(lines()).toEqual([
      'Your balance was lost',
      'The browser no longer has it: 1,234 entries are gone.',
      'A copy of 1,200 entries from 24 November 2026 is on this machine.',
    ]);
    expect(all('[role="alert"]')).toHaveLength(1);
    expect(buttons().map((button) => button.textContent)).toEqual(['Restore (1,200)', 'Begin anew']);
    await press(buttons()[0] as Element);
    expect([onRestore.mock.calls.length, onForget.mock.calls.length]).toEqual([1, 0]);
  });

  it('offers no more than to begin anew where there is no copy', async () => {
    const { onForget } = open({ state: 'wiped', acts: 1, restorable: 0, at: 0 });
    expect(lines()).toEqual([
      'Your balance was lost',
      'The browser no longer has it: 1 entry is gone.',
      'There is no copy on this machine. If you have exported your balance, you can import it again.',
    ]);
    expect(buttons().map((button) => button.textContent)).toEqual(['Begin anew']);
    await press(buttons()[0] as Element);
    expect(onForget).toHaveBeenCalledOnce();
  });

  it('does one thing at a time, and says why it could not be done', async () => {
    let fail = (_reason: Error): void => {};
    const { onRestore } = open(WIPED, {
      onRestore: () =>
        new Promise<void>((_resolve, reject) => {
          fail = reject;
        }),
    });
    await press(buttons()[0] as Element);
    expect(buttons().every((button) => button.disabled)).toBe(true);
    await act(async () => fail(new Error('the disk is full; free some space')));
    expect(lines().at(-1)).toBe('That was not saved: the disk is full; free some space.');
    expect(buttons().some((button) => button.disabled)).toBe(false);
    await press(buttons()[0] as Element);
    expect(onRestore).toHaveBeenCalledTimes(2);
    expect(lines()).toHaveLength(3);
  });

  it('says why the balance cannot be read, which no button changes', () => {
    open({ state: 'unreadable', reason: 'the disk is full; free some space' });
    expect(lines()).toEqual(['Your balance could not be read: the disk is full; free some space.']);
    expect(buttons()).toEqual([]);
  });
});

describe('LedgerWatch', () => {
  it('looks, and again after what it did; a look that fails is told', async () => {
    const healths = [WIPED, { state: 'good' } as const];
    const care = {
      readHealth: vi.fn(async () => healths.shift() ?? Promise.reject(new Error('no answer'))),
      restore: async () => {},
      forget: vi.fn(async () => {}),
    };
    const onChange = vi.fn(async () => {});
    const answers = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));
    const watch = async () => {
      show(<LedgerWatch care={care} onChange={onChange} />);
      await answers();
    };
    await watch();
    await press(buttons()[1] as Element);
    await answers();
    expect(care.forget).toHaveBeenCalledOnce();
    expect(onChange).toHaveBeenCalledOnce();
    expect(document.body.textContent).toBe('');
    clear();
    await watch();
    expect(lines()).toEqual(['Your balance could not be read: no answer.']);
  });
});
