/** An event of a Chromium trace, as far as the bench reads it. Times are microseconds. */
export interface TraceEvent {
  name: string;
  /** 'X' is an event with a duration. */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  /** By the clock. */
  dur?: number;
  /** By the processor: without the time in which others had the core. */
  tdur?: number;
  args: {
    data?: { type?: string; url?: string };
    beginData?: { stackTrace?: StackFrame[] };
  };
}

export interface StackFrame {
  url: string;
  functionName: string;
  /** Counted from 0. */
  lineNumber: number;
  columnNumber: number;
}

/** Whose scripts are ours. */
const OURS = 'chrome-extension://';

export function isDispatchOf(event: TraceEvent, type: string): boolean {
  return event.name === 'EventDispatch' && event.args.data?.type === type;
}

/** A call into a script of the extension. */
export function isOurCall(event: TraceEvent): boolean {
  return event.name === 'FunctionCall' && (event.args.data?.url ?? '').startsWith(OURS);
}

/** A call into a script of the extension, or the first run of one. */
export function isOurRun(event: TraceEvent): boolean {
  return (
    isOurCall(event) || (event.name === 'EvaluateScript' && (event.args.data?.url ?? '').startsWith(OURS))
  );
}

/** The frames of the extension in the stack that made the browser lay the page out at once; none if nobody did. */
export function ourFrames(event: TraceEvent): StackFrame[] {
  return (event.args.beginData?.stackTrace ?? []).filter((frame) => frame.url.startsWith(OURS));
}

export function endOf({ ts, dur }: TraceEvent): number {
  return ts + (dur ?? 0);
}

export function holds(outer: TraceEvent, inner: TraceEvent): boolean {
  return outer.ts <= inner.ts && endOf(inner) <= endOf(outer);
}

/** The events of the thread that the keys arrived on, by time. */
export function mainThread(events: readonly TraceEvent[]): TraceEvent[] {
  const key = events.find((event) => isDispatchOf(event, 'keydown'));
  if (key === undefined) throw new Error('no key arrived in the trace');
  return events.filter(({ pid, tid }) => pid === key.pid && tid === key.tid).sort((a, b) => a.ts - b.ts);
}

/** What the thread did, from one wait to the next; `thread` is sorted by time. */
export function tasksOf(thread: readonly TraceEvent[]): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return thread.filter((event) => {
    // Tasks stand in tasks where the browser waits for something in a loop of its own.
    if (event.name !== 'RunTask' || event.ph !== 'X' || event.ts < end) return false;
    end = endOf(event);
    return true;
  });
}
