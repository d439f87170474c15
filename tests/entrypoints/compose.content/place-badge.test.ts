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
  it('hangs below where there is room, at most 60 % of the window high', () => {
    const badge = { left: 728, top: 164, right: 800, bottom: 188 };
    expect(placeCard(badge, 320, WINDOW)).toEqual({ left: 480, top: 196, bottom: null, maxHeight: 540 });
  });

  it('stands above where there is more room', () => {
    const badge = { left: 728, top: 764, right: 800, bottom: 788 };
    expect(placeCard(badge, 320, WINDOW)).toEqual({ left: 480, top: null, bottom: 144, maxHeight: 540 });
  });

  it('stays in a narrow window', () => {
    expect(
      placeCard({ left: 10, top: 10, right: 80, bottom: 34 }, 320, { width: 360, height: 640 }).left,
    ).toBe(8);
  });
});
