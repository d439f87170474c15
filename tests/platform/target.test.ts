import { describe, expect, it } from 'vitest';
import { parseTarget, targetPresets } from '../../platform/target.ts';

describe('parseTarget', () => {
  it.each([
    ['25', 25],
    [' 25 % ', 25],
    ['1', 1],
    ['99', 99],
  ])('takes %j', (input, targetShare) => {
    expect(parseTarget(input)).toEqual({ targetShare });
  });

  it.each(['', '0', '100', '-5', '12.5', 'ten', '1e1', '٢٥', '20 % of all', '99999999999'])(
    'refuses %j and says what is accepted',
    (input) => {
      expect(parseTarget(input)).toEqual({ error: 'Use a whole number from 1 to 99, for example 20.' });
    },
  );
});

describe('the presets', () => {
  it('can be chosen', () => {
    for (const preset of targetPresets())
      expect(parseTarget(String(preset.targetShare))).toEqual({ targetShare: preset.targetShare });
    expect(new Set(targetPresets().map((preset) => preset.targetShare)).size).toBe(targetPresets().length);
  });
});
