// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Act } from '../../../../analysis/act.ts';
import { ImportSection } from '../../../../entrypoints/history/import/ImportSection.tsx';
import type { ImportMeans } from '../../../../entrypoints/history/import/import-run.ts';
import { RefusedError } from '../../../../platform/messaging.ts';
import type { ArchivedText } from '../../../../platform/requests.ts';
import { DEFAULT_SETTINGS, type Settings, withChange } from '../../../../platform/settings.ts';
import { all, clear, press, show } from '../../../components/samples.ts';
import { pick } from '../../../fixtures/load-fixture.ts';

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

/** A post in the middle of a year, so that it is that year in every zone. */
const tweet = (year: number, text: string, id: number) => ({
  tweet: { id_str: String(id), full_text: text, created_at: `Mon Jul 07 13:20:02 +0000 ${year}` },
});

const TWEETS = [
  tweet(2024, 'We oiled the wheel.', 1),
  tweet(2024, 'RT @baker: Our best loaf yet', 2),
  tweet(2023, 'Which flour do you take?', 3),
  tweet(2023, 'Das Rad dreht sich wieder.', 4),
  tweet(2022, '', 5),
];

function dataFile(kind: string, records: unknown[], name: string): File {
  return new File([`window.YTD.${kind}.part0 = ${JSON.stringify(records)}`], name);
}

const FILES = [
  dataFile('tweets', TWEETS, 'tweets.js'),
  dataFile(
    'account',
    [{ account: { accountId: '7', username: 'millwheel', accountDisplayName: 'Ana Mill' } }],
    'account.js',
  ),
];

function actOf({ key, at, surface }: ArchivedText): Act {
  return {
    key: `aMARK${key}----`,
    at,
    site: 'x',
    surface,
    kind: surface === 'repost' ? 'sharing' : 'conversation',
    score: 5,
    status: 'confirmed',
    fingerprint: '',
    length: 'short',
    origin: 'archive',
  };
}

function open(given: Partial<ImportMeans> = {}) {
  let settings: Settings = DEFAULT_SETTINGS;
  let time = 0;
  const calls = {
    rateArchived: vi.fn(async ({ texts }: { texts: ArchivedText[] }) => ({
      ratings: texts.map((one) => (one.text.startsWith('Das') ? ('other-language' as const) : actOf(one))),
      salt: 'salt',
    })),
    recordArchived: vi.fn(async ({ acts }: { acts: Act[] }) => ({
      added: acts.length - 1,
      matched: 1,
      known: 0,
    })),
    saveSettings: vi.fn(async (change: Partial<Settings>) => {
      settings = withChange(settings, change as Settings);
    }),
    onChanged: vi.fn(),
  };
  const means: ImportMeans = {
    rateArchived: calls.rateArchived,
    recordArchived: calls.recordArchived,
    readSettings: async () => settings,
    saveSettings: calls.saveSettings,
    clock: () => (time += 1000),
    now: () => Date.UTC(2024, 11, 31),
    ...given,
  };
  show(<ImportSection means={means} onChanged={calls.onChanged} />);
  return calls;
}

async function drop(...files: File[]): Promise<void> {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { files } });
  await act(async () => void pick('.drop-place').dispatchEvent(event));
  expect(event.defaultPrevented).toBe(true);
}

/** Waits until the page shows what is looked for. */
async function until(selector: string): Promise<void> {
  await vi.waitFor(async () => {
    await act(async () => {});
    expect(document.querySelector(selector)).not.toBeNull();
  });
}

const said = () => document.body.textContent ?? '';
const rows = (part = 'tbody') =>
  all(`${part} tr`).map((row) => [...row.children].map((cell) => cell.textContent));

async function read(...files: File[]): Promise<void> {
  await drop(...files);
  await until('.import-section .main, .import-section [role="alert"]');
}

