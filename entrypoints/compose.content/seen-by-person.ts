import { browser } from 'wxt/browser';
import { elementsAround } from './visible-box.ts';

/** Below this a page hides what it lets people click on. */
const LEAST_OPACITY = 0.9;

/** Filters that take away what is seen, or may; others, such as those of dark modes, leave it readable. */
const HIDING_FILTERS = /\b(?:opacity|blur|brightness|contrast|url)\(/;

/** Half of an inversion leaves one grey; dark modes take all of it, or nearly. */
const LEAST_INVERSION = 0.8;

function isHidingFilter(filter: string): boolean {
  if (HIDING_FILTERS.test(filter)) return true;
  return Array.from(filter.matchAll(/\binvert\(([\d.]+)(%?)\)/g)).some(([, amount, percent]) => {
    const share = Number(amount) / (percent === '%' ? 100 : 1);
    return share > 1 - LEAST_INVERSION && share < LEAST_INVERSION;
  });
}

/** True if what is drawn stands on its head, aslant or in a mirror, or lies in space. */
function isTurned({ transform, rotate, scale, offsetPath }: CSSStyleDeclaration): boolean {
  const isSet = (value: string | undefined) => value !== undefined && value !== '' && value !== 'none';
  if (isSet(rotate) || isSet(offsetPath) || scale?.includes('-')) return true;
  if (!isSet(transform)) return false;
  const { is2D, a, b, c, d } = new DOMMatrixReadOnly(transform);
  return !is2D || b !== 0 || c !== 0 || a <= 0 || d <= 0;
}

function hides(style: CSSStyleDeclaration): boolean {
  // The older name of a mask in Chromium.
  const { webkitMaskBoxImageSource = 'none' } = style as { webkitMaskBoxImageSource?: string };
  return (
    isHidingFilter(style.filter) ||
    style.clipPath !== 'none' ||
    (style.clip !== '' && style.clip !== 'auto') ||
    style.maskImage !== 'none' ||
    webkitMaskBoxImageSource !== 'none' ||
    style.visibility !== 'visible' ||
    (style.mixBlendMode !== '' && style.mixBlendMode !== 'normal') ||
    isTurned(style)
  );
}

/** What an element inherits its looks from, itself first. In the top layer it is the element alone. */
function* stylesAround(element: Element): Generator<CSSStyleDeclaration> {
  for (const part of [element, ...elementsAround(element)]) {
    yield getComputedStyle(part);
    if (part.matches(TOP_LAYER)) return;
  }
}

/** Layers that are each nearly opaque together are not. */
function isDrawn(host: Element): boolean {
  let opacity = 1;
  for (const style of stylesAround(host)) {
    opacity *= Number(style.opacity);
    if (opacity < LEAST_OPACITY || hides(style)) return false;
  }
  return true;
}

/** While a page changes with a transition, pictures of it lie over it, and clicks may go through them. */
function isInTransition({ documentElement }: Document): boolean {
  const name = ':active-view-transition';
  return CSS.supports(`selector(${name})`) && documentElement.matches(name);
}

const TOP_LAYER = ':popover-open,:modal,:fullscreen';

/** As in overlay.css; only what is at least as high can lie over the host, or what is in the top layer. */
const HIGHEST = 2_147_483_647;

/** The lengths in a computed value, all added. */
function lengthsIn(value: string): number {
  return value
    .split(/[ ,()]/)
    .filter((part) => part.endsWith('px'))
    .reduce((sum, part) => sum + Math.abs(Number.parseFloat(part)), 0);
}

/** How far an element may be drawn beyond its box, where no click meets it: shadows, outlines, borders of pictures. */
function reachOf(style: CSSStyleDeclaration): number {
  const { borderImageSource, borderImageOutset, outlineStyle, outlineWidth, outlineOffset } = style;
  if (!/^(?:none)?$/.test(borderImageSource) && !/^[0 px]*$/.test(borderImageOutset)) return Infinity;
  const outline = outlineStyle === 'none' ? '' : `${outlineWidth} ${outlineOffset}`;
  return lengthsIn(`${style.boxShadow} ${style.textShadow} ${style.filter} ${outline}`);
}

/** Words that run out of a box which does not hold them. */
function overflowOf(element: Element, style: CSSStyleDeclaration, { width, height }: DOMRect): number {
  if (style.overflowX !== 'visible') return 0;
  return Math.max(0, element.scrollWidth - width, element.scrollHeight - height);
}

function isDrawnAt(element: Element, style: CSSStyleDeclaration, x: number, y: number): boolean {
  if (style.visibility !== 'visible' || Number(style.opacity) === 0) return false;
  const box = element.getBoundingClientRect();
  const reach = reachOf(style) + overflowOf(element, style, box);
  return box.left - reach <= x && x < box.right + reach && box.top - reach <= y && y < box.bottom + reach;
}

/** What a style sheet draws before or behind the content of an element has no box that could be asked for. */
function isDrawnBeyond(element: Element, isAbove: boolean): boolean {
  return ['::before', '::after'].some((name) => {
    const style = getComputedStyle(element, name);
    if (/^(?:none|normal)?$/.test(style.content) || !/^(?:absolute|fixed)$/.test(style.position))
      return false;
    if (!isAbove && Number(style.zIndex) < HIGHEST) return false;
    // Others are found by where a click would go.
    return style.pointerEvents === 'none' || element.closest('[inert]') !== null || reachOf(style) > 0;
  });
}

const CLEAR = /^(?:transparent|rgba\(0, 0, 0, 0\)|)$/;

/** True if a dialog or popover darkens, or hides, what is behind it. */
function hasBackdrop(element: Element): boolean {
  const style = getComputedStyle(element, '::backdrop');
  const isPlain = [style.backgroundImage, style.backdropFilter].every((one) => !one || one === 'none');
  return !CLEAR.test(style.backgroundColor) || !isPlain || reachOf(style) > 0;
}

/** Closed roots too: a content script may look into them. */
function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null || !(element instanceof HTMLElement)) return element.shadowRoot;
  if (import.meta.env.FIREFOX) {
    const { openOrClosedShadowRoot = null } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
    return openOrClosedShadowRoot;
  }
  // After an update the script is an orphan, and has no API any more.
  // A page that draws the card by itself, as tests do, has no such object in Firefox.
  if ((browser as typeof browser | undefined)?.runtime?.id === undefined) return null;
  return (browser.dom?.openOrClosedShadowRoot(element) as ShadowRoot | null | undefined) ?? null;
}

