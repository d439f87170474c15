import { parseSync } from 'vite';

/**
 * Finds in code, ours or built, by its syntax and not by its letters, what must not be there: means to connect, code from
 * strings, HTML from strings, listeners to messages of the window.
 */

/** A node of the syntax tree, as far as it is looked at. */
interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** What is found, with the code of it. */
export interface Shape {
  what:
    | 'network'
    | 'code from a string'
    | 'HTML from a string'
    | 'messages of the window'
    | 'code from elsewhere';
  code: string;
}

/** A pattern that is written into the code. */
export interface WrittenPattern {
  source: string;
  flags: string;
  /** From 1. */
  line: number;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** A node and what it stands in, the nearest first. */
interface Place {
  node: Node;
  parent: Node | null;
  grandparent: Node | null;
}

/** All nodes below, the root first. */
function* nodesOf(root: Node): Generator<Place> {
  const waiting: Place[] = [{ node: root, parent: null, grandparent: null }];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    yield one;
    const { node, parent } = one;
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value])
        if (isNode(child)) waiting.push({ node: child, parent: node, grandparent: parent });
    }
  }
}

/** True for a name that is only said: the key of a new object, or whether something is there. */
function isOnlySaid({ node, parent, grandparent }: Place): boolean {
  if (parent === null) return false;
  if (parent.type === 'UnaryExpression') return parent.operator === 'typeof';
  const isKey = parent.type === 'Property' && parent.key === node && parent.computed === false;
  return isKey && parent.shorthand !== true && grandparent?.type === 'ObjectExpression';
}

