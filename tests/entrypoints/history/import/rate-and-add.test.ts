import { describe, expect, it, vi } from 'vitest';
import type { Act } from '../../../../analysis/act.ts';
import type { ArchivedAct } from '../../../../entrypoints/history/archives/archive.ts';
import { addActs, slicesOf } from '../../../../entrypoints/history/import/add-acts.ts';
import { createPace } from '../../../../entrypoints/history/import/pace.ts';
import { batchesOf, type RateArchived, rateActs } from '../../../../entrypoints/history/import/rate-acts.ts';
import { NoAnswerError, RefusedError } from '../../../../platform/messaging.ts';
import type { ArchivedText } from '../../../../platform/requests.ts';

const AT = 1_700_000_000_000;
const MINUTE = 60_000;

function archived(index: number, given: Partial<ArchivedAct> = {}): ArchivedAct {
  return {
    site: 'x',
    surface: 'post',
    at: AT + index * MINUTE,
    text: `Text ${index}`,
    key: `x:${index}`,
    ...given,
  };
}

function actOf({ key, at, surface }: ArchivedText): Act {
  return {
    key: `aMARK${key}----`,
    at,
    site: 'x',
    surface,
    kind: 'conversation',
    score: 5,
    status: 'confirmed',
    fingerprint: '0'.repeat(16),
    length: 'short',
    origin: 'archive',
  };
}

const rate: RateArchived = async ({ texts }) => ({ ratings: texts.map(actOf), salt: 'salt' });

function run(acts: readonly ArchivedAct[], ask: RateArchived, told: number[] = []) {
  const { signal } = new AbortController();
  const owner = { site: 'x', handle: 'mill', name: 'Mill' } as const;
  return rateActs(acts, [owner], ask, createPace(signal), signal, (done) => void told.push(done));
}

describe('batchesOf', () => {
  it('bounds texts, characters and sites, and loses none', () => {
    const acts = [
      ...Array.from({ length: 70 }, (_one, index) => archived(index)),
      archived(70, { text: 'a'.repeat(7990) }),
      archived(71),
      archived(72, { text: 'b'.repeat(200_000), key: 'k'.repeat(3000) }),
      archived(73, { site: 'linkedin' }),
    ];
    const batches = [...batchesOf(acts)];
    expect(batches.map(({ site, texts }) => [site, texts.length])).toEqual([
      ['x', 32],
      ['x', 32],
      ['x', 6],
      ['x', 2],
      ['x', 1],
      ['linkedin', 1],
    ]);
    expect(batches[4]?.texts[0]).toMatchObject({ text: 'b'.repeat(100_000), key: 'k'.repeat(2000) });
    expect([...batchesOf([])]).toEqual([]);
  });
});

describe('rateActs', () => {
  const acts = Array.from({ length: 100 }, (_one, index) => archived(index));

  it('has all rated in their order, two requests at a time', async () => {
    let open = 0;
    let most = 0;
    const told: number[] = [];
    const handles = new Set<string>();
    const { acts: rated, salt } = await run(
      acts,
      async (payload) => {
        handles.add(payload.ownHandle);
        most = Math.max(most, ++open);
        await new Promise((resolve) => setTimeout(resolve, 5));
        open--;
        return rate(payload);
      },
      told,
    );
    expect(rated.map(({ at }) => at)).toEqual(acts.map(({ at }) => at));
    expect([most, salt, [...handles]]).toEqual([2, 'salt', ['mill']]);
    expect(told).toEqual([32, 64, 96, 100]);
  });

  it('counts what is known and what cannot be rated', async () => {
    const results = ['known', 'other-language', 'too-short', 'known'] as const;
    expect(await run(acts.slice(0, 4), async () => ({ ratings: [...results], salt: 'salt' }))).toMatchObject({
      acts: [],
      known: 2,
      otherLanguage: 1,
      tooShort: 1,
    });
  });

  it('asks again when the background was killed, and gives up when it refuses', async () => {
    let calls = 0;
    const mortal: RateArchived = async (payload) => {
      if (++calls % 2 === 1) throw new NoAnswerError('killed');
      return rate(payload);
    };
    expect((await run(acts.slice(0, 40), mortal)).acts).toHaveLength(40);
    await expect(run(acts, () => Promise.reject(new RefusedError('no room')))).rejects.toThrow('no room');
  });

  it('refuses to mix what was made for two ledgers', async () => {
    let calls = 0;
    const changing: RateArchived = async (payload) => ({ ...(await rate(payload)), salt: `salt ${++calls}` });
    await expect(run(acts, changing)).rejects.toThrow('meanwhile');
  });
});

describe('slicesOf', () => {
  const at = (minutes: number[]) => minutes.map((minute) => actOf({ ...archived(minute), surface: 'post' }));

  it('keeps together what is near, and loses none', () => {
    const close = at(Array.from({ length: 600 }, (_one, index) => index));
    const far = at([700, 750, 800]);
    expect([...slicesOf([...close, ...far])].map(({ length }) => length)).toEqual([600, 3]);
    const spread = at(Array.from({ length: 1000 }, (_one, index) => 30 * index));
    expect([...slicesOf(spread)].map(({ length }) => length)).toEqual([400, 400, 200]);
    const endless = at(Array.from({ length: 9000 }, (_one, index) => index));
    expect([...slicesOf(endless)].map(({ length }) => length)).toEqual([4000, 4000, 1000]);
  });
});

describe('addActs', () => {
  it('sums up the slices, and asks again when the background was killed', async () => {
    const acts = Array.from({ length: 500 }, (_one, index) =>
      actOf({ ...archived(30 * index), surface: 'post' }),
    );
    const record = vi
      .fn()
      .mockRejectedValueOnce(new NoAnswerError('killed'))
      .mockResolvedValueOnce({ added: 398, matched: 2, known: 0 })
      .mockResolvedValueOnce({ added: 99, matched: 0, known: 1 });
    const told: number[] = [];
    const { signal } = new AbortController();
    const sum = await addActs(
      acts,
      'salt',
      record,
      createPace(signal),
      signal,
      (done) => void told.push(done),
    );
    expect(sum).toEqual({ added: 497, matched: 2, known: 1 });
    expect(told).toEqual([400, 500]);
    expect(record.mock.calls[0]).toEqual(record.mock.calls[1]);
  });
});
