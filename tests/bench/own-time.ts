import { endOf, holds, isOurRun, type TraceEvent, tasksOf } from './trace-events.ts';

/** What a page's main thread did in a trace, and what of it is the extension's; milliseconds of processor time. */
export interface OwnTime {
  /** All tasks of the thread, whoever asked for them. */
  total: number;
  /** How many there were. */
  tasks: number;
  /** Reading and first running of our scripts. */
  evaluated: number;
  /** Calls into our scripts: events, timers, frames, observers. What follows from a promise is in `promised`. */
  called: number;
  /**
   * What followed from promises, outside of all that is in `evaluated` and `called`. The trace does not say whose: on a
   * page that has no script all of it is ours (and the test driver's, which is the same without the extension).
   */
  promised: number;
  /** How often our scripts were called or run. */
  calls: number;
  /** How many of these calls a timer, a frame or an idle period made. */
  timers: number;
}

/** What wakes a script without anybody doing anything. */
const WAKERS: readonly string[] = ['TimerFire', 'FireAnimationFrame', 'FireIdleCallback'];

function milliseconds(events: readonly TraceEvent[]): number {
  return events.reduce((total, event) => total + (event.tdur ?? 0), 0) / 1000;
}

/** Those that stand in none of the others; sorted by time. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return events.filter((event) => {
    if (event.ts < end) return false;
    end = endOf(event);
    return true;
  });
}

/** The process and the thread of a page. */
export type Thread = Pick<TraceEvent, 'pid' | 'tid'>;

/** The main thread on which a page with this address was opened; throws if it was not in this trace. */
export function threadOfPage(events: readonly TraceEvent[], url: string): Thread & { from: number } {
  const load = events.find(({ name, args }) => name === 'CommitLoad' && args.data?.url === url);
  if (load === undefined) throw new Error(`no page ${url} was opened in the trace`);
  return { pid: load.pid, tid: load.tid, from: load.ts };
}

/** @param from leaves out what began before, microseconds */
export function readOwnTime(
  events: readonly TraceEvent[],
  { pid, tid, from = 0 }: Thread & { from?: number },
): OwnTime {
  const thread = events
    .filter((event) => event.pid === pid && event.tid === tid && event.ts >= from)
    // Of two that begin at once the longer one is around the other.
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks = tasksOf(thread);
  const runs = thread.filter(isOurRun);
  const own = outermost(runs);
  const promises = outermost(thread.filter(({ name }) => name === 'RunMicrotasks'));
  // Observers are called among what follows from promises: that stands in `called`.
  const inOwn = (one: TraceEvent): boolean => own.some((run) => run !== one && holds(run, one));
  const loose = promises.filter((one) => !inOwn(one));
  const calledWithin = own.filter((run) => loose.some((one) => holds(one, run)));
  const wakers = thread.filter(({ name }) => WAKERS.includes(name));
  return {
    total: milliseconds(tasks),
    tasks: tasks.length,
    evaluated: milliseconds(own.filter(({ name }) => name === 'EvaluateScript')),
    called: milliseconds(own.filter(({ name }) => name !== 'EvaluateScript')),
    promised: milliseconds(loose) - milliseconds(calledWithin),
    calls: runs.length,
    timers: wakers.filter((waker) => runs.some((run) => holds(waker, run))).length,
  };
}
