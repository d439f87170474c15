import { type ComponentChild, h, options, type VNode } from 'preact';

/**
 * `window.find` of a page looks into closed shadow roots, in Chromium and in Firefox: a page could ask it, word by word,
 * what is said to the person (T4). It does not find what a style sheet draws, and screen readers read that as they read
 * text. So every text in the page is drawn by `content: attr(data-said)`, see overlay.css.
 */

/** An element that says a text without holding it. */
export function sayIn(text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'said-text';
  element.dataset.said = text;
  return element;
}

function isText(child: ComponentChild): child is string | number | bigint {
  return typeof child === 'string' || typeof child === 'number' || typeof child === 'bigint';
}

/** Neighbours become one text, as they do in a browser: in a row with gaps two texts are not two parts. */
function joined(children: readonly ComponentChild[]): ComponentChild[] {
  const all: ComponentChild[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') all.push(h('span', { class: 'said-text', 'data-said': text }));
    text = '';
  };
  for (const child of children) {
    if (isText(child)) text += child;
    else {
      flush();
      all.push(child);
    }
  }
  flush();
  return all;
}

/** Replaces the texts among the children of an element by elements that draw them. */
function cover(node: VNode): void {
  const props = node.props as { children?: ComponentChild | ComponentChild[] };
  const { children } = props;
  if (isText(children)) props.children = joined([children]);
  else if (Array.isArray(children) && children.some(isText)) props.children = joined(children);
}

let isKept = false;

/** From now on whatever Preact draws in this context holds no text that a search of the page finds. */
export function keepTextFromSearch(): void {
  if (isKept) return;
  isKept = true;
  const next = options.vnode;
  options.vnode = (node) => {
    if (typeof node.type === 'string') cover(node);
    next?.(node);
  };
}
