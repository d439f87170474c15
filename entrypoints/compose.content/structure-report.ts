import type { BoxState, StructureReport } from '../../platform/requests.ts';
import type { Site } from './sites/site.ts';

/** Of these the values are words of a standard, not of the page or of a person. */
const ROLES =
  /^(?:alert|alertdialog|application|article|banner|button|cell|checkbox|combobox|complementary|dialog|document|feed|figure|form|grid|gridcell|group|heading|img|link|list|listbox|listitem|log|main|menu|menubar|menuitem|navigation|none|note|option|presentation|radio|radiogroup|region|row|rowgroup|search|searchbox|separator|slider|status|switch|tab|table|tablist|tabpanel|textbox|timer|toolbar|tooltip|tree|treeitem)$/;
const FLAGS = /^(?:true|false|mixed|plaintext-only|off|polite|assertive)$/;
const FLAG_ATTRIBUTES =
  /^(?:contenteditable|spellcheck|aria-(?:modal|disabled|hidden|expanded|multiline|live))$/;

/** A name that somebody chose can hold what a person is called or a number is: only plain words of code pass. */
const PLAIN_NAME = /^[a-z][a-z-]{0,40}$/;

const MOST_LINES = 120;
const MOST_CHILDREN = 12;

function nameOf(name: string): string {
  const lower = name.toLowerCase();
  return PLAIN_NAME.test(lower) ? lower : '(other)';
}

function attributeOf({ name, value }: Attr): string {
  if (name === 'role') return ROLES.test(value) ? `role=${value}` : 'role';
  return FLAG_ATTRIBUTES.test(name) && FLAGS.test(value) ? `${name}=${value}` : nameOf(name);
}

function describe(element: Element): string {
  const attributes = Array.from(element.attributes, attributeOf).sort();
  const unique = [...new Set(attributes)];
  const tag = nameOf(element.localName);
  return unique.length === 0 ? tag : `${tag} [${unique.join(' ')}]`;
}

/** The elements that stand in one part of the way up, each in a line. */
function describeChildren(part: Element, isOnTheWay: (child: Element) => boolean): string[] {
  const children = [...part.children];
  const lines = children
    .slice(0, MOST_CHILDREN)
    .map((child) => `    ${isOnTheWay(child) ? '* ' : '  '}${describe(child)}`);
  return children.length > MOST_CHILDREN
    ? [...lines, `      (${children.length - MOST_CHILDREN} more)`]
    : lines;
}

/**
 * Describes the structure around a box, from the box outwards, for a report that the person may send to the
 * project: tags, roles and names of attributes. It holds no text, no addresses, no classes, no ids.
 */
export function reportStructure(site: Site, editor: Element, state: BoxState): StructureReport {
  const lines: string[] = [];
  for (let part: Element | null = editor; part !== null && lines.length < MOST_LINES; ) {
    const current: Element = part;
    lines.push(`${describe(current)}${current.matches(':modal') ? ' (modal)' : ''}`);
    const parent: Element | null = current.parentElement;
    if (parent !== null) lines.push(...describeChildren(parent, (child) => child === current));
    const root: Node = current.getRootNode();
    if (parent === null && root instanceof ShadowRoot) lines.push(`(shadow root, ${root.mode})`);
    part = parent ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return { format: 'twoway-structure-1', site: site.id, evidence: site.checkedOn, state, lines };
}
