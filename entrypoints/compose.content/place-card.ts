import { type Box, boxAround, boxAt, type Direction, mirrored, overlaps, type Size } from './box.ts';

/** The room that the card gets. It is as high as it needs to be, and stands at the edge that is near the badge. */
export interface CardRoom {
  box: Box;
  edge: 'top' | 'bottom';
}

/** What the card has to respect. */
export interface CardSurroundings {
  badge: Box;
  /** The part of the editor that no scroller hides. It is covered only where there is no other room. */
  editor: Box;
  /** The composer's dialog or box: the card stands clear of it where it can. */
  scope: Box;
  /** Never covered. */
  obstacles: readonly Box[];
  window: Size;
  direction: Direction;
}

/** Between the card and everything else. */
const MARGIN = 8;

/** With less room than the first a card is a makeshift, with less than the last it is no use. */
const ENOUGH_HEIGHT = 240;
const POOR_HEIGHT = 120;
const LEAST_HEIGHT = 72;

const WIDTH = 320;

/** The heights of a column of the window that nothing takes, from top to bottom. */
function freeParts(column: Box, taken: readonly Box[]): Box[] {
  const inTheWay = taken
    .map((box) => ({ ...box, top: box.top - MARGIN, bottom: box.bottom + MARGIN }))
    .filter((box) => overlaps(box, column))
    .sort((a, b) => a.top - b.top);
  const parts: Box[] = [];
  let { top } = column;
  for (const box of inTheWay) {
    if (box.top > top) parts.push({ ...column, top, bottom: box.top });
    top = Math.max(top, box.bottom);
  }
  if (top < column.bottom) parts.push({ ...column, top });
  return parts;
}

function heightOf(box: Box): number {
  return box.bottom - box.top;
}

/** Takes no more of a free part than the card may have, at the end that is near the badge. */
function roomIn(part: Box, badge: Box, most: number): CardRoom {
  const height = Math.min(most, heightOf(part));
  if (part.top >= badge.bottom) return { box: { ...part, bottom: part.top + height }, edge: 'top' };
  return { box: { ...part, top: part.bottom - height }, edge: 'bottom' };
}

/**
 * Places the card where it hides neither the draft nor the site's buttons: beside the composer, below it or above
 * it, whichever comes first with enough room. Its height is at most 60 % of the window, its width 320 pixels or
 * what the window has. In a window too small for all of these it covers the draft before it covers a button.
 *
 * @param scale how large a pixel of the card is in pixels of the window
 * @returns null if it can only be shown over an obstacle
 */
export function placeCard(around: CardSurroundings, scale = 1): CardRoom | null {
  const { badge, editor, scope, obstacles, window, direction } = around;
  if (direction === 'rtl') {
    const flip = (box: Box): Box => mirrored(box, window);
    const room = placeCard(
      {
        badge: flip(badge),
        editor: flip(editor),
        scope: flip(scope),
        obstacles: obstacles.map(flip),
        window,
        direction: 'ltr',
      },
      scale,
    );
    return room === null ? null : { ...room, box: flip(room.box) };
  }
  const most = Math.floor(window.height * 0.6);
  const width = Math.min(WIDTH * scale, window.width - 2 * MARGIN);
  const enough = Math.min(ENOUGH_HEIGHT * scale, most);
  const rightmost = window.width - width - MARGIN;
  const taken = [badge, editor, ...obstacles];
  const all = boxAround(taken);

  const beside = (left: number): CardRoom | null => {
    if (left < MARGIN || left > rightmost) return null;
    const top = Math.max(MARGIN, Math.min(badge.top, window.height - most - MARGIN));
    return { box: boxAt(left, top, { width, height: most }), edge: 'top' };
  };
  const left = Math.max(MARGIN, Math.min(badge.right - width, rightmost));
  const column = boxAt(left, MARGIN, { width, height: window.height - 2 * MARGIN });
  const free = freeParts(column, taken);
  const good = free.filter((part) => heightOf(part) >= enough);
  const nearest = good.find((part) => part.top >= badge.bottom) ?? good.at(-1);
  const largest = (parts: Box[], least: number): Box | undefined =>
    parts.filter((part) => heightOf(part) >= least).toSorted((a, b) => heightOf(b) - heightOf(a))[0];

  const besideEnd = beside(Math.max(all.right, scope.right) + MARGIN) ?? beside(all.right + MARGIN);
  if (besideEnd !== null) return besideEnd;
  if (nearest !== undefined) return roomIn(nearest, badge, most);
  const besideStart = beside(all.left - MARGIN - width);
  if (besideStart !== null) return besideStart;
  const part =
    largest(free, POOR_HEIGHT * scale) ?? largest(freeParts(column, [badge, ...obstacles]), LEAST_HEIGHT);
  return part === undefined ? null : roomIn(part, badge, most);
}
