// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OlderMeans } from '../../../entrypoints/options/older-acts.ts';
import type { Past } from '../../../entrypoints/options/undo.ts';
import { NO_POLICY, type Policy } from '../../../platform/policy.ts';
import type { HintCounts } from '../../../platform/requests.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../platform/settings.ts';
import { writeSettingsFile } from '../../../platform/settings-file.ts';
import { pick } from '../../fixtures/load-fixture.ts';
import { actsOf } from '../background/memory-means.ts';
import { answers, openStoredPage } from './stored-page.tsx';

async function press(selector: string): Promise<void> {
  act(() => pick(selector).click());
  await act(answers);
}

async function choose(section: string, index: number): Promise<void> {
  act(() => document.querySelectorAll<HTMLElement>(`#${section} input`)[index]?.click());
  await act(answers);
}

const undoOf = (section: string) => document.querySelector<HTMLElement>(`#${section} .undo button`);
const backOf = (section: string) => pick(`#${section} .undo p`).textContent;

async function key(init: KeyboardEventInit, target: EventTarget = document.body): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  act(() => void target.dispatchEvent(event));
  await act(answers);
  return event.defaultPrevented;
}

afterEach(() => act(() => render(null, document.body)));

describe('a change', () => {
  it('is taken back in its section, and nothing else with it', async () => {
    const page = await openStoredPage();
    expect(document.querySelectorAll('.undo button')).toHaveLength(0);
    await choose('sites', 2);
    await choose('target', 1);
    expect(page.settings()).toMatchObject({ targetShare: 10, sites: { x: 'off' } });
    expect(undoOf('sites')?.getAttribute('aria-label')).toBe('Undo: Sites');
    await press('#sites .undo button');
    expect(page.settings()).toMatchObject({ targetShare: 10, sites: { x: 'page' } });
    expect(page.saved.at(-1)).toEqual({ sites: { x: 'page' } });
    expect(backOf('sites')).toBe('Taken back: it is as it was before.');
    expect(pick('#sites .status').textContent).toBe('');
    expect([undoOf('sites'), undoOf('target') !== null]).toEqual([null, true]);
    // What was pressed has gone: what is said of it has the focus.
    expect(document.activeElement).toBe(pick('#sites .undo p'));
  });

  it('is taken back step by step, as far as the page goes back', async () => {
    const page = await openStoredPage();
    for (const index of [1, 2, 3]) await choose('target', index);
    expect(page.settings().targetShare).toBe(17);
    const shares = [];
    while (undoOf('target') !== null) {
      await press('#target .undo button');
      shares.push(page.settings().targetShare);
      expect(pick<HTMLInputElement>('#target .value input').value).toBe(String(page.settings().targetShare));
    }
    expect(shares).toEqual([33, 10, 20]);
  });

  it('of a target that is typed is one step, back to before the first digit', async () => {
    const page = await openStoredPage({ now: () => 5 });
    const own = pick<HTMLInputElement>('#target .value input');
    for (const value of ['3', '35']) {
      own.value = value;
      act(() => void own.dispatchEvent(new Event('input', { bubbles: true })));
      await act(answers);
    }
    expect(page.settings().targetShare).toBe(35);
    await press('#target .undo button');
    expect(page.settings().targetShare).toBe(20);
    expect(undoOf('target')).toBeNull();
  });

  it('is taken back by Ctrl+Z or Cmd+Z, the last first, but not where somebody types', async () => {
    const page = await openStoredPage();
    await choose('sites', 2);
    await choose('hints', 2);
    const box = pick<HTMLTextAreaElement>('#phrases');
    expect(await key({ key: 'z', ctrlKey: true }, box)).toBe(false);
    expect(await key({ key: 'z' })).toBe(false);
    expect(await key({ key: 'z', ctrlKey: true, shiftKey: true })).toBe(false);
    expect(page.settings()).toMatchObject({ pause: 1000, sites: { x: 'off' } });
    expect(await key({ key: 'z', ctrlKey: true })).toBe(true);
    expect(page.settings()).toMatchObject({ pause: 150, sites: { x: 'off' } });
    await key({ key: 'Z', metaKey: true });
    expect(page.settings()).toEqual(DEFAULT_SETTINGS);
    const { length } = page.saved;
    await key({ key: 'z', ctrlKey: true });
    expect(page.saved).toHaveLength(length);
  });

  it('that was made elsewhere stays, and what was made here goes back to its own value', async () => {
    const page = await openStoredPage();
    await choose('sites', 2);
    await page.changeElsewhere({ targetShare: 33, sites: { facebook: 'off' } });
    await press('#sites .undo button');
    expect(page.settings()).toMatchObject({ targetShare: 33, sites: { x: 'page', facebook: 'off' } });
  });

  it('that cannot be taken back says why, and can be tried again', async () => {
    let isFull = false;
    const page = await openStoredPage();
    const kept = page.settings();
    act(() => render(null, document.body));
    let stored: Settings = kept;
    await openStoredPage({
      readSettings: async () => stored,
      saveSettings: async (change) => {
        if (isFull) throw new Error('no room');
        stored = { ...stored, ...(change as Partial<Settings>) };
      },
    });
    await choose('hints', 2);
    isFull = true;
    await press('#hints .undo button');
    expect(pick('#hints .status.problem').textContent).toContain('could not be taken back: no room.');
    expect(stored.pause).toBe(1000);
    isFull = false;
    await press('#hints .undo button');
    expect(stored.pause).toBe(150);
  });

  it('of sync, and of a rule, is taken back as well', async () => {
    const page = await openStoredPage();
    await choose('sync', 0);
    expect(page.settings()).toMatchObject({ isSynced: true, window: { by: 'days', days: 30 } });
    await press('#sync .undo button');
    expect(page.settings()).toEqual(DEFAULT_SETTINGS);
    await press('#rules .rule input');
    expect(page.settings().mutedRules).toEqual({ discount: 'chosen' });
    expect(pick('#rules .status').textContent).toBe('“Discount” shows no hints any more.');
    await press('#rules .undo button');
    expect(page.settings().mutedRules).toEqual({});
    expect(pick<HTMLInputElement>('#rules .rule input').checked).toBe(true);
  });
});

