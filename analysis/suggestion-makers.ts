import { cutAround, sentenceAround } from './cuts.ts';
import type { Document } from './document.ts';
import type { Message, MessageKey } from './message.ts';
import { findNeed, findQuestion, firstSentence } from './parent-needs.ts';
import { quoteOf } from './quote.ts';
import type { Context, Finding, Span } from './rating.ts';
import { findTopic } from './topic.ts';

/** One thing to do with this very draft, not said yet. It never changes the draft by itself. */
export interface Proposal {
  /** One sentence, in English at most 160 characters. */
  message: Message;
  /** Words to copy, in the language of the draft; null where there are none to take over as they are. */
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
export type Maker = (given: Given) => Proposal | null;

/** Words of the draft on one line, at most 60 characters. */
export function wordsAt(document: Document, { start, end }: Span): string {
  return quoteOf(document.given.slice(start, end));
}

/** A sentence of the other post without its full stop, at most 60 characters. */
function shortSentence(words: string): string {
  return quoteOf(words.replace(/(?<![.\s])[.\s]+$/, ''));
}

export function propose(message: Message, cut: Span | null = null, copy: string | null = null): Proposal {
  return { message, copy, cut };
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
export function onTopic(key: MessageKey): Maker {
  return ({ document }) => {
    const topic = findTopic(document);
    return topic === null ? null : propose([key, topic]);
  };
}

/** A sentence that begins with what the draft is about. */
export const beginWithTopic: Maker = ({ document }) => {
  const topic = findTopic(document);
  if (topic === null) return null;
  const opening = `${topic.charAt(0).toUpperCase()}${topic.slice(1)}`;
  return propose(['suggest_begin_with', opening], null, opening);
};

/** A question about the topic, where the draft asks none yet. */
export const askAbout: Maker = ({ document }) => {
  const topic = document.sentences.some((one) => one.isQuestion) ? null : findTopic(document);
  if (topic === null) return null;
  const question = `What would you like to know about ${topic}?`;
  return propose(['suggest_ask', question], null, question);
};

/** Cuts the sentence or the clause of the finding. */
export function cutWith(key: MessageKey): Maker {
  return ({ document, strongest }) => {
    const span = cutAround(document, strongest);
    return span === null ? null : propose([key, wordsAt(document, span)], span);
  };
}

export const cut = cutWith('suggest_cut');

/** Puts something else in place of the sentence of the finding, where that says little besides. */
export function replaceBy(key: MessageKey): Maker {
  return ({ document, strongest }) => {
    const span = sentenceAround(document, strongest);
    const share = span === null ? 0 : (strongest.end - strongest.start) / (span.end - span.start);
    return span === null || share < LEAST_SHARE ? null : propose([key, wordsAt(document, span)], span);
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
export function onWords(key: MessageKey): Maker {
  return ({ document, strongest }) => propose([key, wordsAt(document, strongest)]);
}

/** Speaks of the first person named with @ who is not the author. */
export function onPerson(key: MessageKey): Maker {
  return ({ document, context }) => {
    const own = (context.self?.handles ?? []).map((handle) => handle.replace(/^@/, '').toLowerCase());
    const names = document.mentions.map(({ start, end }) => document.given.slice(start, end));
    const name = names.find((one) => !own.includes(one.slice(1).toLowerCase()));
    return name === undefined ? null : propose([key, name]);
  };
}

/** Speaks of how the other post begins. */
export function onParent(key: MessageKey): Maker {
  return ({ context }) => {
    const first = firstSentence(context);
    return first === null ? null : propose([key, shortSentence(first)]);
  };
}

/** What the other post wants, and which messages speak to that; null where it wants nothing. */
function wantOf(context: Context): { verb: 'suggest_answer' | 'suggest_speak'; want: string } | null {
  const question = findQuestion(context);
  if (question !== null) return { verb: 'suggest_answer', want: shortSentence(question) };
  const need = findNeed(context);
  return need === null ? null : { verb: 'suggest_speak', want: shortSentence(need) };
}

/** Speaks to what the other post asks, and cuts the offer. */
export const answerFirst: Maker = ({ document, strongest, context }) => {
  const wanted = wantOf(context);
  if (wanted === null) return null;
  const { verb, want } = wanted;
  const offer = cutAround(document, strongest);
  return offer === null
    ? propose([`${verb}_first`, want])
    : propose([`${verb}_first_cut`, want, wordsAt(document, offer)], offer);
};

/** Speaks to what the other post asks. */
export const answer: Maker = ({ context }) => {
  const wanted = wantOf(context);
  return wanted === null ? null : propose([wanted.verb, wanted.want]);
};

/**
 * What a proposal says without what it cuts: an answer is asked for once, whichever words go for it. Equal for two
 * proposals that say the same.
 */
export function gistOf({ message: [key, ...values] }: Proposal): string {
  const gist = key.replace(/_first(?:_cut)?$/, '');
  return [gist, ...(gist === key ? values : values.slice(0, 1))].join('\n');
}
