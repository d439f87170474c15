import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import type { Answer, Question, Started } from './analysis-alone.ts';
import { type Figure, figureOf, type Target, tableOfFigures, type Unit } from './figures.ts';
import { writeReport } from './machine.ts';
import { HOSTILE, LENGTHS, type Length, makeDraft } from './made-drafts.ts';
import { ENGINES, type EngineName, needPeers } from './peers/engines.ts';
import { quantile } from './read-typing.ts';

/**
 * `node tests/bench/analysis.ts [share] [file]`: what a check costs here and with peers, in turns, on the same drafts, each
 * engine in a process of its own; each draft is new to all of them. `share` (1) of the usual number of drafts is enough
 * for a look. Times are by the clock: nothing else may be at work.
 */

const [share = 1, path = join(import.meta.dirname, '../../.output/bench/analysis.json')] = [
  process.argv[2] === undefined ? undefined : Number(process.argv[2]),
  process.argv[3],
];

/** So many drafts of each length, after as many that are thrown away as the compiler needs. */
const ROUNDS: Record<Length, { warm: number; counted: number }> = {
  60: { warm: 200, counted: 300 },
  280: { warm: 100, counted: 200 },
  3000: { warm: 20, counted: 60 },
  63206: { warm: 1, counted: 7 },
};
const COLD_STARTS = 5;
const MANY = { posts: 200, times: 10 };
const REMEMBERED_DRAFTS = 10_000;
/** Drafts between two readings of the memory. */
const MEMORY_STEP = 2000;
/** Each draft of a length is checked so often for its growth. */
const AGAIN = 7;

/** Who is measured against the others, and who they are. */
const OURS = 'twoway with hints';
const PEERS = ENGINES.filter((name) => name !== OURS);

function timesOf(usual: number): number {
  return Math.max(3, Math.round(usual * share));
}

/** An engine in a process of its own. */
interface Running {
  /** Milliseconds until it could check anything. */
  load: number;
  /** Milliseconds for each text. */
  check(texts: readonly string[], isFresh: boolean): Promise<number[]>;
  memory(): Promise<{ heap: number; resident: number }>;
  end(): void;
}

async function start(name: EngineName): Promise<Running> {
  const child: ChildProcess = fork(join(import.meta.dirname, 'analysis-alone.ts'), [name], {
    execArgv: ['--expose-gc', '--experimental-strip-types', '--no-warnings'],
  });
  child.on('error', (error) => {
    throw error;
  });
  const [{ load }] = (await once(child, 'message')) as [Started];
  async function ask<T extends Answer>(question: Question): Promise<T> {
    const answered = once(child, 'message');
    child.send(question);
    return (await answered)[0] as T;
  }
  return {
    load,
    check: (texts, isFresh) => ask({ texts, isFresh }),
    memory: () => ask('memory'),
    end: () => void child.kill(),
  };
}

type Engines = ReadonlyMap<EngineName, Running>;
type Times = ReadonlyMap<EngineName, readonly number[]>;

/** Each text goes to all engines, one after the other, beginning with another one each time. */
async function inTurns(
  engines: Engines,
  rounds: readonly (readonly string[])[],
  isFresh: boolean,
): Promise<Map<EngineName, number[][]>> {
  const times = new Map<EngineName, number[][]>(ENGINES.map((name) => [name, []]));
  const order = [...engines];
  for (const texts of rounds) {
    for (const [name, engine] of order) times.get(name)?.push(await engine.check(texts, isFresh));
    order.push(...order.splice(0, 1));
  }
  return times;
}

/** Ours beside each of the others. `targets` is by their names. */
function figuresOf(
  name: string,
  unit: Unit,
  times: Times,
  targets: Partial<Record<EngineName, Target>> = {},
): Figure[] {
  const ours = times.get(OURS) ?? [];
  return PEERS.map((peer) =>
    figureOf({
      name,
      unit,
      ours,
      peer: { name: peer, values: times.get(peer) ?? [] },
      target: targets[peer] ?? null,
    }),
  );
}

/** All that counts, of each engine. */
function counted(times: ReadonlyMap<EngineName, readonly number[][]>, warm: number): Times {
  return new Map([...times].map(([name, lists]) => [name, lists.slice(warm).flat()]));
}

/** Drafts that none of them has seen. */
async function measureFresh(engines: Engines, length: Length): Promise<Times> {
  // Never fewer: what the compiler has not seen often enough takes twice as long.
  const { warm } = ROUNDS[length];
  const rounds = warm + timesOf(ROUNDS[length].counted);
  const drafts = Array.from({ length: rounds }, (_one, count) => [makeDraft(length, count)]);
  return counted(await inTurns(engines, drafts, true), warm);
}

/** The same draft with one key more each time, in its middle and at its end, as it is typed. */
async function measureKeys(engines: Engines, length: Length): Promise<Times> {
  const draft = makeDraft(length, 77_000);
  const middle = Math.floor(length / 2);
  const keys = Math.min(40, timesOf(ROUNDS[length].counted * 2));
  const typed = Array.from({ length: keys }, (_one, count) => {
    const letters = 'and the kettle sang '.repeat(2).slice(0, 1 + (count >> 1));
    return count % 2 === 0 ? draft.slice(0, middle) + letters + draft.slice(middle) : draft + letters;
  });
  // The first key at each of both places is the first that reads the sentence.
  return counted(await inTurns(engines, [[draft], ...typed.map((text) => [text])], false), 3);
}

