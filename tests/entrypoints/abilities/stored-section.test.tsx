// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StoredSection, type StoredSectionProps } from '../../../entrypoints/abilities/StoredSection.tsx';
import { ROWS_SHOWN } from '../../../platform/requests.ts';
import type { StorageArea, StoredField } from '../../../platform/stored-fields.ts';
import { makeAct } from '../../analysis/some-acts.ts';
import { all, clear, press, show } from '../../components/samples.ts';
import { pick } from '../../fixtures/load-fixture.ts';

function field(key: string, value: unknown, area: StorageArea = 'local', bytes = 100): StoredField {
  return { area, key, value, bytes };
}

const SETTINGS = field('settings', { targetShare: 33 });
const ACTS = ['key-1111', 'key-2222'].map((key) => makeAct({ key }));
const SALT = '0123456789abcdef'.repeat(2);
const same = (one: StoredField, { area, key }: StoredField) => one.area === area && one.key === key;

/** The section over a storage that holds these fields and no posts, but for what is given. */
async function open(fields: StoredField[], given: Partial<StoredSectionProps> = {}) {
  let stored = fields;
  let tell = () => {};
  let life: AbortSignal | null = null;
  const page = {
    stored: () => stored,
    /** Something else in the browser writes. */
    async write(now: StoredField[]) {
      stored = now;
      await act(async () => tell());
    },
    isHeard: () => life?.aborted === false,
  };
  const props: StoredSectionProps = {
    readStored: async () => stored,
    async eraseStored(one) {
      stored = stored.filter((other) => !same(other, one));
    },
    async putBackStored(one) {
      stored = [...stored.filter((other) => !same(other, one)), one];
    },
    onStored(changed, until) {
      tell = changed;
      life = until;
    },
    forgetSynced: async () => {},
    countStores: async () => ({ acts: 0, days: 0, meta: 1 }),
    lookAtStore: async () => [],
    readUsage: async () => null,
    ledger: {
      readPart: async () => ({ acts: [], salt: SALT, count: 0 }),
      erase: async () => true,
      restore: async () => 0,
    },
    ...given,
  };
  show(<StoredSection {...props} />);
  await settle();
  return page;
}

/** Lets everything that was asked be answered. */
async function settle(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
}

const nameOf = (one: Element) => one.getAttribute('aria-label') ?? one.textContent ?? '';
const buttons = () => all('button').map(nameOf);

async function pressOn(name: string): Promise<void> {
  const found = all('button').find((one) => nameOf(one) === name);
  if (found === undefined) throw new Error(`no button ${name} among ${buttons().join(', ')}`);
  found.focus();
  await press(found);
  await settle();
}

const said = () => pick('section > [role="status"]');
const saidOfPosts = () => all('[role="status"]').at(-1) ?? document.body;
const titles = () => all('h3').map((one) => one.textContent);

/** The size in the row of a key. */
function rowOf(code: string): string | null {
  const row = all('.stored-row').find((one) => pick('code', one).textContent === code);
  if (row === undefined) throw new Error(`no row ${code}`);
  return pick('.size', row).textContent;
}

const shown = () => pick<HTMLTextAreaElement>('.stored-row textarea').value;

afterEach(clear);

describe('what is stored', () => {
  it('is listed by area, each field with its words, its size and what goes with what', async () => {
    await open([
      SETTINGS,
      field('ledger-head', 1, 'local', 23),
      field('strange', 1, 'local', 1),
      field('days:00000000000a:3', [], 'sync', 1500),
      field('passing', 1, 'session'),
      field('targetShare', 10, 'managed'),
    ]);
    expect(titles()).toHaveLength(5);
    expect(all('.area .quiet').map((one) => one.textContent)).toContain('3 fields, 124 bytes');
    expect([rowOf('settings'), rowOf('days:00000000000a:3')]).toEqual(['100 bytes', '1.5 kB']);
    const notes = all('.area .note').map((one) => one.textContent);
    expect(notes.filter((one) => one === 'Not explained here.')).toHaveLength(2);
    expect(notes.filter((one) => one?.includes('erased together with what you posted'))).toHaveLength(1);
    expect(notes.filter((one) => one?.includes('goes when you switch sync off'))).toHaveLength(1);
    // What nobody explained can be erased as well; what goes with something else, or is set, can not.
    expect(buttons().filter((name) => name.startsWith('Erase: '))).toEqual([
      'Erase: Your settings',
      'Erase: strange',
      'Erase: passing',
    ]);
  });

  it('is nothing in a fresh browser, and areas without a field are left out', async () => {
    await open([]);
    expect(titles()).toHaveLength(2);
    expect(pick('.area .quiet').textContent).toBe('None.');
  });

  it('follows what is stored while it is looked at, until the page goes', async () => {
    const page = await open([]);
    await page.write([SETTINGS]);
    expect(rowOf('settings')).toBe('100 bytes');
    expect(page.isHeard()).toBe(true);
    clear();
    expect(page.isHeard()).toBe(false);
  });

  it('says why it cannot be read, and the posts are listed all the same', async () => {
    await open([], { readStored: () => Promise.reject(new Error('no disk')) });
    expect(said().textContent).toBe('What is stored could not be read: no disk.');
    expect(said().className).toBe('said problem');
    expect(rowOf('acts')).toBe('0 entries');
  });
});

