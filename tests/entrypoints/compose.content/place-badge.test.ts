import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, isInside, mirrored, overlaps } from '../../../entrypoints/compose.content/box.ts';
import { placeBadge } from '../../../entrypoints/compose.content/place-badge.ts';
import { arbitraryBox, arbitraryWindow } from './boxes.ts';

const WINDOW = { width: 1280, height: 900 };
const BADGE = { width: 72, height: 24 };
const EDITOR = { left: 300, top: 100, right: 800, bottom: 160 };
const BELOW = { left: 300, top: 162, right: 800, bottom: 200 };
const ABOVE = { left: 300, top: 60, right: 800, bottom: 98 };

function place(editor: Box, obstacles: Box[] = []): Box | null {
  return placeBadge(editor, BADGE, obstacles, WINDOW, 'ltr');
}

describe('placeBadge', () => {
  it('stands below the editor, in line with its right edge', () => {
    expect(place(EDITOR)).toEqual({ left: 728, top: 164, right: 800, bottom: 188 });
  });

  it('goes above when the tool bar follows at once, and inside when both are taken', () => {
    expect(place(EDITOR, [BELOW])).toMatchObject({ top: 72 });
    expect(place(EDITOR, [BELOW, ABOVE])).toMatchObject({ right: 796, bottom: 156 });
  });

  it('stands before the counter, and beside an editor that has something in its corner too', () => {
    const counter = { left: 760, top: 165, right: 800, bottom: 185 };
    expect(place(EDITOR, [counter, ABOVE])).toMatchObject({ right: 756, top: 164 });
    const emoji = { left: 770, top: 130, right: 798, bottom: 158 };
    expect(place(EDITOR, [BELOW, ABOVE, emoji])).toMatchObject({ left: 804, bottom: 156 });
  });

  it('follows the part of the editor that is in the window', () => {
    expect(place({ ...EDITOR, bottom: 2000 }, [ABOVE])).toMatchObject({ bottom: 896 });
    expect(place({ ...EDITOR, top: -500, right: 1400 })).toMatchObject({ right: 1280, top: 164 });
  });

  it('says null rather than cover an obstacle or leave the window', () => {
    const all = { left: 0, top: 0, right: 1280, bottom: 900 };
    expect(place(EDITOR, [all])).toBeNull();
    expect(place({ ...EDITOR, top: 1000, bottom: 1060 })).toBeNull();
    expect(place({ left: 0, top: 0, right: 0, bottom: 0 })).toBeNull();
    expect(place({ ...EDITOR, top: -200, bottom: -100 })).toBeNull();
  });

  const situation = arbitraryWindow.chain((window) =>
    fc.record({
      window: fc.constant(window),
      editor: arbitraryBox(window),
      badge: fc.record({ width: fc.integer({ min: 40, max: 150 }), height: fc.constantFrom(24, 48) }),
      obstacles: fc.array(arbitraryBox(window), { maxLength: 6 }),
      direction: fc.constantFrom('ltr' as const, 'rtl' as const),
    }),
  );

  it('covers no obstacle and stays in the window, wherever all things are', () => {
    let placed = 0;
    fc.assert(
      fc.property(situation, ({ window, editor, badge, obstacles, direction }) => {
        const box = placeBadge(editor, badge, obstacles, window, direction);
        if (box === null) return;
        placed++;
        expect(isInside(box, window)).toBe(true);
        expect(obstacles.filter((obstacle) => overlaps(obstacle, box))).toEqual([]);
        expect(box.right - box.left).toBeCloseTo(badge.width);
        // Never further away than it is large.
        expect(
          overlaps(box, {
            left: editor.left - badge.width,
            top: editor.top - badge.height,
            right: editor.right + badge.width,
            bottom: editor.bottom + badge.height,
          }),
        ).toBe(true);
      }),
    );
    expect(placed).toBeGreaterThan(20);
  });

  it('is in pages that run to the left what a mirror shows', () => {
    fc.assert(
      fc.property(situation, ({ window, editor, badge, obstacles }) => {
        const flip = (box: Box) => mirrored(box, window);
        const left = placeBadge(editor, badge, obstacles, window, 'rtl');
        const right = placeBadge(flip(editor), badge, obstacles.map(flip), window, 'ltr');
        expect(left).toEqual(right === null ? null : flip(right));
      }),
    );
    expect(placeBadge(EDITOR, BADGE, [], WINDOW, 'rtl')).toMatchObject({ left: 300, top: 164 });
  });
});
