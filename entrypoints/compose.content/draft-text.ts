import type { Span } from '../../analysis/rating.ts';

/** The text of a draft as the site will publish it, with the way back into the page. */
export interface DraftText {
  text: string;
  /** The range of a span in the editor; null if the editor has changed since it was read. */
  rangeOf(span: Span): Range | null;
}

/** A piece of text and where it stands: a text node, or an image that stands for an emoji. */
interface Piece {
  start: number;
  text: string;
  node: Text | HTMLImageElement;
}

function piecesIn(block: Element): Piece[] {
  const pieces: Piece[] = [];
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode() !== null) {
    const node = walker.currentNode;
    if (node.nodeType === Node.TEXT_NODE)
      pieces.push({ start: 0, text: (node as Text).data, node: node as Text });
    else if (node.nodeName === 'IMG') {
      const image = node as HTMLImageElement;
      if (image.alt !== '') pieces.push({ start: 0, text: image.alt, node: image });
    }
  }
  // Draft.js shows a soft break at the end of a block by a second one (DraftEditorLeaf, 0.11.7).
  const last = pieces.at(-1);
  if (last?.text.endsWith('\n')) last.text = last.text.slice(0, -1);
  return pieces;
}

/** True while a piece stands in the editor with the text that was read. */
function isThere({ node, text }: Piece, editor: HTMLElement): boolean {
  const now = node.nodeType === Node.TEXT_NODE ? (node as Text).data : (node as HTMLImageElement).alt;
  return now.startsWith(text) && editor.contains(node);
}

/**
 * Reads the text of a Draft.js editor: its blocks joined by line ends (an empty block is a blank line),
 * no-break spaces as spaces. Only reads. `innerText` will not do: it doubles line ends where blocks nest.
 */
export function readDraftText(editor: HTMLElement): DraftText {
  const blocks = [...editor.querySelectorAll('[data-block="true"]')];
  const pieces: Piece[] = [];
  let text = '';
  for (const [index, block] of (blocks.length > 0 ? blocks : [editor]).entries()) {
    if (index > 0) text += '\n';
    for (const piece of piecesIn(block)) {
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
      else range.setStart(first.node, Math.min(start - first.start, (first.node as Text).data.length));
      if (last.node.nodeType !== Node.TEXT_NODE) range.setEndAfter(last.node);
      else range.setEnd(last.node, Math.min(end - last.start, (last.node as Text).data.length));
      return range;
    },
  };
}
