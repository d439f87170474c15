import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Answer, Question, Started } from './analysis-alone.ts';
import { HOSTILE, LENGTHS, type Length, makeDraft } from './made-drafts.ts';
import { ENGINES, type EngineName, needPeers } from './peers/engines.ts';
import { quantile } from './read-typing.ts';

/**
 * `npm run bench:analysis -- [file]`: what a check costs here and with peers, in turns, on the same drafts, each engine
 * in a process of its own; each draft is new to all of them. Milliseconds; medians with the quarters around them.
 */

const path = process.argv[2] ?? join(import.meta.dirname, 'reports/analysis.json');

/** So many drafts of each length, after as many that are thrown away as the compiler needs. */
const ROUNDS: Record<Length, { warm: number; counted: number }> = {
  60: { warm: 200, counted: 300 },
  280: { warm: 100, counted: 200 },
  3000: { warm: 20, counted: 60 },
  63206: { warm: 1, counted: 7 },
};
const COLD_STARTS = 5;
const MANY = 2000;
const REMEMBERED_DRAFTS = 10_000;

interface Spread {
  median: number;
  /** The first and the third quarter. */
  from: number;
  to: number;
}

const round = (value: number): number => Number(value.toPrecision(3));

function spreadOf(times: readonly number[]): Spread {
  const [from, median, to] = [0.25, 0.5, 0.75].map((share) => round(quantile(times, share)));
  return { median, from, to } as Spread;
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
type ByEngine<T> = Record<string, T>;

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

/** Drafts that none of them has seen. */
async function measureFresh(engines: Engines, length: Length): Promise<ByEngine<Spread>> {
  const { warm, counted } = ROUNDS[length];
  const rounds = Array.from({ length: warm + counted }, (_one, count) => [makeDraft(length, count)]);
  const times = await inTurns(engines, rounds, true);
  return Object.fromEntries(
    ENGINES.map((name) => [name, spreadOf((times.get(name) ?? []).slice(warm).flat())]),
  );
}

/** The same draft with one key more each time, in its middle and at its end, as it is typed. */
async function measureKeys(engines: Engines, length: Length): Promise<ByEngine<Spread>> {
  const draft = makeDraft(length, 77_000);
  const middle = Math.floor(length / 2);
  const keys = Math.min(40, ROUNDS[length].counted * 2);
  const typed = Array.from({ length: keys }, (_one, count) => {
    const letters = 'and the kettle sang '.repeat(2).slice(0, 1 + (count >> 1));
    return count % 2 === 0 ? draft.slice(0, middle) + letters + draft.slice(middle) : draft + letters;
  });
  const times = await inTurns(engines, [[draft], ...typed.map((text) => [text])], false);
  // The first key at each of both places is the first that reads the sentence.
  return Object.fromEntries(ENGINES.map((name) => [name, spreadOf((times.get(name) ?? []).slice(3).flat())]));
}

/** Short posts a second. */
async function measureMany(engines: Engines): Promise<ByEngine<number>> {
  const posts = Array.from({ length: MANY }, (_one, count) => makeDraft(140, 50_000 + count));
  const times = await inTurns(engines, [posts], true);
  return Object.fromEntries(
    ENGINES.map((name) => {
      const taken = (times.get(name) ?? []).flat().reduce((sum, one) => sum + one, 0);
      return [name, round((MANY * 1000) / taken)];
    }),
  );
}

/** n in "takes length to the power of n", from 3,000 to 63,206 characters. */
function exponentOf(short: number, long: number): number {
  return round(Math.log(long / short) / Math.log(63_206 / 3000));
}

interface Growth {
  short: number;
  long: number;
  exponent: number;
}

async function measureHostile(engine: Running): Promise<ByEngine<Growth>> {
  const found: ByEngine<Growth> = {};
  for (const [name, make] of Object.entries(HOSTILE)) {
    const medianOf = async (length: number) =>
      quantile(
        await engine.check(
          Array.from({ length: 7 }, () => make(length)),
          true,
        ),
        0.5,
      );
    const [short, long] = [await medianOf(3000), await medianOf(63_206)];
    found[name] = { short: round(short), long: round(long), exponent: exponentOf(short, long) };
  }
  return found;
}

/** Until a fresh process can check, and its first check. */
async function measureStarts(name: EngineName): Promise<{ load: Spread; first: Spread }> {
  const loads: number[] = [];
  const firsts: number[] = [];
  for (let count = 0; count < COLD_STARTS; count++) {
    const engine = await start(name);
    loads.push(engine.load);
    firsts.push(...(await engine.check([makeDraft(280, 1)], true)));
    engine.end();
  }
  return { load: spreadOf(loads), first: spreadOf(firsts) };
}

/** What a process holds after many drafts, in MB. */
async function measureMemory(name: EngineName): Promise<{ heap: number; resident: number }> {
  const engine = await start(name);
  for (let from = 0; from < REMEMBERED_DRAFTS; from += 500)
    await engine.check(
      Array.from({ length: 500 }, (_one, count) => makeDraft(280, from + count)),
      false,
    );
  const { heap, resident } = await engine.memory();
  engine.end();
  return { heap: round(heap), resident: round(resident) };
}

const say = (what: string): void => void process.stderr.write(`${what}\n`);

async function byEngine<T>(measure: (name: EngineName) => Promise<T>): Promise<ByEngine<T>> {
  const found: ByEngine<T> = {};
  for (const name of ENGINES) {
    say(name);
    found[name] = await measure(name);
  }
  return found;
}

needPeers();
const engines: Engines = new Map(
  await Promise.all(ENGINES.map(async (name) => [name, await start(name)] as const)),
);
const fresh: Record<string, ByEngine<Spread>> = {};
const key: Record<string, ByEngine<Spread>> = {};
for (const length of LENGTHS) {
  say(`${length} characters`);
  fresh[length] = await measureFresh(engines, length);
  key[length] = await measureKeys(engines, length);
}
say('many short posts');
const many = await measureMany(engines);
say('hostile drafts');
const own = engines.get('twoway with hints');
if (own === undefined) throw new Error('bench: no engine of ours');
const hostile = await measureHostile(own);
for (const engine of engines.values()) engine.end();
say('cold starts');
const starts = await byEngine(measureStarts);
say('memory');
const memory = await byEngine(measureMemory);
const exponents = Object.fromEntries(
  ENGINES.map((name) => [
    name,
    exponentOf(fresh[3000]?.[name]?.median ?? 0, fresh[63_206]?.[name]?.median ?? 0),
  ]),
);

const report = {
  machine: {
    processor: cpus()[0]?.model,
    cores: cpus().length,
    system: release(),
    node: process.version,
    load: loadavg(),
  },
  at: new Date().toISOString().slice(0, 10),
  unit: 'milliseconds',
  fresh,
  key,
  exponents,
  postsPerSecond: many,
  hostile,
  starts,
  memoryAfterDrafts: { drafts: REMEMBERED_DRAFTS, megabytes: memory },
};
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
console.table(
  Object.fromEntries(
    ENGINES.map((name) => [
      name,
      {
        ...Object.fromEntries(LENGTHS.map((length) => [length, fresh[length]?.[name]?.median])),
        ...Object.fromEntries(LENGTHS.map((length) => [`key ${length}`, key[length]?.[name]?.median])),
        exponent: exponents[name],
        'posts/s': many[name],
        load: starts[name]?.load.median,
        first: starts[name]?.first.median,
        MB: memory[name]?.resident,
      },
    ]),
  ),
);
console.table(hostile);
