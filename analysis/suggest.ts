import type { Document } from './document.ts';
import type { Context, Finding, Span } from './rating.ts';
export interface Suggestion {
  say: string;
  copy: string | null;
  cut: Span | null;
}
export function suggest(_d: Document, _f: readonly Finding[], _c: Context): Suggestion | null {
  return null;
}
