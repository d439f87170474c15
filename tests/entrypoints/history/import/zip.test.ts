import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../../entrypoints/history/import/import-error.ts';
import { LARGEST_ENTRY, openZip } from '../../../../entrypoints/history/import/zip.ts';
import { zipToBlob } from '../../../bench/zip-archive.ts';

const LONG = 'The wheel turns. '.repeat(60_000);
const ENTRIES = { 'a/one.txt': () => [LONG], '../two.txt': () => ['Two'], empty: () => [] };

async function readAll(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of pieces) text += decoder.decode(piece, { stream: true });
  return text;
}

/** Where a number of four bytes stands in the directory of the nth entry, counted from its signature. */
async function patch(zip: Blob, nth: number, offset: number, value: number): Promise<Blob> {
  const bytes = new Uint8Array(await zip.arrayBuffer());
  const view = new DataView(bytes.buffer);
  let seen = 0;
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && seen++ === nth) view.setUint32(at + offset, value, true);
  }
  return new Blob([bytes]);
}

/** Of the directory of a ZIP, in bytes from the signature. */
const PLACES = { flags: 8, crc: 16, size: 24 };

describe('openZip', () => {
  it('reads the directory, and inflates what is asked for, piece by piece', async () => {
    const zip = await openZip(await zipToBlob(ENTRIES));
    expect(zip.names).toEqual(['a/one.txt', '../two.txt', 'empty']);
    expect(zip.sizeOf('a/one.txt')).toBe(LONG.length);
    expect(await readAll(zip.read('a/one.txt'))).toBe(LONG);
    expect(await readAll(zip.read('../two.txt'))).toBe('Two');
    expect(await readAll(zip.read('empty'))).toBe('');
    expect(() => zip.sizeOf('three')).toThrow(RangeError);
  });

  it('seeks: the bytes of other entries are not touched', async () => {
    const blob = await zipToBlob(ENTRIES);
    const asked: [number, number][] = [];
    const slice = Blob.prototype.slice;
    const watched = new Proxy(blob, {
      get(target, name) {
        if (name === 'slice') {
          return (from: number, to: number) => {
            asked.push([from, to]);
            return slice.call(target, from, to);
          };
        }
        const value = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const zip = await openZip(watched);
    await readAll(zip.read('../two.txt'));
    const first = LONG.length / 500;
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.filter(([from, to]) => from < first && to > 200)).toEqual([]);
  });

  it('stops inflating when nobody asks any more', async () => {
    const zip = await openZip(await zipToBlob(ENTRIES));
    for await (const piece of zip.read('a/one.txt')) {
      expect(piece.length).toBeLessThan(LONG.length);
      break;
    }
    expect(await readAll(zip.read('../two.txt'))).toBe('Two');
  });

  it.each([
    ['no ZIP', async () => new Blob(['PK\x03\x04 and nothing more'])],
    ['an empty file', async () => new Blob([])],
    ['one that is cut off', async (zip: Blob) => zip.slice(0, zip.size - 40)],
  ])('calls %s damaged', async (_name, damage) => {
    const error = await openZip(await damage(await zipToBlob(ENTRIES))).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(ImportError);
    expect(error).toMatchObject({ fault: 'damaged' });
  });

  it.each([
    ['more comes than is announced', PLACES.size, 1000, 'damaged'],
    ['less comes than is announced', PLACES.size, LONG.length + 5, 'damaged'],
    ['the sum does not agree', PLACES.crc, 1, 'damaged'],
    ['it would be beyond all archives', PLACES.size, LARGEST_ENTRY + 1, 'too-large'],
  ])('refuses an entry of which %s', async (_name, place, value, fault) => {
    const zip = await openZip(await patch(await zipToBlob(ENTRIES), 0, place, value));
    await expect(readAll(zip.read('a/one.txt'))).rejects.toMatchObject({ fault });
  });

  it('refuses an entry whose bytes are not there', async () => {
    const whole = await zipToBlob(ENTRIES);
    const zip = await openZip(whole.slice(whole.size / 2));
    await expect(readAll(zip.read('a/one.txt'))).rejects.toMatchObject({ fault: 'damaged' });
  });

  it('gives out no more than was announced of what goes on and on', async () => {
    const zip = await openZip(await patch(await zipToBlob(ENTRIES), 0, PLACES.size, 100_000));
    let length = 0;
    const reading = (async () => {
      for await (const piece of zip.read('a/one.txt')) length += piece.length;
    })();
    await expect(reading).rejects.toMatchObject({ fault: 'damaged' });
    expect(length).toBeLessThanOrEqual(100_000);
  });

  it('refuses what is encrypted', async () => {
    const zip = await openZip(await patch(await zipToBlob(ENTRIES), 0, PLACES.flags, 0x0001_0001 & 0xffff));
    await expect(readAll(zip.read('a/one.txt'))).rejects.toMatchObject({ fault: 'encrypted' });
  });
});
