import { cutAround, sentenceAround } from './cuts.ts';
import type { Document } from './document.ts';
import { findNeed, findQuestion, firstSentence } from './parent-needs.ts';
import { quoteOf } from './quote.ts';
import type { Context, Finding, Span } from './rating.ts';
import { findTopic } from './topic.ts';

/** One thing to do with this very draft. It never changes the draft by itself. */
export interface Suggestion {
  /** One sentence, at most 160 characters. */
  say: string;
  /** Words to copy; null where there are none to take over as they are. */
  copy: string | null;
  /** The words of the draft to leave out or to replace; null if nothing goes. */
  cut: Span | null;
}

/** What a suggestion is made of. */
export interface Given {
  document: Document;
  /** Those of one cue, in the order of the text; there is one at least. */
  findings: readonly Finding[];
  /** The one of them that weighs most. */
  strongest: Finding;
  context: Context;
}

/** Below this share of a sentence a finding is one word of many, and what goes would be something else. */
const LEAST_SHARE = 0.4;

/** Makes a suggestion, or null where none would be good English. */
export type Maker = (given: Given) => Suggestion | null;

/** Words of the draft in quotation marks, at most 62 characters. */
export function quoted(document: Document, { start, end }: Span): string {
  return `“${quoteOf(document.given.slice(start, end))}”`;
}

/** A sentence of the other post in quotation marks, without its full stop. */
function quotedSentence(words: string): string {
  return `“${quoteOf(words.replace(/[.\s]+$/, ''))}”`;
}

export function say(words: string, cut: Span | null = null, copy: string | null = null): Suggestion {
  return { say: words, copy, cut };
}

/** The first maker that has something to say. */
export function either(...makers: Maker[]): Maker {
  return (given) => {
    for (const make of makers) {
      const made = make(given);
      if (made !== null) return made;
    }
    return null;
  };
}

/** Speaks of what the draft is about: "the workshop". */
export function onTopic(make: (topic: string) => Suggestion): Maker {
  return ({ document }) => {
    const topic = findTopic(document);
    return topic === null ? null : make(topic);
  };
}

/** A question about the topic, where the draft asks none yet. */
export const askAbout: Maker = ({ document }) => {
  const topic = document.sentences.some((one) => one.isQuestion) ? null : findTopic(document);
  if (topic === null) return null;
  const question = `What would you like to know about ${topic}?`;
  return say(`Ask “${question}”`, null, question);
};

/** Cuts the sentence or the clause of the finding. */
export function cutWith(make: (quote: string) => string): Maker {
  return ({ document, strongest }) => {
    const span = cutAround(document, strongest);
    return span === null ? null : say(make(quoted(document, span)), span);
  };
}

export const cut = cutWith((quote) => `Cut ${quote}.`);

/** Puts something else in place of the sentence of the finding, where that says little besides. */
export function replaceBy(make: (quote: string) => string): Maker {
  return ({ document, strongest }) => {
    const span = sentenceAround(document, strongest);
    const share = span === null ? 0 : (strongest.end - strongest.start) / (span.end - span.start);
    return span === null || share < LEAST_SHARE ? null : say(make(quoted(document, span)), span);
  };
}

/** Says nothing where the finding stands in a question: that is a way in already. */
export function unlessAsked(make: Maker): Maker {
  return (given) => {
    const { document, strongest } = given;
    const asks = document.sentences.some(
      (one) => one.isQuestion && one.start <= strongest.start && strongest.end <= one.end,
    );
    return asks ? null : make(given);
  };
}

/** Says nothing in an answer or a message, where words are for one person. */
export function inPosts(make: Maker): Maker {
  return (given) => (isAnswer(given) ? null : make(given));
}

function isAnswer({ document, context: { surface } }: Given): boolean {
  return surface === 'reply' || surface === 'message' || document.mentions.some((one) => one.start === 0);
}

/** Speaks of the words of the finding, whatever they are. */
export function onWords(make: (quote: string) => string): Maker {
  return ({ document, strongest }) => say(make(quoted(document, strongest)));
}

/** Speaks of the first person named with @ who is not the author. */
export function onPerson(make: (name: string) => string): Maker {
  return ({ document, context }) => {
    const own = (context.self?.handles ?? []).map((handle) => handle.replace(/^@/, '').toLowerCase());
    const names = document.mentions.map(({ start, end }) => document.given.slice(start, end));
    const name = names.find((one) => !own.includes(one.slice(1).toLowerCase()));
    return name === undefined ? null : say(make(name));
  };
}

/** Speaks of how the other post begins. */
export function onParent(make: (quote: string) => string): Maker {
  return ({ context }) => {
    const first = firstSentence(context);
    return first === null ? null : say(make(quotedSentence(first)));
  };
}

/** What the other post wants, as a clause; null where it wants nothing. */
function answerTo(context: Context): string | null {
  const question = findQuestion(context);
  if (question !== null) return `Answer ${quotedSentence(question)}`;
  const need = findNeed(context);
  return need === null ? null : `Speak to ${quotedSentence(need)}`;
}

/** Speaks to what the other post asks, and cuts the offer. */
export const answerFirst: Maker = ({ document, strongest, context }) => {
  const answer = answerTo(context);
  if (answer === null) return null;
  const offer = cutAround(document, strongest);
  return offer === null
    ? say(`${answer} first.`)
    : say(`${answer} first, and cut ${quoted(document, offer)}.`, offer);
};

/** Speaks to what the other post asks. */
export const answer: Maker = ({ context }) => {
  const words = answerTo(context);
  return words === null ? null : say(`${words}.`);
};
