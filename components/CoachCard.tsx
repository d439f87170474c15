import type { JSX, Ref } from 'preact';
import type { Coaching } from '../analysis/coach.ts';
import { DraftSummary } from './DraftSummary.tsx';

export interface CoachCardProps {
  /** Null if the draft could not be rated; `problem` then says why. */
  report: { coaching: Coaching } | null;
  occasion: string;
  problem: string | null;
  /** True if the draft is longer than what is rated. */
  isCut: boolean;
  onClose(): void;
  card: Ref<HTMLDivElement>;
}

const SHOWN_HINTS = 4;

/** What opens from the badge: the draft's rating with its reasons. It never writes to the draft. */
export function CoachCard({ report, problem, isCut, onClose, card }: CoachCardProps): JSX.Element {
  const coaching = report?.coaching ?? null;
  const isRated = coaching !== null && coaching.unrated === null;
  return (
    <div class="coach-card" role="dialog" aria-label="Draft coach" tabIndex={-1} ref={card}>
      <header>
        <h2>
          {isRated ? `Self-promotion ${coaching.score}` : 'Not rated'}
          {isRated && <span class="band">{coaching.bandWord}</span>}
        </h2>
        <button
          type="button"
          class="close"
          aria-label="Close"
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => event.isTrusted && onClose()}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="m4 4 8 8m0-8-8 8" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
          </svg>
        </button>
      </header>
      <div class="content" tabIndex={-1}>
        {coaching !== null && <DraftSummary coaching={coaching} shown={SHOWN_HINTS} />}
        {problem !== null && <p class="problem">{`${problem} It is tried again when the text changes.`}</p>}
        <p class="small-print">
          {isCut && 'Only the first 100,000 characters are rated. '}
          Rated on this machine. Nothing is sent, nothing is changed.
        </p>
      </div>
    </div>
  );
}
