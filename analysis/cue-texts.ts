import type { Cue } from './cue.ts';
import type { Message, MessageKey } from './message.ts';
import { quoteOf } from './quote.ts';

/** How the names of the messages of a cue begin. */
function stemOf(id: string): string {
  return `cue_${id.replaceAll('-', '_')}`;
}

/** Two or three words that name a cue. */
export function titleKey(id: string): MessageKey {
  return `${stemOf(id)}_title` as MessageKey;
}

/** One thing to do; for credit, why it is good. */
export function actionKey(id: string): MessageKey {
  return `${stemOf(id)}_action` as MessageKey;
}

/** What the draft does, in one sentence. `quote` is its own words, `detail` that of the finding. */
export function reasonOf(cue: Cue, quote: string, detail: string | undefined): Message {
  const [sentence, ...values] = cue.says?.(detail) ?? ['hint', detail ?? ''];
  return [`${stemOf(cue.id)}_${sentence}` as MessageKey, quoteOf(quote), ...values.map(quoteOf)];
}
