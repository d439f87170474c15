import type { JSX } from 'preact';
import type { Coaching, Hint } from '../analysis/coach.ts';
import { draftParts, PROMOTIONAL_NOTCH } from './draft-parts.ts';
import { HintItem } from './HintItem.tsx';
import { TwoWayBar } from './TwoWayBar.tsx';

/** The bar of a draft in words. */
function barLabel({ score, give }: Coaching): string {
  return `Asks ${score} of 100, gives ${Math.round(give)} of 100`;
}

export interface DraftSummaryProps {
  coaching: Coaching;
  /** So many hints are open; the others follow on demand. */
  shown: number;
}

function HintList({ hints }: { hints: readonly Hint[] }): JSX.Element {
  return (
    <ul class="hints">
      {hints.map((hint) => (
        <HintItem key={hint.cue} hint={hint} />
      ))}
    </ul>
  );
}

/** A rated draft: verdict, bar, hints. The same in the card and in the popup. */
export function DraftSummary({ coaching, shown }: DraftSummaryProps): JSX.Element {
  if (coaching.unrated !== null) {
    return (
      <div class="draft-summary">
        <p class="verdict">{coaching.unrated}</p>
      </div>
    );
  }
  const more = coaching.hints.slice(shown);
  return (
    <div class="draft-summary">
      <p class={`verdict ${coaching.verdict.state}`}>{coaching.verdict.text}</p>
      <TwoWayBar parts={draftParts(coaching)} notch={PROMOTIONAL_NOTCH} label={barLabel(coaching)} />
      <p class="ends" aria-hidden="true">
        <span>gives</span>
        <span>asks</span>
      </p>
      {coaching.hints.length === 0 ? (
        <p class="nothing">Nothing in these words promotes you. Write on.</p>
      ) : (
        <HintList hints={coaching.hints.slice(0, shown)} />
      )}
      {more.length > 0 && (
        <details>
          <summary>{`${more.length} more`}</summary>
          <HintList hints={more} />
        </details>
      )}
    </div>
  );
}
