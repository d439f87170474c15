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

/** One term for each different word, in the order of their first places. */
export function wordTerms({ document, words, from }: Reading): Term[] {
  const damping = dampingOf(words.length);
  const found = new Map<string, Span[]>();
  for (const token of document.tokens) {
    if (token.start < from) continue;
    const form = wordForm(token.normal);
    if (form === null) continue;
    const spans = found.get(form);
    if (spans === undefined) found.set(form, [token]);
    else spans.push(token);
  }
  return Array.from(found, ([form, spans]) => ({ id: `word:${form}`, value: damping, spans }));
}
