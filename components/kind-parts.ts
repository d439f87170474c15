import type { Kind } from '../analysis/rating.ts';
import type { Part } from './TwoWayBar.tsx';

/** The kinds as every picture has them: from what gives to what asks. */
export const KIND_ORDER: readonly Kind[] = ['conversation', 'sharing', 'broadcast', 'promotion'];

/** The part of a picture that stands for a kind. */
export const PART_OF: Readonly<Record<Kind, Part>> = {
  conversation: 'give',
  sharing: 'share',
  broadcast: 'news',
  promotion: 'ask',
};