async function next(selector = '.main'): Promise<void> {
  await press(pick(selector));
  await until('.import-section .main, .import-section [role="alert"], .import-section h3:only-of-type');
}

describe('ImportSection', () => {
  it('asks for files, and says where the sites give them', () => {
    open();
    expect(pick<HTMLInputElement>('input[type="file"]').multiple).toBe(true);
    expect(all('dt').map((one) => one.textContent)).toEqual(['X', 'LinkedIn', 'Facebook']);
    expect(pick('[role="status"]').textContent).toBe('');
  });

  it('shows what was understood by year and what was left out, before anything is rated', async () => {
    const calls = open();
    await read(...FILES);
    expect(rows('thead')).toEqual([['Year', 'Posts', 'Reposts', 'All']]);
    expect(rows()).toEqual([
      ['2024', '1', '1', '2'],
      ['2023', '2', '–', '2'],
    ]);
    expect(rows('tfoot')).toEqual([['All', '3', '1', '4']]);
    expect(all('.left-out-list li').map((one) => one.textContent)).toEqual([
      '1 has no words: only pictures, a place or a link.',
    ]);
    expect(pick('[role="status"]').textContent).toBe('4 posts and replies found');
    expect(calls.rateArchived).not.toHaveBeenCalled();
    expect(calls.recordArchived).not.toHaveBeenCalled();
  });

  it('rates, shows by year and kind, and adds only when it is told to', async () => {
    const calls = open();
    await read(...FILES);
    await next();
    expect(calls.rateArchived.mock.calls[0]?.[0]).toMatchObject({ site: 'x', ownHandle: 'millwheel' });
    expect(rows('thead')).toEqual([['Year', 'Conversation', 'Sharing', 'All']]);
    expect(rows()).toEqual([
      ['2024', '1', '1', '2'],
      ['2023', '1', '–', '1'],
    ]);
    expect(said()).toContain('1 is not in English and cannot be rated.');
    expect(calls.recordArchived).not.toHaveBeenCalled();
    expect(calls.onChanged).not.toHaveBeenCalled();
    await press(pick('.main'));
    await vi.waitFor(() => expect(calls.onChanged).toHaveBeenCalledOnce());
    expect(said()).toContain('2 posts and replies added');
    expect(said()).toContain('1 had been seen when you posted it');
    expect(calls.saveSettings).not.toHaveBeenCalled();
    await press(pick('button'));
    expect(all('input[type="file"]')).toHaveLength(1);
  });

  it('leaves out years, and rates nothing where all are left out', async () => {
    const calls = open();
    await read(...FILES);
    const [first, second] = all('tbody input') as [HTMLInputElement, HTMLInputElement];
    const toggle = (box: HTMLInputElement) =>
      act(async () => {
        box.checked = !box.checked;
        box.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await toggle(first);
    await toggle(second);
    expect(pick<HTMLButtonElement>('.main').disabled).toBe(true);
    await toggle(second);
    expect(pick('.main').textContent).toBe('Rate 2');
    await next();
    expect(calls.rateArchived.mock.calls.flatMap(([{ texts }]) => texts.map(({ key }) => key))).toEqual([
      'x:3',
      'x:4',
    ]);
  });

  it('takes own names over when they are ticked, and does not offer them again', async () => {
    const calls = open();
    await read(...FILES);
    const box = pick<HTMLInputElement>('.switch-row input');
    expect(box.checked).toBe(false);
    expect(pick('.switch-row .name').textContent).toBe('Count “Ana Mill”, “@millwheel” as your own names');
    await act(async () => {
      box.checked = true;
      box.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await next();
    expect(calls.saveSettings.mock.calls).toEqual([
      [{ own: { names: ['Ana Mill'], handles: ['millwheel'], domains: [] } }],
    ]);
    await press(all('.actions button')[1] as HTMLElement);
    await read(...FILES);
    expect(document.querySelector('.switch-row')).toBeNull();
  });

  it('says what is wrong with a file and what to do', async () => {
    open();
    await read(new File(['<html>'], 'your_posts_1.html'), new File(['a'], 'wheel.gif'));
    expect(all('[role="alert"]').map((one) => one.textContent)).toEqual([
      expect.stringMatching(/^your_posts_1\.html: .*choose JSON/),
      expect.stringMatching(/^wheel\.gif: .*Choose the ZIP/),
    ]);
    expect(all('input[type="file"]')).toHaveLength(1);
  });

  it('says what is wrong with an entry beside what was understood', async () => {
    open();
    await read(...FILES, new File(['{}'], 'your_posts_1.json'));
    expect(rows()).toHaveLength(2);
    expect(all('.left-out-list li')[0]?.textContent).toMatch(
      /^your_posts_1\.json: This file holds other data/,
    );
  });

  it('goes back a step where the background refuses, and says why', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const refuse = () => Promise.reject(new RefusedError('the disk is full'));
    open({ rateArchived: refuse });
    await read(...FILES);
    await press(pick('.main'));
    await until('[role="alert"]');
    expect(pick('[role="alert"]').textContent).toContain('the disk is full');
    expect(pick('.main').textContent).toBe('Rate 4');
    clear();
    open({ recordArchived: refuse });
    await read(...FILES);
    await next();
    await press(pick('.main'));
    await until('[role="alert"]');
    expect(pick('.main').textContent).toBe('Add 3');
  });

  it('shows how far it is, pauses, goes on, and is cancelled', async () => {
    let answer: () => void = () => {};
    const calls = open({
      rateArchived: ({ texts }) =>
        new Promise((resolve) => {
          answer = () => resolve({ ratings: texts.map(actOf), salt: 'salt' });
        }),
    });
    await read(...FILES);
    await press(pick('.main'));
    await until('progress');
    expect(pick('.import-progress p').textContent).toBe('0 of 4 rated');
    const [pauseButton, cancelButton] = all('.import-progress button') as [HTMLElement, HTMLElement];
    await press(pauseButton);
    expect([pauseButton.textContent, pick('.import-progress .quiet').textContent]).toEqual([
      'Continue',
      'Paused',
    ]);
    await press(pauseButton);
    expect(pauseButton.textContent).toBe('Pause');
    await press(cancelButton);
    expect(all('input[type="file"]')).toHaveLength(1);
    await act(async () => answer());
    expect(document.querySelector('.main')).toBeNull();
    expect(calls.recordArchived).not.toHaveBeenCalled();
  });

  it('says that what was added stays when adding is stopped', async () => {
    const calls = open({ recordArchived: () => new Promise(() => {}) });
    await read(...FILES);
    await next();
    await press(pick('.main'));
    await until('progress');
    await press(all('.import-progress button')[1] as HTMLElement);
    expect(said()).toContain('What was added stays');
    expect(calls.onChanged).toHaveBeenCalled();
  });

  it('leaves out what is older than posts are kept for, and says so', async () => {
    open({ readSettings: async () => ({ ...DEFAULT_SETTINGS, keepDays: 365 }) });
    await read(...FILES);
    expect(rows()).toEqual([['2024', '1', '1', '2']]);
    expect(said()).toContain('2 are older than posts are kept for');
    clear();
    open({ readSettings: async () => ({ ...DEFAULT_SETTINGS, keepDays: 30 }) });
    await read(...FILES);
    expect(pick<HTMLButtonElement>('.main').disabled).toBe(true);
  });

  it('has nothing to add where all is known', async () => {
    open({
      rateArchived: async ({ texts }) => ({ ratings: texts.map(() => 'known' as const), salt: 'salt' }),
    });
    await read(...FILES);
    await press(pick('.main'));
    await vi.waitFor(() => expect(said()).toContain('4 are in your balance already.'));
    expect(document.querySelector('.main')).toBeNull();
  });
});
