/**
 * Ways in which a page may frame the person's click (T5). Each runs as a script of the page with the place of the button
 * that is to be pressed, and registers how it is undone.
 */
export interface Place {
  x: number;
  y: number;
}

export interface ClickFrame {
  name: string;
  /** A declaration that the browser has to know; left out where all do. */
  needs?: string;
  /** The text of a function of the page, called with the place; what that returns undoes it. */
  source: string;
  /**
   * The coach takes itself out of it, and is seen again: what is tried is a press before that. On a busy machine it comes
   * after: the page says so in `isOut`.
   */
  isLeft?: true;
}

/** A style sheet for the page. `X` and `Y` stand for where the button is. */
function sheet(name: string, css: string): ClickFrame {
  const source = `(({ x, y }) => {
    const style = document.createElement('style');
    style.textContent = ${JSON.stringify(css)}.replaceAll('X', x + 'px').replaceAll('Y', y + 'px');
    document.head.append(style);
    return () => style.remove();
  })`;
  return { name, source };
}

const FULL = 'position:fixed;inset:0;width:auto;height:auto;margin:0;border:0;padding:0;background:#fff';
const FRONT = 'z-index:2147483647';

/** An element that lies over the whole window. `more` is run with it as `cover`. */
function cover(name: string, css: string, more = ''): ClickFrame {
  const source = `(({ x, y }) => {
    const cover = document.createElement('div');
    cover.style.cssText = ${JSON.stringify(css)};
    document.body.append(cover);
    ${more}
    return () => cover.remove();
  })`;
  return { name, source };
}

