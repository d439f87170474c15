import fc from 'fast-check';
import {
  KEEP_DAYS,
  LONGEST_PHRASE,
  MOST_HINTS,
  PAUSES,
  READINGS,
  RULE_MUTES,
  type Settings,
  SITE_MODES,
  TOOLBAR_BADGES,
} from '../../platform/settings.ts';

/** Settings of all sorts, each as it can be chosen. */

const phrase = fc.string({ minLength: 1, maxLength: LONGEST_PHRASE }).filter((one) => one.trim() !== '');
const domain = fc.constantFrom('mill.example', 'heron.example', 'shop.heron.example');
const names = {
  names: fc.array(phrase, { maxLength: 3 }),
  handles: fc.array(phrase, { maxLength: 3 }),
  domains: fc.array(domain, { maxLength: 3 }),
};
const mode = fc.constantFrom(...SITE_MODES);
const ruleId = fc.constantFrom(
  'offer',
  'discount',
  'me-me-me',
  'constructor',
  'to-string',
  'promotions-today',
);

const fields: { [Name in keyof Settings]: fc.Arbitrary<Settings[Name]> } = {
  version: fc.constant(4),
  targetShare: fc.integer({ min: 1, max: 99 }),
  sites: fc.record({ facebook: mode, linkedin: mode, x: mode }),
  readsMessages: fc.boolean(),
  pause: fc.integer({ min: PAUSES.shortest, max: PAUSES.longest }),
  mutedRules: fc.dictionary(ruleId, fc.constantFrom(...RULE_MUTES), { noNullPrototype: true }),
  neverCount: fc.array(phrase, { maxLength: 4 }),
  pausedUntil: fc.nat(),
  window: fc.oneof(
    fc.record({ by: fc.constant('acts' as const), acts: fc.integer({ min: 5, max: 500 }) }),
    fc.record({ by: fc.constant('days' as const), days: fc.integer({ min: 1, max: 90 }) }),
  ),
  reading: fc.constantFrom(...READINGS),
  keepDays: fc.oneof(fc.constant(0), fc.integer({ min: KEEP_DAYS.shortest, max: KEEP_DAYS.longest })),
  isSynced: fc.boolean(),
  dailyTen: fc.record({
    isOn: fc.boolean(),
    remindAt: fc.option(fc.integer({ min: 0, max: 1439 }), { nil: null }),
  }),
  own: fc.record(names),
  brands: fc.array(fc.record({ title: phrase, isClient: fc.boolean(), ...names }), { maxLength: 2 }),
  hints: fc.record({
    most: fc.integer({ min: 1, max: MOST_HINTS }),
    hasBadge: fc.boolean(),
    hasUnderlines: fc.boolean(),
  }),
  ratesPrivate: fc.boolean(),
  toolbarBadge: fc.constantFrom(...TOOLBAR_BADGES),
  offeredPanel: fc.boolean(),
};

export const anySettings: fc.Arbitrary<Settings> = fc.record(fields, { noNullPrototype: true });
