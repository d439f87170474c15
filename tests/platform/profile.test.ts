import { describe, expect, it } from 'vitest';
import { isDomain } from '../../platform/domain.ts';
import { parseProfile } from '../../platform/profile.ts';

describe('what people write about themselves', () => {
  it.each([
    ['names', 'Anna Miller,  Miller Mill ,', ['Anna Miller', 'Miller Mill']],
    ['names', '', []],
    ['names', 'Anna, Anna', ['Anna']],
    ['handles', '@anna_m; anna.miller-2', ['anna_m', 'anna.miller-2']],
    ['handles', 'https://x.com/anna_m?s=20, x.com/mill/status/1', ['anna_m', 'mill']],
    [
      'handles',
      'https://www.linkedin.com/in/anna-müller/, linkedin.com/company/mill',
      ['anna-müller', 'mill'],
    ],
    ['handles', '@anna_m, anna_m', ['anna_m']],
    ['domains', 'https://www.Mill.example/shop, rye.example', ['mill.example', 'rye.example']],
    ['title', ' Rye, Wheat & Co ', ['Rye, Wheat & Co']],
  ] as const)('as %s: "%s"', (field, typed, values) => {
    expect(parseProfile(field, typed)).toEqual({ values });
  });

  it.each([
    ['handles', 'anna m', /^“anna m” is no handle/],
    ['handles', 'https://x.com/', /is no handle/],
    ['domains', 'mill', /^“mill” is no domain/],
    ['names', 'a'.repeat(81), /^Use 80 characters at most/],
    ['names', Array.from({ length: 21 }, (_, index) => `n${index}`).join(), /^Use 20 at most/],
    ['title', '  ', /^Use 1 to 80 characters/],
    ['title', 'a'.repeat(81), /^Use 80 characters at most/],
  ] as const)('is refused as %s, with what is accepted: "%s"', (field, typed, error) => {
    const parsed = parseProfile(field, typed);
    expect('error' in parsed && parsed.error).toMatch(error);
  });

  it('is stored as it is checked', () => {
    const parsed = parseProfile('domains', 'HTTPS://Mill.example');
    expect('values' in parsed && parsed.values.every(isDomain)).toBe(true);
  });
});