describe('a look at a field', () => {
  it('shows the value as it stands there, to be read only, and goes again', async () => {
    await open([SETTINGS]);
    await pressOn('Look: Your settings');
    expect(shown()).toBe('{\n  "targetShare": 33\n}');
    expect(pick<HTMLTextAreaElement>('.stored-row textarea').readOnly).toBe(true);
    await pressOn('Hide: Your settings');
    expect(all('.stored-row textarea')).toEqual([]);
  });

  it('is cut where it is long, and says by how much', async () => {
    await open([field('long', 'a'.repeat(20_500))]);
    await pressOn('Look: long');
    expect(shown()).toHaveLength(20_000 + '\n… and 502 more characters'.length);
    expect(shown()).toMatch(/a\n… and 502 more characters$/);
  });
});

describe('to erase a field', () => {
  it('leaves its row, with the way back where it was pressed', async () => {
    const page = await open([SETTINGS]);
    await pressOn('Erase: Your settings');
    expect(page.stored()).toEqual([]);
    expect(said().textContent).toBe('Erased: Your settings.');
    expect(rowOf('settings')).toBe('erased');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Undo: Your settings');
    await pressOn('Undo: Your settings');
    expect(page.stored()).toEqual([SETTINGS]);
    expect(said().textContent).toBe('Back again: Your settings.');
    expect(rowOf('settings')).toBe('100 bytes');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Erase: Your settings');
  });

  it('keeps each field by itself, also two of the same name', async () => {
    const other = field('settings', 1, 'session', 9);
    const page = await open([SETTINGS, other, field('strange', 1)]);
    await pressOn('Erase: Your settings');
    await pressOn('Erase: settings');
    expect(page.stored().map(({ key }) => key)).toEqual(['strange']);
    await pressOn('Undo: settings');
    expect(page.stored()).toContainEqual(other);
    expect(rowOf('settings')).toBe('erased');
    await pressOn('Undo: Your settings');
    expect(page.stored()).toContainEqual(SETTINGS);
  });

  it('says so where it was stored anew meanwhile', async () => {
    const page = await open([SETTINGS]);
    await pressOn('Erase: Your settings');
    const anew = field('settings', { targetShare: 5 }, 'local', 7);
    await page.write([anew]);
    expect(rowOf('settings')).toBe('7 bytes');
    expect(all('.area .stored-row')).toHaveLength(1);
    await pressOn('Look: Your settings');
    expect(shown()).toContain('5');
  });

  it('says why it was not erased, or not put back, and keeps what it has', async () => {
    const page = await open([SETTINGS], {
      eraseStored: () => Promise.reject(new Error('no right')),
    });
    await pressOn('Erase: Your settings');
    expect(said().textContent).toBe('“Your settings” was not erased: no right.');
    expect(said().className).toBe('said problem');
    expect([rowOf('settings'), page.stored()]).toEqual(['100 bytes', [SETTINGS]]);
    clear();
    const putBackStored = vi
      .fn<StoredSectionProps['putBackStored']>()
      .mockRejectedValueOnce(new Error('no room'))
      .mockResolvedValueOnce();
    await open([SETTINGS], { putBackStored });
    await pressOn('Erase: Your settings');
    await pressOn('Undo: Your settings');
    expect(said().textContent).toBe('“Your settings” was not put back: no room.');
    expect(said().className).toBe('said problem');
    await pressOn('Undo: Your settings');
    expect(putBackStored.mock.calls.map(([one]) => one)).toEqual([SETTINGS, SETTINGS]);
    expect(said().className).toBe('said');
  });
});

describe('what all machines have synced', () => {
  const synced = field('settings:00000000000a', 1, 'sync');

  it('is erased for all of them at once', async () => {
    let stored = [synced];
    const forgetSynced = vi.fn(async () => {
      stored = [];
    });
    await open([], { forgetSynced, readStored: async () => stored });
    await pressOn('Erase for all machines');
    expect(forgetSynced).toHaveBeenCalledOnce();
    expect(all('.area .stored-row')).toEqual([]);
    expect(said().textContent).toMatch(/^Erased: /);
    expect(said().className).toBe('said');
  });

  it('says why it was not', async () => {
    await open([synced], { forgetSynced: () => Promise.reject(new Error('offline')) });
    await pressOn('Erase for all machines');
    expect(said().textContent).toMatch(/was not erased: offline\.$/);
    expect(said().className).toBe('said problem');
  });

  it('is not offered where nothing is synced', async () => {
    await open([SETTINGS]);
    expect(buttons()).not.toContain('Erase for all machines');
  });
});

