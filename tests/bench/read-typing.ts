import {
  endOf,
  holds,
  isDispatchOf,
  isOurCall,
  mainThread,
  type TraceEvent,
  tasksOf,
} from './trace-events.ts';

/** What one key cost on the main thread, until the next key; milliseconds. */
export interface KeyCost {
  /** By the clock, with the time in which others had the core. */
  wall: number;
  /** By the processor. */
  cpu: number;
  /** Of that, in calls into scripts of the extension. What follows from a promise is in no call, and not in here. */
  own: number;
}

/** From here on people may feel that a page does not answer (W3C Long Tasks), milliseconds. */
const LONG = 50;

const MICROSECONDS = 1000;

function sum(events: readonly TraceEvent[], key: 'dur' | 'tdur'): number {
  return events.reduce((total, event) => total + (event[key] ?? 0), 0) / MICROSECONDS;
}

/** Calls that stand in no other call of ours. */
function outermost(calls: readonly TraceEvent[]): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return calls.filter((call) => {
    if (call.ts < end) return false;
    end = endOf(call);
    return true;
  });
}

/** The cost of each key of a trace but the last, which nothing ends. */
export function readKeyCosts(events: readonly TraceEvent[]): KeyCost[] {
  const thread = mainThread(events);
  const tasks = tasksOf(thread);
  const calls = outermost(thread.filter(isOurCall));
  const keys = thread.filter((event) => isDispatchOf(event, 'keydown'));
  // The task that brings a key begins before the key is dispatched.
  const starts = keys.map((key) => tasks.find((task) => holds(task, key))?.ts ?? key.ts);
  return starts.slice(0, -1).map((start, index) => {
    const end = starts[index + 1] ?? start;
    const isWithin = ({ ts }: TraceEvent): boolean => ts >= start && ts < end;
    const during = tasks.filter(isWithin);
    return {
      wall: sum(during, 'dur'),
      cpu: sum(during, 'tdur'),
      own: sum(calls.filter(isWithin), 'tdur'),
    };
  });
}

/** How many tasks of the main thread were long: by the processor, and by the clock, as a machine that is busy elsewhere has it. */
export function countLongTasks(events: readonly TraceEvent[]): { cpu: number; wall: number } {
  const tasks = tasksOf(mainThread(events));
  const count = (key: 'dur' | 'tdur'): number =>
    tasks.filter((task) => (task[key] ?? 0) > LONG * MICROSECONDS).length;
  return { cpu: count('tdur'), wall: count('dur') };
}

/** How often any script of the extension was called, in whichever process. */
export function countOurCalls(events: readonly TraceEvent[]): number {
  return events.filter(isOurCall).length;
}

/** The value below which a share of the values lies, between the two nearest; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