/** Short posts a second. */
async function measureMany(engines: Engines): Promise<Times> {
  const rounds = Array.from({ length: MANY.times }, (_round, time) =>
    Array.from({ length: MANY.posts }, (_one, count) => makeDraft(140, 50_000 + time * MANY.posts + count)),
  );
  const times = await inTurns(engines, rounds, true);
  const aSecond = (taken: readonly number[]): number =>
    (taken.length * 1000) / taken.reduce((sum, one) => sum + one, 0);
  return new Map([...times].map(([name, lists]) => [name, lists.map(aSecond)]));
}

/** n in "takes length to the power of n", from 3,000 to 63,206 characters. */
function exponentOf(short: number, long: number): number {
  return Math.log(long / short) / Math.log(63_206 / 3000);
}

/** In English, so that what follows is rated. */
const OPENING = 'We baked all night, and the bread was good, so here is what we learnt from it. ';

/** Time and exponent of each hostile draft. */
async function measureHostile(engine: Running): Promise<Figure[]> {
  const found: Figure[] = [];
  for (const [name, make] of Object.entries(HOSTILE)) {
    const check = (length: number) =>
      engine.check(
        Array.from({ length: AGAIN }, () => OPENING + make(length - OPENING.length)),
        true,
      );
    const short = await check(3000);
    const long = await check(63_206);
    found.push(
      figureOf({ name: `63,206 characters of ${name}`, unit: 'ms', ours: long }),
      growthOf(`growth for ${name}`, short, long),
    );
  }
  return found;
}

function growthOf(name: string, short: readonly number[], long: readonly number[]): Figure {
  const exponent = exponentOf(quantile(short, 0.5), quantile(long, 0.5));
  return figureOf({
    name: `${name}, exponent`,
    unit: '',
    ours: [exponent],
    target: { of: 'ours', most: 1.1 },
  });
}

/** Until a fresh process can check, and its first check. */
async function measureStarts(): Promise<Figure[]> {
  const loads = new Map<EngineName, number[]>(ENGINES.map((name) => [name, []]));
  const firsts = new Map<EngineName, number[]>(ENGINES.map((name) => [name, []]));
  for (let count = 0; count < timesOf(COLD_STARTS); count++)
    for (const name of ENGINES) {
      const engine = await start(name);
      loads.get(name)?.push(engine.load);
      firsts.get(name)?.push(...(await engine.check([makeDraft(280, 1)], true)));
      engine.end();
    }
  return [
    ...figuresOf('cold start, in Node', 'ms', loads),
    ...figuresOf('first draft of 280 characters after it', 'ms', firsts),
  ];
}

/**
 * What a process holds more while it checks many drafts than before it loaded the engine, in MB: read five times, so
 * that what grows without end is seen in the spread. What is resident is for the most part room that V8 does not give
 * back and differs by half from run to run; it is not compared.
 */
async function measureMemory(): Promise<Figure[]> {
  const heaps = new Map<EngineName, number[]>();
  let residents: number[] = [];
  for (const name of ENGINES) {
    const engine = await start(name);
    const read: { heap: number; resident: number }[] = [];
    for (let from = 0; from < REMEMBERED_DRAFTS; from += MEMORY_STEP) {
      await engine.check(
        Array.from({ length: MEMORY_STEP }, (_one, count) => makeDraft(280, from + count)),
        false,
      );
      read.push(await engine.memory());
    }
    engine.end();
    heaps.set(
      name,
      read.map(({ heap }) => heap),
    );
    if (name === OURS) residents = read.map(({ resident }) => resident);
    say(`memory: ${name}`);
  }
  return [
    ...figuresOf('heap while 10,000 drafts are checked', 'MB', heaps),
    figureOf({ name: 'resident while 10,000 drafts are checked', unit: 'MB', ours: residents }),
  ];
}

const say = (what: string): void => void process.stderr.write(`${what}\n`);

needPeers();
const engines: Engines = new Map(
  await Promise.all(ENGINES.map(async (name) => [name, await start(name)] as const)),
);
const figures: Figure[] = [];
const fresh = new Map<Length, Times>();
const keys = new Map<Length, Times>();
for (const length of LENGTHS) {
  say(`${length} characters`);
  fresh.set(length, await measureFresh(engines, length));
  keys.set(length, await measureKeys(engines, length));
}
const atOnce: Target = { of: 'ratio', most: 1 };
for (const [length, times] of fresh)
  figures.push(
    ...figuresOf(
      `a new draft of ${length.toLocaleString('en')} characters`,
      'ms',
      times,
      length === 280 ? { compromise: { of: 'ratio', most: 1.5 }, 'harper.js': atOnce, alex: atOnce } : {},
    ),
  );
for (const [length, times] of keys)
  figures.push(...figuresOf(`one key in ${length.toLocaleString('en')} characters`, 'ms', times));
figures.push(
  figureOf({
    name: 'one key in 63,206 characters',
    unit: 'ms',
    ours: keys.get(63_206)?.get(OURS) ?? [],
    peer: { name: 'a new draft of 280 characters', values: fresh.get(280)?.get(OURS) ?? [] },
    target: { of: 'ratio', most: 2 },
  }),
  growthOf('growth from 3,000', fresh.get(3000)?.get(OURS) ?? [], fresh.get(63_206)?.get(OURS) ?? []),
);
say('many short posts');
figures.push(...figuresOf('posts of 140 characters', '1/s', await measureMany(engines)));
say('hostile drafts');
const own = engines.get(OURS);
if (own === undefined) throw new Error('bench: no engine of ours');
figures.push(...(await measureHostile(own)));
for (const engine of engines.values()) engine.end();
say('cold starts');
figures.push(...(await measureStarts()));
figures.push(...(await measureMemory()));
writeReport(path, null, { conditions: { share, rememberedDrafts: REMEMBERED_DRAFTS }, figures });
console.log(tableOfFigures(figures));
