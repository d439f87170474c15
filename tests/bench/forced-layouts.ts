import { holds, ourFrames, type TraceEvent } from './trace-events.ts';

/** The extension made the browser lay the page out, or work out its styles, while somebody waited for a key. */
export interface ForcedLayout {
  /** The event that was dispatched. */
  during: string;
  what: string;
  /** The innermost function of the extension, with line and column counted from 0. */
  by: string;
}

/** Events that come with a key, and those that come many at once. */
const HANDLED =
  /^(?:key(?:down|press|up)|beforeinput|textInput|input|selectionchange|composition(?:start|update|end)|scroll|focusin|pointer\w+)$/;

/**
 * Layouts and style computations that a script of the extension forced while such an event was dispatched: in a
 * listener, or in a microtask that ran before the dispatch was over. The trace must have been recorded with stacks.
 */
export function forcedLayouts(events: readonly TraceEvent[]): ForcedLayout[] {
  const dispatches = events
    .filter(({ name, args }) => name === 'EventDispatch' && HANDLED.test(args.data?.type ?? ''))
    .sort((a, b) => a.ts - b.ts);
  return events.flatMap((event) => {
    if (event.name !== 'Layout' && event.name !== 'UpdateLayoutTree') return [];
    const [frame] = ourFrames(event);
    // The innermost: an `input` is dispatched within its `keypress`.
    const dispatch = dispatches.findLast(
      (one) => one.pid === event.pid && one.tid === event.tid && holds(one, event),
    );
    if (frame === undefined || dispatch === undefined) return [];
    const by = `${frame.functionName} ${frame.url}:${frame.lineNumber}:${frame.columnNumber}`;
    return [{ during: dispatch.args.data?.type ?? '', what: event.name, by }];
  });
}
