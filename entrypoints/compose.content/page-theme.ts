import type { Theme } from './draft-highlights.ts';

/**
 * Tells whether the page around an element is light or dark, from the first background that is not transparent.
 * The sites have themes of their own, which do not follow the system's.
 */
export function readTheme(element: Element): Theme {
  for (let part: Element | null = element; part !== null; part = part.parentElement) {
    const channels =
      getComputedStyle(part)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    const [red = 0, green = 0, blue = 0, alpha = 1] = channels;
    if (channels.length < 3 || alpha < 0.5) continue;
    // Relative luminance, near enough for a choice of two (weights of ITU-R BT.709).
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light';
  }
  return 'light';
}
