import type { JSX } from 'preact';
import type { DraftReport } from '../analysis/draft-report.ts';
import type { OpenBox } from '../analysis/open-box.ts';
import { DraftSummary } from './DraftSummary.tsx';
import { RoomLeft } from './RoomLeft.tsx';
import { number, text } from './texts.ts';
import { WholeThread } from './WholeThread.tsx';

/** A popup has room for no more. */
const MOST_SHOWN = 2;

interface ReportProps {
  report: DraftReport;
  shown: number;
  isCompact: boolean;
}

function Report({ report, shown, isCompact }: ReportProps): JSX.Element {
  const { coaching, whole, warnings, charactersLeft } = report;
  return (
    <>
      {whole !== null && <WholeThread part={coaching} whole={whole} />}
      <DraftSummary coaching={coaching} warnings={warnings} shown={shown} isCompact={isCompact} />
      {charactersLeft !== null && <RoomLeft room={charactersLeft} />}
    </>
  );
}

export interface DraftPanelProps {
  draft: NonNullable<OpenBox['draft']>;
  /** True where something else should be in sight below. */
  isCompact?: boolean;
  /** So many hints are open, {@link MOST_SHOWN} at most. */
  most?: number;
}

/** The draft in the active tab: what it is, and what is said of it. */
export function DraftPanel({ draft, isCompact = false, most = MOST_SHOWN }: DraftPanelProps): JSX.Element {
  const { occasion, report } = draft;
  const coaching = report?.coaching ?? null;
  return (
    <section aria-labelledby="draft-title">
      <h2 id="draft-title">
        {text('draft_title')}
        {coaching !== null && (
          <span class="aside">
            {coaching.unrated === null
              ? text('draft_score', number(coaching.score), coaching.bandWord)
              : text('draft_unrated')}
          </span>
        )}
      </h2>
      <p class="occasion">{occasion}</p>
      {report === null ? (
        <p class="quiet">{text('draft_waits')}</p>
      ) : (
        <Report report={report} shown={Math.min(most, MOST_SHOWN)} isCompact={isCompact} />
      )}
    </section>
  );
}
