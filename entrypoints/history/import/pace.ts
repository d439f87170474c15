/** So long the page is busy at a time, in milliseconds: less than a frame. */
const BUSY = 12;

/** Present in Chrome 129 and Firefox 142. */
interface Scheduler {
  yield?(): Promise<void>;
}

/** Lets the page live while it works, waits while the person pauses, and ends when the person cancels. */
export interface Pace {
  /** Call it often: it returns at once but for every 12 ms. Throws what `signal` was aborted with. */
  rest(): Promise<void> | void;
  pause(): void;
  resume(): void;
  readonly isPaused: boolean;
}

export function createPace(signal: AbortSignal): Pace {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  let since = performance.now();
  let paused: { over: Promise<void>; end(): void } | null = null;

  async function breathe(): Promise<void> {
    await paused?.over;
    await (scheduler?.yield?.() ?? new Promise<void>((resolve) => setTimeout(resolve)));
    signal.throwIfAborted();
    since = performance.now();
  }

  const resume = (): void => {
    paused?.end();
    paused = null;
  };
  signal.addEventListener('abort', resume);
  return {
    rest() {
      signal.throwIfAborted();
      if (paused === null && performance.now() - since < BUSY) return;
      return breathe();
    },
    pause() {
      if (paused !== null || signal.aborted) return;
      let end = (): void => {};
      const over = new Promise<void>((resolve) => {
        end = resolve;
      });
      paused = { over, end };
    },
    resume,
    get isPaused() {
      return paused !== null;
    },
  };
}
