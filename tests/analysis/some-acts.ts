import fc from 'fast-check';
import type { Act, ActSurface } from '../../analysis/act.ts';
import { DAY } from '../../analysis/local-day.ts';
import { KINDS, type Kind, SITE_IDS, SURFACES } from '../../analysis/rating.ts';

/** Zones that differ in what their clocks do. */
export const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
] as const;

/** Noon of 1 September 2026, UTC. */
export const NOON = Date.UTC(2026, 8, 1, 12);

/** An act of which a test names what matters. */
export function makeAct(act: Partial<Act> = {}): Act {
  return {
    key: 'key',
    at: NOON,
    site: 'x',
    surface: 'post',
    kind: 'conversation',
    score: 0,
    status: 'confirmed',
    fingerprint: '',
    length: 'medium',
    origin: 'seen',
    ...act,
  };
}

const KIND_OF: Record<string, Kind> = { p: 'promotion', c: 'conversation', s: 'sharing', b: 'broadcast' };

/** "pcc": a promotion, then two conversations, an hour apart, the last one at noon. */
export function actsOf(letters: string): Act[] {
  return [...letters].map((letter, index) =>
    makeAct({ kind: KIND_OF[letter] as Kind, at: NOON - (letters.length - 1 - index) * (DAY / 24) }),
  );
}

const EVERY_SURFACE: readonly ActSurface[] = [...SURFACES, 'repost'];

/** Ledgers, oldest first: hours of 40 days, some of them after {@link NOON}; promotions are half of them. */
export const someActs: fc.Arbitrary<Act[]> = fc
  .array(
    fc.record({
      hour: fc.integer({ min: -38 * 24, max: 2 * 24 }),
      kind: fc.oneof(fc.constant<Kind>('promotion'), fc.constantFrom(...KINDS)),
      site: fc.constantFrom(...SITE_IDS),
      surface: fc.constantFrom(...EVERY_SURFACE),
    }),
    { maxLength: 40 },
  )
  .map((acts) =>
    acts
      .sort((a, b) => a.hour - b.hour)
      .map(({ hour, ...act }, index) => makeAct({ ...act, key: `k${index}`, at: NOON + hour * (DAY / 24) })),
  );
