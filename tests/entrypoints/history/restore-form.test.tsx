// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeLedgerFile } from '../../../entrypoints/history/ledger-file.ts';
import { RestoreForm, type RestoreFormProps } from '../../../entrypoints/history/RestoreForm.tsx';
import { DEFAULT_SETTINGS } from '../../../platform/settings.ts';
import { fileSettings } from '../../../platform/settings-file.ts';
import { makeAct } from '../../analysis/some-acts.ts';
import { pick } from '../../fixtures/load-fixture.ts';
import { answers, button, hasButton, press, said } from './page-parts.ts';

const SALT = '0123456789abcdef'.repeat(2);
const AT = new Date(2026, 10, 26, 12).getTime();
const ACTS = [makeAct({ key: 'key-1111', at: AT }), makeAct({ key: 'key-2222', at: AT - 3 * 86_400_000 })];
const FILE = writeLedgerFile({ acts: ACTS, salt: SALT }, null, AT).join('');
const WITH_SETTINGS = writeLedgerFile({ acts: ACTS, salt: SALT }, fileSettings(DEFAULT_SETTINGS), AT).join(
  '',
);

async function open(given: Partial<RestoreFormProps> = {}): Promise<void> {
  const props: RestoreFormProps = {
    checkActs: async () => ({ fresh: 1 }),
    restore: async () => 1,
    replaceSettings: async () => {},
    onChanged: () => {},
    ...given,
  };
  act(() => render(<RestoreForm {...props} />, document.body));
  await answers();
}

/** Chooses or drops a file. */
async function give(text: string, isDropped = false): Promise<void> {
  const file = new File([text], 'mine.json');
  act(() => {
    if (isDropped) {
      const drop = new Event('drop', { bubbles: true, cancelable: true });
      pick('.restore-form').dispatchEvent(Object.assign(drop, { dataTransfer: { files: [file] } }));
    } else {
      const input = pick<HTMLInputElement>('input[type="file"]');
      Object.defineProperty(input, 'files', { value: [file], configurable: true });
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  await answers();
}

const status = () => said('[role="status"]');

afterEach(() => act(() => render(null, document.body)));

describe('to restore', () => {
  it.each([false, true])(
    'shows what is in the file before anything is written (dropped: %s)',
    async (isDropped) => {
      const restore = vi.fn(async () => 1);
      const onChanged = vi.fn();
      await open({ restore, onChanged });
      await give(FILE, isDropped);
      expect(said('.preview')).toContain('mine.json 2 entries, 23 – 26 Nov 2026; 1 of them new.');
      expect(restore).not.toHaveBeenCalled();
      await press('Add 1 entry');
      expect(restore.mock.calls).toEqual([[{ acts: ACTS, salt: SALT }]]);
      expect(onChanged).toHaveBeenCalledOnce();
      expect(status()).toBe('Added 1 entry.');
      expect(document.querySelector('.preview')).toBeNull();
    },
  );

  it('takes over settings only if that is ticked', async () => {
    const replaceSettings = vi.fn(async () => {});
    await open({ replaceSettings });
    await give(FILE);
    expect(document.querySelector('.tick')).toBeNull();
    await give(WITH_SETTINGS);
    expect(pick<HTMLInputElement>('.tick input').checked).toBe(false);
    await press('Add 1 entry');
    expect(replaceSettings).not.toHaveBeenCalled();
    await give(WITH_SETTINGS);
    act(() => pick<HTMLInputElement>('.tick input').click());
    await press('Add 1 entry');
    expect(replaceSettings).toHaveBeenCalledOnce();
    expect(status()).toBe('Added 1 entry. The options are those of the file.');
    // The tick is of one file.
    await give(WITH_SETTINGS);
    expect(pick<HTMLInputElement>('.tick input').checked).toBe(false);
  });

  it('has nothing to add of what is known, but its settings', async () => {
    await open({ checkActs: async () => ({ fresh: 0 }) });
    await give(WITH_SETTINGS);
    expect(button('Add 0 entries').disabled).toBe(true);
    act(() => pick<HTMLInputElement>('.tick input').click());
    await answers();
    expect(button('Add 0 entries').disabled).toBe(false);
    await press('Cancel');
    expect(document.querySelector('.preview')).toBeNull();
  });

  it('knows a file without acts', async () => {
    await open({ checkActs: async () => ({ fresh: 0 }) });
    await give(writeLedgerFile({ acts: [], salt: SALT }, null, AT).join(''));
    expect(said('.preview')).toContain('No entries are in it.');
  });

  it.each([
    ['Hello', 'This file is no JSON'],
    ['{}', 'This is no export of Twoway.'],
    [FILE.slice(0, -1), 'it was cut off'],
    [FILE.replace('"version":2', '"version":9'), 'Update Twoway'],
    [FILE.replace('"salt"', '"spice"'), '“spice” is not as it should be'],
    [FILE.replace('"score":0', '"score":[]'), 'entry 1 is wrong in “score”'],
  ])('says what is wrong with %s', async (text, sentence) => {
    const checkActs = vi.fn();
    await open({ checkActs });
    await give(text);
    expect(said('.problem')).toContain(sentence);
    expect(checkActs).not.toHaveBeenCalled();
    expect(hasButton('Cancel')).toBe(false);
  });

  it('says which entry the background refuses', async () => {
    await open({ checkActs: async () => ({ fault: { index: 1233, field: 'at' } }) });
    await give(FILE);
    expect(said('.problem')).toContain('entry 1,234 is wrong in “at”');
  });

  it('refuses what is too large before it is read', async () => {
    const text = vi.fn();
    await open();
    const huge = { name: 'huge.json', size: 200_000_000, text };
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    act(
      () =>
        void pick('.restore-form').dispatchEvent(Object.assign(drop, { dataTransfer: { files: [huge] } })),
    );
    await answers();
    expect(said('.problem')).toContain('more than Twoway ever exports');
    expect(text).not.toHaveBeenCalled();
  });

  it('says why a file could not be checked, acts not be added, settings not be saved', async () => {
    await open({ checkActs: () => Promise.reject(new Error('no answer')) });
    await give(FILE);
    expect(said('.problem')).toBe('mine.json could not be read: no answer. Choose it again.');
    await open({ restore: () => Promise.reject(new Error('no room')) });
    await give(FILE);
    await press('Add 1 entry');
    expect(said('.problem')).toBe('Nothing was added: no room. Try it again.');
    await open({ replaceSettings: () => Promise.reject(new Error('no disk')) });
    await give(WITH_SETTINGS);
    act(() => pick<HTMLInputElement>('.tick input').click());
    await press('Add 1 entry');
    expect(said('.problem')).toBe('Added 1 entry. The options could not be saved: no disk.');
  });

  it('shows where a file may be dropped', async () => {
    await open();
    const over = new Event('dragover', { bubbles: true, cancelable: true });
    act(() => void pick('.restore-form').dispatchEvent(over));
    // Or the browser would open the file in place of the page.
    expect(over.defaultPrevented).toBe(true);
    expect(pick('.restore-form').classList.contains('is-over')).toBe(true);
    act(() => void pick('.restore-form').dispatchEvent(new Event('dragleave', { bubbles: true })));
    expect(pick('.restore-form').classList.contains('is-over')).toBe(false);
  });
});
