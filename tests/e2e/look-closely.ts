/**
 * What axe does not see. These run inside of pages: they are sent as text, so each may refer to nothing outside
 * itself. What they return are sentences that say what is wrong.
 */

/** Under "reduce motion" nothing of ours moves. */
export function findMotion(root: Document | ShadowRoot): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    for (const pseudo of [null, '::before', '::after', '::backdrop']) {
      const style = getComputedStyle(element, pseudo);
      const isMoving = /[1-9]/.test(style.transitionDuration) || style.animationName !== 'none';
      if (isMoving) found.push(`${element.localName}.${element.className}${pseudo ?? ''} moves`);
    }
  }
  return found;
}

/** Nothing reaches out of the window or out of what scrolls to the side. */
export function findOverflow(root: Document | ShadowRoot): string[] {
  const found: string[] = [];
  const width = document.documentElement.clientWidth;
  const isCut = (element: Element): boolean =>
    element.closest('.visually-hidden,textarea,.probe') !== null ||
    // The first parts of a title can be read, and the rest where it is pointed at.
    getComputedStyle(element).textOverflow === 'ellipsis';
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (!(element instanceof HTMLElement) || isCut(element)) continue;
    const { left, right } = element.getBoundingClientRect();
    const name = `${element.localName}.${element.className}`;
    if (right - left > 0 && (left < -1 || right > width + 1))
      found.push(`${name} reaches from ${left} to ${right} of ${width}`);
    const isBox = getComputedStyle(element).display !== 'inline';
    if (isBox && element.scrollWidth > element.clientWidth + 1)
      found.push(`${name} holds ${element.scrollWidth} in ${element.clientWidth}`);
  }
  if (root === document && document.documentElement.scrollWidth > innerWidth)
    found.push(`the page is ${document.documentElement.scrollWidth} wide`);
  return found;
}

/** In forced colours what stands side by side is told apart by the system's colours, patterns and shapes. */
export function findAlike(root: Document | ShadowRoot): string[] {
  const found: string[] = [];
  const probe = document.createElement('span');
  (root === document ? document.body : root).append(probe);
  const system = ['Canvas', 'CanvasText', 'Highlight'].map((name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  });
  probe.remove();

  // Where an element does not refuse it, the browser replaces what is no colour of the system, and takes gradients
  // away; computed styles do not tell.
  const looksOf = (element: Element): string => {
    const { backgroundColor, backgroundImage, forcedColorAdjust } = getComputedStyle(element);
    const isForced = forcedColorAdjust !== 'none';
    const isBare = backgroundColor === 'rgba(0, 0, 0, 0)' || (isForced && !system.includes(backgroundColor));
    return `${isBare ? system[0] : backgroundColor} ${isForced ? 'none' : backgroundImage}`;
  };
  const differ = (what: string, looks: readonly string[]): void => {
    if (new Set(looks).size < looks.length) found.push(`${what} look alike: ${looks.join('; ')}`);
  };
  const hasBorder = (element: Element): boolean => {
    const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element);
    return borderTopStyle === 'solid' && borderTopWidth !== '0px' && borderTopColor !== backgroundColor;
  };

  for (const element of root.querySelectorAll(
    '.score-badge,.placed > .coach-card,.notice,.two-way-bar .lane',
  )) {
    if (!hasBorder(element)) found.push(`${element.className} has no border`);
    if (element.matches('.score-badge') && getComputedStyle(element).opacity !== '1')
      found.push('the badge is faded');
  }
  for (const drawing of root.querySelectorAll('svg')) {
    const { color } = getComputedStyle(drawing);
    const isOfButton = drawing.closest('button') !== null;
    if (!isOfButton && !system.includes(color)) found.push(`${drawing.classList.value} is ${color}`);
  }
  for (const bar of root.querySelectorAll('.two-way-bar')) {
    const parts = ['give', 'share', 'news', 'ask'].flatMap((part) => [...bar.querySelectorAll(`.${part}`)]);
    differ('parts of a bar', parts.map(looksOf));
    for (const part of parts) {
      const colours = looksOf(part).match(/rgba?\([^)]*\)/g) ?? [];
      const foreign = colours.filter((colour) => !system.includes(colour));
      if (foreign.length > 0) found.push(`${part.className} has colours of its own: ${foreign.join(', ')}`);
    }
  }
  for (const shape of root.querySelectorAll('.kind-fills rect,.kind-chart :is(rect,text),.breadth-ring *')) {
    const { fill } = getComputedStyle(shape);
    if (/^rgb/.test(fill) && !system.includes(fill)) found.push(`${shape.classList.value} is ${fill}`);
  }
  const kinds = new Map<string, string>();
  for (const icon of root.querySelectorAll('.kind-icon'))
    kinds.set(icon.classList.value, icon.querySelector('path')?.getAttribute('d') ?? '');
  differ('kinds', [...kinds.values()]);
  const tones = new Map<string, string>();
  for (const path of root.querySelectorAll('.tone-line path')) {
    const shape = path.getAttribute('d') ?? '';
    tones.set(path.parentElement?.classList.value ?? '', shape + getComputedStyle(path).strokeDasharray);
  }
  differ('lines of hints', [...tones.values()]);
  const bars = [root.querySelector('.raises .lane span'), root.querySelector('.lowers .lane span')];
  differ(
    'bars that raise and lower the score',
    bars.flatMap((one) => (one === null ? [] : [looksOf(one)])),
  );
  for (const chosen of root.querySelectorAll('.choices input:checked + span')) {
    const other = chosen.closest('.choices')?.querySelector('input:not(:checked) + span');
    if (other) differ('choices', [looksOf(chosen), looksOf(other)]);
  }
  return found;
}
