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

/** Where the card goes: its left edge, the one edge that it hangs on, and its greatest height. */
export interface CardPlace {
  left: number;
  top: number | null;
  bottom: number | null;
  maxHeight: number;
}

/** Between the card and everything else. */
const MARGIN = 8;

/** With less room than this a card is no use. */
const LEAST_HEIGHT = 240;

/**
 * Places the card where it hides neither the draft nor the site's buttons: beside the composer, below it or
 * above it, whichever comes first with enough room. Its height is at most 60 % of the window. In a window too
 * small for all of these it hangs from the badge.
 *
 * @param taken the editor and what must not be covered
 */
export function placeCard(badge: Box, width: number, taken: readonly Box[], window: Size): CardPlace {
  const most = Math.floor(window.height * 0.6);
  const right = Math.max(...taken.map((box) => box.right), badge.right);
  const top = Math.min(...taken.map((box) => box.top), badge.top);
  const bottom = Math.max(...taken.map((box) => box.bottom), badge.bottom);
  const inLine = Math.max(MARGIN, Math.min(badge.right - width, window.width - width - MARGIN));
  if (right + width + 2 * MARGIN <= window.width) {
    const at = Math.max(MARGIN, Math.min(badge.top, window.height - most - MARGIN));
    return { left: right + MARGIN, top: at, bottom: null, maxHeight: most };
  }
  const below = window.height - bottom - 2 * MARGIN;
  if (below >= LEAST_HEIGHT) {
    return { left: inLine, top: bottom + MARGIN, bottom: null, maxHeight: Math.min(most, below) };
  }
  const above = top - 2 * MARGIN;
  if (above >= LEAST_HEIGHT) {
    return {
      left: inLine,
      top: null,
      bottom: window.height - top + MARGIN,
      maxHeight: Math.min(most, above),
    };
  }
  const rest = window.height - badge.bottom - 2 * MARGIN;
  return {
    left: inLine,
    top: badge.bottom + MARGIN,
    bottom: null,
    maxHeight: Math.max(rest, LEAST_HEIGHT / 2),
  };
}
