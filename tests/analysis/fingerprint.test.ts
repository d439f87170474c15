import { describe, expect, it } from 'vitest';
import { fingerprintText } from '../../analysis/fingerprint.ts';

function distance(a: string, b: string): number {
  let bits = 0;
  for (let at = 0; at < 16; at++) {
    const differing = Number.parseInt(a[at] ?? '0', 16) ^ Number.parseInt(b[at] ?? '0', 16);
    bits += differing.toString(2).replaceAll('0', '').length;
  }
  return bits;
}

const TEXT = 'We repaired the old mill wheel on Saturday and the whole village came to watch it turn again.';

describe('fingerprintText', () => {
  it('is 16 digits, the same for the same text and salt', () => {
    expect(fingerprintText(TEXT, 'salt')).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprintText(TEXT, 'salt')).toBe(fingerprintText(TEXT.toUpperCase(), 'salt'));
  });

  it('tells nothing without the salt', () => {
    expect(distance(fingerprintText(TEXT, 'one'), fingerprintText(TEXT, 'two'))).toBeGreaterThan(15);
  });

  it('is near for near texts and far for others', () => {
    const near = fingerprintText(TEXT.replace('Saturday', 'Sunday'), 'salt');
    const far = fingerprintText(
      'Anyone else lost in their notes? I keep three books and find nothing in them.',
      'salt',
    );
    expect(distance(fingerprintText(TEXT, 'salt'), near)).toBeLessThan(16);
    expect(distance(fingerprintText(TEXT, 'salt'), far)).toBeGreaterThan(16);
  });

  it.each(['', '🎉', '\ud800', '...'])('takes %j', (text) => {
    expect(fingerprintText(text, 'salt')).toMatch(/^[0-9a-f]{16}$/);
  });
});
