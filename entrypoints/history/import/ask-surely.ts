import { NoAnswerError } from '../../../platform/messaging.ts';

/** Pauses between the tries, in milliseconds. */
const PAUSES = [200, 1000, 3000, 10_000];

/**
 * Asks the background, and asks again when it does not answer: it may be killed at any moment, and what the import
 * asks can be asked twice.
 * @throws what `ask` throws at last, or what `signal` was aborted with
 */
export async function askSurely<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let tries = 0; ; tries++) {
    signal.throwIfAborted();
    try {
      return await ask();
    } catch (error) {
      const wait = PAUSES[tries];
      if (!(error instanceof NoAnswerError) || wait === undefined) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
