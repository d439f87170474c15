import { describe, expect, it } from 'vitest';
import { readOwnTime, threadOfPage } from './own-time.ts';
import { figureOf, spreadOf, tableOfFigures } from './page-report.ts';
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

describe('the report of pages', () => {
  it('gives a median with quarters, and nothing of nothing', () => {
    expect(spreadOf([5, 1, 2, 4, 3])).toEqual({ median: 3, lower: 2, upper: 4, count: 5 });
    expect(spreadOf([])).toBeNull();
  });

  it('sets with against without', () => {
    const figure = figureOf({
      name: 'loading',
      unit: 'ms',
      without: [1, 2, 3],
      with: [5, 5, 6],
      target: { of: 'added', most: 3 },
    });
    expect(figure).toMatchObject({ ratio: 2.5, added: 3, isKept: true });
    expect(figureOf({ name: 'x', unit: 'ms', without: [0], with: [4] })).toMatchObject({
      ratio: null,
      added: 4,
      isKept: null,
    });
  });

  it('says that a target is missed, or not known', () => {
    const target = { of: 'with', most: 0 } as const;
    const rows = tableOfFigures([
      figureOf({ name: 'calls', unit: '', without: [0, 0], with: [1, 3], target }),
      figureOf({ name: 'sleep', unit: 's', with: [], target }),
    ]).split('\n');
    expect(rows.slice(2)).toEqual([
      '| calls | 0 | 2 (1.5 to 2.5) | 2 | - | 0: missed |',
      '| sleep, s | - | - | - | - | 0: unknown |',
    ]);
  });
});
