import type { JSX } from 'preact';
import type { Coaching } from '../analysis/coach.ts';
import { draftParts, PROMOTIONAL_NOTCH } from './draft-parts.ts';
import { HintItem } from './HintItem.tsx';
import { TwoWayBar } from './TwoWayBar.tsx';

/** At most so many hints are shown at once; the others follow on demand. */
const SHOWN_HINTS = 5;

/** The bar of a draft in words. */
function barLabel({ score, give }: Coaching): string {
  return `Asks ${score} of 100, gives ${Math.round(give)} of 100`;
}

/** A rated draft: verdict, bar, hints. The same in the card and in the popup. */
export function DraftSummary({ coaching }: { coaching: Coaching }): JSX.Element {
  const hints = coaching.hints.slice(0, SHOWN_HINTS);
  const more = coaching.hints.length - hints.length;
  return (
    <div class="draft-summary">
      <p class={`verdict ${coaching.verdict.state}`}>{coaching.verdict.text}</p>
      <TwoWayBar parts={draftParts(coaching)} notch={PROMOTIONAL_NOTCH} label={barLabel(coaching)} />
      <p class="ends" aria-hidden="true">
        <span>gives</span>
        <span>asks</span>
      </p>
      {hints.length === 0 ? (
        <p class="nothing">Nothing in these words promotes you. Write on.</p>
      ) : (
        <ul class="hints">
          {hints.map((hint) => (
            <HintItem key={hint.cue} hint={hint} />
          ))}
        </ul>
      )}
      {more > 0 && <p class="more">{`${more} smaller ${more === 1 ? 'sign' : 'signs'} not shown.`}</p>}
    </div>
  );
}