describe('a reset', () => {
  const from: Partial<Settings> = {
    targetShare: 33,
    mutedRules: { discount: 'chosen' },
    neverCount: ['Order Now Bakery'],
    sites: { x: 'off', linkedin: 'panel', facebook: 'page' },
    offeredPanel: true,
    own: { names: ['Heron Bakery'], handles: [], domains: [] },
  };

  it('puts every setting back at once, says what stays, and is taken back wholly', async () => {
    const page = await openStoredPage({ from });
    expect(pick('#data').textContent).toContain('Your history and the counts of hints stay.');
    await press('#data .data-row:last-of-type button');
    expect(page.settings()).toEqual(DEFAULT_SETTINGS);
    expect(pick('#data .status').textContent).toBe(
      'Saved: everything that you chose is as after the installation.',
    );
    await press('#data .undo button');
    expect(page.settings()).toEqual({ ...DEFAULT_SETTINGS, ...from });
  });
});

async function readFile(text: string): Promise<void> {
  const input = pick<HTMLInputElement>('#data input[type="file"]');
  Object.defineProperty(input, 'files', { value: [new File([text], 'mine.json')], configurable: true });
  // It is emptied afterwards, so that the same file can be chosen again.
  Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
  act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await act(answers);
  await act(answers);
}

describe('under a policy', () => {
  const policy: Policy = { ...NO_POLICY, targetShare: 10, sites: { linkedin: 'off' }, mutedRules: ['offer'] };
  const from: Partial<Settings> = {
    targetShare: 33,
    sites: { x: 'off', linkedin: 'panel', facebook: 'page' },
    mutedRules: { discount: 'not-useful' },
    offeredPanel: true,
    pause: 1000,
  };
  const own = { ...DEFAULT_SETTINGS, ...from };

  it('a reset changes what the person chose, says that the rest stays, and is taken back exactly', async () => {
    const page = await openStoredPage({ from, policy });
    expect(pick('#data').textContent).toContain('What your organisation has set stays:');
    await press('#data .data-row:last-of-type button');
    expect(page.settings()).toEqual(DEFAULT_SETTINGS);
    expect(pick<HTMLInputElement>('#target .value input').value).toBe('10');
    expect(pick('#data .status').textContent).toBe(
      'Saved: everything that you chose is as after the installation.',
    );
    await press('#data .undo button');
    expect(page.settings()).toEqual(own);
  });

  it('a file holds what the person chose, and brings it back whatever is set', async () => {
    const saveFile = vi.fn();
    const page = await openStoredPage({ from, policy, saveFile });
    await press('#data .actions button');
    const written = saveFile.mock.calls[0]?.[2].join('');
    expect(JSON.parse(written).settings).toMatchObject({ targetShare: 33, sites: from.sites });
    expect(JSON.parse(written).settings.mutedRules).toEqual({ discount: 'not-useful' });
    const other: Settings = { ...DEFAULT_SETTINGS, targetShare: 17, mutedRules: { launch: 'chosen' } };
    await readFile(writeSettingsFile(other, 0));
    expect(pick('.preview').textContent).toContain('Target now 33\u202f%, then 17\u202f%');
    await press('.preview button');
    expect(page.settings()).toEqual(other);
    await press('#data .undo button');
    expect(page.settings()).toEqual(own);
  });

  it('nothing is said of it where there is none', async () => {
    await openStoredPage({ from });
    expect(pick('#data').textContent).not.toContain('organisation');
  });
});

