/** How a site limits the length of a text. */
export interface LengthLimit {
  /** `weighted`: by the rule of X, where a link is 23 and an emoji 2; `plain`: each UTF-16 unit is one. */
  counts: 'weighted' | 'plain';
  most: number;
  /** What accounts with a subscription may write. Whether this account has one, no page tells. */
  extended?: number;
}

/** The room that a draft has; below zero it is too long. */
export interface CharactersLeft {
  left: number;
  most: number;
  /** The same with a subscription; null where there is none to be had. */
  extended: { left: number; most: number } | null;
}
