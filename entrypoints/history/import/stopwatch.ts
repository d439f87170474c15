import type { WorkProgress } from './import-state.ts';

/** Below so many seconds of work a rate is chance. */
const SETTLED = 2;

/**
 * Tells from what is done how fast it goes and what is left. Pauses are no work.
 *
 * @param clock milliseconds from any moment on
 */
export function createStopwatch(
  total: number,
  clock: () => number,
  isPaused: () => boolean,
): (done: number) => WorkProgress {
  let worked = 0;
  let last = clock();
  let wasPaused = false;
  return (done) => {
    const now = clock();
    if (!wasPaused) worked += now - last;
    last = now;
    wasPaused = isPaused();
    const rate = worked / 1000 < SETTLED || done === 0 ? null : (1000 * done) / worked;
    return { done, total, rate, left: rate === null ? null : (total - done) / rate, isPaused: wasPaused };
  };
}
