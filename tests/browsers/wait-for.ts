interface WaitOptions {
  timeout?: number;
  message?: string | (() => string);
}

/** Between two questions: short at first, longer as the wait grows, for each of them costs the browser time. */
const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 100;
const GROWTH = 1.4;

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Polls until the answer is truthy. What is thrown meanwhile counts as "not yet": pages navigate under the poll. */
export async function waitFor<T>(
  ask: () => T | Promise<T>,
  { timeout = 4000, message = 'what was waited for' }: WaitOptions = {},
): Promise<NonNullable<T>> {
  const deadline = Date.now() + timeout;
  let lastError: unknown;
  let pauseMs = FIRST_PAUSE_MS;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    if (Date.now() > deadline) break;
    await pause(pauseMs);
    pauseMs = Math.min(pauseMs * GROWTH, LONGEST_PAUSE_MS);
  }
  const what = typeof message === 'function' ? message() : message;
  throw new Error(`waited ${timeout} ms for: ${what}`, { cause: lastError });
}
