import type { JSX } from 'preact';
import type { DraftReport } from '../analysis/draft-report.ts';

type Rated = Pick<DraftReport['coaching'], 'score' | 'unrated'>;

function Score({ of }: { of: Rated }): JSX.Element {
  return of.unrated === null ? <b>{of.score}</b> : <>not rated</>;
}

/** A part of a thread and the thread: "This part 34 · Whole thread 61". */
export function WholeThread({ part, whole }: { part: Rated; whole: Rated }): JSX.Element {
  return (
    <p class="whole-thread">
      This part <Score of={part} /> · Whole thread <Score of={whole} />
    </p>
  );
}
