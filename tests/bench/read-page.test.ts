import { describe, expect, it } from 'vitest';
import { figureOf, spreadOf, tableOfFigures } from './figures.ts';
import { readOwnTime, threadOfPage } from './own-time.ts';
import type { TraceEvent } from './trace-events.ts';

const OURS = 'chrome-extension://abc/content-scripts/compose.js';
const PAGE = 'https://x.com/quiet';
const THREAD = { pid: 1, tid: 1 };

/** An event of the main thread that lasts a while, at half of the processor; microseconds. */
function event(name: string, ts: number, dur: number, url?: string): TraceEvent {
  const args = url === undefined ? {} : { data: { url } };
  return { name, ph: 'X', ...THREAD, ts, dur, tdur: dur / 2, args };
}

/** Out of order, as traces are. */
const LOADING: TraceEvent[] = [
  event('RunTask', 50_000, 9000),
  event('RunTask', 1000, 20_000),
  event('CommitLoad', 900, 50, PAGE),
  event('EvaluateScript', 2000, 10_000, OURS),
  // Within the first run: counted with it.
  event('FunctionCall', 3000, 1000, OURS),
  event('RunMicrotasks', 4000, 1000),
  event('EvaluateScript', 13_000, 500, `${PAGE}.js`),
  event('RunMicrotasks', 14_000, 4000),
  // An observer's.
  event('FunctionCall', 15_000, 1000, OURS),
  event('TimerFire', 51_000, 3000),
  event('FunctionCall', 51_500, 2000, OURS),
  event('FireAnimationFrame', 55_000, 2000),
  event('FunctionCall', 55_500, 1000, `${PAGE}.js`),
  { ...event('FunctionCall', 2000, 70_000, OURS), tid: 2 },
  event('RunTask', 100, 700),
];

describe('the reader of what is ours', () => {
  it('finds the thread of a page, and when it began', () => {
    expect(threadOfPage(LOADING, PAGE)).toEqual({ ...THREAD, from: 900 });
    expect(() => threadOfPage(LOADING, 'https://x.com/other')).toThrow('https://x.com/other');
  });

  it('tells first runs, calls and what follows from promises apart, and counts nothing twice', () => {
    expect(readOwnTime(LOADING, threadOfPage(LOADING, PAGE))).toEqual({
      total: 14.5,
      tasks: 2,
      evaluated: 5,
      called: 1.5,
      promised: 1.5,
      calls: 4,
      timers: 1,
    });
  });

  it('counts all tasks of the thread where no beginning is given', () => {
    expect(readOwnTime(LOADING, THREAD)).toMatchObject({ tasks: 3, total: 14.85 });
  });

  it('finds nothing of ours where there is nothing', () => {
    const bare = LOADING.filter(({ args }) => args.data?.url !== OURS);
    expect(readOwnTime(bare, THREAD)).toMatchObject({ evaluated: 0, called: 0, calls: 0, timers: 0 });
  });
});

describe('figures', () => {
  const beside = (values: number[]) => ({ name: 'an empty page', values });

  it('are a median with quarters, and nothing of nothing', () => {
    expect(spreadOf([5, 1, 2, 4, 3])).toEqual({ median: 3, lower: 2, upper: 4, count: 5 });
    expect(spreadOf([])).toBeNull();
    expect(spreadOf([63_206.4])?.median).toBe(63_206);
    expect(spreadOf([0.012345])?.median).toBe(0.0123);
  });

  it('set ours against a peer', () => {
    const figure = figureOf({
      name: 'loading',
      unit: 'ms',
      ours: [5, 5, 6],
      peer: beside([1, 2, 3]),
      target: { of: 'added', most: 3 },
    });
    expect(figure).toMatchObject({ ratio: 2.5, added: 3, isKept: true });
    expect(figureOf({ name: 'x', unit: 'ms', ours: [4], peer: beside([0]) })).toMatchObject({
      ratio: null,
      added: 4,
      isKept: null,
    });
  });

  it.each([
    ['ours', 5, true],
    ['ours', 4.9, false],
    ['added', 3, true],
    ['added', 2.9, false],
    ['ratio', 2.5, true],
    ['ratio', 2.4, false],
  ] as const)('keep a target of %s %d: %s', (of, most, isKept) => {
    const taken = { name: 'x', unit: 'ms', ours: [5], peer: beside([2]) } as const;
    expect(figureOf({ ...taken, target: { of, most } }).isKept).toBe(isKept);
  });

  it('say that a target is missed, or not known', () => {
    const target = { of: 'ours', most: 0 } as const;
    const rows = tableOfFigures([
      figureOf({ name: 'calls', unit: '', ours: [1, 3], peer: beside([0, 0]), target }),
      figureOf({ name: 'sleep', unit: 's', ours: [], target }),
      figureOf({ name: 'draft', unit: 'ms', ours: [3], peer: beside([2]), target: { of: 'ratio', most: 2 } }),
    ]).split('\n');
    expect(rows.slice(2)).toEqual([
      '| calls | 2 (1.5 to 2.5) | an empty page | 0 | 2 | - | 0: missed |',
      '| sleep, s | - | - | - | - | - | 0: unknown |',
      '| draft, ms | 3 | an empty page | 2 | 1 | 1.5 | 2 times: kept |',
    ]);
  });
});
