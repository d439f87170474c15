/** Below this a page hides what it lets people click on. */
const LEAST_OPACITY = 0.9;

/** Filters that take away what is seen; others, such as those of dark modes, leave it readable. */
const HIDING_FILTERS = /\b(?:opacity|blur|brightness|contrast)\(/;

function hides(style: CSSStyleDeclaration): boolean {
  return (
    Number(style.opacity) < LEAST_OPACITY ||
    HIDING_FILTERS.test(style.filter) ||
    style.clipPath !== 'none' ||
    style.maskImage !== 'none' ||
    style.visibility !== 'visible' ||
    (style.mixBlendMode !== '' && style.mixBlendMode !== 'normal')
  );
}

/** What an element inherits its looks from, itself first. In the top layer it is the element alone. */
function* stylesAround(element: Element): Generator<CSSStyleDeclaration> {
  for (let part: Element | null = element; part !== null; part = part.parentElement) {
    yield getComputedStyle(part);
    if (part.matches(':popover-open,dialog:modal')) return;
  }
}

/** As in overlay.css; only what is at least as high can lie over the host, or what is in the top layer. */
const HIGHEST = 2_147_483_647;

function holds({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return left <= x && x < right && top <= y && y < bottom;
}

/** True if an element that lets clicks through is above the host; as in the pages of the sites, most are below. */
function liesAbove(element: Element, host: Element): boolean {
  for (let part: Element | null = element; part !== null; part = part.parentElement) {
    if (part.contains(host)) return false;
    if (part.matches(':popover-open,dialog:modal')) return true;
    if (!host.matches(':popover-open') && Number(getComputedStyle(part).zIndex) >= HIGHEST) return true;
  }
  return false;
}

/**
 * True if something that lets clicks through lies over the point: it hides what is clicked, and `elementFromPoint`
 * does not name it. What a page hides in a closed shadow root cannot be found.
 */
function isCovered(host: Element, x: number, y: number): boolean {
  return Array.from(host.ownerDocument.querySelectorAll('*')).some(
    (element) =>
      element !== host &&
      holds(element.getBoundingClientRect(), x, y) &&
      getComputedStyle(element).pointerEvents === 'none' &&
      liesAbove(element, host),
  );
}

/**
 * True if a person saw what is clicked: nothing around our host makes it invisible, nothing lies over it at that
 * point, and it has its size. A page that frames a click otherwise gets none (T5, clickjacking). `pixel` is the size
 * of one of our pixels in the window.
 */
export function isSeen(host: Element, event: MouseEvent, pixel: number): boolean {
  if (pixel < 0.5) return false;
  for (const style of stylesAround(host)) if (hides(style)) return false;
  // A press of a key has no point.
  if (event.detail === 0) return true;
  const { clientX: x, clientY: y } = event;
  return host.ownerDocument.elementFromPoint(x, y) === host && !isCovered(host, x, y);
}
