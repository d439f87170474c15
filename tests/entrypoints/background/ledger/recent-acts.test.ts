import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLedger } from '../../../../entrypoints/background/ledger/ledger.ts';
import { rememberRecentActs } from '../../../../entrypoints/background/ledger/recent-acts.ts';
import { makeAct } from '../../../analysis/some-acts.ts';
import { actsOf, DAY, memoryLedger, NOW } from '../memory-means.ts';
import 'fake-indexeddb/auto';

/** A ledger whose readings are counted. */
function countedLedger() {
  const ledger = memoryLedger(actsOf('pcc'));
  const calls = { reads: 0 };
  const actsSince: typeof ledger.actsSince = (time) => {
    calls.reads++;
    return ledger.actsSince(time);
  };
  return { ledger: { ...ledger, actsSince }, calls };
}

const keysOf = async (recentActs: ReturnType<typeof rememberRecentActs>['recentActs']) =>
  (await recentActs()).acts.map(({ key }) => key).sort();

describe('the recent acts', () => {
  it('are read once, for all who ask', async () => {
    const { ledger, calls } = countedLedger();
    const { recentActs } = rememberRecentActs(ledger, () => NOW);
    const [one, two] = await Promise.all([recentActs(), recentActs()]);
    expect(one.acts).toHaveLength(3);
    expect(two).toBe(one);
    expect(await recentActs()).toBe(one);
    expect(one.salt).toBe('salt');
    expect(calls.reads).toBe(1);
  });

  it.each([
    ['record', (to) => to.record(makeAct({ key: 'new-act-1', at: NOW }))],
    ['recordAll', (to) => to.recordAll([makeAct({ key: 'new-act-2', at: NOW })])],
    ['settle', (to) => to.settle('key-0-0', false)],
    ['relabel', (to) => to.relabel('key-0-0', 'sharing')],
    ['dropDaysBefore', (to) => to.dropDaysBefore(Math.floor(NOW / DAY) + 1)],
    ['erase', (to) => to.erase()],
  ] satisfies [string, (to: ReturnType<typeof memoryLedger>) => Promise<unknown>][])(
    'are read anew after %s',
    async (_name, write) => {
      const inner = memoryLedger(actsOf('Pcc'));
      const { ledger, recentActs } = rememberRecentActs(inner, () => NOW);
      const before = await recentActs();
      await write(ledger as ReturnType<typeof memoryLedger>);
      const after = await recentActs();
      expect(after.acts).not.toEqual(before.acts);
      expect(after.acts).toEqual(await inner.actsSince(0));
    },
  );

  it('make no salt: a private window leaves nothing behind', async () => {
    const inner = createLedger({ zone: () => 'UTC', name: 'recent-unsalted' });
    const { ledger, recentActs } = rememberRecentActs(inner, () => NOW);
    expect(await recentActs()).toEqual({ acts: [], salt: null });
    expect(await inner.knownSalt()).toBeNull();
    const salt = await ledger.salt();
    expect(await recentActs()).toEqual({ acts: [], salt });
  });

  it('reach 30 days back, also when the clock is set back', async () => {
    const inner = memoryLedger([
      makeAct({ key: 'old-act-1', at: NOW - 31 * DAY }),
      makeAct({ key: 'new-act-1', at: NOW - 30 * DAY }),
    ]);
    let now = NOW;
    const { recentActs } = rememberRecentActs(inner, () => now);
    expect(await keysOf(recentActs)).toEqual(['new-act-1']);
    now -= 2 * DAY;
    expect(await keysOf(recentActs)).toEqual(['new-act-1', 'old-act-1']);
  });

  it('are asked for again after a reading that failed', async () => {
    const { ledger } = countedLedger();
    let isBroken = true;
    const actsSince: typeof ledger.actsSince = (time) =>
      isBroken ? Promise.reject(new Error('damaged')) : ledger.actsSince(time);
    const { recentActs } = rememberRecentActs({ ...ledger, actsSince }, () => NOW);
    await expect(recentActs()).rejects.toThrow('damaged');
    isBroken = false;
    expect((await recentActs()).acts).toHaveLength(3);
  });

  it('are read anew after a write that failed: who knows how far it came', async () => {
    const inner = memoryLedger();
    const record: typeof inner.record = async (act) => {
      await inner.record(act);
      throw new Error('no answer');
    };
    const { ledger, recentActs } = rememberRecentActs({ ...inner, record }, () => NOW);
    expect(await keysOf(recentActs)).toEqual([]);
    await expect(ledger.record(makeAct({ key: 'new-act-1', at: NOW }))).rejects.toThrow('no answer');
    expect(await keysOf(recentActs)).toEqual(['new-act-1']);
  });

  it('keep nothing that was read while something was written', async () => {
    const inner = memoryLedger();
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const record: typeof inner.record = async (act) => {
      await gate;
      return inner.record(act);
    };
    const { ledger, recentActs } = rememberRecentActs({ ...inner, record }, () => NOW);
    const writing = ledger.record(makeAct({ key: 'new-act-1', at: NOW }));
    expect(await keysOf(recentActs)).toEqual([]);
    release();
    await writing;
    expect(await keysOf(recentActs)).toEqual(['new-act-1']);
  });

  it('are those of the disk whatever is written at once, and of a background that was killed (40 runs)', async () => {
    let run = 0;
    const steps = fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const open = () => createLedger({ zone: () => 'UTC', name: `recent-${run}` });
        run++;
        let { ledger, recentActs } = rememberRecentActs(open(), () => NOW);
        let made = 0;
        const act = () =>
          makeAct({ key: `recent-${run}-${made}`, at: NOW - made++ * (DAY / 3), status: 'probable' });
        await ledger.recordAll([act(), act()]);
        const running: Promise<unknown>[] = [];
        for (const step of all) {
          if (step === 0) running.push(ledger.record(act()));
          if (step === 1) running.push(ledger.settle(`recent-${run}-${made - 1}`, made % 2 === 0));
          if (step === 2) running.push(ledger.relabel(`recent-${run}-0`, 'sharing'));
          if (step === 3) running.push(recentActs());
          if (step === 4) running.push(ledger.dropDaysBefore(Math.floor(NOW / DAY)));
          if (step === 5) ({ ledger, recentActs } = rememberRecentActs(open(), () => NOW));
          if (step === 6) await Promise.all(running);
        }
        await Promise.all(running);
        // What a ledger that is gone wrote as its last act is not seen by the one after it: there is one at a time.
        if (!all.includes(5)) expect((await recentActs()).acts).toEqual(await open().actsSince(0));
        const fresh = rememberRecentActs(open(), () => NOW);
        expect((await fresh.recentActs()).acts).toEqual(await open().actsSince(0));
      }),
      { numRuns: 40, seed: 20261128 },
    );
  }, 30_000);
});