describe('the posts', () => {
  /** A ledger of two acts, which are erased and put back. */
  function someActs() {
    let acts = ACTS;
    const erase = vi.fn(async (count: number) => {
      const isErased = count === acts.length;
      if (isErased) acts = [];
      return isErased;
    });
    const restore = vi.fn(async ({ acts: back }: { acts: typeof ACTS; salt?: string }) => {
      acts = back;
      return back.length;
    });
    return {
      countStores: async () => ({ acts: acts.length, days: 1, meta: 1 }),
      ledger: {
        readPart: async (after: string | null) => ({
          acts: after === null ? acts : [],
          salt: SALT,
          count: acts.length,
        }),
        erase,
        restore,
      },
    };
  }

  it('are counted by store, with the size that the browser gives', async () => {
    await open([], { ...someActs(), readUsage: async () => 2_400_000 });
    expect([rowOf('acts'), rowOf('days'), rowOf('meta')]).toEqual(['2 entries', '1 entry', '1 entry']);
    expect(pick('.database-size').textContent).toBe('Your browser counts 2.4 MB for this database.');
    clear();
    await open([], someActs());
    expect(all('.database-size')).toEqual([]);
  });

  it('say why they cannot be counted', async () => {
    await open([SETTINGS], { countStores: () => Promise.reject(new Error('no answer')) });
    expect(saidOfPosts().textContent).toBe('What is stored could not be read: no answer.');
    expect(saidOfPosts().className).toBe('said problem');
    expect(rowOf('settings')).toBe('100 bytes');
  });

  it('are looked at as they stand there, the first of many', async () => {
    const lookAtStore = vi.fn<StoredSectionProps['lookAtStore']>(async () => [{ key: 'key-1111' }]);
    await open([], {
      lookAtStore,
      countStores: async () => ({ acts: ROWS_SHOWN + 1, days: ROWS_SHOWN, meta: 1 }),
    });
    expect(all('.note').filter((one) => one.textContent?.includes('the first 100'))).toHaveLength(1);
    await pressOn('Look: Posts, replies and messages');
    expect(lookAtStore.mock.calls).toEqual([['acts']]);
    expect(JSON.parse(shown())).toEqual([{ key: 'key-1111' }]);
  });

  it('say why there is no look', async () => {
    await open([], { lookAtStore: () => Promise.reject(new Error('no answer')) });
    await pressOn('Look: Posts, replies and messages');
    expect(shown()).toBe('What is stored could not be read: no answer.');
  });

  it('are erased as a whole and put back as a whole, salt included', async () => {
    const given = someActs();
    await open([], given);
    await pressOn('Erase all of it');
    expect(given.ledger.erase.mock.calls).toEqual([[2]]);
    expect(saidOfPosts().textContent).toBe('Erased 2 entries. Undo is possible until you close this page.');
    expect(rowOf('acts')).toBe('0 entries');
    expect(buttons()).not.toContain('Erase all of it');
    await pressOn('Undo');
    expect(given.ledger.restore.mock.calls).toEqual([[{ acts: ACTS, salt: SALT }]]);
    expect(saidOfPosts().textContent).toBe('2 entries are back.');
    expect(rowOf('acts')).toBe('2 entries');
    expect(buttons()).toContain('Erase all of it');
  });

  it('are not erased where they cannot be read, or acts keep coming', async () => {
    const { ledger } = someActs();
    const readPart = () => Promise.reject(new Error('no disk'));
    await open([], { ledger: { ...ledger, readPart } });
    await pressOn('Erase all of it');
    expect(saidOfPosts().textContent).toBe('Nothing was erased: no disk.');
    expect(saidOfPosts().className).toBe('said problem');
    expect([ledger.erase.mock.calls.length, buttons().includes('Undo')]).toEqual([0, false]);
    clear();
    await open([], { ledger: { ...ledger, erase: async () => false } });
    await pressOn('Erase all of it');
    expect(saidOfPosts().textContent).toContain('you were posting at the same time');
    expect(saidOfPosts().className).toBe('said problem');
    expect(buttons()).not.toContain('Undo');
  });

  it('have their way back where nobody says whether they are erased, and until they are back', async () => {
    const { ledger } = someActs();
    const restore = vi
      .fn<StoredSectionProps['ledger']['restore']>()
      .mockRejectedValueOnce(new Error('no room'))
      .mockResolvedValueOnce(0);
    const erase = () => Promise.reject(new Error('no answer'));
    await open([], { ledger: { ...ledger, erase, restore } });
    await pressOn('Erase all of it');
    expect(saidOfPosts().textContent).toMatch(/did not answer whether it is erased: no answer\./);
    await pressOn('Undo');
    expect(saidOfPosts().textContent).toMatch(/^Not everything is back yet: no room\./);
    expect(saidOfPosts().className).toBe('said problem');
    await pressOn('Undo');
    expect(restore).toHaveBeenCalledTimes(2);
    expect(buttons()).toContain('Erase all of it');
  });

  it('are erased once, however often it is pressed meanwhile', async () => {
    const { ledger } = someActs();
    const ends: ((isErased: boolean) => void)[] = [];
    const erase = vi.fn(() => new Promise<boolean>((resolve) => ends.push(resolve)));
    await open([], { ledger: { ...ledger, erase } });
    await pressOn('Erase all of it');
    await pressOn('Erase all of it');
    expect(erase).toHaveBeenCalledOnce();
    ends[0]?.(true);
    await settle();
    expect(buttons()).toContain('Undo');
  });
});
