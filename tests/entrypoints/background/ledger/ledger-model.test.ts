import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act } from '../../../../analysis/act.ts';
import { KINDS } from '../../../../analysis/rating.ts';
import { createLedger, type Ledger } from '../../../../entrypoints/background/ledger/ledger.ts';
import { ZONES } from '../../../analysis/some-acts.ts';
import { inputsOf, tried } from '../../../hostile/tried.ts';
import {
  freshName,
  inOrder,
  openLedger,
  shownTotals,
  slowDay,
  slowTotals,
  someAct,
  someSalt,
} from './some-ledgers.ts';

/** What the ledger should be, in plain lists. */
interface Model {
  acts: Map<string, Act>;
  salt: string | null;
  zone: string;
}

type Step =
  | { do: 'record'; act: Act }
  | { do: 'recordAll'; acts: Act[]; salt: string | null }
  | { do: 'settle'; key: string; wasPosted: boolean }
  | { do: 'relabel'; key: string; kind: Act['kind'] | null }
  | { do: 'drop'; at: number }
  | { do: 'erase' }
  | { do: 'salt' }
  | { do: 'travel'; zone: string }
  | { do: 'restart' };

const someKey = someAct.map(({ key }) => key);
const someStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('record' as const), act: someAct }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('recordAll' as const),
      acts: fc.array(someAct, { maxLength: 8 }),
      salt: fc.option(someSalt),
    }),
  },
  fc.record({ do: fc.constant('settle' as const), key: someKey, wasPosted: fc.boolean() }),
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('relabel' as const),
      key: someKey,
      kind: fc.option(fc.constantFrom(...KINDS)),
    }),
  },
  fc.record({ do: fc.constant('drop' as const), at: someAct.map(({ at }) => at) }),
  fc.record({ do: fc.constantFrom('erase' as const, 'salt' as const, 'restart' as const) }),
  fc.record({ do: fc.constant('travel' as const), zone: fc.constantFrom(...ZONES) }),
);

function add(model: Model, acts: readonly Act[]): number {
  const before = model.acts.size;
  for (const act of acts) if (!model.acts.has(act.key)) model.acts.set(act.key, act);
  return model.acts.size - before;
}

function relabelled(act: Act, kind: Act['kind'] | null): Act {
  const rated = act.rated ?? act.kind;
  const { rated: _before, ...rest } = act;
  return kind === null || kind === rated ? { ...rest, kind: rated } : { ...rest, kind, rated };
}

/** The first acts bring a salt. */
async function saltOf(ledger: Ledger): Promise<string> {
  const salt = await ledger.knownSalt();
  if (salt === null) throw new Error('There is no salt');
  return salt;
}

/** Takes a step with both; each answer must be the same. */
async function take(step: Step, model: Model, ledger: Ledger): Promise<void> {
  switch (step.do) {
    case 'record':
      expect(await ledger.record(step.act)).toBe(add(model, [step.act]) === 1);
      model.salt ??= await saltOf(ledger);
      return;
    case 'recordAll': {
      if (step.salt !== null && (model.acts.size === 0 || model.acts.size < step.acts.length))
        model.salt = step.salt;
      expect(await ledger.recordAll(step.acts, step.salt ?? undefined)).toBe(add(model, step.acts));
      model.salt ??= await saltOf(ledger);
      return;
    }
    case 'settle': {
      const act = model.acts.get(step.key);
      const isThere = act?.status === 'probable';
      if (isThere && step.wasPosted) model.acts.set(step.key, { ...act, status: 'confirmed' });
      if (isThere && !step.wasPosted) model.acts.delete(step.key);
      expect(await ledger.settle(step.key, step.wasPosted)).toBe(isThere);
      return;
    }
    case 'relabel': {
      const act = model.acts.get(step.key);
      const after = act === undefined ? null : relabelled(act, step.kind);
      if (after !== null) model.acts.set(step.key, after);
      expect(await ledger.relabel(step.key, step.kind)).toEqual(after);
      return;
    }
    case 'drop': {
      const day = slowDay(step.at, model.zone);
      const old = [...model.acts.values()].filter(({ at }) => slowDay(at, model.zone) < day);
      for (const { key } of old) model.acts.delete(key);
      expect(await ledger.dropDaysBefore(day)).toBe(old.length);
      return;
    }
    case 'erase':
      await ledger.erase();
      model.acts.clear();
      model.salt = null;
      return;
    case 'salt':
      model.salt ??= await ledger.salt();
      expect(await ledger.salt()).toBe(model.salt);
      return;
    case 'travel':
      model.zone = step.zone;
      return;
    case 'restart':
  }
}

