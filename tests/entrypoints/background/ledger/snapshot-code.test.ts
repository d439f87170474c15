import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSnapshot, encodeSnapshot } from '../../../../entrypoints/background/ledger/snapshot-code.ts';
import { inOrder, makeActs, someAct, someSalt } from './some-ledgers.ts';

const SALT = '5a'.repeat(16);
const ROOM = 4_000_000;

/** Packs any JSON as a snapshot is packed. */
async function packed(value: unknown): Promise<string> {
  const stream = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream('gzip'));
  return Buffer.from(await new Response(stream).arrayBuffer()).toString('base64');
}

async function unpacked(text: string): Promise<Record<string, unknown>> {
  const stream = new Blob([Buffer.from(text, 'base64')])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(stream).text());
}

describe('a snapshot', () => {
  it('is read back as it was, whatever the acts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someAct, { maxLength: 30 }), someSalt, async (some, salt) => {
        const acts = inOrder(some).reverse();
        const { text, ...counts } = await encodeSnapshot({ at: 5, salt, acts }, ROOM);
        expect(counts).toEqual({ acts: acts.length, leftOut: 0 });
        expect(text).toMatch(/^[A-Za-z0-9+/]*={0,2}$/);
        expect(await decodeSnapshot(text)).toEqual({ at: 5, salt, acts, leftOut: 0 });
      }),
    );
  });

  it('holds the latest acts where there is no room for all, and says how many are left out', async () => {
    const acts = makeActs(3000).reverse();
    for (const longest of [20_000, 3000, 1500]) {
      const { text, acts: count, leftOut } = await encodeSnapshot({ at: 5, salt: SALT, acts }, longest);
      expect(text.length).toBeLessThanOrEqual(longest);
      expect(count + leftOut).toBe(3000);
      expect(leftOut).toBeGreaterThan(0);
      expect(await decodeSnapshot(text)).toEqual({ at: 5, salt: SALT, acts: acts.slice(0, count), leftOut });
    }
    const none = await encodeSnapshot({ at: 5, salt: SALT, acts }, 0);
    expect((await decodeSnapshot(none.text)).acts).toEqual([]);
  });

  it('is refused whole where it is cut or changed', async () => {
    const { text } = await encodeSnapshot({ at: 5, salt: SALT, acts: makeActs(50) }, ROOM);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: text.length - 2 }), fc.boolean(), async (place, isCut) => {
        const sign = text[place] === 'A' ? 'B' : 'A';
        const damaged = isCut ? text.slice(0, place) : text.slice(0, place) + sign + text.slice(place + 1);
        // A changed byte of gzip's head, or padding that is cut off, may change nothing of what it holds.
        const outcome = await decodeSnapshot(damaged).catch(() => null);
        if (outcome !== null) expect(outcome.acts).toEqual(makeActs(50));
      }),
      { numRuns: 60 },
    );
    for (const odd of [undefined, null, 5, {}, '', 'not base64 ä', await packed({}), await packed(null)])
      await expect(decodeSnapshot(odd)).rejects.toThrow();
  });

  it('is refused where a field is not what it should be', async () => {
    const { text } = await encodeSnapshot({ at: 5, salt: SALT, acts: makeActs(3).reverse() }, ROOM);
    const sound = await unpacked(text);
    const words = sound.words as Record<string, { of: string[]; signs: string }>;
    expect((await decodeSnapshot(await packed(sound))).acts).toHaveLength(3);
    for (const change of [
      { format: 'twoway-snapshot-99' },
      { salt: 'short' },
      { at: 'now' },
      { count: 4 },
      { leftOut: -1 },
      { scores: [1, 2] },
      { scores: [1, 2, 1e308] },
      { times: [5, 6, 7] },
      { words: { ...words, kind: { of: ['nonsense'], signs: '000' } } },
      { words: { ...words, site: { of: ['x'], signs: '0' } } },
      { words: {} },
      { texts: { ...(sound.texts as object), key: 'a b c' } },
    ])
      await expect(
        decodeSnapshot(await packed({ ...sound, ...change })),
        JSON.stringify(change),
      ).rejects.toThrow();
  });

  it('of another version, whose words stand in another order, means the same', async () => {
    const acts = makeActs(10).reverse();
    const sound = await unpacked((await encodeSnapshot({ at: 5, salt: SALT, acts }, ROOM)).text);
    const words = sound.words as Record<string, { of: string[]; signs: string }>;
    const kind = words.kind ?? { of: [], signs: '' };
    const turned = {
      of: [...kind.of].reverse(),
      signs: [...kind.signs].map((sign) => String(kind.of.length - 1 - Number(sign))).join(''),
    };
    const text = await packed({ ...sound, words: { ...words, kind: turned } });
    expect((await decodeSnapshot(text)).acts).toEqual(acts);
  });
});