/**
 * True if something lies over the point that lets clicks through, so that `elementFromPoint` does not name it: by
 * `pointer-events` or `inert`, or because it is drawn outside of its box. Looks at each element of the page, so it is for
 * clicks only.
 */
function isCovered(host: Element, x: number, y: number): boolean {
  const { documentElement: root, body } = host.ownerDocument;
  const around = new Set([host, ...elementsAround(host)]);
  const isHostOnTop = host.matches(TOP_LAYER);

  function rises(element: Element, style: CSSStyleDeclaration): boolean {
    if (element.matches(TOP_LAYER)) return true;
    // Beside the body, whose own place in the order may be any.
    return !isHostOnTop && (Number(style.zIndex) >= HIGHEST || element.parentNode === root);
  }

  function covers(element: Element, isInAbove: boolean): boolean {
    if (element === host) return false;
    const style = getComputedStyle(element);
    if (style.display === 'none') return false;
    const isAround = around.has(element);
    const isAbove = isInAbove || (!isAround && rises(element, style));
    if (isAbove && isDrawnAt(element, style, x, y)) return true;
    if (isAbove && element.matches(TOP_LAYER) && hasBackdrop(element)) return true;
    if (!isHostOnTop && isDrawnBeyond(element, isAbove || element === root || element === body)) return true;
    const inside = shadowRootOf(element);
    return [...element.children, ...(inside?.children ?? [])].some((child) => covers(child, isAbove));
  }

  return covers(root, false);
}

/** The probe in overlay.css, as it is drawn: half as large at least, and not squeezed. */
function hasItsSize({ width, height }: DOMRect, side: number): boolean {
  return Math.min(width, height) >= side / 2 && Math.max(width, height) <= 1.25 * Math.min(width, height);
}

/** What a press is judged by. */
export interface Press {
  /** Where the host was hung. Elsewhere the page has taken it. */
  parent: Node | null;
  /** The square that is drawn with all the rest, and the length of its sides. */
  probe: DOMRect;
  side: number;
  /** Null for a press of a key. */
  point: { x: number; y: number } | null;
}

/**
 * True if a person saw what is pressed: nothing around our host makes it invisible, nothing lies over it at that
 * point, it has its size, and it hangs where it was hung. A page that frames a click otherwise gets none (T5,
 * clickjacking).
 */
export function isSeen(host: Element, { parent, probe, side, point }: Press): boolean {
  if (host.parentNode !== parent || !hasItsSize(probe, side) || !isDrawn(host)) return false;
  const { ownerDocument: page } = host;
  // The body's children would be drawn inside of whatever its shadow root puts around them.
  if (parent === page.body && shadowRootOf(page.body) !== null) return false;
  if (point === null) return true;
  const root = host.getRootNode() as Document | ShadowRoot;
  if (isInTransition(page) || root.elementFromPoint(point.x, point.y) !== host) return false;
  return !isCovered(host, point.x, point.y);
}