export const CLICK_FRAMES: readonly ClickFrame[] = [
  sheet('a body that is all but invisible', 'body{opacity:.01}'),
  sheet('a root that is all but invisible', 'html{opacity:.01}'),
  sheet('two layers that each are nearly opaque', 'html,body{opacity:.91}'),
  sheet('a filter of opacity', 'body{filter:opacity(.05)}'),
  sheet('a blur', 'html{filter:blur(30px)}'),
  sheet('darkness', 'body{filter:brightness(0)}'),
  sheet('no contrast', 'body{filter:contrast(0)}'),
  sheet('half an inversion', 'html{filter:invert(50%)}'),
  {
    name: 'a filter of its own',
    source: `(() => {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      svg.innerHTML = '<filter id="hide"><feFlood flood-color="#fff"/></filter>';
      document.body.append(svg);
      document.body.style.filter = 'url(#hide)';
      return () => { svg.remove(); document.body.style.filter = ''; };
    })`,
  },
  sheet('a clip around the button', 'html{clip-path:circle(9px at X Y)}'),
  sheet('an old clip', 'body{position:absolute;inset:0;clip:rect(0,9999px,9999px,0)}'),
  sheet('a mask', 'body{mask-image:linear-gradient(#0001,#0001)}'),
  {
    ...sheet('a mask by its older name', 'body{-webkit-mask-box-image:linear-gradient(#0001,#0001)}'),
    needs: '-webkit-mask-box-image-source: none',
  },
  sheet('a blend', 'html{background:#000}body{mix-blend-mode:multiply}'),
  sheet('a small scale', 'body{transform:scale(.4);transform-origin:0 0}'),
  sheet('a scale of nothing', 'body{transform:scale(0)}'),
  sheet('a squeezed scale', 'body{transform:scale(1,.3);transform-origin:0 0}'),
  sheet('a mirror', 'body{scale:-1 1}'),
  sheet('a turn', 'body{rotate:180deg}'),
  sheet('depth', 'body{transform:perspective(900px) rotate3d(1,0,0,40deg)}'),
  cover('an element in front', `${FULL};${FRONT}`),
  cover('an element in front that lets clicks through', `${FULL};${FRONT};pointer-events:none`),
  cover('an element in front that is inert', `${FULL};${FRONT}`, 'cover.inert = true;'),
  cover('a popover', FULL, "cover.popover = 'manual'; cover.showPopover();"),
  cover(
    'a popover that lets clicks through',
    `${FULL};pointer-events:none`,
    "cover.popover = 'manual'; cover.showPopover();",
  ),
  cover(
    'what a popover elsewhere darkens',
    'inset:auto 0 0 auto;width:1px;height:1px;border:0;padding:0',
    `cover.popover = 'manual'; cover.className = 'far'; cover.showPopover();
     const style = document.createElement('style');
     style.textContent = '.far::backdrop{background:#fff}';
     cover.append(style);`,
  ),
  cover(
    'a modal dialog elsewhere',
    '',
    "cover.innerHTML = '<dialog>?</dialog>'; cover.firstChild.showModal();",
  ),
  cover(
    'a shadow from far away',
    `position:fixed;right:0;bottom:0;width:1px;height:1px;${FRONT};box-shadow:0 0 0 3000px #fff`,
  ),
  cover(
    'an outline from far away',
    `position:fixed;right:0;bottom:0;width:1px;height:1px;${FRONT};outline:3000px solid #fff`,
  ),
  cover(
    'a letter that runs out of its box',
    `position:fixed;left:0;top:0;width:0;height:0;${FRONT};pointer-events:none;font:2000px/1 monospace`,
    "cover.textContent = '\\u2588';",
  ),
  cover(
    'a frame that lets clicks through',
    '',
    `const frame = document.createElement('iframe'); frame.srcdoc = 'Win a prize';
     frame.style.cssText = ${JSON.stringify(`${FULL};${FRONT};pointer-events:none;width:100%;height:100%`)};
     cover.append(frame);`,
  ),
  cover(
    'an element in a closed root',
    '',
    `const inner = document.createElement('div');
     inner.style.cssText = ${JSON.stringify(`${FULL};${FRONT};pointer-events:none`)};
     cover.attachShadow({ mode: 'closed' }).append(inner);`,
  ),
  {
    name: 'an element beside the body',
    source: `(() => {
      const cover = document.createElement('div');
      cover.style.cssText = ${JSON.stringify(`${FULL};z-index:1;pointer-events:none`)};
      document.documentElement.append(cover);
      document.body.style.isolation = 'isolate';
      return () => { cover.remove(); document.body.style.isolation = ''; };
    })`,
  },
  sheet(
    'what a style sheet draws after the body',
    `body::after{content:'';${FULL};${FRONT};pointer-events:none}`,
  ),
  sheet(
    'what a style sheet draws after the root',
    `body{isolation:isolate}html::after{content:'';${FULL};z-index:1;pointer-events:none}`,
  ),
  {
    name: 'a picture of the page while it changes',
    source: `(() => {
      const style = document.createElement('style');
      style.textContent = '::view-transition{pointer-events:none;background:#fff}' +
        '::view-transition-group(*),::view-transition-new(*),::view-transition-old(*){animation-duration:9s;opacity:0}';
      document.head.append(style);
      const transition = document.startViewTransition?.(() => {});
      return () => { transition?.skipTransition(); style.remove(); };
    })`,
  },
  {
    name: 'an all but invisible box that the page has put it into',
    isLeft: true,
    source: `(() => {
      const host = [...document.body.children].findLast((one) => one.localName === 'div' && one.childNodes.length === 0);
      const box = document.createElement('div');
      box.style.opacity = '.01';
      document.body.append(box);
      box.append(host);
      window.isOut = false;
      addEventListener('pointerdown', () => { window.isOut = box.childNodes.length === 0; }, { capture: true, once: true });
      return () => { document.body.append(host); box.remove(); };
    })`,
  },
  {
    name: 'an all but invisible slot of the body (stays)',
    source: `(() => {
      const root = document.body.attachShadow({ mode: 'closed' });
      root.innerHTML = '<div style="opacity:.01"><slot></slot></div>';
      return () => { root.innerHTML = '<slot></slot>'; };
    })`,
  },
];
