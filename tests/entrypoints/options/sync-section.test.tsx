// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SyncSection } from '../../../entrypoints/options/SyncSection.tsx';
import type { SyncReport } from '../../../platform/requests.ts';
import {
  DEFAULT_SETTINGS,
  type Settings,
  type SettingsChange,
  withChange,
} from '../../../platform/settings.ts';
import { pick } from '../../fixtures/load-fixture.ts';
import { NO_SYNC } from './no-sync.ts';

const NOW = 1_800_000_000_000;
const MINUTE = 60_000;
const ON: SyncReport = { ...NO_SYNC, isOn: true, wroteAt: NOW - 5 * MINUTE, days: 120 };
const TWO = [
  { device: '00000000000a', heardAt: NOW - 2 * 24 * 60 * MINUTE, acts: 41 },
  { device: '00000000000b', heardAt: NOW, acts: 1 },
];

const answers = () => new Promise<void>((resolve) => setTimeout(resolve));

async function open(report: SyncReport, given: Partial<Settings> = {}) {
  let settings: Settings = { ...DEFAULT_SETTINGS, ...given };
  const saveSettings = vi.fn(async (change: SettingsChange) => {
    settings = withChange(settings, change);
    draw();
  });
  const readSync = vi.fn(async () => report);
  const forgetSynced = vi.fn(async () => {});
  let tell: () => void = () => {};
  const onSync = (changed: () => void) => {
    tell = changed;
  };
  const draw = () =>
    render(
      <SyncSection
        settings={settings}
        now={NOW}
        saveSettings={saveSettings}
        readSync={readSync}
        onSync={onSync}
        forgetSynced={forgetSynced}
      />,
      document.body,
    );
  act(draw);
  await act(answers);
  return { saveSettings, readSync, forgetSynced, tell: () => tell() };
}

const toggle = () => pick<HTMLInputElement>('input[type="checkbox"]');
const said = () => pick('[role="status"]').textContent;
const press = async (name: string) => {
  const button = Array.from(document.querySelectorAll('button')).find(
    (one) => one.textContent === name || one.getAttribute('aria-label') === name,
  );
  act(() => button?.click());
  await act(answers);
};
const flip = async () => {
  act(() => toggle().click());
  await act(answers);
};

afterEach(() => act(() => render(null, document.body)));

describe('sync', () => {
  it('is off, and says what would go and what never goes', async () => {
    await open(NO_SYNC);
    expect(toggle().checked).toBe(false);
    const text = document.body.textContent ?? '';
    expect(text).toContain('Synced: how many posts');
    expect(text).toContain('Never synced: texts');
    expect(text).not.toContain('last wrote');
  });

  it('makes the balance count by days when it is switched on, says so, and takes that back', async () => {
    const { saveSettings } = await open(ON, { window: { by: 'acts', acts: 50 } });
    await flip();
    expect(said()).toContain('the balance counts the last 30 days now');
    await press('Count by number again');
    expect(said()).toContain('the balance is that of this machine alone');
    expect(saveSettings.mock.calls).toEqual([
      [{ isSynced: true, window: { by: 'days', days: 30 } }],
      [{ window: { by: 'acts', acts: 50 } }],
    ]);
  });

  it('leaves a window by days as it is', async () => {
    const { saveSettings } = await open(ON, { window: { by: 'days', days: 7 } });
    await flip();
    expect(said()).toBe('Saved: this machine takes part.');
    await flip();
    expect(said()).toBe('Saved: this machine takes no part, and what it had stored there is removed.');
    expect(saveSettings.mock.calls).toEqual([[{ isSynced: true }], [{ isSynced: false }]]);
  });

  it('moves back where it is not saved, and says why', async () => {
    const { saveSettings } = await open(NO_SYNC);
    saveSettings.mockRejectedValueOnce(new Error('no disk'));
    await flip();
    expect(toggle().checked).toBe(false);
    expect(said()).toBe('This stays as it was: it could not be saved, no disk. Choose it again.');
  });

  it('tells when it wrote, and of each other machine when it was heard of', async () => {
    await open({ ...ON, isPending: true, days: 64, others: TWO }, { isSynced: true });
    const text = (document.body.textContent ?? '').replaceAll('\u202f', ' ');
    expect(text).toContain(
      'This machine last wrote 5 min ago. Changes follow within seconds. There is room for the last 64 days; older ones are left out.',
    );
    expect(Array.from(document.querySelectorAll('.rules .note'), (note) => note.textContent)).toEqual([
      '41 posts and replies; last heard of 2 days ago',
      '1 post or reply; last heard of just now',
    ]);
    expect(text).not.toContain('No other machine');
  });

  it('tells that it has not written yet, nor heard of another machine', async () => {
    await open({ ...ON, wroteAt: null }, { isSynced: true });
    expect(document.body.textContent).toContain('This machine has not written anything yet.');
    expect(document.body.textContent).toContain('No other machine has been heard of yet.');
  });

  it('follows what is written and what comes', async () => {
    const { readSync, tell } = await open({ ...ON, isPending: true }, { isSynced: true });
    readSync.mockResolvedValue({ ...ON, wroteAt: NOW, others: TWO });
    act(tell);
    await act(answers);
    expect(document.body.textContent).toContain('This machine last wrote just now.');
    expect(document.body.textContent).toContain('Machine 3');
    expect(document.body.textContent).not.toContain('Changes follow');
  });

  it('says what went wrong', async () => {
    await open(
      {
        ...ON,
        problem: { fault: 'full', reason: 'QUOTA_BYTES quota exceeded' },
        ignored: { damaged: 2, newer: 1 },
      },
      { isSynced: true },
    );
    expect(Array.from(document.querySelectorAll('.problem'), (one) => one.textContent)).toEqual([
      'There is no room in the browser’s sync storage: QUOTA_BYTES quota exceeded. Remove machines that you no longer use.',
      'Another machine has a newer Twoway; what only that one understands is left out here until this one is updated.',
      '2 damaged entries are left out.',
    ]);
    await open({ ...ON, problem: { fault: 'refused', reason: 'sync is off' } }, { isSynced: true });
    expect(pick('.problem').textContent).toContain('The browser did not take it: sync is off.');
  });

  it('removes a machine, or what all have stored once it is off', async () => {
    const on = await open({ ...ON, others: TWO }, { isSynced: true });
    expect(document.body.textContent).not.toContain('all machines have stored');
    await press('Remove: Machine 3');
    expect(on.forgetSynced.mock.calls).toEqual([['00000000000b']]);
    expect(said()).toContain('A machine that still syncs writes it again.');
    const off = await open({ ...NO_SYNC, others: TWO });
    off.forgetSynced.mockRejectedValueOnce(new Error('no'));
    await press('Remove what all machines have stored');
    expect(off.forgetSynced.mock.calls).toEqual([[null]]);
    expect(said()).toContain('The browser did not take it: no.');
  });

  it('says why its state could not be read', async () => {
    const { readSync } = await open(NO_SYNC);
    readSync.mockRejectedValueOnce(new Error('no answer'));
    await flip();
    expect(said()).toBe('How sync stands could not be read: no answer.');
  });
});
