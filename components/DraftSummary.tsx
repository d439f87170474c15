import type { JSX } from 'preact';
import type { Coaching, Hint } from '../analysis/coach.ts';
import type { Warning } from '../analysis/warning.ts';
import { DriverChart } from './DriverChart.tsx';
import { draftParts, PROMOTIONAL_NOTCH } from './draft-parts.ts';
import { type HintActions, HintItem } from './HintItem.tsx';
import { HistoryWarnings } from './HistoryWarnings.tsx';
import { TwoWayBar } from './TwoWayBar.tsx';
import { countText, number, text } from './texts.ts';

/** The bar of a draft in words. */
function barLabel({ score, give }: Coaching): string {
  return text('draft_bar', number(score), number(Math.round(give)));
}

export interface DraftSummaryProps {
  coaching: Coaching;
  /** By what was posted before; they stand before the hints. */
  warnings?: readonly Warning[];
  /** So many hints are open; the others follow on demand. */
  shown: number;
  /** True if the person wants no hints in this draft. */
  isSilent?: boolean;
  /** Without the chart, and of each hint only what is to be done. */
  isCompact?: boolean;
  /** Where the hints stand beside their words. */
  actions?: HintActions;
  /** Opens the hints that follow on demand, or closes them; left out, only the person does. */
  isMoreOpen?: boolean | undefined;
  /** The warnings of these rules stand there now. */
  onWarned?: ((rules: string[]) => void) | undefined;
  /** The hints that follow on demand are looked at, or no longer. */
  onMore?(isOpen: boolean): void;
}

interface HintListProps {
  hints: readonly Hint[];
  isCompact: boolean;
  actions: HintActions | undefined;
}

function HintList({ hints, isCompact, actions }: HintListProps): JSX.Element {
  return (
    <ul class="hints">
      {hints.map((hint) => (
        <HintItem key={hint.cue} hint={hint} isCompact={isCompact} actions={actions} />
      ))}
    </ul>
  );
}

/** A rated draft: verdict, bar, hints. The same in the card and in the popup. */
export function DraftSummary(props: DraftSummaryProps): JSX.Element {
  const { coaching, warnings = [], shown, isSilent = false, isCompact = false, actions } = props;
  if (coaching.unrated !== null) {
    return (
      <div class="draft-summary">
        <p class="verdict">{coaching.unrated}</p>
      </div>
    );
  }
  // Where it has to be short, a warning stands in the place of a hint.
  const open = isCompact && warnings.length > 0 ? shown - 1 : shown;
  const more = coaching.hints.slice(open);
  return (
    <div class="draft-summary">
      <p class={`verdict ${coaching.verdict.state}`}>{coaching.verdict.text}</p>
      <TwoWayBar parts={draftParts(coaching)} notch={PROMOTIONAL_NOTCH} label={barLabel(coaching)} />
      <p class="ends" aria-hidden="true">
        <span>{text('draft_gives', number(Math.round(coaching.give)))}</span>
        <span>{text('draft_asks', number(coaching.score))}</span>
      </p>
      {!isCompact && <DriverChart drivers={coaching.drivers} />}
      <HistoryWarnings
        warnings={warnings}
        isCompact={isCompact}
        onNo={actions?.onNo}
        onWarned={props.onWarned}
      />
      {coaching.hints.length === 0 && warnings.length === 0 && !isSilent && (
        <p class="nothing">
          {text(coaching.score < PROMOTIONAL_NOTCH ? 'draft_nothing' : 'draft_no_single_words')}
        </p>
      )}
      {coaching.hints.length > 0 && (
        <HintList hints={coaching.hints.slice(0, open)} isCompact={isCompact} actions={actions} />
      )}
      {more.length > 0 && (
        <details open={props.isMoreOpen} onToggle={(event) => props.onMore?.(event.currentTarget.open)}>
          <summary>{countText('draft_more', more.length)}</summary>
          <HintList hints={more} isCompact={isCompact} actions={actions} />
        </details>
      )}
    </div>
  );
}
