import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { clipAround } from './e2e/picture-steps.ts';
import { compare } from './e2e/reference-picture.ts';

/** A grey picture of 40 × 50 pixels, of which the first ones have another shade. */
function picture(other = 0, shade = 128, width = 40): PNG {
  const png = new PNG({ width, height: 50 });
  for (let index = 0; index < width * 50; index++)
    png.data.set([...Array(3).fill(index < other ? shade : 128), 255], index * 4);
  return png;
}

describe('compare', () => {
  it('forgives one pixel in two hundred, and shades that no eye tells apart', () => {
    expect(compare(picture(), picture())).toBeNull();
    expect(compare(picture(), picture(10, 0))).toBeNull();
    expect(compare(picture(), picture(2000, 136))).toBeNull();
  });

  it('does not forgive more, and shows where', () => {
    const unlike = compare(picture(), picture(11, 0));
    expect(unlike?.reason).toBe('11 pixels (0.55 %) are unlike');
    expect(unlike?.difference?.width).toBe(40);
    expect(compare(picture(), picture(2000, 176))?.reason).toMatch(/^2000 pixels/);
  });

  it('does not forgive another size', () => {
    expect(compare(picture(), picture(0, 0, 41))).toEqual({
      reason: 'it is 41 × 50 pixels, and was 40 × 50',
      difference: null,
    });
  });
});

describe('clipAround', () => {
  const window = { width: 300, height: 200 };

  it('holds all of them and a margin, within the window', () => {
    const rects = [
      { x: 100.5, y: 60, width: 20, height: 10 },
      { x: 200, y: 150, width: 90, height: 40 },
    ];
    expect(clipAround(rects, window)).toEqual({ x: 80, y: 40, width: 220, height: 160 });
  });
});
