import { type ESTree, parseSync } from 'vite';

/** Finds texts that stand in the code where people would see or hear them, in place of the names of messages. */

type Node = { type: string } & Record<string, unknown>;

/** Attributes that are shown or read aloud. */
const SPOKEN =
  /^(?:aria-(?:label|description|placeholder|roledescription|valuetext)|title|placeholder|alt|label)$/;

/** What begins or ends as sentences and headings do, or is one word as buttons have it. */
const PROSE = /^\P{L}*\p{Lu}\S* \S*[\p{L}…]|\p{L}{2}[.:] ?$|^\p{Lu}\p{Ll}+$/u;

const KEYS = ['Enter', 'Escape'];

/** The paths of pictures have letters, too. */
const WORD = /\p{Ll}{2}/u;

/** Names are the same in every language. */
const NAMES = /\b(?:Twoway|LinkedIn|Facebook|X)\b/g;

function hasWords(shown: string): boolean {
  return /\p{L}/u.test(shown.replace(NAMES, ''));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode);
}

function textOfTemplate(node: Node): string {
  return (node as unknown as ESTree.TemplateLiteral).quasis.map((part) => part.value.raw).join('…');
}

/** The strings that an expression may come to, as far as they stand in it. */
function stringsOf(node: unknown): string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return [textOfTemplate(node), ...(node.expressions as unknown[]).flatMap(stringsOf)];
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].flatMap(stringsOf);
    case 'LogicalExpression':
      return (node.operator === '&&' ? [node.right] : [node.left, node.right]).flatMap(stringsOf);
    case 'BinaryExpression':
      return node.operator === '+' ? [node.left, node.right].flatMap(stringsOf) : [];
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
      return stringsOf(node.expression);
    default:
      return [];
  }
}

/** What is shown of this node itself, whatever it says. */
function shownBy(node: Node): string[] {
  switch (node.type) {
    case 'JSXText':
      return [String(node.value)];
    case 'JSXElement':
    case 'JSXFragment':
      return (node.children as Node[])
        .filter((child) => child.type === 'JSXExpressionContainer')
        .flatMap(stringsOf);
    case 'JSXAttribute': {
      const { name, value } = node as unknown as { name: { name: unknown }; value: unknown };
      return typeof name.name === 'string' && SPOKEN.test(name.name) ? stringsOf(value) : [];
    }
    default:
      return [];
  }
}

/** Reasons of what is broken are for developers. */
function isForDevelopers(node: Node): boolean {
  const { callee } = node as { callee?: { name?: unknown } };
  const name = typeof callee?.name === 'string' ? callee.name : '';
  return (node.type === 'NewExpression' && name.endsWith('Error')) || name === 'reportError';
}

function proseOf(node: Node): string[] {
  const own =
    node.type === 'TemplateLiteral'
      ? textOfTemplate(node)
      : node.type === 'Literal' && typeof node.value === 'string'
        ? node.value
        : '';
  const isProse = PROSE.test(own) && WORD.test(own) && !KEYS.includes(own);
  return isProse && hasWords(own) ? [own] : [];
}

function findIn(node: Node): string[] {
  if (isForDevelopers(node)) return [];
  const own = [...shownBy(node).filter(hasWords), ...proseOf(node)];
  return [...own, ...childrenOf(node).flatMap(findIn)];
}

/** In a file of TypeScript: texts of elements, spoken attributes, and what reads like a sentence anywhere else. */
export function literalsInCode(path: string, code: string): string[] {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path} could not be parsed: ${errors[0]?.message}`);
  return [...new Set(findIn(program as unknown as Node).map((text) => text.trim()))];
}

/** In a page: all texts, its title among them. */
export function literalsInPage(html: string): string[] {
  return html
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter(hasWords);
}
