import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintText } from '../../analysis/fingerprint.ts';
import { findOverused, NEAR_BITS, type PrintedAct, repeatsOf } from '../../analysis/repeats.ts';
import { makeAct, NOON } from './some-acts.ts';

const NEWS =
  'The bakery on Mill Lane opens at six tomorrow, and the first forty loaves of rye are still warm.';
const OTHER =
  'Does anyone here remember how to keep moss from growing between the old stones of a garden path?';

function actsWith(...prints: string[]): PrintedAct[] {
  return prints.map((fingerprint, index) => makeAct({ key: `k${index}`, at: NOON + index, fingerprint }));
}

function actsSaying(...texts: string[]): PrintedAct[] {
  return actsWith(...texts.map((text) => fingerprintText(text, 'salt')));
}

/** Bit by bit. */
function slowBits(a: string, b: string): number {
  const differing = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  return [...differing.toString(2)].filter((bit) => bit === '1').length;
}

/** A fingerprint with some of its bits turned. */
function turn(fingerprint: string, bits: readonly number[]): string {
  const turned = bits.reduce((value, bit) => value ^ (1n << BigInt(bit)), BigInt(`0x${fingerprint}`));
  return turned.toString(16).padStart(16, '0');
}

describe('repeatsOf', () => {
  it('finds the same and nearly the same, the nearest first', () => {
    const acts = actsSaying(NEWS.replace('forty', 'fifty'), NEWS, OTHER, NEWS);
    const repeats = repeatsOf(fingerprintText(NEWS, 'salt'), acts);
    expect(repeats).toEqual({ count: 3, nearest: { key: 'k3', at: NOON + 3, likeness: 100 } });
    expect(repeatsOf(fingerprintText(OTHER, 'salt'), acts.slice(0, 2))).toEqual({ count: 0, nearest: null });
  });

  it('says how alike: 92 % at 8 bits', () => {
    const [act] = actsWith('00000000000000ff');
    const print = turn('00000000000000ff', [60, 61, 62, 63, 31, 30, 29, 28]);
    expect(repeatsOf(print, act ? [act] : []).nearest?.likeness).toBeCloseTo(92.39, 2);
  });

  it.each(['', '0000000000000000', 'no print', 'FFFFFFFFFFFFFFFF'])(
    'takes %j as a repeat of nothing',
    (print) => {
      expect(repeatsOf(print, actsWith(print, print))).toEqual({ count: 0, nearest: null });
      expect(findOverused(actsWith(print, print, print, print, print))).toEqual([]);
    },
  );

  it('knows one changed word in texts of 20 and 40 words, and takes no strangers (1000 each)', () => {
    // Words of a language that there is not, by a fixed rule, so that the figures stay.
    let state = 7;
    const next = (below: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return Math.floor((state / 0x80000000) * below);
    };
    const write = (words: number) => Array.from({ length: words }, () => `w${next(400)}`);
    const measure = (words: number) => {
      let [known, strangers] = [0, 0];
      for (let run = 0; run < 1000; run++) {
        const text = write(words);
        const changed = text.with(next(words), 'other');
        const [near, far] = actsSaying(changed.join(' '), write(words).join(' '));
        const print = fingerprintText(text.join(' '), 'salt');
        known += repeatsOf(print, near ? [near] : []).count;
        strangers += repeatsOf(print, far ? [far] : []).count;
      }
      return { known: known / 1000, strangers };
    };
    expect(measure(40).known).toBeGreaterThan(0.98);
    expect(measure(20).known).toBeGreaterThan(0.85);
    const ten = measure(10);
    expect(ten.known).toBeGreaterThan(0.45);
    expect(ten.strangers).toBe(0);
    expect(measure(5).strangers).toBeLessThan(5);
  });
});

describe('findOverused', () => {
  it('speaks from the third repeat on', () => {
    const acts = actsSaying(NEWS, NEWS, OTHER, NEWS, NEWS, NEWS);
    const found = findOverused(acts).map(({ act, repeats }) => [act.key, repeats.count]);
    expect(found).toEqual([
      ['k4', 3],
      ['k5', 4],
    ]);
    expect(findOverused(acts.slice(0, 4))).toEqual([]);
    expect(findOverused(acts, 2).map(({ act }) => act.key)).toEqual(['k3', 'k4', 'k5']);
  });

  it('agrees with comparing bit by bit (500 ledgers, seed 20261201)', () => {
    // Around two centres, and up to 12 bits away from them: some pairs are near, some just not.
    const prints = fc
      .tuple(
        fc.constantFrom('0123456789abcdef', '0123456789ab0000'),
        fc.uniqueArray(fc.nat({ max: 63 }), { maxLength: 12 }),
      )
      .map(([centre, bits]) => turn(centre, bits));
    const ledgers = fc.array(fc.oneof({ weight: 9, arbitrary: prints }, fc.constant('')), { maxLength: 20 });
    let [found, missed] = [0, 0];
    fc.assert(
      fc.property(ledgers, fc.integer({ min: 1, max: 4 }), (all, from) => {
        const acts = actsWith(...all);
        const expected = acts.flatMap((act, index) => {
          if (act.fingerprint === '') return [];
          const near = acts
            .slice(0, index)
            .filter((one) => one.fingerprint !== '')
            .map((one) => ({ one, bits: slowBits(one.fingerprint, act.fingerprint) }))
            .filter(({ bits }) => bits <= NEAR_BITS)
            .sort((a, b) => a.bits - b.bits || b.one.at - a.one.at);
          return near.length >= from ? [[act.key, near.length, near[0]?.one.key]] : [];
        });
        const overused = findOverused(acts, from);
        expect(overused.map(({ act, repeats }) => [act.key, repeats.count, repeats.nearest?.key])).toEqual(
          expected,
        );
        found += expected.length;
        missed += acts.length - expected.length;
        const last = acts.at(-1);
        if (last && expected.at(-1)?.[0] === last.key) {
          expect(repeatsOf(last.fingerprint, acts.slice(0, -1))).toEqual(overused.at(-1)?.repeats);
        }
      }),
      { numRuns: 500, seed: 20261201 },
    );
    expect(Math.min(found, missed)).toBeGreaterThan(500);
  });
});
