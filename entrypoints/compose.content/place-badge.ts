/** A rectangle in the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Between the badge and what it stands next to. */
const GAP = 4;

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function boxAt(left: number, top: number, size: Size): Box {
  return { left, top, right: left + size.width, bottom: top + size.height };
}

function isInside(box: Box, window: Size): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= window.width && box.bottom <= window.height;
}

/**
 * Finds a place for the badge at the right edge of the editor: below it, above it, or else in its lower right
 * corner; never over an obstacle, never outside the window.
 * @returns null if the editor is out of sight or there is no such place
 */
export function placeBadge(editor: Box, badge: Size, obstacles: readonly Box[], window: Size): Box | null {
  if (editor.right <= editor.left || editor.bottom <= 0 || editor.top >= window.height) return null;
  const left = editor.right - badge.width;
  const places = [
    boxAt(left, editor.bottom + GAP, badge),
    boxAt(left, editor.top - GAP - badge.height, badge),
    boxAt(left - GAP, editor.bottom - GAP - badge.height, badge),
  ];
  return (
    places.find((place) => isInside(place, window) && !obstacles.some((one) => overlaps(place, one))) ?? null
  );
}

/**
 * Places the card near the badge: above or below, wherever there is more room, right edges in line, within the
 * window. Its height is at most 60 % of the window and never more than the room there is.
 * @returns the left edge, the edge it hangs on, and its greatest height
 */
export function placeCard(
  badge: Box,
  width: number,
  window: Size,
): { left: number; top: number | null; bottom: number | null; maxHeight: number } {
  const margin = 8;
  const left = Math.max(margin, Math.min(badge.right - width, window.width - width - margin));
  const below = window.height - badge.bottom - 2 * margin;
  const above = badge.top - 2 * margin;
  const most = window.height * 0.6;
  if (below >= Math.min(most, 320) || below >= above) {
    return { left, top: badge.bottom + margin, bottom: null, maxHeight: Math.min(most, below) };
  }
  return { left, top: null, bottom: window.height - badge.top + margin, maxHeight: Math.min(most, above) };
}
