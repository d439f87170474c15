import { button, part } from './composer-box.ts';
import sheet from './style.css?inline';

function filler(): HTMLElement {
  return part('filler', 'What others wrote.');
}

function scrollerWith(box: Element): HTMLElement {
  return part('scroller', box, filler(), filler());
}

function head(): HTMLElement {
  return part('head', button('Close'));
}

function inColumn(box: Element): void {
  document.body.append(part('column', box, filler(), filler()));
}

/** Where composers stand: each puts the box into the page in its own way. */
export const SITUATIONS: Record<string, (box: Element) => void> = {
  body: inColumn,
  narrow: inColumn,

  'aria-dialog': (box) => {
    const dialog = part('dialog', head(), scrollerWith(box));
    dialog.setAttribute('role', 'dialog');
    document.body.append(part('column', filler()), dialog);
  },

  'native-dialog': (box) => {
    const dialog = document.createElement('dialog');
    dialog.append(head(), scrollerWith(box));
    document.body.append(part('column', filler()), dialog);
    dialog.showModal();
  },

  shadow: (box) => {
    const panel = document.createElement('x-panel');
    const root = panel.attachShadow({ mode: 'open' });
    const styles = new CSSStyleSheet();
    styles.replaceSync(`${sheet} .scroller { box-sizing: border-box; height: 420px; }`);
    root.adoptedStyleSheets = [styles];
    root.append(scrollerWith(box));
    document.body.append(panel);
  },

  'right-to-left': (box) => {
    document.documentElement.dir = 'rtl';
    inColumn(box);
  },

  zoom: (box) => {
    document.documentElement.style.zoom = '2';
    inColumn(box);
  },

  transformed: (box) => {
    document.body.style.transform = 'translate(30px, 20px) scale(0.9)';
    inColumn(box);
  },
};
