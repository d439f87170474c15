import type { Token } from '../document.ts';
import type { Span } from '../rating.ts';
import { dampingOf, type Reading, type Term } from './term.ts';

const LONGEST = 24;

/** The form of a word that has a weight: figures are all alike, hashtags are words. `null` for what is no word. */
export function wordForm(normal: string): string | null {
  const bare = normal.replace(/^#/, '').replace(/['’]s$/, '');
  if (bare === '' || bare.length > LONGEST || bare.startsWith('@') || bare.includes('/')) return null;
  if (/^[$£€]?\d/.test(bare)) {
    if (/^[$£€]/.test(bare)) return '$0';
    if (bare.endsWith('%')) return '0%';
    return /^\d+$/.test(bare)
      ? '0'
      : /^\d+(?:st|nd|rd|th|s|k|m|x|am|pm|h)$/.test(bare)
        ? bare.replace(/\d+/, '0')
        : null;
  }
  return /^[a-z][a-z0-9'’&.-]*$/.test(bare) ? bare.replace(/[’]/g, "'").replace(/[.-]+$/, '') : null;
}

/** One term for each different word and each pair of neighbours, in the order of their first places. */
export function wordTerms({ document, words, from }: Reading): Term[] {
  const damping = dampingOf(words.length);
  const found = new Map<string, Span[]>();
  const add = (form: string, ...spans: Span[]): void => {
    const known = found.get(form);
    if (known === undefined) found.set(form, spans);
    else known.push(...spans);
  };
  let last: { form: string; token: Token } | null = null;
  for (const token of document.tokens) {
    if (token.start < from) continue;
    const form = wordForm(token.normal);
    if (form !== null) {
      add(form, token);
      // Neighbours have nothing but a space between them.
      if (last !== null && token.start - last.token.end === 1 && document.source[last.token.end] === ' ')
        add(`${last.form} ${form}`, last.token, token);
    }
    last = form === null ? null : { form, token };
  }
  return Array.from(found, ([form, spans]) => ({ id: `word:${form}`, value: damping, spans }));
}
