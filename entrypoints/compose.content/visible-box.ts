import { type Box, boxOf, intersection } from './box.ts';

/** An element that cuts off what sticks out of it, on one axis or both. */
export interface Clipper {
  element: Element;
  x: boolean;
  y: boolean;
}

/** The elements around another as the browser draws them: through slots and open shadow roots, the innermost first. */
export function elementsAround(element: Element): Element[] {
  const found: Element[] = [];
  for (let part: Element | null = element; part !== null; ) {
    const parent: Node | null = part.assignedSlot ?? part.parentNode;
    part = parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
    if (part !== null) found.push(part);
  }
  return found;
}

/** True for modal dialogs, open popovers and what fills the screen: drawn above the page, and cut off by nothing in it. */
export function isInTopLayer(element: Element): boolean {
  return element.matches(':modal,:popover-open');
}

function isHiding(overflow: string): boolean {
  return /auto|scroll|hidden|clip/.test(overflow);
}

/** True if even what is fixed in the window is fixed in this element instead. */
function holdsFixed(style: CSSStyleDeclaration): boolean {
  const isSet = (value: string | undefined): boolean =>
    value !== undefined && value !== '' && value !== 'none';
  return (
    [style.transform, style.translate, style.scale, style.rotate, style.perspective].some(isSet) ||
    isSet(style.filter) ||
    isSet(style.backdropFilter) ||
    /layout|paint|strict|content/.test(style.contain) ||
    /transform|perspective|filter/.test(style.willChange)
  );
}

/**
 * Finds what may cut off parts of an editor: the elements around it that hide their overflow. An element that is
 * positioned is only cut off from its containing block on. Reads computed styles, so it is not for every frame.
 */
export function findClippers(editor: Element): Clipper[] {
  const clippers: Clipper[] = [];
  let { position } = getComputedStyle(editor);
  const root = editor.ownerDocument.documentElement;
  for (const element of elementsAround(editor)) {
    // Hiding the overflow of the root is hiding that of the window; the body passes its own on to the root.
    if (element === root) break;
    const style = getComputedStyle(element);
    const isBodyOfWindow =
      element === editor.ownerDocument.body && !isHiding(getComputedStyle(root).overflowX);
    const isPassedBy =
      (position === 'fixed' && !holdsFixed(style)) ||
      (position === 'absolute' &&
        !/relative|absolute|fixed|sticky/.test(style.position) &&
        !holdsFixed(style));
    if (!isPassedBy) {
      position = style.position;
      const isPainted = /paint|strict|content/.test(style.contain) || style.contentVisibility === 'auto';
      const x = isPainted || (isHiding(style.overflowX) && !isBodyOfWindow);
      const y = isPainted || (isHiding(style.overflowY) && !isBodyOfWindow);
      const hasBox = style.display !== 'contents' && style.display !== 'inline';
      if (hasBox && (x || y)) clippers.push({ element, x, y });
    }
    if (isInTopLayer(element)) break;
  }
  return clippers;
}

/** The part of an element that can show its content: without borders and scroll bars. */
function innerBox(element: Element): Box {
  const box = boxOf(element);
  if (!(element instanceof HTMLElement) || element.offsetWidth === 0 || element.offsetHeight === 0)
    return box;
  // Its own pixels differ from those of the window under zoom and transforms.
  const x = (box.right - box.left) / element.offsetWidth;
  const y = (box.bottom - box.top) / element.offsetHeight;
  const left = box.left + element.clientLeft * x;
  const top = box.top + element.clientTop * y;
  return { left, top, right: left + element.clientWidth * x, bottom: top + element.clientHeight * y };
}

/** The part of an editor that its clippers leave, in the window or out of it; null if nothing is left. */
export function visibleBox(editor: Element, clippers: readonly Clipper[]): Box | null {
  let seen: Box | null = boxOf(editor);
  if (seen.right <= seen.left || seen.bottom <= seen.top) return null;
  for (const { element, x, y } of clippers) {
    const inner = innerBox(element);
    seen = intersection(seen, {
      left: x ? inner.left : -Infinity,
      right: x ? inner.right : Infinity,
      top: y ? inner.top : -Infinity,
      bottom: y ? inner.bottom : Infinity,
    });
    if (seen === null) return null;
  }
  return seen;
}
