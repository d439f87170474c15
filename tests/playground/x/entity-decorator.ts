import { CompositeDecorator, type ContentBlock } from 'draft-js';
import { Entity } from './Entity.tsx';

/** Draft.js splits a block into one span for each decorated part: text is never in one node alone. */
const ENTITIES =
  /https?:\/\/\S+|\b(?:[a-z0-9-]+\.)+(?:com|org|net|dev|io|app|example)\b\S*|[@#][\p{L}\p{N}_]+/giu;

function findEntities(block: ContentBlock, found: (start: number, end: number) => void): void {
  for (const match of block.getText().matchAll(ENTITIES)) found(match.index, match.index + match[0].length);
}

export const entityDecorator = new CompositeDecorator([{ strategy: findEntities, component: Entity }]);
