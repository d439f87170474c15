import { join } from 'node:path';
import process from 'node:process';
import { DEFAULT_SETTINGS } from '../../platform/settings.ts';
import { emptyExtension } from '../browsers/empty-extension.ts';
import { launchTestBrowser, pause, type TestBrowser } from '../browsers/test-browser.ts';
import { unrunExtension } from '../browsers/unrun-extension.ts';
import { openOffice } from '../e2e/fixture-steps.ts';
import { buildPlayground } from '../playground/build.ts';
import { type Figure, figureOf, type Taken, tableOfFigures } from './figures.ts';
import { versionOf, writeReport } from './machine.ts';
import { fillLedger, manyActs } from './many-acts.ts';
import type { OwnTime } from './own-time.ts';
import {
  CONDITIONS,
  type DraftRun,
  type QuietRun,
  respond,
  runDraftPage,
  runLoading,
  runQuietPage,
  type TabMemory,
  timeHints,
  timeOpening,
} from './run-page.ts';
import { timeSleep } from './sleep.ts';

/**
 * `node tests/bench/page.ts [rounds] [file]`: what a page costs more with the extension than, in turns with it, the same page
 * with an empty one: loading, resting, a feed, an idle minute with a draft, memory, the time from a key to its hint; and
 * how long the history takes to open. Chromium only. A round takes about six minutes.
 */

const LEAST_ROUNDS = 5;
const [rounds = LEAST_ROUNDS, path = join(import.meta.dirname, '../../.output/bench/page.json')] = [
  process.argv[2] === undefined ? undefined : Math.max(1, Math.round(Number(process.argv[2]))),
  process.argv[3],
];
const SIZES = [0, 1000, 100_000];
const LENGTHS = [280, 3000];
/** In each round: a load takes little. */
const LOADS = 3;
const SLEEP_PORT = 9460;
/** Milliseconds: a snapshot of 100,000 acts, and the browser puts its store in order for longer. */
const SNAPSHOT_TIME = 90_000;
/** What stands last: the way to the first act, or the list of acts. */
const HISTORY = '#picture a[href="#import"], #acts .act-list';

const SIDES = ['without', 'with'] as const;
type Side = (typeof SIDES)[number];
type Both<T> = Record<Side, T[]>;

/** Runs on both sides, neither always the first. */
async function inTurns<T>(round: number, lists: Both<T>, run: (side: Side) => Promise<T>): Promise<void> {
  for (const side of round % 2 === 0 ? SIDES : [...SIDES].reverse()) lists[side].push(await run(side));
}

function both<T>(): Both<T> {
  return { without: [], with: [] };
}

/** The other column: the same page in a browser whose extension does nothing. */
const WITHOUT = 'an empty extension';

function pick<T>(lists: Both<T>, value: (one: T) => number | null): Pick<Taken, 'ours' | 'peer'> {
  const of = (side: Side): number[] => lists[side].flatMap((one) => value(one) ?? []);
  return { ours: of('with'), peer: { name: WITHOUT, values: of('without') } };
}

/** All of the thread, and what is surely ours, on pages that have scripts of their own. */
function threadFigures<T>(name: string, lists: Both<T>, part: (run: T) => OwnTime): Figure[] {
  return [
    figureOf({ name: `${name}: main thread`, unit: 'ms', ...pick(lists, (run) => part(run).total) }),
    figureOf({
      name: `${name}: of that in our calls`,
      unit: 'ms',
      ...pick(lists, (run) => part(run).called),
    }),
    figureOf({ name: `${name}: after promises`, unit: 'ms', ...pick(lists, (run) => part(run).promised) }),
  ];
}

