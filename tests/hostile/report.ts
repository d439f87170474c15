import { THREATS, threatsOf } from './threats.ts';
import type { Tried } from './tried.ts';

/** The part of Vitest's JSON report that is read. */
export interface TestRun {
  testResults: {
    name: string;
    assertionResults: {
      ancestorTitles: string[];
      title: string;
      status: string;
      meta?: { tried?: Tried };
    }[];
  }[];
}

export interface TriedThreat {
  passed: number;
  failed: number;
  inputs: number;
  faults: number;
  /** Null where no test counts acts. */
  actsLost: number | null;
}

/** The projects of Vitest that hold tests of threats: without a browser, and in browsers. */
export const PARTS = ['unit', 'e2e'] as const;
export type Part = (typeof PARTS)[number];

/** What the tests of a file found, by the numbers of their threats. */
export type TriedFile = Record<number, TriedThreat>;

/** One run of one part in full. */
export interface PartReport {
  /** Year, month and day. */
  takenOn: string;
  /** With those of what was taken again. */
  minutes: number;
  /** That the servers of the tests answered, all of them on this machine. */
  requests: number;
  /** Other ends of connections that were not this machine; must be 0. Null where they cannot be watched. */
  connectionsElsewhere: number | null;
  /** By their paths from the root of the project, in order. */
  files: Record<string, TriedFile>;
  /** Files that were run again since, after a mending, and the day of it: what they found then stands in place of the rest. */
  takenAgain?: Record<string, string>;
}

/** What `npm run soak` leaves: of each part its last run. */
export interface HostileReport {
  /** Names and versions. */
  browsers: string[];
  parts: Partial<Record<Part, PartReport>>;
}

const STATES = new Set(['passed', 'failed']);

/**
 * Gathers what the tests of each file found of each threat.
 *
 * @param root of the project, with a slash at its end
 */
export function triedFiles({ testResults }: TestRun, root: string): PartReport['files'] {
  const files: PartReport['files'] = {};
  for (const { name, assertionResults } of testResults.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    for (const { ancestorTitles, title, status, meta } of assertionResults) {
      if (!STATES.has(status)) continue;
      for (const number of new Set([...ancestorTitles, title].flatMap(threatsOf))) {
        if (!THREATS.some((threat) => threat.number === number))
          throw new Error(`"${title}" names threat T${number}, which is not in tests/hostile/threats.ts.`);
        const path = name.replace(root, '');
        files[path] ??= {};
        const file = files[path];
        file[number] ??= noneTried();
        const threat = file[number];
        threat[status === 'passed' ? 'passed' : 'failed']++;
        const { inputs = 0, faults = 0, actsLost } = meta?.tried ?? {};
        threat.inputs += inputs;
        threat.faults += faults;
        if (actsLost !== undefined) threat.actsLost = (threat.actsLost ?? 0) + actsLost;
      }
    }
  }
  return files;
}

/** A part of which some files were run again: what they found then stands in place of what they found before. */
export function takeAgain(part: PartReport, again: PartReport): PartReport {
  const { connectionsElsewhere: before } = part;
  const { connectionsElsewhere: since } = again;
  const days = Object.keys(again.files).map((file) => [file, again.takenOn] as const);
  return {
    takenOn: part.takenOn,
    minutes: part.minutes + again.minutes,
    requests: part.requests + again.requests,
    connectionsElsewhere: before === null || since === null ? null : before + since,
    files: { ...part.files, ...again.files },
    takenAgain: { ...part.takenAgain, ...Object.fromEntries(days) },
  };
}

function noneTried(): TriedThreat {
  return { passed: 0, failed: 0, inputs: 0, faults: 0, actsLost: null };
}

const COUNT = new Intl.NumberFormat('en');

