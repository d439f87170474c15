import type { JSX, Ref } from 'preact';
import type { DraftReport } from '../analysis/draft-report.ts';
import { DraftSummary } from './DraftSummary.tsx';
import { RoomLeft } from './RoomLeft.tsx';
import { WholeThread } from './WholeThread.tsx';

export interface CoachCardProps {
  /** Null if the draft could not be rated; `problem` then says why. */
  report: DraftReport | null;
  /** What is being written, in words: "Reply to Ana", "Part 2 of 3". */
  occasion: string;
  problem: string | null;
  /** True if the draft is longer than what is rated. */
  isCut: boolean;
  onClose(): void;
  card: Ref<HTMLDivElement>;
}

const SHOWN_HINTS = 4;

/** What opens from the badge: the draft's rating with its reasons. It never writes to the draft. */
export function CoachCard({ report, occasion, problem, isCut, onClose, card }: CoachCardProps): JSX.Element {
  const { coaching = null, whole = null, charactersLeft = null } = report ?? {};
  const isRated = coaching !== null && coaching.unrated === null;
  return (
    <div class="coach-card" role="dialog" aria-label="Draft coach" tabIndex={-1} ref={card}>
      <header>
        <div class="heading">
          <h2>
            {isRated ? `Self-promotion ${coaching.score}` : 'Not rated'}
            {isRated && <span class="band">{coaching.bandWord}</span>}
          </h2>
          <p class="occasion" title={occasion}>
            {occasion}
          </p>
        </div>
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
        {coaching !== null && whole !== null && <WholeThread part={coaching} whole={whole} />}
        {coaching !== null && <DraftSummary coaching={coaching} shown={SHOWN_HINTS} />}
        {problem !== null && <p class="problem">{`${problem} It is tried again when the text changes.`}</p>}
        {charactersLeft !== null && <RoomLeft room={charactersLeft} />}
        <p class="small-print">
          {isCut && 'Only the first 100,000 characters are rated. '}
          Rated on this machine. Nothing is sent, nothing is changed.
        </p>
      </div>
    </div>
  );
}
