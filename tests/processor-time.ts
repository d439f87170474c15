import process from 'node:process';

/** Milliseconds of the processor: those that others take on a busy machine do not count. */
export function processorTime(run: () => void): number {
  const begun = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

const TIMES = 8;
/** What is shorter is noise. */
const LEAST_MS = 5;

/**
 * What {@link growthOf} stays below where time is linear. Quadratic would be 64, but what is linear beside it hides much of
 * that: a look at all that follows, at each sign of a draft, gave 23 in never-count.test.ts.
 */
export const MOST_GROWTH = 16;

/** How many times as long it takes for eight times the size: the best of some tries. */
export function growthOf(run: (size: number) => void, size: number): number {
  run(size / 4);
  let growth = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && growth >= MOST_GROWTH; tries++) {
    const short = processorTime(() => run(size));
    growth = Math.min(growth, processorTime(() => run(TIMES * size)) / Math.max(short, LEAST_MS));
  }
  return growth;
}
