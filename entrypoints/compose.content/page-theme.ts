import type { Theme } from './draft-highlights.ts';
import { elementsAround } from './visible-box.ts';

/** Red, green, blue, and how opaque; null if it is not written so. */
function channelsOf(color: string): [number, number, number, number] | null {
  const [red, green, blue, alpha = 1] = color.match(/[\d.]+/g)?.map(Number) ?? [];
  return red === undefined || green === undefined || blue === undefined ? null : [red, green, blue, alpha];
}

/** Relative luminance, near enough for a choice of two (weights of ITU-R BT.709). */
function isDark([red, green, blue]: readonly number[]): boolean {
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0) < 128;
}

/**
 * Tells whether the page around an element is light or dark, from the first background that is not transparent; if
 * there is none, from the colour of the letters. The sites have themes of their own, which do not follow the
 * system's.
 */
export function readTheme(element: Element): Theme {
  for (const part of [element, ...elementsAround(element)]) {
    const channels = channelsOf(getComputedStyle(part).backgroundColor);
    if (channels !== null && channels[3] >= 0.5) return isDark(channels) ? 'dark' : 'light';
  }
  const letters = channelsOf(getComputedStyle(element).color);
  return letters === null || isDark(letters) ? 'light' : 'dark';
}