/** That nothing of ours goes on. */
function restFigures<T>(name: string, lists: Both<T>, part: (run: T) => OwnTime): Figure[] {
  const none: Figure['target'] = { of: 'ours', most: 0 };
  return [
    figureOf({
      name: `${name}: our calls`,
      unit: '',
      ...pick(lists, (run) => part(run).calls),
      target: none,
    }),
    figureOf({
      name: `${name}: our timers and frames`,
      unit: '',
      ...pick(lists, (run) => part(run).timers),
      target: none,
    }),
    figureOf({ name: `${name}: all tasks`, unit: '', ...pick(lists, (run) => part(run).tasks) }),
    figureOf({ name: `${name}: main thread`, unit: 'ms', ...pick(lists, (run) => part(run).total) }),
  ];
}

function memoryFigures<T>(name: string, lists: Both<T>, part: (run: T) => TabMemory): Figure[] {
  return [
    figureOf({ name: `${name}: JavaScript heap`, unit: 'MB', ...pick(lists, (run) => part(run).heap) }),
    figureOf({ name: `${name}: its process`, unit: 'MB', ...pick(lists, (run) => part(run).process) }),
    figureOf({ name: `${name}: listeners`, unit: '', ...pick(lists, (run) => part(run).listeners) }),
  ];
}

/** The page has no script: what follows from promises there is ours, or the driver's. */
const OWN_LOAD = (load: OwnTime): number => load.evaluated + load.called + load.promised;

type Loads = Both<OwnTime> & { unrun: OwnTime[] };

function loadFigures(loads: Loads): Figure[] {
  const target: Figure['target'] = { of: 'added', most: 3 };
  const unrun = (value: (load: OwnTime) => number) => ({
    ours: loads.with.map(value),
    peer: { name: 'the same scripts, never run', values: loads.unrun.map(value) },
  });
  const name = 'loading a page without a composer';
  return [
    figureOf({ name: `${name}: our script`, unit: 'ms', ...pick(loads, OWN_LOAD), target }),
    figureOf({ name: `${name}: our script`, unit: 'ms', ...unrun(OWN_LOAD) }),
    figureOf({ name: `${name}: read and first run`, unit: 'ms', ...unrun((load) => load.evaluated) }),
    figureOf({ name: `${name}: after promises`, unit: 'ms', ...unrun((load) => load.promised) }),
    figureOf({ name: `${name}: main thread`, unit: 'ms', ...pick(loads, ({ total }) => total) }),
  ];
}

function quietFigures(runs: Both<QuietRun>): Figure[] {
  return [
    ...restFigures('10 s after it', runs, ({ after }) => after),
    ...threadFigures('feed without a composer, 10 s', runs, ({ feed }) => feed),
    ...memoryFigures('tab without a composer', runs, ({ memory }) => memory),
  ];
}

function draftFigures(runs: Both<DraftRun>): Figure[] {
  return [
    ...restFigures('a minute with a draft and hints', runs, ({ idle }) => idle),
    ...threadFigures('feed beside a draft, 10 s', runs, ({ feed }) => feed),
    ...memoryFigures('tab with a draft and hints', runs, ({ memory }) => memory),
  ];
}

interface HintTimes {
  characters: number;
  awake: Both<number[]>;
  asleep: number[];
}

function hintFigures({ characters, awake, asleep }: HintTimes): Figure[] {
  const { pause: chosen } = DEFAULT_SETTINGS;
  const name = `from a key to its hint, ${characters} characters`;
  const bare = awake.without.flat();
  const times = awake.with.flat();
  return [
    figureOf({ name, unit: 'ms', ours: times, peer: { name: WITHOUT, values: bare } }),
    figureOf({
      name: `${name}: beyond the chosen ${chosen} ms`,
      unit: 'ms',
      ours: times.map((time) => time - chosen),
      target: { of: 'ours', most: 100 },
    }),
    figureOf({
      name: `${name}: so, background asleep`,
      unit: 'ms',
      ours: asleep.map((time) => time - chosen),
      target: { of: 'ours', most: 300 },
    }),
  ];
}

