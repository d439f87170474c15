import { type Figure, figureOf, type Target } from './figures.ts';
import { type KeyCost, quantile } from './read-typing.ts';
import type { TypingRun } from './run-typing.ts';

/** The rounds on one page. */
export interface TypingRuns {
  without: readonly TypingRun[];
  with: readonly TypingRun[];
}

/** Of the table: at 3,000 characters, with hints shown. */
const TARGET_LENGTH = 3000;
const LATE = 0.99;

function all(runs: readonly TypingRun[], key: keyof KeyCost): number[] {
  return runs.flatMap((run) => run.keys.map((cost) => cost[key]));
}

/** One for each round. */
function late(runs: readonly TypingRun[], key: keyof KeyCost): number[] {
  return runs.map((run) => quantile(all([run], key), LATE));
}

/**
 * What a key costs the main thread on one page, by the processor: medians of all keys, 99th percentiles of the rounds;
 * tasks above 50 ms for each round, and calls into the extension while nobody types.
 */
export function typingFigures(
  { editor, draft, characters }: { editor: string; draft: string; characters: number },
  runs: TypingRuns,
): Figure[] {
  const name = `a key, ${characters.toLocaleString('en')} characters, ${editor}, ${draft}`;
  const target = (of: Target['of'], most: number): Target | null =>
    characters === TARGET_LENGTH ? { of, most } : null;
  const sides = (taken: (side: readonly TypingRun[]) => number[]) => ({
    ours: taken(runs.with),
    peer: { name: 'an empty extension', values: taken(runs.without) },
  });
  const idle = runs.with.flatMap(({ idleCalls }) => idleCalls ?? []);
  return [
    figureOf({ name, unit: 'ms', ...sides((side) => all(side, 'cpu')), target: target('added', 1) }),
    figureOf({
      name: `${name}: 99th percentile`,
      unit: 'ms',
      ...sides((side) => late(side, 'cpu')),
      target: target('added', 4),
    }),
    figureOf({ name: `${name}: our listeners and frames`, unit: 'ms', ours: all(runs.with, 'own') }),
    figureOf({
      name: `${name}: our listeners and frames, 99th percentile`,
      unit: 'ms',
      ours: late(runs.with, 'own'),
    }),
    figureOf({
      name: `${name}: tasks above 50 ms`,
      unit: '',
      ...sides((side) => side.map(({ longTasks }) => longTasks.cpu)),
      target: target('added', 0),
    }),
    figureOf({
      name: `${name}: our calls in 10 idle seconds`,
      unit: '',
      ours: idle,
      target: { of: 'ours', most: 0 },
    }),
  ];
}
