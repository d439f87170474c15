/** A rectangle in the window, in CSS pixels of the window. */
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

/** In which direction lines run; what stands at their end stands right, or left in `rtl`. */
export type Direction = 'ltr' | 'rtl';

/** Where an element is, as plain fields: those of a measured rectangle cannot be copied by a spread. */
export function boxOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}

export function boxAt(left: number, top: number, { width, height }: Size): Box {
  return { left, top, right: left + width, bottom: top + height };
}

/** True if they share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function isInside(box: Box, window: Size): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= window.width && box.bottom <= window.height;
}

/** What two boxes share; null if that has no area. */
export function intersection(a: Box, b: Box): Box | null {
  const shared = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return shared.left < shared.right && shared.top < shared.bottom ? shared : null;
}

/** The box as in a mirror that swaps left and right of the window. */
export function mirrored(box: Box, window: Size): Box {
  return { ...box, left: window.width - box.right, right: window.width - box.left };
}

/** The smallest box around all of them. */
export function boxAround(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}
