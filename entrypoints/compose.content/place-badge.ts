import {
  type Box,
  boxAt,
  type Direction,
  intersection,
  isInside,
  mirrored,
  overlaps,
  type Size,
} from './box.ts';

/** Between the badge and what it stands next to. */
const GAP = 4;

/** The places for the badge where lines run to the right, the best first. */
function possiblePlaces(editor: Box, badge: Size, obstacles: readonly Box[]): Box[] {
  const end = editor.right - badge.width;
  const below = editor.bottom + GAP;
  const above = editor.top - GAP - badge.height;
  const low = editor.bottom - GAP - badge.height;
  /** Left of what stands in the way, along the editor. */
  const slid = obstacles
    .map((box) => box.left - GAP - badge.width)
    .filter((left) => left >= editor.left && left < end)
    .sort((a, b) => b - a);
  const at = (left: number, top: number): Box => boxAt(left, top, badge);
  return [
    at(end, below),
    at(end, above),
    ...slid.map((left) => at(left, below)),
    ...slid.map((left) => at(left, above)),
    at(end - GAP, low),
    at(editor.right + GAP, low),
    at(end - GAP, editor.top + GAP),
    ...slid.map((left) => at(left, low)),
    at(editor.left - GAP - badge.width, low),
  ];
}

/**
 * Finds a place for the badge at the end of the lines of the editor: below it, above it, in its lower corner, or
 * beside it; never over an obstacle, never outside of the window.
 *
 * @param editor the part of the editor that no scroller hides
 * @returns null if the editor is out of sight or there is no such place
 */
export function placeBadge(
  editor: Box,
  badge: Size,
  obstacles: readonly Box[],
  window: Size,
  direction: Direction,
): Box | null {
  if (direction === 'rtl') {
    const flip = (box: Box): Box => mirrored(box, window);
    const place = placeBadge(flip(editor), badge, obstacles.map(flip), window, 'ltr');
    return place === null ? null : flip(place);
  }
  const seen = intersection(editor, boxAt(0, 0, window));
  if (seen === null) return null;
  const isFree = (place: Box): boolean =>
    isInside(place, window) && !obstacles.some((box) => overlaps(place, box));
  return possiblePlaces(seen, badge, obstacles).find(isFree) ?? null;
}
