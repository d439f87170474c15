import type { JSX } from 'preact';
import { text } from './texts.ts';
import { clockTime } from './words.ts';

export interface PauseLineProps {
  /** Milliseconds since 1970. */
  until: number;
  onResume(): void;
}

/** Hints are paused: until when, and the way back. */
export function PauseLine({ until, onResume }: PauseLineProps): JSX.Element {
  return (
    <section class="pause-line">
      <p role="status">{text('page_paused_until', clockTime(until))}</p>
      <button type="button" onClick={onResume}>
        {text('page_resume')}
      </button>
    </section>
  );
}
