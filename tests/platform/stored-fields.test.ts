import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  eraseStored,
  putBackStored,
  readStored,
  STORAGE_AREAS,
  type StorageArea,
  watchStored,
} from '../../platform/stored-fields.ts';

type Area = { set(items: object): Promise<void>; get(keys: null): Promise<Record<string, unknown>> };
const areaOf = (name: StorageArea) => browser.storage[name] as unknown as Area;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('what is stored', () => {
  it('is read from each area, by area and key, as it stands there', async () => {
    await areaOf('session').set({ passing: 1 });
    await areaOf('managed').set({ targetShare: 10 });
    await areaOf('sync').set({ 'days:a': [1, 2] });
    await areaOf('local').set({ texts: 'de', hints: { rules: {} } });
    const fields = await readStored();
    expect(fields.map(({ area, key, value }) => [area, key, value])).toEqual([
      ['local', 'hints', { rules: {} }],
      ['local', 'texts', 'de'],
      ['sync', 'days:a', [1, 2]],
      ['session', 'passing', 1],
      ['managed', 'targetShare', 10],
    ]);
    expect(STORAGE_AREAS).toHaveLength(4);
  });

  it('is nothing in a fresh browser', async () => {
    expect(await readStored()).toEqual([]);
  });

  it('is as large as its key and its value in UTF-8, as Chrome counts it', async () => {
    await areaOf('local').set({ settings: { targetShare: 33 }, ö: '€' });
    const sizes = (await readStored()).map(({ key, bytes }) => [key, bytes]);
    // `settings{"targetShare":33}`, and two bytes of a key with three and two quotes of a value.
    expect(sizes).toEqual([
      ['settings', 26],
      ['ö', 7],
    ]);
  });

  it('cannot be read where one area cannot be', async () => {
    vi.spyOn(browser.storage.sync, 'get').mockImplementationOnce(() => Promise.reject(new Error('offline')));
    await expect(readStored()).rejects.toThrow('offline');
  });

  it('is read in Firefox without an organisation, too, which rejects there', async () => {
    vi.spyOn(browser.storage.managed, 'get').mockImplementationOnce(() =>
      Promise.reject(new Error('Managed storage manifest not found')),
    );
    await areaOf('local').set({ hints: 1 });
    expect((await readStored()).map(({ key }) => key)).toEqual(['hints']);
  });
});

describe('a field', () => {
  it.each(['local', 'sync', 'session'] as const)('of %s is erased alone, and put back', async (area) => {
    for (const one of ['local', 'sync', 'session'] as const) await areaOf(one).set({ a: 1, b: { c: [2] } });
    const before = await readStored();
    const field = before.find((one) => one.area === area && one.key === 'b');
    if (field === undefined) throw new Error('It is not stored');
    await eraseStored(field);
    expect(await readStored()).toEqual(before.filter((one) => one !== field));
    await putBackStored(field);
    expect(await readStored()).toEqual(before);
  });

  it('that an organisation has set stays as it is', async () => {
    await areaOf('managed').set({ targetShare: 10 });
    const [field] = await readStored();
    if (field === undefined) throw new Error('It is not stored');
    await expect(eraseStored(field)).rejects.toThrow('cannot be erased');
    await expect(putBackStored({ ...field, value: 99 })).rejects.toThrow('Only an organisation');
    expect(await readStored()).toEqual([field]);
  });

  it('says why the browser refuses', async () => {
    const field = { area: 'local', key: 'a', value: 1, bytes: 2 } as const;
    vi.spyOn(browser.storage.local, 'remove').mockImplementationOnce(() =>
      Promise.reject(new Error('no right')),
    );
    await expect(eraseStored(field)).rejects.toThrow('no right');
    vi.spyOn(browser.storage.local, 'set').mockImplementationOnce(() => Promise.reject(new Error('no room')));
    await expect(putBackStored(field)).rejects.toThrow('no room');
  });
});

describe('who watches', () => {
  it('hears of each area, until it is over', async () => {
    const heard = vi.fn();
    const life = new AbortController();
    watchStored(heard, life.signal);
    const areas = ['local', 'sync', 'session'] as const;
    for (const [index, area] of areas.entries()) {
      await areaOf(area).set({ a: 1 });
      expect(heard).toHaveBeenCalledTimes(index + 1);
    }
    await eraseStored({ area: 'local', key: 'a' });
    expect(heard).toHaveBeenCalledTimes(4);
    // Nothing of what changed is told.
    expect(heard.mock.calls.flat()).toEqual([]);
    life.abort();
    await areaOf('local').set({ b: 1 });
    expect(heard).toHaveBeenCalledTimes(4);
  });
});