/** @throws {Error} if the code cannot be read: what is not read is not searched */
function parse(name: string, code: string): Node {
  const { program, errors } = parseSync(name, code);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${name}: ${error.message}`);
  return program as unknown as Node;
}

/** By these a program reaches another machine, whoever owns them. */
const NETWORK = new Set(
  `fetch fetchLater XMLHttpRequest WebSocket WebSocketStream EventSource sendBeacon WebTransport RTCPeerConnection
  webkitRTCPeerConnection RTCDataChannel importScripts Worker SharedWorker PresentationRequest`.split(/\s+/),
);
const TIMERS = new Set(['setTimeout', 'setInterval', 'setImmediate', 'execScript', 'requestIdleCallback']);
const MAKERS_OF_CODE = new Set(['Function', 'AsyncFunction', 'GeneratorFunction', 'AsyncGeneratorFunction']);
const HTML_FIELDS = new Set(['innerHTML', 'outerHTML', 'srcdoc']);
const HTML_CALLS = new Set([
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'parseFromString',
]);
const ELEMENTS_WITH_CODE = new Set(['script', 'iframe', 'frame', 'object', 'embed']);
const FOREIGN_CODE = new Set(['executeScript', 'userScripts']);

/** What a string is that is written out; null for what is put together. */
function constantOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  const quasis = node.quasis as { value: { cooked: string } }[] | undefined;
  if (node.type === 'TemplateLiteral' && quasis?.length === 1) return quasis[0]?.value.cooked ?? null;
  return null;
}

/** The last name of what is called or set: `write` of `document.write` and of `document['write']`. */
function nameOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Identifier') return node.name as string;
  if (node.type === 'ChainExpression' || node.type === 'ParenthesizedExpression')
    return nameOf(node.expression);
  if (node.type === 'SequenceExpression') return nameOf((node.expressions as Node[]).at(-1));
  if (node.type !== 'MemberExpression') return null;
  return node.computed === true ? constantOf(node.property) : nameOf(node.property);
}

/** True for what is a string, or may become one where it is run: not for a function. */
function mayBeString(node: unknown): boolean {
  if (!isNode(node)) return false;
  return (
    constantOf(node) !== null ||
    node.type === 'TemplateLiteral' ||
    (node.type === 'BinaryExpression' && node.operator === '+')
  );
}

function ofCall(node: Node): Shape['what'] | null {
  const name = nameOf(node.callee) ?? '';
  const [first, second] = node.arguments as unknown[];
  const isOfDocument = isNode(node.callee) && nameOf(node.callee.object) === 'document';
  if (name === 'eval' || MAKERS_OF_CODE.has(name)) return 'code from a string';
  if (TIMERS.has(name) && mayBeString(first)) return 'code from a string';
  // (function () {}).constructor("…") is Function, whoever calls it.
  if (name === 'constructor' && mayBeString(first)) return 'code from a string';
  if (HTML_CALLS.has(name) && !(constantOf(second) !== null && name === 'insertAdjacentHTML'))
    return 'HTML from a string';
  if ((name === 'write' || name === 'writeln') && isOfDocument) return 'HTML from a string';
  if (name === 'addEventListener' && /^message(?:error)?$/.test(constantOf(first) ?? ''))
    return 'messages of the window';
  if (/^createElement(?:NS)?$/.test(name)) {
    const element = constantOf(name === 'createElement' ? first : second);
    if (ELEMENTS_WITH_CODE.has(element?.toLowerCase() ?? '')) return 'code from elsewhere';
  }
  return null;
}

const LISTENERS = /^on(?:message|messageerror)$/;
/** "message" is also a kind of text, but not beside one of these. */
const EVENTS = new Set(
  `abort beforeinput blur change click close error focus focusin focusout input keydown keyup load pagehide pageshow
  pointerdown pointermove pointerup resize scroll storage submit unload visibilitychange`.split(/\s+/),
);

function shapeOf(place: Place): Shape['what'] | null {
  const { node, parent } = place;
  const constant = constantOf(node);
  switch (node.type) {
    case 'CallExpression':
    case 'NewExpression':
      return ofCall(node);
    case 'AssignmentExpression': {
      const name = nameOf(node.left) ?? '';
      if (HTML_FIELDS.has(name) && constantOf(node.right) === null) return 'HTML from a string';
      return LISTENERS.test(name) ? 'messages of the window' : null;
    }
    case 'Identifier': {
      const name = node.name as string;
      if (isOnlySaid(place)) return null;
      if (NETWORK.has(name)) return 'network';
      if (FOREIGN_CODE.has(name)) return 'code from elsewhere';
      return name === 'eval' ? 'code from a string' : null;
    }
    case 'ImportExpression':
      // Texts of another language are data (platform/chosen-texts.ts), and ours.
      return /^(?:\/_locales\/\w+\/messages\.json|\.{1,2}\/.*)$/.test(constantOf(node.source) ?? '')
        ? null
        : 'code from elsewhere';
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return /^\w+:/.test(constantOf(node.source) ?? '') && !/^node:/.test(constantOf(node.source) ?? '')
        ? 'code from elsewhere'
        : null;
    case 'Literal':
    case 'TemplateLiteral':
      // As a key: window["fetch"].
      if (constant === null || parent === null) return null;
      if (parent.type === 'MemberExpression' && parent.property === node) {
        if (NETWORK.has(constant)) return 'network';
        if (constant === 'eval' || MAKERS_OF_CODE.has(constant)) return 'code from a string';
      }
      return null;
    case 'ArrayExpression': {
      // Several that listeners are added for in a loop.
      const names = (node.elements as unknown[]).map(constantOf);
      const areEvents = names.some((name) => name !== null && EVENTS.has(name));
      return areEvents && names.includes('message') ? 'messages of the window' : null;
    }
    default:
      return null;
  }
}

const EXCERPT = 80;

/** @param name of the file, which tells by its end which language it is in */
export function shapesIn(name: string, code: string): Shape[] {
  const found: Shape[] = [];
  for (const place of nodesOf(parse(name, code))) {
    const { node, parent } = place;
    const what = shapeOf(place);
    if (what === null) continue;
    const { start, end } = node.type === 'Identifier' && parent !== null ? parent : node;
    found.push({ what, code: code.slice(start, Math.min(end, start + EXCERPT)) });
  }
  return found;
}

/** The patterns that are written into the code, and the code of those that are made while it runs. */
export function patternsIn(name: string, code: string): { written: WrittenPattern[]; made: string[] } {
  const written: WrittenPattern[] = [];
  const made: string[] = [];
  for (const { node } of nodesOf(parse(name, code))) {
    const regex = node.regex as { pattern: string; flags: string } | undefined;
    const isCall = node.type === 'NewExpression' || node.type === 'CallExpression';
    const [first] = (node.arguments ?? []) as unknown[];
    // "…".match("…") makes a pattern of the string.
    const isFromString = /^(?:match|matchAll|search)$/.test(nameOf(node.callee) ?? '') && mayBeString(first);
    if (regex !== undefined) {
      const line = code.slice(0, node.start).split('\n').length;
      written.push({ source: regex.pattern, flags: regex.flags, line });
    } else if (isCall && (nameOf(node.callee) === 'RegExp' || isFromString)) {
      made.push(code.slice(node.start, Math.min(node.end, node.start + EXCERPT)));
    }
  }
  return { written, made };
}
