import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The contrasts of the tokens, by WCAG 2.2: 4.5 for text, 3 for parts that say something without words. */

const CSS = readFileSync(join(import.meta.dirname, '../../components/theme.css'), 'utf8');
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** A token's colour, as #rrggbb. */
function token(name: string, theme: Theme): string {
  const pair = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(CSS);
  const colour = pair?.[theme === 'light' ? 1 : 2];
  if (colour === undefined) throw new Error(`theme.css has no --${name} of two colours`);
  return colour;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

/** What is drawn on what. Problems and points are said in the colour of what asks, points of credit in that of giving. */
const TEXT = ['text', 'muted', 'ask', 'give'];
const PARTS = ['share', 'news', 'focus'];
const SURFACES = ['surface', 'raised'];

describe('contrast', () => {
  it('is computed as WCAG says', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  describe.each(THEMES)('%s', (theme) => {
    const on = (front: string, back: string) => contrast(token(front, theme), token(back, theme));

    it.each(TEXT)('of %s as text', (name) => {
      for (const surface of SURFACES) expect(on(name, surface), surface).toBeGreaterThanOrEqual(4.5);
    });

    it.each(PARTS)('of %s', (name) => {
      for (const surface of SURFACES) expect(on(name, surface), surface).toBeGreaterThanOrEqual(3);
    });

    it.each(['give', 'share', 'news', 'ask'])('of %s in the empty lane of a bar', (name) => {
      expect(on(name, 'line')).toBeGreaterThanOrEqual(3);
    });

    it('of the words of a choice that is made', () => {
      expect(on('surface', 'focus')).toBeGreaterThanOrEqual(4.5);
    });
  });
});
