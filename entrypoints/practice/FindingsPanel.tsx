import type { JSX } from 'preact';
import type { DraftReport } from '../../analysis/draft-report.ts';
import { PROMOTIONAL_NOTCH } from '../../components/draft-parts.ts';
import { type HintActions, HintItem } from '../../components/HintItem.tsx';
import { HistoryWarnings } from '../../components/HistoryWarnings.tsx';
import { text } from '../../components/texts.ts';

export interface FindingsPanelProps {
  report: DraftReport;
  actions: HintActions;
}

/** All hints with what stands behind them, and what the history says. */
export function FindingsPanel({ report, actions }: FindingsPanelProps): JSX.Element {
  const { coaching, warnings } = report;
  const { hints, score } = coaching;
  return (
    <section class="findings draft-summary" aria-labelledby="findings-title">
      <h2 id="findings-title">{text('practice_findings')}</h2>
      <HistoryWarnings warnings={warnings} />
      {hints.length === 0 ? (
        <p class="nothing">{text(score < PROMOTIONAL_NOTCH ? 'draft_nothing' : 'draft_no_single_words')}</p>
      ) : (
        <ul class="hints">
          {hints.map((hint) => (
            <HintItem key={hint.cue} hint={hint} actions={actions} />
          ))}
        </ul>
      )}
    </section>
  );
}
