import type { Hint } from '../../analysis/coach.ts';
import type { DraftText } from './draft-text.ts';

/** The place in the text under a point of the window, where the browser tells. */
function placeAt(page: Document, x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in page) {
    const place = page.caretPositionFromPoint(x, y);
    return place === null ? null : { node: place.offsetNode, offset: place.offset };
  }
  // Chrome before 128.
  const range = (page as Document).caretRangeFromPoint(x, y);
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}

/** The hint whose words are under a point of the window, null if there are none. */
export function hintAt(
  hints: readonly Hint[],
  draft: DraftText,
  editor: HTMLElement,
  event: MouseEvent,
): Hint | null {
  const place = placeAt(editor.ownerDocument, event.clientX, event.clientY);
  if (place === null || !editor.contains(place.node)) return null;
  const isThere = (hint: Hint): boolean =>
    hint.spans.some((span) => draft.rangeOf(span)?.isPointInRange(place.node, place.offset) ?? false);
  return hints.find(isThere) ?? null;
}
