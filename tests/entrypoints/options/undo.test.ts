import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inverseOf, resetOf, type Step, withStep } from '../../../entrypoints/options/undo.ts';
import { DEFAULT_SETTINGS, type SettingsChange, withChange } from '../../../platform/settings.ts';
import { anySettings } from '../../platform/any-settings.ts';

/** Changes of some settings; of the sites, the rules and the looks of hints, perhaps only one. */
const anyChange: fc.Arbitrary<SettingsChange> = anySettings
  .chain(({ version, sites, hints, mutedRules, ...rest }) =>
    fc.record({
      plain: fc.subarray(Object.entries(rest)),
      sites: fc.subarray(Object.entries(sites)),
      hints: fc.subarray(Object.entries(hints)),
      rules: fc.subarray([...Object.entries(mutedRules), ['offer', null] as const]),
    }),
  )
  .map(({ plain, sites, hints, rules }) => ({
    ...Object.fromEntries(plain),
    ...(sites.length > 0 && { sites: Object.fromEntries(sites) }),
    ...(hints.length > 0 && { hints: Object.fromEntries(hints) }),
    ...(rules.length > 0 && { mutedRules: Object.fromEntries(rules) }),
  }));

describe('the way back', () => {
  it('from any change leads to the settings of before', () => {
    fc.assert(
      fc.property(anySettings, anyChange, (before, change) => {
        const after = withChange(before, change);
        expect(withChange(after, inverseOf(before, change))).toEqual(before);
      }),
    );
  });

  it('touches nothing that the change did not name', () => {
    fc.assert(
      fc.property(anySettings, anyChange, fc.integer({ min: 1, max: 99 }), (before, change, targetShare) => {
        fc.pre(change.targetShare === undefined);
        // Chosen in between.
        const between = withChange(withChange(before, change), { targetShare });
        expect(withChange(between, inverseOf(before, change)).targetShare).toBe(targetShare);
      }),
    );
  });

  it('from one site leaves the others, and takes back that an offer was answered', () => {
    expect(inverseOf(DEFAULT_SETTINGS, { sites: { linkedin: 'off' } })).toEqual({
      sites: { linkedin: 'page' },
      offeredPanel: false,
    });
    expect(inverseOf(DEFAULT_SETTINGS, { sites: { x: 'off' } })).toEqual({ sites: { x: 'page' } });
  });

  it('from a reset leads to whatever was there', () => {
    fc.assert(
      fc.property(anySettings, (before) => {
        const reset = withChange(before, resetOf(before));
        expect(reset).toEqual(DEFAULT_SETTINGS);
        expect(withChange(reset, inverseOf(before, resetOf(before)))).toEqual(before);
      }),
    );
  });
});

describe('the steps', () => {
  const step = (targetShare: number, at: number, section = 'target'): Step => ({
    section,
    change: { targetShare },
    isOwn: false,
    bringBack: null,
    at,
  });

  it('are one for what is typed letter by letter, back to before the first', () => {
    const all = [step(20, 0), step(1, 500), step(12, 1200)].reduce(withStep, [] as readonly Step[]);
    expect(all).toEqual([step(20, 1200)]);
    expect(withStep(all, step(25, 9000))).toHaveLength(2);
  });

  it('are one each for all other changes, however fast', () => {
    const off: Step = { ...step(0, 0, 'sites'), change: { readsMessages: false } };
    expect(withStep([off], { ...off, at: 10 })).toHaveLength(2);
    expect(withStep([step(20, 0)], step(1, 10, 'data'))).toHaveLength(2);
    const both: Step = { ...step(1, 10), change: { targetShare: 1, keepDays: 0 } };
    expect(withStep([step(20, 0)], both)).toHaveLength(2);
    // What lies below a policy is no typing, and neither is what is no setting.
    expect(withStep([step(20, 0)], { ...step(1, 10), isOwn: true })).toHaveLength(2);
    const counts: Step = { ...step(0, 10), change: null, bringBack: async () => {} };
    expect(withStep([step(20, 0)], counts)).toHaveLength(2);
    expect(withStep([counts], step(1, 11))).toHaveLength(2);
  });
});
