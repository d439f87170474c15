import fc from 'fast-check';
import { ACT_ORIGINS, ACT_STATUSES, ACT_SURFACES, type Act, LENGTH_CLASSES } from '../../../analysis/act.ts';
import { KINDS, SITE_IDS } from '../../../analysis/rating.ts';
import { createLedger, type Ledger } from '../../../entrypoints/background/ledger/ledger.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-'];
const HEX = [...'0123456789abcdef'];

const someKey = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 8, maxLength: 64 })
  .map((letters) => letters.join(''));
const someHex = (length: number) =>
  fc
    .array(fc.constantFrom(...HEX), { minLength: length, maxLength: length })
    .map((digits) => digits.join(''));

/** Any act that the ledger takes, with everything that an act may have. */
export const storedAct: fc.Arbitrary<Act> = fc
  .record(
    {
      key: someKey,
      at: fc.integer({ min: 0, max: 32_503_680_000_000 }),
      site: fc.constantFrom(...SITE_IDS),
      surface: fc.constantFrom(...ACT_SURFACES),
      kind: fc.constantFrom(...KINDS),
      rated: fc.constantFrom(...KINDS),
      score: fc.integer({ min: 0, max: 100 }),
      status: fc.constantFrom(...ACT_STATUSES),
      fingerprint: fc.oneof(fc.constant(''), someHex(16)),
      length: fc.constantFrom(...LENGTH_CLASSES),
      origin: fc.constantFrom(...ACT_ORIGINS),
      group: someHex(16),
      twin: someKey,
    },
    {
      noNullPrototype: true,
      requiredKeys: [
        'key',
        'at',
        'site',
        'surface',
        'kind',
        'score',
        'status',
        'fingerprint',
        'length',
        'origin',
      ],
    },
  )
  .map((act) => act as Act);

/** Acts in the order of their keys, as an export has them. */
export const storedActs: fc.Arbitrary<Act[]> = fc
  .uniqueArray(storedAct, { selector: (act) => act.key, maxLength: 12 })
  .map((acts) => acts.sort((a, b) => (a.key < b.key ? -1 : 1)));

export const someSalt = someHex(32);

let count = 0;

/** A ledger of its own. */
export function freshLedger(): Ledger {
  return createLedger({ name: `stored-${++count}`, zone: () => 'UTC' });
}
