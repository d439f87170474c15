import type { Span } from '../../analysis/rating.ts';

/** The text of a draft as the site will publish it, with the way back into the page. */
export interface DraftText {
  text: string;
  /**
   * The range of a span in the editor; null if the editor has changed since it was read, and in a text area, whose
   * letters have no nodes.
   */
  rangeOf(span: Span): Range | null;
}

/** A piece of text and where it stands: in a text node from `from` on, an image for an emoji, or a line break. */
interface Piece {
  start: number;
  text: string;
  node: Text | HTMLElement;
  from: number;
}

// By their names and not by computed styles, which would make the page lay itself out at every key.
const BLOCKS = 'p,div,li,ul,ol,h1,h2,h3,h4,h5,h6,blockquote,pre,section,article,table,tr,td';

/** Draft.js marks its blocks; a decorator may put other blocks into one, and they belong to its line. */
const DRAFT_BLOCK = '[data-block="true"]';

function hasBlocks(node: Node): node is Element {
  return node instanceof Element && !node.matches(DRAFT_BLOCK) && node.querySelector(BLOCKS) !== null;
}

function isBlock(node: Node): boolean {
  return node instanceof Element && node.matches(BLOCKS);
}

function addText(node: Text, pieces: Piece[]): void {
  const { data } = node;
  // Quill keeps the caret beside its embeds with U+FEFF, which is no part of the text.
  if (!data.includes('\ufeff')) {
    if (data !== '') pieces.push({ start: 0, text: data, node, from: 0 });
    return;
  }
  for (const { 0: text, index: from } of data.matchAll(/[^\ufeff]+/g))
    pieces.push({ start: 0, text, node, from });
}

/** Adds what stands in a node. At every key it goes through a whole draft, so it makes no lists on its way. */
function addPieces(node: Node, pieces: Piece[]): void {
  if (node.nodeType === Node.TEXT_NODE) addText(node as Text, pieces);
  else if (node instanceof HTMLBRElement) pieces.push({ start: 0, text: '\n', node, from: 0 });
  else if (node instanceof HTMLImageElement) {
    const { alt } = node;
    if (alt !== '') pieces.push({ start: 0, text: alt, node, from: 0 });
  } else
    for (let child = node.firstChild; child !== null; child = child.nextSibling) addPieces(child, pieces);
}

/** The pieces of one block. Every editor shows a line break at the end of a block by a second one. */
function lineOf(nodes: readonly Node[]): Piece[] {
  const pieces: Piece[] = [];
  for (const node of nodes) addPieces(node, pieces);
  const last = pieces.at(-1);
  if (last === undefined || !last.text.endsWith('\n')) return pieces;
  if (last.text === '\n') return pieces.slice(0, -1);
  last.text = last.text.slice(0, -1);
  return pieces;
}

/** The blocks of an editor, from the innermost, as lines; what stands between blocks is a line of its own. */
function linesOf(container: Node): Piece[][] {
  if (!hasBlocks(container)) return [lineOf([container])];
  const lines: Piece[][] = [];
  let between: Node[] = [];
  const close = (): void => {
    // White space between blocks comes from the page's source.
    if (between.some((node) => node.nodeType !== Node.TEXT_NODE || (node as Text).data.trim() !== ''))
      lines.push(lineOf(between));
    between = [];
  };
  for (const node of container.childNodes) {
    if (!isBlock(node) && !hasBlocks(node)) {
      between.push(node);
      continue;
    }
    close();
    lines.push(...linesOf(node));
  }
  close();
  return lines;
}

/** True while a piece stands in the editor with the text that was read. */
function isThere({ node, text, from }: Piece, editor: HTMLElement): boolean {
  if (!editor.contains(node)) return false;
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data.startsWith(text, from);
  return node.nodeName === 'BR' || (node as HTMLImageElement).alt === text;
}

/**
 * Reads the text of an editor: Draft.js, Quill 1 and 2, ProseMirror (TipTap), Lexical, a plain editable element, a
 * text area. Blocks are joined by line ends (an empty one is a blank line), no-break spaces are spaces. Only
 * reads. `innerText` will not do: it makes one or two line ends of a paragraph, as the margins are.
 */
export function readDraftText(editor: HTMLElement): DraftText {
  if (editor instanceof HTMLTextAreaElement) {
    return { text: editor.value.replaceAll('\u00a0', ' '), rangeOf: () => null };
  }
  const pieces: Piece[] = [];
  let text = '';
  for (const [index, line] of linesOf(editor).entries()) {
    if (index > 0) text += '\n';
    for (const piece of line) {
      piece.start = text.length;
      text += piece.text;
      pieces.push(piece);
    }
  }
  text = text.replaceAll('\u00a0', ' ');

  /** The piece that holds the character at an offset. */
  function pieceAt(offset: number): Piece | undefined {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return pieces[low];
  }

  return {
    text,
    rangeOf({ start, end }) {
      const first = pieceAt(start);
      const last = pieceAt(end - 1);
      if (first === undefined || last === undefined || end <= start) return null;
      if (![first, last].every((piece) => isThere(piece, editor))) return null;
      const range = editor.ownerDocument.createRange();
      // A span may begin or end in a line end, which stands between nodes.
      if (first.node.nodeType !== Node.TEXT_NODE) range.setStartBefore(first.node);
      else range.setStart(first.node, first.from + Math.min(start - first.start, first.text.length));
      if (last.node.nodeType !== Node.TEXT_NODE) range.setEndAfter(last.node);
      else range.setEnd(last.node, last.from + Math.min(end - last.start, last.text.length));
      return range;
    },
  };
}
