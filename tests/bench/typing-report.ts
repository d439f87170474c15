import { type KeyCost, quantile } from './read-typing.ts';
import type { TypingRun } from './run-typing.ts';

/** Milliseconds. */
export interface Quantiles {
  median: number;
  p95: number;
  p99: number;
}

/** A page with or without the extension, all rounds together. */
export interface SideReport {
  keys: number;
  cpu: Quantiles;
  wall: Quantiles;
  /** How far rounds are from each other. */
  mediansOfRounds: number[];
  /** Over 50 ms, by the processor and by the clock. */
  longTasks: { cpu: number; wall: number };
}

/** What the extension adds on one page. */
export interface EditorReport {
  fixture: string;
  editor: string;
  draft: string;
  /** In the draft when the typing begins. */
  characters: number;
  /** Runs of words that are underlined when the typing begins. */
  underlined: number;
  without: SideReport;
  with: SideReport;
  /** Each the difference of the two quantiles. */
  addedCpu: Quantiles;
  addedWall: Quantiles;
  /** Of the medians by the processor, with and without. */
  ratio: number;
  /** Within calls into the extension, by the processor. */
  ownCalls: Quantiles;
  idleCalls: number | null;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function quantiles(values: readonly number[]): Quantiles {
  return {
    median: rounded(quantile(values, 0.5)),
    p95: rounded(quantile(values, 0.95)),
    p99: rounded(quantile(values, 0.99)),
  };
}

function added(a: Quantiles, b: Quantiles): Quantiles {
  return {
    median: rounded(a.median - b.median),
    p95: rounded(a.p95 - b.p95),
    p99: rounded(a.p99 - b.p99),
  };
}

function all(runs: readonly TypingRun[], key: keyof KeyCost): number[] {
  return runs.flatMap((run) => run.keys.map((cost) => cost[key]));
}

function reportSide(runs: readonly TypingRun[]): SideReport {
  return {
    keys: all(runs, 'cpu').length,
    cpu: quantiles(all(runs, 'cpu')),
    wall: quantiles(all(runs, 'wall')),
    mediansOfRounds: runs.map((run) => quantiles(all([run], 'cpu')).median),
    longTasks: {
      cpu: runs.reduce((total, run) => total + run.longTasks.cpu, 0),
      wall: runs.reduce((total, run) => total + run.longTasks.wall, 0),
    },
  };
}

/** Sets the runs with the extension against those without it. */
export function reportEditor(
  names: { fixture: string; editor: string; draft: string; characters: number },
  runs: { without: readonly TypingRun[]; with: readonly TypingRun[] },
): EditorReport {
  const bare = reportSide(runs.without);
  const ours = reportSide(runs.with);
  const idle = runs.with.flatMap(({ idleCalls }) => idleCalls ?? []);
  return {
    ...names,
    underlined: Math.max(...runs.with.map((run) => run.underlined)),
    without: bare,
    with: ours,
    addedCpu: added(ours.cpu, bare.cpu),
    addedWall: added(ours.wall, bare.wall),
    ratio: rounded(ours.cpu.median / bare.cpu.median),
    ownCalls: quantiles(all(runs.with, 'own')),
    idleCalls: idle.length === 0 ? null : idle.reduce((total, calls) => total + calls, 0),
  };
}

function cells({ median, p95, p99 }: Quantiles): string {
  return [median, p95, p99].map((value) => value.toFixed(1)).join(' / ');
}

/** A table in Markdown, milliseconds as median / 95th / 99th percentile. */
export function tableOf(editors: readonly EditorReport[]): string {
  const head = [
    '| editor, draft | characters | underlined | without | with | added | added, by the clock | long tasks without / with | calls when idle |',
    '|---|---|---|---|---|---|---|---|---|',
  ];
  const rows = editors.map((one) => {
    const long = `${one.without.longTasks.cpu} / ${one.with.longTasks.cpu}`;
    const figures = [one.without.cpu, one.with.cpu, one.addedCpu, one.addedWall].map(cells);
    return `| ${[`${one.editor}, ${one.draft}`, one.characters, one.underlined, ...figures, long, one.idleCalls ?? '-'].join(' | ')} |`;
  });
  return [...head, ...rows].join('\n');
}