/** All that can be read, read in every way. */
async function compare(model: Model, ledger: Ledger): Promise<void> {
  const acts = inOrder([...model.acts.values()]);
  expect(await shownTotals(ledger)).toEqual(slowTotals(acts, model.zone));
  expect(await ledger.count()).toBe(acts.length);
  expect(await ledger.lastActs(1000)).toEqual(acts);
  expect(await ledger.lastActs(3)).toEqual(acts.slice(-3));
  expect(await ledger.knownSalt()).toBe(model.salt);
  const middle = acts[acts.length >> 1];
  if (middle === undefined) return;
  expect(await ledger.actsSince(middle.at)).toEqual(acts.filter(({ at }) => at >= middle.at));
  expect(await ledger.actsBefore(middle, 2)).toEqual(
    acts
      .slice(0, acts.length >> 1)
      .reverse()
      .slice(0, 2),
  );
  expect(await ledger.lastActs(2, ({ site }) => site === 'x')).toEqual(
    acts.filter(({ site }) => site === 'x').slice(-2),
  );
}

async function allByKey(ledger: Ledger): Promise<Act[]> {
  const all: Act[] = [];
  for (let after: string | null = null; ; after = all.at(-1)?.key ?? null) {
    const part = await ledger.actsAfterKey(after, 3);
    if (part.length === 0) return all;
    all.push(...part);
  }
}

describe('the ledger', () => {
  it('is what a plain list would be, whatever happens and wherever the person is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someStep, { minLength: 1, maxLength: 14 }), async (steps) => {
        const name = freshName();
        const model: Model = { acts: new Map(), salt: null, zone: 'UTC' };
        const open = () => createLedger({ name, zone: () => model.zone });
        let ledger = open();
        for (const step of steps) {
          if (step.do === 'restart') ledger = open();
          await take(step, model, ledger);
          // Totals that are right at the end alone may have been wrong on the way.
          expect(await shownTotals(ledger)).toEqual(slowTotals([...model.acts.values()], model.zone));
        }
        await compare(model, ledger);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('T16: is the same after export, erasure and restoring, salt included, however often and in whatever parts (15 ledgers, 500 in the soak, seed 20261126)', {
    timeout: 240_000,
  }, async (context) => {
    let [inputs, actsLost] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        fc.array(someAct, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 20 }),
        async (acts, size) => {
          const ledger = openLedger(freshName(), 'Europe/Berlin');
          inputs++;
          await ledger.recordAll(acts);
          const salt = await ledger.salt();
          const [all, totals] = [await allByKey(ledger), await shownTotals(ledger)];
          await ledger.erase();
          expect([await ledger.count(), await ledger.knownSalt()]).toEqual([0, null]);
          for (let round = 0; round < 2; round++) {
            for (let from = 0; from < all.length; from += size) {
              const part = all.slice(from, from + size);
              expect(await ledger.recordAll(part, salt)).toBe(round === 0 ? part.length : 0);
            }
            const back = await allByKey(ledger);
            actsLost += Math.abs(all.length - back.length);
            expect(back).toEqual(all);
            expect(await shownTotals(ledger)).toEqual(totals);
            expect(await ledger.salt()).toBe(salt);
          }
        },
      ),
      { numRuns: inputsOf(15, 500), seed: 20261126 },
    );
    tried(context, { inputs, actsLost });
  });

  it('walks back over many acts of one moment', async () => {
    const ledger = openLedger(freshName());
    const acts = Array.from({ length: 450 }, (_, index) => ({
      key: `key-${String(index).padStart(5, '0')}`,
      at: Math.floor(index / 220) * 1000,
      site: 'x' as const,
      surface: 'post' as const,
      kind: 'sharing' as const,
      score: 1,
      status: 'confirmed' as const,
      fingerprint: '',
      length: 'none' as const,
      origin: 'archive' as const,
    }));
    await ledger.recordAll(acts);
    const walked: Act[] = [];
    for (;;) {
      const part = await ledger.actsBefore(walked.at(-1) ?? null, 70, ({ key }) => !key.endsWith('7'));
      walked.push(...part);
      if (part.length < 70) break;
    }
    expect(walked).toEqual(acts.filter(({ key }) => !key.endsWith('7')).reverse());
  });
});
