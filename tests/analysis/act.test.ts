import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type Act, lengthClassOf, readAct } from '../../analysis/act.ts';
import { someAct } from '../entrypoints/background/ledger/some-ledgers.ts';
import { makeAct } from './some-acts.ts';

const ACT = makeAct({ key: 'key-12345678' });

/** The field that is named, or what is said instead; null if the act is taken. */
function refusal(value: unknown): string | null {
  try {
    readAct(value);
    return null;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return error.message;
  }
}

const WRONG: Record<keyof Act, unknown[]> = {
  key: [undefined, '', 'short', 'x'.repeat(65), 'with space', 'a/slash-in-it', 12_345_678, {}, 'key-1234\n'],
  at: [undefined, Number.NaN, -1, 0.5, 1e308, Number.POSITIVE_INFINITY, '5', 32_503_680_000_001, new Date()],
  site: [undefined, '', 'y', 'constructor', ['x']],
  surface: [undefined, 'tweet', 'toString', null],
  kind: [undefined, 'nonsense', '__proto__', 3],
  rated: [null, 'nonsense', ''],
  score: [undefined, Number.NaN, -1, 101, 50.5, '50', 1e308],
  status: [undefined, 'sure', true],
  fingerprint: [
    undefined,
    'xyz',
    '0123456789ABCDEF',
    '0123456789abcde',
    `${'0'.repeat(16)}\n`,
    { toString: 1 },
  ],
  length: [undefined, 5, 'huge'],
  origin: [undefined, 'elsewhere', null],
  group: [null, '', '0123', 'g'.repeat(16)],
  twin: [null, '', 'short', 5],
};

/** Whatever a file may hold. */
const anything = fc.oneof(
  fc.anything({ withBigInt: true, withNullPrototype: true, withObjectString: true }),
  fc.json().map((text): unknown => JSON.parse(text)),
);

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(OWN);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
const OWN = Object.getOwnPropertyNames(Object.prototype).sort();

describe('readAct', () => {
  it('takes every act, field by field, into a new object', () => {
    fc.assert(
      fc.property(someAct, (act) => {
        const read = readAct(structuredClone(act));
        expect(read).toEqual(act);
        expect(readAct(JSON.parse(JSON.stringify(act)))).toEqual(act);
        expect(read).not.toBe(act);
      }),
    );
  });

  it.each(Object.entries(WRONG))('names %s where it is wrong', (field, values) => {
    for (const value of values) expect([value, refusal({ ...ACT, [field]: value })]).toEqual([value, field]);
  });

  it('refuses what is no act, and fields that no act has', () => {
    for (const value of [null, undefined, 5, 'act', [], [ACT], () => ACT])
      expect(refusal(value)).toBe('no act');
    for (const text of [
      '{"__proto__": {"polluted": true}, "key": "key-12345678"}',
      '{"constructor": {"prototype": {"polluted": true}}}',
      '{"text": "never"}',
      '{"handle": "somebody", "url": "https://a.example"}',
    ]) {
      const value = { ...ACT };
      for (const [name, one] of Object.entries(JSON.parse(text)))
        Object.defineProperty(value, name, { value: one, enumerable: true });
      expect(refusal(value), text).toBe('a field that is not expected');
    }
  });

  it('takes no field from a prototype', () => {
    expect(refusal(Object.create(ACT))).toBe('key');
    expect(refusal(Object.assign(Object.create({ kind: 'sharing' }), { ...ACT, kind: undefined }))).toBe(
      'kind',
    );
  });

  it('is not led astray by deep nesting', () => {
    let deep: unknown = 'end';
    for (let level = 0; level < 1_000_000; level++) deep = [deep];
    expect(refusal({ ...ACT, at: deep })).toBe('at');
    expect(refusal({ ...ACT, deep })).toBe('a field that is not expected');
    expect(refusal(deep)).toBe('no act');
  });

  it('says nothing of the values, whatever comes', () => {
    const CANARY = 'zimtschnecke';
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(WRONG), CANARY), anything, (field, value) => {
        const said = refusal({ ...ACT, [field]: value });
        expect([null, field, 'a field that is not expected', 'no act']).toContain(said);
        expect(refusal({ ...ACT, [field]: CANARY }) ?? '').not.toContain(CANARY);
      }),
      { numRuns: 500 },
    );
    fc.assert(fc.property(anything, (value) => refusal(value) !== null));
  });
});

describe('lengthClassOf', () => {
  it.each([
    ['', 'none'],
    [' \n ', 'none'],
    ['a', 'short'],
    ['🎉'.repeat(60), 'short'],
    ['🎉'.repeat(61), 'medium'],
    ['a'.repeat(280), 'medium'],
    [` ${'a'.repeat(280)} `, 'medium'],
    ['a'.repeat(281), 'long'],
  ] as const)('%j is %s', (text, length) => {
    expect(lengthClassOf(text)).toBe(length);
  });
});
