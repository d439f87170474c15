import type { Token } from '../document.ts';
import type { Span } from '../rating.ts';
import type { Reading, Term } from './term.ts';
import { PERSONS, TAGS, traitsOf } from './word-traits.ts';

const LENGTHS = [3, 6, 10, 15, 20, 30, 45, 70, 120, 200];

/** Share of the words, so that one in ten counts .5. */
function density(count: number, words: number): number {
  return Math.min(1, (5 * count) / Math.max(6, words));
}

function opens(reading: Reading, first: Token | undefined): Term[] {
  if (first === undefined) return [];
  const out: Term[] = [];
  const { source } = reading.document;
  const at = [first];
  if (/^[a-z]/.test(first.text)) out.push({ id: 'style:opens-small', value: 1, spans: [] });
  if (first.tags.has('Imperative') || first.tags.has('Infinitive')) {
    out.push({ id: 'style:opens-verb', value: 1, spans: at });
    if (reading.document.links.length > 0) out.push({ id: 'style:opens-verb-link', value: 1, spans: at });
  }
  if (first.tags.has('Gerund')) out.push({ id: 'style:opens-gerund', value: 1, spans: at });
  if (first.tags.has('ProperNoun')) out.push({ id: 'style:opens-name', value: 1, spans: at });
  for (const [name, words] of PERSONS) {
    if (words.has(first.normal)) out.push({ id: `style:opens-${name}`, value: 1, spans: at });
  }
  if (/^[^\n.!?]{2,40}:\s/.test(source.slice(reading.from).trimStart())) {
    out.push({ id: 'style:headline', value: 1, spans: [] });
  }
  return out;
}

/** The words of each group of `word-traits.ts`, in the order of the text. Quoted words are nobody's persons. */
function groupWords(words: readonly Token[]): Token[][] {
  const groups = Array.from({ length: PERSONS.length + TAGS.length }, (): Token[] => []);
  const persons = (1 << PERSONS.length) - 1;
  for (const token of words) {
    let left = traitsOf(token.term).groups;
    if (token.quoted) left &= ~persons;
    while (left !== 0) {
      const at = 31 - Math.clz32(left);
      (groups[at] as Token[]).push(token);
      left &= ~(1 << at);
    }
  }
  return groups;
}

/** Terms of how a draft is built: persons, tense, sentence types, names, length. */
export function styleTerms(reading: Reading): Term[] {
  const { document, words } = reading;
  const out = opens(reading, words[0]);
  const count = words.length;
  const add = (id: string, spans: readonly Span[]): void => {
    if (spans.length === 0) return;
    out.push({ id: `style:${id}`, value: 1, spans });
    out.push({ id: `style:${id}-dense`, value: density(spans.length, count), spans });
  };
  const groups = groupWords(words);
  const persons = groups.slice(0, PERSONS.length);
  PERSONS.forEach(([name], i) => {
    add(name, persons[i] ?? []);
  });
  const [i = [], my = [], we = [], our = [], you = [], your = []] = persons;
  const first = i.length + my.length + we.length + our.length;
  const reader = you.length + your.length;
  const flag = (id: string, holds: boolean, spans: readonly Span[] = []): void => {
    if (holds) out.push({ id: `style:${id}`, value: 1, spans });
  };
  flag('nobody', first + reader === 0);
  flag('no-first', first === 0);
  flag('we-to-you', we.length + our.length > 0 && reader > 0, [...we, ...our]);
  flag('i-to-you', i.length + my.length > 0 && reader > 0, [...i, ...my]);
  const linked = document.links.length > 0;
  flag('first-link', linked && first > 0, document.links);
  flag('our-link', linked && we.length + our.length > 0, document.links);
  flag('nobody-link', linked && first + reader === 0, document.links);
  for (const [at, tag] of TAGS.entries()) {
    const tagged = groups[PERSONS.length + at] ?? [];
    if (tagged.length > 0) {
      out.push({ id: `style:tag-${tag}`, value: density(tagged.length, count), spans: tagged });
    }
  }
  const questions = document.sentences.filter((sentence) => sentence.isQuestion);
  flag('question', questions.length > 0, questions);
  flag('question-first', document.sentences[0]?.isQuestion === true, document.sentences.slice(0, 1));
  flag('question-last', document.sentences.at(-1)?.isQuestion === true, document.sentences.slice(-1));
  if (count > 0) {
    out.push({
      id: 'style:questions',
      value: questions.length / Math.max(1, document.sentences.length),
      spans: questions,
    });
  }
  for (const length of LENGTHS) flag(`words-${length}`, count >= length);
  out.push({ id: 'style:log-words', value: Math.log2(1 + count) / 5, spans: [] });
  const perSentence = count / Math.max(1, document.sentences.length);
  flag('sentences-short', perSentence < 7);
  flag('sentences-long', perSentence > 20);
  const lines = document.source.split('\n').filter((line) => line.trim() !== '').length;
  flag('lines-2', lines >= 2);
  flag('lines-6', lines >= 6);
  flag('lines-short', lines >= 4 && count / lines < 12);
  const titled = words.reduce((sum, token) => sum + Number(traitsOf(token.term).isTitled), 0);
  flag('title-case', count >= 4 && titled / count > 0.6);
  flag('no-capitals', count >= 4 && titled === 0);
  // Patterns that end in $ try each place of a draft: only its end is asked.
  const ending = document.source.trimEnd().slice(-3);
  flag('ends-open', /[\p{L}\p{N}]$/u.test(ending));
  flag('ends-dots', /(?:…|\.{3})$/.test(ending));
  return out;
}
