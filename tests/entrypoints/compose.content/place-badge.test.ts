import { describe, expect, it } from 'vitest';
import { placeBadge, placeCard } from '../../../entrypoints/compose.content/place-badge.ts';

const WINDOW = { width: 1280, height: 900 };
const BADGE = { width: 72, height: 24 };
const EDITOR = { left: 300, top: 100, right: 800, bottom: 160 };

describe('placeBadge', () => {
  it('stands below the editor, in line with its right edge', () => {
    expect(placeBadge(EDITOR, BADGE, [], WINDOW)).toEqual({ left: 728, top: 164, right: 800, bottom: 188 });
  });

  it('goes above when the tool bar follows at once, and inside when both are taken', () => {
    const below = { left: 300, top: 162, right: 800, bottom: 200 };
    const above = { left: 300, top: 60, right: 800, bottom: 98 };
    expect(placeBadge(EDITOR, BADGE, [below], WINDOW)).toMatchObject({ top: 72 });
    expect(placeBadge(EDITOR, BADGE, [below, above], WINDOW)).toMatchObject({ bottom: 156 });
  });

  it('says null rather than cover an obstacle or leave the window', () => {
    const all = { left: 0, top: 0, right: 1280, bottom: 900 };
    expect(placeBadge(EDITOR, BADGE, [all], WINDOW)).toBeNull();
    expect(placeBadge({ ...EDITOR, top: 1000, bottom: 1060 }, BADGE, [], WINDOW)).toBeNull();
    expect(placeBadge({ left: 0, top: 0, right: 0, bottom: 0 }, BADGE, [], WINDOW)).toBeNull();
    expect(placeBadge({ ...EDITOR, top: -200, bottom: -100 }, BADGE, [], WINDOW)).toBeNull();
  });
});

describe('placeCard', () => {
  const toolBar = { left: 300, top: 200, right: 800, bottom: 250 };
  const badge = { left: 728, top: 164, right: 800, bottom: 188 };
  const taken = [EDITOR, toolBar];

  it('stands beside the composer, at most 60 % of the window high', () => {
    expect(placeCard(badge, 320, taken, WINDOW)).toEqual({
      left: 808,
      top: 164,
      bottom: null,
      maxHeight: 540,
    });
  });

  it('goes below the tool bar when there is no room beside it, and above when none is below', () => {
    const narrow = { width: 1000, height: 900 };
    expect(placeCard(badge, 320, taken, narrow)).toEqual({
      left: 480,
      top: 258,
      bottom: null,
      maxHeight: 540,
    });
    const low = (box: { left: number; top: number; right: number; bottom: number }) => ({
      ...box,
      top: box.top + 500,
      bottom: box.bottom + 500,
    });
    expect(placeCard(low(badge), 320, taken.map(low), narrow)).toEqual({
      left: 480,
      top: null,
      bottom: 308,
      maxHeight: 540,
    });
  });

  it('stays in a narrow and in a low window', () => {
    const phone = { width: 360, height: 640 };
    const small = { left: 10, top: 10, right: 80, bottom: 34 };
    expect(placeCard(small, 320, [small], phone)).toMatchObject({ left: 8, top: 42 });
    const flat = placeCard(badge, 320, taken, { width: 1000, height: 300 });
    expect(flat).toEqual({ left: 480, top: 196, bottom: null, maxHeight: 120 });
  });

  it('covers neither the draft nor the buttons in any window with room for it', () => {
    for (let width = 820; width <= 1600; width += 60) {
      for (let height = 520; height <= 1200; height += 60) {
        const { left, top, bottom, maxHeight } = placeCard(badge, 320, taken, { width, height });
        const start = top ?? height - (bottom ?? 0) - maxHeight;
        const card = { left, top: start, right: left + 320, bottom: start + maxHeight };
        for (const box of taken) {
          const isApart = card.left >= box.right || card.top >= box.bottom || card.bottom <= box.top;
          expect(isApart, `${width} x ${height}`).toBe(true);
        }
        expect(card.top >= 0 && card.bottom <= height && card.right <= width).toBe(true);
      }
    }
  });
});
