import { askBackground, NoAnswerError } from '../../platform/messaging.ts';
import { reportError } from '../../platform/report-error.ts';
import type { DraftPayload } from '../../platform/requests.ts';

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

/**
 * Has a published draft recorded. The background may be killed at any moment, so it tries again with the same
 * key, under which the ledger records once.
 * @returns null, or why it could not be recorded
 */
export async function recordPublished(
  draft: DraftPayload,
  key: string,
  signal: AbortSignal,
): Promise<string | null> {
  for (let tries = 0; ; tries++) {
    try {
      await askBackground('record-act', { ...draft, key });
      return null;
    } catch (error) {
      const wait = PAUSES[tries];
      if (!(error instanceof NoAnswerError) || wait === undefined || signal.aborted) {
        reportError('record-published', error);
        return error instanceof Error ? error.message : 'no answer';
      }
      await pause(wait, signal);
      if (signal.aborted) return 'the page was left';
    }
  }
}