describe('what is no setting', () => {
  const COUNTS: HintCounts = {
    rules: { discount: { shown: 24, notUseful: 3 } },
    effect: { shown: 25, changed: 8, fell: 5, sent: 20 },
  };

  it('comes back with it: erased counts of hints', async () => {
    const restoreHints = vi.fn(async () => {});
    const page = await openStoredPage({ forgetHints: async () => COUNTS, restoreHints });
    await press('#rules section > button');
    expect(pick('#rules .status').textContent).toBe('All counts are erased.');
    await press('#rules .undo button');
    expect(restoreHints.mock.calls).toEqual([[COUNTS]]);
    expect([pick('#rules .status').textContent, backOf('rules')]).toEqual([
      '',
      'Taken back: it is as it was before.',
    ]);
    expect(page.saved).toEqual([]);
  });

  it('comes back with it: the counts of a rule that had muted itself', async () => {
    const restoreHints = vi.fn(async () => {});
    const wakeRule = vi.fn(async () => COUNTS);
    const from: Partial<Settings> = { mutedRules: { discount: 'not-useful' } };
    const page = await openStoredPage({ from, wakeRule, restoreHints });
    await press('#rules .rule input');
    expect(page.settings().mutedRules).toEqual({});
    await press('#rules .undo button');
    expect(page.settings().mutedRules).toEqual({ discount: 'not-useful' });
    expect(restoreHints.mock.calls).toEqual([[COUNTS]]);
  });

  const old = actsOf('pcp', 800);
  /** A ledger that has acts of 800 days ago, two in a part, and loses them as they are too old. */
  function oldLedger() {
    const restored: unknown[] = [];
    const older: OlderMeans = {
      async readOlder(days, before) {
        if (days > 800) return { acts: [], salt: '', count: 0 };
        const left = [...old].reverse().filter(({ at }) => before === null || at < before.at);
        return { acts: left.slice(0, 2), salt: 'salt', count: old.length };
      },
      async restore(payload) {
        restored.push(payload);
        return payload.acts.length;
      },
    };
    return { older, restored };
  }

  const chooseYears = async (label: string) => {
    const all = Array.from(document.querySelectorAll<HTMLElement>('.keep-row label'));
    act(() => all.find((one) => one.textContent === label)?.click());
    await act(answers);
  };

  it('comes back with it: what a shorter time has removed, after the setting', async () => {
    const { older, restored } = oldLedger();
    const page = await openStoredPage({ older });
    await chooseYears('2 years');
    expect(pick('.question').textContent).toContain('3 entries of your history are older than 2 years');
    await press('.question button:last-child');
    expect(page.settings().keepDays).toBe(730);
    expect(restored).toEqual([]);
    await press('#balance .undo button');
    expect(page.settings().keepDays).toBe(0);
    expect(restored).toEqual([{ acts: [...old].reverse(), salt: 'salt' }]);
  });

  it('comes back with it: what a file removes, which says so before', async () => {
    const { older, restored } = oldLedger();
    const page = await openStoredPage({ older });
    await readFile(writeSettingsFile({ ...DEFAULT_SETTINGS, keepDays: 365 }, 0));
    expect(pick('.preview').textContent).toContain('3 entries of your history are older than 1 year');
    await press('.preview button');
    expect(page.settings().keepDays).toBe(365);
    await press('#data .undo button');
    expect(page.settings().keepDays).toBe(0);
    expect(restored).toEqual([{ acts: [...old].reverse(), salt: 'salt' }]);
  });

  it('and cannot come back can be tried again', async () => {
    const restoreHints = vi.fn(async () => {}).mockRejectedValueOnce(new Error('no disk'));
    await openStoredPage({ forgetHints: async () => COUNTS, restoreHints });
    await press('#rules section > button');
    await press('#rules .undo button');
    expect(pick('#rules .status.problem').textContent).toContain('could not be taken back: no disk.');
    await press('#rules .undo button');
    expect(restoreHints).toHaveBeenCalledTimes(2);
    expect(undoOf('rules')).toBeNull();
  });

  it('outlasts a page that is drawn anew', async () => {
    const restoreHints = vi.fn(async () => {});
    const past: Past = { steps: [] };
    await openStoredPage({ forgetHints: async () => COUNTS, restoreHints, past });
    await press('#rules section > button');
    act(() => render(null, document.body));
    await openStoredPage({ restoreHints, past });
    await press('#rules .undo button');
    expect(restoreHints.mock.calls).toEqual([[COUNTS]]);
  });
});