async function takeLoads(browsers: Record<Side | 'unrun', TestBrowser>): Promise<Figure[]> {
  const loads: Loads = { ...both<OwnTime>(), unrun: [] };
  const sides = ['without', 'unrun', 'with'] as const;
  for (let round = 0; round < rounds * LOADS; round++)
    for (const side of round % 2 === 0 ? sides : [...sides].reverse())
      loads[side].push(await runLoading(browsers[side]));
  return loadFigures(loads);
}

async function takePages(browsers: Record<Side, TestBrowser>): Promise<Figure[]> {
  const quiet = both<QuietRun>();
  const draft = both<DraftRun>();
  const hints: HintTimes[] = LENGTHS.map((characters) => ({ characters, awake: both(), asleep: [] }));
  for (let round = 0; round < rounds; round++) {
    await inTurns(round, quiet, (side) => runQuietPage(browsers[side]));
    await inTurns(round, draft, (side) => runDraftPage(browsers[side], side === 'with'));
    for (const { characters, awake, asleep } of hints) {
      await inTurns(round, awake, (side) =>
        timeHints(browsers[side], characters, { isOurs: side === 'with', isAsleep: false }),
      );
      asleep.push(...(await timeHints(browsers.with, characters, { isOurs: true, isAsleep: true })));
    }
    console.error(`pages: round ${round + 1} of ${rounds}`);
  }
  return [...quietFigures(quiet), ...draftFigures(draft), ...hints.flatMap(hintFigures)];
}

async function takeHistory(): Promise<Figure[]> {
  const ledgers: { acts: number; browser: TestBrowser; bare: number[]; times: number[] }[] = [];
  try {
    for (const acts of SIZES) {
      const browser = await launchTestBrowser('chromium');
      ledgers.push({ acts, browser, bare: [], times: [] });
      const office = await openOffice(browser);
      await fillLedger(office, manyActs(acts, Date.now()));
      console.error(`${acts} acts are in`);
    }
    await pause(SNAPSHOT_TIME);
    // The first one of each warms up, and does not count.
    for (let round = 0; round <= rounds; round++) {
      for (const { browser, bare, times } of round % 2 === 0 ? ledgers : [...ledgers].reverse()) {
        const empty = await timeOpening(browser, 'manifest.json', 'pre');
        const history = await timeOpening(browser, 'history.html', HISTORY);
        if (round === 0) continue;
        bare.push(empty);
        times.push(history);
      }
      console.error(`history: round ${round} of ${rounds}`);
    }
  } finally {
    for (const { browser } of ledgers) await browser.close();
  }
  return ledgers.map(({ acts, bare, times }) =>
    figureOf({
      name: `history, ${acts.toLocaleString('en')} acts`,
      unit: 'ms',
      ours: times,
      peer: { name: 'an empty page', values: bare },
    }),
  );
}

await buildPlayground();
const figures: Figure[] = [];
let version = '';
const browsers = {
  without: await launchTestBrowser('chromium', { extensionDir: emptyExtension(), respondTo: respond }),
  with: await launchTestBrowser('chromium', { respondTo: respond }),
  unrun: await launchTestBrowser('chromium', { extensionDir: unrunExtension(), respondTo: respond }),
};
/** After each part: what comes later may fail, and a part takes long. */
function save(): void {
  writeReport(path, version, { conditions: { rounds, ...CONDITIONS }, figures });
}

try {
  version = await versionOf(browsers.with);
  figures.push(...(await takeLoads(browsers)));
  save();
  figures.push(...(await takePages(browsers)));
  save();
} finally {
  await browsers.with.close();
  await browsers.without.close();
  await browsers.unrun.close();
}
const asleepAfter = await timeSleep(SLEEP_PORT);
figures.push(
  figureOf({
    name: 'the background ends after its last work',
    unit: 's',
    ours: asleepAfter === null ? [] : [asleepAfter],
    // The browser waits for 30 s, and looks every now and then.
    target: { of: 'ours', most: 60 },
  }),
);
save();
figures.push(...(await takeHistory()));
save();
console.log(tableOfFigures(figures));
