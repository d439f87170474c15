import type { Span } from '../rating.ts';
import { dampingOf, type Reading, type Term } from './term.ts';
import { pairOf, traitsOf } from './word-traits.ts';

/** One term for each different word and each pair of neighbours, in the order of their first places. */
export function wordTerms({ document, words, from }: Reading): Term[] {
  const damping = dampingOf(words.length);
  const found = new Map<string, Span[]>();
  const { source } = document;
  let lastForm: string | null = null;
  let last: Span | null = null;
  for (const token of document.tokens) {
    if (token.start < from) continue;
    const traits = traitsOf(token.term);
    const { form, id } = traits;
    if (form !== null) {
      const places = found.get(id);
      if (places === undefined) found.set(id, [token]);
      else places.push(token);
      // Neighbours have nothing but a space between them.
      if (lastForm !== null && last !== null && token.start - last.end === 1 && source[last.end] === ' ') {
        const pair = pairOf(traits, lastForm);
        const pairs = found.get(pair);
        if (pairs === undefined) found.set(pair, [last, token]);
        else pairs.push(last, token);
      }
    }
    lastForm = form;
    last = token;
  }
  return Array.from(found, ([id, spans]) => ({ id, value: damping, spans }));
}
