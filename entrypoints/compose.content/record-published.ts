import { text } from '../../components/texts.ts';
import { askBackground, NoAnswerError } from '../../platform/messaging.ts';
import { reportError } from '../../platform/report-error.ts';
import type { ActPayload, RepostPayload } from '../../platform/requests.ts';

/** Pauses between the tries, in milliseconds. */
const PAUSES = [300, 1000, 3000, 10_000];

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Has a published draft recorded, see {@link recordSurely}. */
export function recordPublished(act: ActPayload, signal: AbortSignal): Promise<string | null> {
  return recordSurely(() => askBackground('record-act', act), signal);
}

/** Has a plain repost recorded, see {@link recordSurely}. */
export function recordRepost(repost: RepostPayload, signal: AbortSignal): Promise<string | null> {
  return recordSurely(() => askBackground('record-repost', repost), signal);
}

/**
 * The background may be killed at any moment, so it is asked again with the same key, under which the ledger
 * records once.
 * @returns null, or why it could not be recorded
 */
async function recordSurely(record: () => Promise<unknown>, signal: AbortSignal): Promise<string | null> {
  for (let tries = 0; ; tries++) {
    try {
      await record();
      return null;
    } catch (error) {
      const wait = PAUSES[tries];
      if (!(error instanceof NoAnswerError) || wait === undefined || signal.aborted) {
        reportError('record-published', error);
        return error instanceof Error ? error.message : text('reason_no_answer');
      }
      await pause(wait, signal);
      if (signal.aborted) return 'the page was left';
    }
  }
}
