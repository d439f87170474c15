import { type Figure, tableOfFigures } from './figures.ts';
import type { Report } from './machine.ts';

/** What `npm run bench` leaves: the report of each part, by its name. */
export interface BenchReport {
  parts: Record<string, Report>;
}

/** More than any machine at rest differs from itself: a ratio may be so many times what it was. */
const NOISE = 1.1;

export function nameOf({ name, peer }: Figure): string {
  return peer === null ? name : `${name}, to ${peer.name}`;
}

/** What is to be large. */
function isRate({ unit }: Figure): boolean {
  return unit === '1/s';
}

/** The ratios of a run, by the names of figures: more is worse, rates are turned over. */
export function ratiosOf(report: BenchReport): Record<string, number> {
  const figures = Object.values(report.parts).flatMap((part) => part.figures);
  return Object.fromEntries(
    figures.flatMap((one) =>
      one.ratio === null || one.ratio <= 0
        ? []
        : [[nameOf(one), Number((isRate(one) ? 1 / one.ratio : one.ratio).toPrecision(3))]],
    ),
  );
}

/** The smallest ratio that the quarters of both sides allow. */
function leastRatio({ ours, peer, ...figure }: Figure): number | null {
  const other = peer?.spread ?? null;
  if (ours === null || other === null) return null;
  const [high, low] = isRate({ ours, peer, ...figure })
    ? [other.lower, ours.upper]
    : [ours.lower, other.upper];
  return low === 0 ? null : high / low;
}

/**
 * What got worse beyond noise: ratios whose quarters lie a tenth above their budget, budgets whose figure was not taken,
 * and targets that were kept and are missed even by the lower quarter.
 *
 * @param before the committed report; tells which targets were kept
 * @param budgets see {@link ratiosOf}; those of parts that did not run are not asked for
 * @returns one sentence each
 */
export function regressionsOf(
  now: BenchReport,
  before: BenchReport,
  budgets: Readonly<Record<string, number>>,
): string[] {
  const found: string[] = [];
  for (const [part, report] of Object.entries(now.parts)) {
    const { figures } = report;
    const taken = new Map(figures.map((one) => [nameOf(one), one]));
    for (const old of before.parts[part]?.figures ?? []) {
      const name = nameOf(old);
      const figure = taken.get(name);
      const budget = budgets[name];
      if (figure === undefined || figure.ours === null) {
        if (budget !== undefined || old.isKept === true) found.push(`${part}: ${name} was not measured`);
        continue;
      }
      const least = leastRatio(figure);
      if (budget !== undefined && least !== null && least > budget * NOISE) {
        const [ratio] = Object.values(ratiosOf({ parts: { [part]: { ...report, figures: [figure] } } }));
        found.push(`${part}: ${name} costs ${ratio} times as much, the budget is ${budget}`);
      }
      const isAbove = figure.target?.of === 'ours' && figure.ours.lower > figure.target.most;
      if (old.isKept === true && isAbove)
        found.push(`${part}: ${name} is ${figure.ours.median}, at most ${figure.target?.most} is the target`);
    }
  }
  return found;
}

/** Every figure that has a target. */
export function tableOfTargets(report: BenchReport): string {
  return tableOfFigures(
    Object.values(report.parts).flatMap((part) => part.figures.filter(({ target }) => target !== null)),
  );
}

/** Medians: a row for each thing that was measured, and a column for each peer. */
export function tableOfPeers(figures: readonly Figure[]): string {
  const beside = figures.filter(({ peer }) => peer !== null);
  const peers = [...new Set(beside.map(({ peer }) => peer?.name ?? ''))];
  const names = [...new Set(beside.map(({ name }) => name))];
  const rows = names.map((name) => {
    const ofName = beside.filter((one) => one.name === name);
    const cells = peers.map(
      (peer) => ofName.find((one) => one.peer?.name === peer)?.peer?.spread?.median ?? '-',
    );
    const [first] = ofName;
    const unit = first === undefined || first.unit === '' ? '' : `, ${first.unit}`;
    return [`${name}${unit}`, first?.ours?.median ?? '-', ...cells];
  });
  const head = ['what', 'Twoway', ...peers];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The tables of the README, by the names of their marks. */
export function readmeTables(report: BenchReport): Record<string, string> {
  const engines = report.parts.analysis?.figures ?? [];
  const peers = new Set([
    'compromise',
    'compromise/one',
    'harper.js',
    'write-good',
    'alex',
    'retext-equality',
  ]);
  return {
    targets: tableOfTargets(report),
    import: tableOfFigures(report.parts.import?.figures ?? []),
    peers: tableOfPeers(engines.filter(({ peer }) => peer !== null && peers.has(peer.name))),
  };
}

/**
 * Puts tables between `<!-- bench: NAME -->` and the next `<!-- /bench -->`.
 *
 * @throws if a mark is missing
 */
export function putTables(readme: string, tables: Readonly<Record<string, string>>): string {
  let text = readme;
  for (const [name, table] of Object.entries(tables)) {
    const mark = `<!-- bench: ${name} -->\n`;
    const from = text.indexOf(mark);
    const to = text.indexOf('<!-- /bench -->', from);
    if (from < 0 || to < 0) throw new Error(`README.md has no marks for the table "${name}"`);
    text = `${text.slice(0, from + mark.length)}\n${table}\n\n${text.slice(to)}`;
  }
  return text;
}
