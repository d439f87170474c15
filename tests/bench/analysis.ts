import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { forgetSentences } from '../../analysis/parse-sentences.ts';
import { HOSTILE, LENGTHS, type Length, makeDraft } from './made-drafts.ts';
import { ENGINES, type Engine, type EngineName, loadEngine, needPeers } from './peers/engines.ts';
import { quantile } from './read-typing.ts';

/**
 * `npm run bench:analysis -- [file]`: what a check costs here and with peers, in one process, in turns, on the same
 * drafts; each draft is new to all of them. Milliseconds; medians with the quarters around them.
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

async function time(engine: Engine, text: string): Promise<number> {
  const start = performance.now();
  const checked = engine(text);
  // Only who answers later is waited for.
  if (checked instanceof Promise) await checked;
  return performance.now() - start;
}

type Engines = ReadonlyMap<EngineName, Engine>;

/** What was remembered of other drafts is forgotten, where we remember. */
async function timeAfresh(engine: Engine, text: string): Promise<number> {
  forgetSentences();
  return time(engine, text);
}

/** Each draft goes to all engines, one after the other, beginning with another one each time. */
async function inTurns(
  engines: Engines,
  rounds: number,
  run: (name: EngineName, engine: Engine, round: number) => Promise<void>,
): Promise<void> {
  const order = [...engines];
  for (let count = 0; count < rounds; count++) {
    for (const [name, engine] of order) await run(name, engine, count);
    order.push(...order.splice(0, 1));
  }
}

/** Drafts that none of them has seen. */
async function measureFresh(engines: Engines, length: Length): Promise<Record<string, Spread>> {
  const { warm, counted } = ROUNDS[length];
  const times = new Map<EngineName, number[]>(ENGINES.map((name) => [name, []]));
  await inTurns(engines, warm + counted, async (name, engine, count) => {
    const taken = await timeAfresh(engine, makeDraft(length, count));
    if (count >= warm) times.get(name)?.push(taken);
  });
  return Object.fromEntries(ENGINES.map((name) => [name, spreadOf(times.get(name) ?? [])]));
}

/** The same draft once more with one key more, in its middle and at its end, as it is typed. */
async function measureKeys(engines: Engines, length: Length): Promise<Record<string, Spread>> {
  const { counted } = ROUNDS[length];
  const times = new Map<EngineName, number[]>(ENGINES.map((name) => [name, []]));
  const draft = makeDraft(length, 77_000);
  const middle = Math.floor(length / 2);
  const typed = (count: number) => {
    const keys = 'and the kettle sang '.repeat(20).slice(0, 1 + (count >> 1));
    return count % 2 === 0 ? draft.slice(0, middle) + keys + draft.slice(middle) : draft + keys;
  };
  for (const [name, engine] of engines) {
    await engine(draft);
    for (let count = 0; count < Math.min(40, counted * 2); count++) {
      const taken = await time(engine, typed(count));
      // The first of both places read the sentence for the first time.
      if (count > 1) times.get(name)?.push(taken);
    }
  }
  return Object.fromEntries(ENGINES.map((name) => [name, spreadOf(times.get(name) ?? [])]));
}

/** Short posts a second. */
async function measureMany(engines: Engines): Promise<Record<string, number>> {
  const posts = Array.from({ length: MANY }, (_one, count) => makeDraft(140, 50_000 + count));
  const rates: Record<string, number> = {};
  for (const [name, engine] of engines) {
    forgetSentences();
    const start = performance.now();
    for (const post of posts) {
      const checked = engine(post);
      if (checked instanceof Promise) await checked;
    }
    rates[name] = round((MANY * 1000) / (performance.now() - start));
  }
  return rates;
}

/** n in "takes length to the power of n", from 3,000 to 63,206 characters. */
function exponentOf(short: number, long: number): number {
  return round(Math.log(long / short) / Math.log(63_206 / 3000));
}

async function measureHostile(
  engine: Engine,
): Promise<Record<string, { short: number; long: number; exponent: number }>> {
  const found: Record<string, { short: number; long: number; exponent: number }> = {};
  for (const [name, make] of Object.entries(HOSTILE)) {
    const medianOf = async (length: number) => {
      const times: number[] = [];
      for (let count = 0; count < 7; count++) times.push(await timeAfresh(engine, make(length)));
      return quantile(times, 0.5);
    };
    const [short, long] = [await medianOf(3000), await medianOf(63_206)];
    found[name] = { short: round(short), long: round(long), exponent: exponentOf(short, long) };
  }
  return found;
}

/** One engine in a process of its own: until the first draft is checked, and what it holds after many. */
interface Alone {
  /** Milliseconds. */
  load: number;
  first: number;
  /** MB of the heap and of the whole process, after a collection, above a process with nothing in it. */
  heap: number;
  resident: number;
}

function measureAlone(name: EngineName, drafts: number): Alone {
  const script = join(import.meta.dirname, 'analysis-alone.ts');
  const flags = ['--expose-gc', '--experimental-strip-types', '--no-warnings'];
  return JSON.parse(
    execFileSync(process.execPath, [...flags, script, name, `${drafts}`], { encoding: 'utf8' }),
  );
}

function measureStarts(name: EngineName): { load: Spread; first: Spread } {
  const starts = Array.from({ length: COLD_STARTS }, () => measureAlone(name, 0));
  return {
    load: spreadOf(starts.map(({ load }) => load)),
    first: spreadOf(starts.map(({ first }) => first)),
  };
}

needPeers();
const engines: Engines = new Map(
  await Promise.all(ENGINES.map(async (name) => [name, await loadEngine(name)] as const)),
);
const say = (what: string): void => void process.stderr.write(`${what}\n`);

const fresh: Record<string, Record<string, Spread>> = {};
const key: Record<string, Record<string, Spread>> = {};
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
say('cold starts and memory');
const starts = Object.fromEntries(ENGINES.map((name) => [name, measureStarts(name)]));
const memory = Object.fromEntries(
  ENGINES.map((name) => {
    const { heap, resident } = measureAlone(name, REMEMBERED_DRAFTS);
    return [name, { heap: round(heap), resident: round(resident) }];
  }),
);
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
