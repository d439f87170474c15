import fc from 'fast-check';
import type { Box, Size } from '../../../entrypoints/compose.content/box.ts';

/** From a narrow phone to a wide screen. */
export const arbitraryWindow: fc.Arbitrary<Size> = fc.record({
  width: fc.integer({ min: 320, max: 1600 }),
  height: fc.integer({ min: 240, max: 1200 }),
});

/** A box in a window, or in part or wholly outside of it. */
export function arbitraryBox(window: Size): fc.Arbitrary<Box> {
  return fc
    .record({
      left: fc.integer({ min: -100, max: window.width }),
      top: fc.integer({ min: -100, max: window.height }),
      width: fc.integer({ min: 1, max: 600 }),
      height: fc.integer({ min: 1, max: 300 }),
    })
    .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));
}
