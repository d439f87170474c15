import { describe, expect, it } from 'vitest';
import { forcedLayouts } from './forced-layouts.ts';
import { longDraft } from './long-draft.ts';
import { countLongTasks, countOurCalls, quantile, readKeyCosts } from './read-typing.ts';
import type { TypingRun } from './run-typing.ts';
import type { TraceEvent } from './trace-events.ts';
import { typingFigures } from './typing-figures.ts';

const OURS = 'chrome-extension://abc/content-scripts/compose.js';
const PAGE = 'https://x.com/page.js';

/** An event of the main thread that lasts a while, at half of the processor; microseconds. */
function event(name: string, ts: number, dur: number, args: TraceEvent['args'] = {}): TraceEvent {
  return { name, ph: 'X', pid: 1, tid: 1, ts, dur, tdur: dur / 2, args };
}

function dispatch(type: string, ts: number, dur = 100): TraceEvent {
  return event('EventDispatch', ts, dur, { data: { type } });
}

function call(url: string, ts: number, dur: number): TraceEvent {
  return event('FunctionCall', ts, dur, { data: { url } });
}

function layout(name: string, ts: number, ...urls: string[]): TraceEvent {
  const stackTrace = urls.map((url) => ({ url, functionName: 'f', lineNumber: 0, columnNumber: 7 }));
  return event(name, ts, 10, { beginData: { stackTrace } });
}

/** Three keys, out of order as traces are, with a task that stands in another, and with another thread. */
const TYPING: TraceEvent[] = [
  event('RunTask', 10_000, 4000),
  dispatch('keydown', 10_200, 1000),
  event('RunTask', 1000, 2000),
  dispatch('keydown', 1500),
  call(OURS, 1600, 400),
  call(OURS, 1700, 100),
  call(PAGE, 2100, 300),
  event('RunTask', 2000, 500),
  event('RunTask', 5000, 60_000 - 59_000),
  call(OURS, 5100, 200),
  { ...event('RunTask', 6000, 3000), tid: 2 },
  event('RunTask', 20_000, 120_000),
  event('RunTask', 150_000, 60_000),
  event('RunTask', 300_000, 2000),
  dispatch('keydown', 300_100),
];

describe('the reader of traces', () => {
  it('sums the tasks of the main thread from one key to the next', () => {
    expect(readKeyCosts(TYPING)).toEqual([
      { wall: 3, cpu: 1.5, own: 0.3 },
      { wall: 184, cpu: 92, own: 0 },
    ]);
  });

  it('counts long tasks by the processor and by the clock', () => {
    expect(countLongTasks(TYPING)).toEqual({ cpu: 1, wall: 2 });
  });

  it('counts calls into the extension in all processes', () => {
    expect(countOurCalls([...TYPING, { ...call(OURS, 1, 1), pid: 9 }])).toBe(4);
    expect(countOurCalls([call(PAGE, 1, 1)])).toBe(0);
  });

  it('says so when no key arrived', () => {
    expect(() => readKeyCosts([event('RunTask', 1, 1)])).toThrow('no key');
  });

  it('takes quantiles between neighbours', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([1, 2, 3], 1)).toBe(3);
    expect(quantile([], 0.5)).toBeNaN();
  });
});

describe('forced layouts', () => {
  it('are those that our script asked for while an event was dispatched, or in a listener', () => {
    const trace = [
      dispatch('keydown', 0, 1000),
      layout('Layout', 100, PAGE, OURS),
      layout('UpdateLayoutTree', 200, OURS),
      layout('Layout', 300, PAGE),
      dispatch('scroll', 5000, 100),
      layout('Layout', 5010, OURS),
    ];
    expect(forcedLayouts(trace)).toEqual([
      { during: 'keydown', what: 'Layout', by: `f ${OURS}:0:7` },
      { during: 'keydown', what: 'UpdateLayoutTree', by: `f ${OURS}:0:7` },
      { during: 'scroll', what: 'Layout', by: `f ${OURS}:0:7` },
    ]);
  });

  it('are not those of a frame, nor those that the browser does by itself', () => {
    const trace = [
      dispatch('keydown', 0, 100),
      event('FireAnimationFrame', 2000, 500),
      layout('Layout', 2100, OURS),
      event('Layout', 50, 10),
      event('Layout', 60, 10, { beginData: {} }),
    ];
    expect(forcedLayouts(trace)).toEqual([]);
  });
});

describe('the figures of typing', () => {
  const run = (cpu: number[], long = 0): TypingRun => ({
    keys: cpu.map((one) => ({ cpu: one, wall: one, own: one / 10 })),
    longTasks: { cpu: long, wall: long },
    idleCalls: 0,
    underlined: 3,
  });
  const page = { editor: 'Draft.js', draft: 'some offers', characters: 3000 };

  it('hold all keys against those without the extension, and the latest of each round', () => {
    const [median, late, own, latestOwn, long, idle] = typingFigures(page, {
      without: [run([4, 4, 4]), run([6, 6, 6])],
      with: [run([5, 5, 5]), run([7, 7, 9])],
    });
    expect(median).toMatchObject({ ours: { median: 6, count: 6 }, added: 1, isKept: true });
    expect(late).toMatchObject({ ours: { count: 2 }, target: { of: 'added', most: 4 } });
    expect([own?.ours?.median, latestOwn?.ours?.count]).toEqual([0.6, 2]);
    expect([long?.isKept, idle?.isKept]).toEqual([true, true]);
  });

  it('miss their targets: a slower key, a long task, a call when nobody types', () => {
    const [median, , , , long, idle] = typingFigures(page, {
      without: [run([4])],
      with: [{ ...run([5.1], 1), idleCalls: 2 }],
    });
    expect([median?.isKept, long?.isKept, idle?.isKept]).toEqual([false, false, false]);
  });

  it('have targets at 3,000 characters only', () => {
    const runs = { without: [run([4])], with: [run([9])] };
    expect(typingFigures({ ...page, characters: 280 }, runs)[0]?.target).toBeNull();
  });
});

describe('the long draft', () => {
  it.each(['some offers', 'all offers'] as const)('has 3,000 characters with %s', (kind) => {
    const text = longDraft(kind).join('\n');
    expect(Math.abs(text.length - 3000)).toBeLessThanOrEqual(1);
    expect(text).toContain('Order now, 50% off');
  });

  it.each([280, 63_206])('has %i characters', (characters) => {
    const { length } = longDraft('some offers', characters).join('\n');
    expect(Math.abs(length - characters)).toBeLessThanOrEqual(1);
  });
});