describe('settings as a file', () => {
  const FILED: Settings = { ...DEFAULT_SETTINGS, targetShare: 10, readsMessages: true };

  it('are given away, with the day in the name', async () => {
    const saveFile = vi.fn();
    await openStoredPage({ from: { targetShare: 10 }, saveFile, now: () => Date.UTC(2026, 10, 26) });
    await press('#data .actions button');
    const [name, type, parts] = saveFile.mock.calls[0] ?? [];
    expect([name, type]).toEqual(['twoway-settings-2026-11-26.json', 'application/json']);
    expect(JSON.parse(parts.join('')).settings.targetShare).toBe(10);
    expect(pick('#data .saved').textContent).toBe('Settings saved as twoway-settings-2026-11-26.json.');
  });

  it('are shown before they are taken over, and can be taken back', async () => {
    const page = await openStoredPage({ from: { mutedRules: { discount: 'chosen' } } });
    await readFile(writeSettingsFile(FILED, 0));
    expect(pick('.preview').textContent).toContain('mine.json would change 3 settings:');
    expect(Array.from(document.querySelectorAll('.preview li'), (row) => row.textContent)).toEqual([
      'Target now 20\u202f%, then 10\u202f%',
      'Direct messages now off, then on',
      'Rules that are off now 1 entry, then 0 entries',
    ]);
    expect(page.saved).toEqual([]);
    await press('.preview button');
    expect(page.settings()).toEqual(FILED);
    expect(pick('#data .status').textContent).toBe('Saved: 3 settings are taken over.');
    expect(document.querySelector('.preview')).toBeNull();
    await press('#data .undo button');
    expect(page.settings()).toEqual({ ...DEFAULT_SETTINGS, mutedRules: { discount: 'chosen' } });
  });

  it('that are refused say what is wrong, and change nothing', async () => {
    const page = await openStoredPage();
    await readFile(JSON.stringify({ ...JSON.parse(writeSettingsFile(FILED, 0)), version: 2 }));
    expect(pick('#data .status.problem').textContent).toContain('A newer version of Twoway');
    const damaged = JSON.parse(writeSettingsFile(FILED, 0));
    damaged.settings.keepDays = 7;
    await readFile(JSON.stringify(damaged));
    expect(pick('#data .status.problem').textContent).toContain(
      '“How long it is kept” in this file is damaged',
    );
    expect(page.saved).toEqual([]);
  });

  it('that are the same are said to be', async () => {
    await openStoredPage();
    await readFile(writeSettingsFile(DEFAULT_SETTINGS, 0));
    expect(pick('.preview').textContent).toContain('mine.json: all settings are just as they are now.');
    expect(document.querySelectorAll('.preview button')).toHaveLength(1);
  });
});
