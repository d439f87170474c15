import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Box,
  isInside,
  mirrored,
  overlaps,
  type Size,
} from '../../../entrypoints/compose.content/box.ts';
import { placeBadge } from '../../../entrypoints/compose.content/place-badge.ts';
import { placeCard } from '../../../entrypoints/compose.content/place-card.ts';
import { arbitraryBox, arbitraryWindow } from './boxes.ts';

const EDITOR = { left: 300, top: 100, right: 800, bottom: 160 };
const TOOL_BAR = { left: 300, top: 200, right: 800, bottom: 250 };
const BADGE = { left: 728, top: 164, right: 800, bottom: 188 };

function lowered(box: Box, by: number): Box {
  return { ...box, top: box.top + by, bottom: box.bottom + by };
}

function place(window: Size, by = 0) {
  return placeCard({
    badge: lowered(BADGE, by),
    editor: lowered(EDITOR, by),
    scope: lowered(EDITOR, by),
    obstacles: [lowered(TOOL_BAR, by)],
    window,
    direction: 'ltr',
  });
}

describe('placeCard', () => {
  it('stands beside the composer, at most 60 % of the window high', () => {
    expect(place({ width: 1280, height: 900 })).toEqual({
      box: { left: 808, top: 164, right: 1128, bottom: 704 },
      edge: 'top',
    });
  });

  it('stands clear of the dialog around the composer if there is room for that', () => {
    const around = { badge: BADGE, editor: EDITOR, obstacles: [TOOL_BAR], direction: 'ltr' as const };
    const scope = { left: 280, top: 60, right: 850, bottom: 700 };
    const wide = placeCard({ ...around, scope, window: { width: 1280, height: 900 } });
    expect(wide?.box).toMatchObject({ left: 858, right: 1178 });
    const lessWide = placeCard({ ...around, scope, window: { width: 1160, height: 900 } });
    expect(lessWide?.box).toMatchObject({ left: 808 });
  });

  it('goes below the tool bar when there is no room beside it, and above when none is below', () => {
    const narrow = { width: 1000, height: 900 };
    expect(place(narrow)).toEqual({
      box: { left: 480, top: 258, right: 800, bottom: 798 },
      edge: 'top',
    });
    expect(place(narrow, 500)).toEqual({
      box: { left: 480, top: 52, right: 800, bottom: 592 },
      edge: 'bottom',
    });
  });

  it('goes to the other side before it makes do with little room', () => {
    const flat = { width: 1140, height: 300 };
    expect(place(flat)?.box.top).toBe(112);
    const shifted = (box: Box): Box => ({ ...box, left: box.left + 100, right: box.right + 100 });
    const room = placeCard({
      badge: shifted(BADGE),
      editor: shifted(EDITOR),
      scope: shifted(EDITOR),
      obstacles: [shifted(TOOL_BAR)],
      window: flat,
      direction: 'ltr',
    });
    expect(room?.box).toMatchObject({ left: 72, right: 392 });
  });

  it('is as narrow as the window, and covers the draft before the buttons', () => {
    const editor = { left: 10, top: 60, right: 310, bottom: 360 };
    const toolBar = { left: 10, top: 400, right: 310, bottom: 470 };
    const badge = { left: 238, top: 364, right: 310, bottom: 388 };
    const window = { width: 320, height: 480 };
    const room = placeCard({ badge, editor, scope: editor, obstacles: [toolBar], window, direction: 'ltr' });
    expect(room).toEqual({
      box: { left: 8, top: 68, right: 312, bottom: 356 },
      edge: 'bottom',
    });
  });

  const situation = arbitraryWindow.chain((window) =>
    fc.record({
      window: fc.constant(window),
      editor: arbitraryBox(window),
      scope: arbitraryBox(window),
      obstacles: fc.array(arbitraryBox(window), { maxLength: 5 }),
      direction: fc.constantFrom('ltr' as const, 'rtl' as const),
      scale: fc.constantFrom(1, 1, 2),
    }),
  );

  it('covers neither obstacles nor badge, and stays in the window, wherever all things are', () => {
    let placed = 0;
    fc.assert(
      fc.property(situation, ({ window, editor, scope, obstacles, direction, scale }) => {
        const badge = placeBadge(editor, { width: 72, height: 24 }, obstacles, window, direction);
        if (badge === null) return;
        const room = placeCard({ badge, editor, scope, obstacles, window, direction }, scale);
        if (room === null) return;
        placed++;
        expect(isInside(room.box, window)).toBe(true);
        expect([badge, ...obstacles].filter((box) => overlaps(box, room.box))).toEqual([]);
        const { top, bottom, left, right } = room.box;
        expect(bottom - top).toBeLessThanOrEqual(window.height * 0.6);
        expect(bottom - top).toBeGreaterThanOrEqual(72);
        expect(right - left).toBe(Math.min(320 * scale, window.width - 16));
      }),
      { numRuns: 300 },
    );
    expect(placed).toBeGreaterThan(50);
  });

  it('leaves the draft in sight in any window with room for it', () => {
    for (let width = 820; width <= 1600; width += 60) {
      for (let height = 520; height <= 1200; height += 60) {
        const room = place({ width, height });
        expect(room !== null && !overlaps(room.box, EDITOR), `${width} x ${height}`).toBe(true);
      }
    }
  });

  it('is in pages that run to the left what a mirror shows', () => {
    fc.assert(
      fc.property(situation, ({ window, editor, scope, obstacles }) => {
        const flip = (box: Box) => mirrored(box, window);
        const badge = placeBadge(editor, { width: 72, height: 24 }, obstacles, window, 'rtl');
        if (badge === null) return;
        const left = placeCard({ badge, editor, scope, obstacles, window, direction: 'rtl' });
        const right = placeCard({
          badge: flip(badge),
          editor: flip(editor),
          scope: flip(scope),
          obstacles: obstacles.map(flip),
          window,
          direction: 'ltr',
        });
        expect(left).toEqual(right === null ? null : { ...right, box: flip(right.box) });
      }),
    );
  });
});
