// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExportSection, type ExportSectionProps } from '../../../entrypoints/history/ExportSection.tsx';
import { readLedgerFile } from '../../../entrypoints/history/ledger-file.ts';
import type { Requests } from '../../../platform/requests.ts';
import { DEFAULT_SETTINGS } from '../../../platform/settings.ts';
import { makeAct } from '../../analysis/some-acts.ts';
import { answers, button, press, said } from './page-parts.ts';

const SALT = '0123456789abcdef'.repeat(2);
const ACTS = ['key-1111', 'key-2222', 'key-3333'].map((key) => makeAct({ key }));

/** One act a part. */
async function readPart(after: string | null): Promise<Requests['read-acts']['reply']> {
  const acts = ACTS.filter(({ key }) => after === null || key > after).slice(0, 1);
  return { acts, salt: SALT, count: ACTS.length };
}

async function open(given: Partial<ExportSectionProps> = {}): Promise<void> {
  const props: ExportSectionProps = {
    readPart,
    readSettings: async () => ({ ...DEFAULT_SETTINGS, targetShare: 33 }),
    saveFile: () => {},
    now: () => Date.UTC(2026, 10, 26),
    ...given,
  };
  act(() => render(<ExportSection {...props} />, document.body));
  await answers();
}

afterEach(() => act(() => render(null, document.body)));

describe('the export', () => {
  it('is a JSON file of all acts, the salt and the settings, which can be read', async () => {
    const saveFile = vi.fn<ExportSectionProps['saveFile']>();
    await open({ saveFile });
    await press('Export as JSON');
    const [name, type, parts] = saveFile.mock.lastCall ?? ['', '', []];
    expect([name, type]).toEqual(['twoway-2026-11-26.json', 'application/json']);
    const file = readLedgerFile(parts.join(''));
    expect(file).toMatchObject({ acts: ACTS, salt: SALT, settings: { targetShare: 33 } });
    expect(said('[role="status"]')).toBe('3 entries are in twoway-2026-11-26.json.');
  });

  it('is a CSV file with a line for each act', async () => {
    const saveFile = vi.fn<ExportSectionProps['saveFile']>();
    await open({ saveFile });
    await press('Export as CSV');
    const [name, type, parts] = saveFile.mock.lastCall ?? ['', '', []];
    expect([name, type]).toEqual(['twoway-2026-11-26.csv', 'text/csv']);
    expect(parts.join('').trimEnd().split('\r\n')).toHaveLength(4);
  });

  it('shows how far it is, and cannot be started twice', async () => {
    const parts: (() => void)[] = [];
    const waiting = (after: string | null) =>
      new Promise<Requests['read-acts']['reply']>((resolve) => parts.push(() => resolve(readPart(after))));
    await open({ readPart: waiting });
    await press('Export as JSON');
    expect(document.querySelector('progress')?.hasAttribute('value')).toBe(false);
    expect(button('Export as CSV').disabled).toBe(true);
    parts[0]?.();
    await answers();
    expect(said('.progress')).toBe('1 of 3');
    for (const place of [1, 2, 3]) {
      parts[place]?.();
      await answers();
    }
    expect(document.querySelector('progress')).toBeNull();
    expect(button('Export as CSV').disabled).toBe(false);
  });

  it('that fails saves nothing and says why', async () => {
    const saveFile = vi.fn();
    await open({
      saveFile,
      readPart: (after) => (after === null ? readPart(after) : Promise.reject(new Error('no disk'))),
    });
    await press('Export as JSON');
    expect(saveFile).not.toHaveBeenCalled();
    expect(said('.problem')).toBe('Nothing was exported: no disk.');
  });
});
