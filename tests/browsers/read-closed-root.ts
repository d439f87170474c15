/** One element of the coach's interface, as a person with or without a screen reader meets it. */
export interface UiNode {
  role: string;
  /** aria-labelledby, aria-label, label or content, in this order. */
  name: string;
  /** The visible text, one line a block. */
  text: string;
  /** In the page's viewport. */
  rect: { x: number; y: number; width: number; height: number };
  disabled: boolean;
  focused: boolean;
  /** Which closed root, and which child of which child in it. */
  root: number;
  path: number[];
}

/**
 * Runs inside the page: it is sent as text, so it may refer to nothing outside itself. Roles and names are computed
 * here, and not by the browser, to be the same in both browsers.
 */
export function readClosedRoot(root: ShadowRoot): Omit<UiNode, 'root'>[] {
  const nativeRoles: Record<string, string> = {
    article: 'article',
    button: 'button',
    details: 'group',
    dialog: 'dialog',
    fieldset: 'group',
    h1: 'heading',
    h2: 'heading',
    h3: 'heading',
    h4: 'heading',
    li: 'listitem',
    meter: 'meter',
    nav: 'navigation',
    ol: 'list',
    output: 'status',
    progress: 'progressbar',
    select: 'combobox',
    summary: 'button',
    textarea: 'textbox',
    ul: 'list',
  };
  const inputRoles: Record<string, string> = {
    button: 'button',
    checkbox: 'checkbox',
    radio: 'radio',
    range: 'slider',
    reset: 'button',
    search: 'searchbox',
    submit: 'button',
  };
  const namedByContent =
    'button cell checkbox heading link listitem menuitem option radio switch tab tooltip'.split(' ');

  // Texts in a page are drawn by a style sheet.
  const saidBy = (element: Element): string | null => element.getAttribute('data-said');
  const spokenText = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
    const { display } = getComputedStyle(node);
    if (display === 'none') return '';
    const label = node.getAttribute('aria-label') || node.getAttribute('alt');
    const inner = label || (saidBy(node) ?? [...node.childNodes].map((child) => spokenText(child)).join(''));
    return display.startsWith('inline') ? inner : ` ${inner} `;
  };
  const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const labelOf = (element: Element): string => {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labels = ids.map((id) => root.getElementById(id)).filter((label) => label !== null);
    return tidy(labels.map(spokenText).join(' ')) || tidy(element.getAttribute('aria-label') ?? '');
  };
  const roleOf = (element: Element): string | null => {
    const declared = element.getAttribute('role');
    if (declared) return declared === 'none' || declared === 'presentation' ? null : declared;
    const tag = element.localName;
    if (tag === 'a' || tag === 'area') return element.hasAttribute('href') ? 'link' : null;
    if (tag === 'img') return element.getAttribute('alt') === '' ? null : 'img';
    if (tag === 'section') return labelOf(element) ? 'region' : null;
    if (element instanceof HTMLInputElement) return inputRoles[element.type] ?? 'textbox';
    return nativeRoles[tag] ?? null;
  };
  const nameOf = (element: Element, role: string): string => {
    const label = labelOf(element) || element.getAttribute('alt');
    if (label) return tidy(label);
    const labels = 'labels' in element ? element.labels : null;
    if (labels instanceof NodeList && labels.length > 0) return tidy([...labels].map(spokenText).join(' '));
    const content = namedByContent.includes(role) ? [...element.childNodes].map(spokenText).join('') : '';
    return tidy(content) || tidy(element.getAttribute('title') ?? '');
  };
  const drawnText = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (!(node instanceof Element)) return '';
    const { display } = getComputedStyle(node);
    if (display === 'none') return '';
    const inner = saidBy(node) ?? [...node.childNodes].map(drawnText).join('');
    return display.startsWith('inline') ? inner : `\n${inner}\n`;
  };
  const visibleText = (element: Element): string =>
    drawnText(element).split('\n').map(tidy).filter(Boolean).join('\n');

  const found: Omit<UiNode, 'root'>[] = [];
  const visit = (parent: ParentNode, path: number[]): void => {
    for (const [index, element] of [...parent.children].entries()) {
      const { display } = getComputedStyle(element);
      if (display === 'none' || element.getAttribute('aria-hidden') === 'true') continue;
      const here = [...path, index];
      const role = roleOf(element);
      if (role && (display === 'contents' || element.checkVisibility({ visibilityProperty: true }))) {
        const { x, y, width, height } = element.getBoundingClientRect();
        found.push({
          role,
          name: nameOf(element, role),
          text: visibleText(element),
          rect: { x, y, width, height },
          disabled: element.matches(':disabled, [aria-disabled="true"]'),
          focused: root.activeElement === element,
          path: here,
        });
      }
      visit(element, here);
    }
  };
  visit(root, []);
  return found;
}