function rowOf(report: HostileReport, number: number, attack: string, promise: string): string {
  const { passed, failed, inputs, faults, actsLost } = triedOf(report, number);
  const counts = [
    inputs > 0 ? `${COUNT.format(inputs)} inputs` : null,
    faults > 0 ? `${COUNT.format(faults)} faults` : null,
    actsLost === null ? null : `${COUNT.format(actsLost)} acts lost`,
  ].filter((one) => one !== null);
  const tests = passed + failed;
  const result =
    tests === 0 ? '**no test**' : failed > 0 ? `**${failed} of ${tests} failed**` : `${passed} passed`;
  const cells = [
    `T${number}`,
    attack,
    promise,
    filesOf(report, number).map(nameOf).join(', '),
    [result, ...counts].join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The files of all parts. */
const allFiles = ({ parts }: HostileReport) =>
  Object.values(parts).flatMap(({ files }) => Object.entries(files));

/** Those that hold tests of a threat, in order. */
export function filesOf(report: HostileReport, number: number): string[] {
  return allFiles(report)
    .flatMap(([path, threats]) => (threats[number] === undefined ? [] : path))
    .sort();
}

const nameOf = (file: string) => `\`${file.replace(/^tests\//, '')}\``;

/** What was found of a threat in all parts together. */
export function triedOf(report: HostileReport, number: number): TriedThreat {
  const all = allFiles(report).flatMap(([, threats]) => threats[number] ?? []);
  const sum = (of: 'passed' | 'failed' | 'inputs' | 'faults') =>
    all.reduce((total, one) => total + one[of], 0);
  const lost = all.flatMap(({ actsLost }) => actsLost ?? []);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    inputs: sum('inputs'),
    faults: sum('faults'),
    actsLost: lost.length === 0 ? null : lost.reduce((total, one) => total + one, 0),
  };
}

const WORDS_OF_PARTS: Record<Part, string> = { unit: 'without a browser', e2e: 'in browsers' };

/** The table of SECURITY.md, with the sentence that says where it is from. */
export function tableOfThreats(report: HostileReport): string {
  const { browsers, parts } = report;
  const runs = PARTS.flatMap((part) => {
    const run = parts[part];
    if (run === undefined) return [];
    const again = Object.entries(run.takenAgain ?? {}).map(
      ([file, day]) => `${nameOf(file)} again on ${day}`,
    );
    const since = again.length === 0 ? '' : ` (${again.join(', ')})`;
    return `${WORDS_OF_PARTS[part]} on ${run.takenOn} in ${run.minutes} minutes${since}`;
  });
  const all = Object.values(parts);
  const requests = all.reduce((sum, run) => sum + run.requests, 0);
  const elsewhere = all.map(({ connectionsElsewhere }) => connectionsElsewhere);
  const connections = elsewhere.includes(null)
    ? 'connections were not watched'
    : `${COUNT.format(elsewhere.reduce<number>((sum, one) => sum + (one ?? 0), 0))} connections to anywhere else`;
  return [
    `Taken by \`npm run soak\` with ${browsers.join(' and ')}, ${runs.join(', ')}: ` +
      `${COUNT.format(requests)} requests to servers of the tests on this machine, ${connections}.`,
    '',
    '| | attack or failure | what stays true | tests, in `tests/` | last result |',
    '|---|---|---|---|---|',
    ...THREATS.map(({ number, attack, promise }) => rowOf(report, number, attack, promise)),
  ].join('\n');
}

/**
 * @param text of SECURITY.md
 * @throws {Error} if it lacks the lines between which the table stands
 */
export function putTable(text: string, table: string): string {
  const place = /(<!-- threats -->\n)[\s\S]*?(\n<!-- \/threats -->)/;
  if (!place.test(text))
    throw new Error('SECURITY.md lacks the lines <!-- threats --> and <!-- /threats -->: put them back.');
  return text.replace(place, (_, before, after) => `${before}\n${table}\n${after}`);
}

/** What a report must not hold, in sentences: threats without a test, tests that failed, acts lost, connections. */
export function faultsIn(report: HostileReport): string[] {
  const faults = THREATS.flatMap(({ number }) => {
    const { passed, failed, actsLost } = triedOf(report, number);
    return [
      passed + failed === 0 ? `T${number}: no test ran` : null,
      failed > 0 ? `T${number}: ${failed} tests failed` : null,
      actsLost ? `T${number}: ${actsLost} acts lost` : null,
    ].filter((one) => one !== null);
  });
  for (const part of PARTS) {
    const count = report.parts[part]?.connectionsElsewhere;
    if (count) faults.push(`${part}: ${count} connections to other machines`);
  }
  return faults;
}
