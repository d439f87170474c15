import { type Box, boxAt, boxOf, type Size } from './box.ts';
import type { ComposerSurroundings } from './composer-surroundings.ts';
import type { OverlayElements } from './OverlayContent.tsx';
import type { OverlayHost, Scale } from './overlay-host.ts';
import { placeBadge } from './place-badge.ts';
import { type CardRoom, placeCard } from './place-card.ts';
import type { Composer } from './sites/site.ts';

/** What the parts are placed around. */
export interface Occasion {
  composer: Composer | null;
  surroundings: ComposerSurroundings | null;
  /** As it was measured last time; null if it may have changed. */
  badgeSize: Size | null;
}

/** Between a notice and the window's edges. */
const NOTICE_MARGIN = 16;

/** About as large as the badge is: where there is none, the card opens from where it would be. */
const NO_BADGE: Size = { width: 64, height: 24 };

/** Without scroll bars, and as large as it is before anybody zooms in with two fingers. */
function windowSize(): Size {
  const { width, height, scale } = window.visualViewport ?? {
    width: innerWidth,
    height: innerHeight,
    scale: 1,
  };
  return { width: width * scale, height: height * scale };
}

function sizeOf(element: Element): Size {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}

/** Puts a part where it shall be in the window; null puts it out of sight. */
function put(part: HTMLElement, box: Box | null, { left, top, pixel }: Scale): void {
  part.classList.toggle('out-of-sight', box === null);
  if (box === null) return;
  part.style.left = `${(Math.round(box.left) - left) / pixel}px`;
  part.style.top = `${(Math.round(box.top) - top) / pixel}px`;
}

function putCard(part: HTMLElement, room: CardRoom | null, scale: Scale): void {
  put(part, room?.box ?? null, scale);
  if (room === null) return;
  const { left, top, right, bottom } = room.box;
  part.style.width = `${(right - left) / scale.pixel}px`;
  part.style.height = `${Math.floor(bottom - top) / scale.pixel}px`;
  part.classList.toggle('at-bottom', room.edge === 'bottom');
}

/**
 * Measures everything first and moves things then: one layout, however much has changed.
 *
 * @returns the size of the badge, for the next time
 */
export function placeParts(
  host: OverlayHost,
  elements: OverlayElements,
  { composer, surroundings, badgeSize }: Occasion,
): Size | null {
  const badgePart = elements.badgePlace.current;
  const cardPart = elements.cardPlace.current;
  const noticePart = elements.noticePlace.current;

  const window = windowSize();
  const scale = host.measure();
  const editor = surroundings?.visibleEditor() ?? null;
  let size = badgeSize;
  let badge: Box | null = null;
  let card: CardRoom | null = null;
  if (composer !== null && surroundings !== null && editor !== null) {
    const { direction } = surroundings;
    const obstacles = surroundings.obstacles(composer);
    if (badgePart !== null) size ??= sizeOf(badgePart);
    badge = placeBadge(editor, size ?? NO_BADGE, obstacles, window, direction);
    if (badge !== null && cardPart !== null) {
      const scope = boxOf(composer.scope);
      card = placeCard({ badge, editor, scope, obstacles, window, direction }, scale.pixel);
    }
  }
  const noticeSize = noticePart === null ? null : sizeOf(noticePart);

  if (badgePart !== null) put(badgePart, badge, scale);
  if (cardPart !== null) putCard(cardPart, card, scale);
  if (noticePart !== null && noticeSize !== null) {
    const left = window.width - noticeSize.width - NOTICE_MARGIN;
    const top = window.height - noticeSize.height - NOTICE_MARGIN;
    put(noticePart, boxAt(left, top, noticeSize), scale);
  }
  host.placed(card === null ? '' : Object.values(card.box).map(Math.round).join(), scale);
  return size;
}
