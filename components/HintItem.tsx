import type { JSX } from 'preact';
import type { Hint } from '../analysis/coach.ts';
import { PageButton } from './PageButton.tsx';

/** The line that the words carry in the draft, so that hint and words are found together. */
function ToneLine({ tone }: { tone: Hint['tone'] }): JSX.Element {
  const paths = { ask: 'M0 3q2-4 4 0t4 0 4 0 4 0', news: 'M1 3h15', credit: 'M0 3h16' };
  return (
    <svg class={`tone-line ${tone}`} viewBox="0 0 16 6" width="16" height="6" aria-hidden="true">
      <path d={paths[tone]} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
    </svg>
  );
}

/** "+18" or "−6": points of the score. */
function points(contribution: number): string {
  const rounded = Math.round(contribution);
  return rounded < 0 ? `\u2212${-rounded}` : `+${rounded}`;
}

/** What the person may do with a hint where it stands beside its words. */
export interface HintActions {
  onNo(no: 'this' | 'not-useful' | 'rule', hint: Hint): void;
  /** The pointer or the focus is on this hint, or on none. */
  onPoint(hint: Hint | null): void;
  /** The cue whose words the person points at. */
  lit: string | null;
}

function NoButtons({ hint, onNo }: { hint: Hint; onNo: HintActions['onNo'] }): JSX.Element {
  return (
    <p class="no-buttons">
      <PageButton aria-label={`Not useful: ${hint.title}`} onPress={() => onNo('not-useful', hint)}>
        Not useful
      </PageButton>
      <PageButton aria-label={`Hide here: ${hint.title}`} onPress={() => onNo('this', hint)}>
        Hide here
      </PageButton>
      <PageButton aria-label={`Never show: ${hint.title}`} onPress={() => onNo('rule', hint)}>
        Never show
      </PageButton>
    </p>
  );
}

/** One hint: what it is, what drives the score by how much, why, and one thing to do. */
export function HintItem({ hint, actions }: { hint: Hint; actions?: HintActions | undefined }): JSX.Element {
  const isLit = actions?.lit === hint.cue;
  return (
    <li
      class={`hint-item ${hint.tone}${isLit ? ' lit' : ''}`}
      onMouseEnter={() => actions?.onPoint(hint)}
      onMouseLeave={() => actions?.onPoint(null)}
      onFocusCapture={() => actions?.onPoint(hint)}
      onBlurCapture={() => actions?.onPoint(null)}
    >
      <h3>
        <ToneLine tone={hint.tone} />
        <span class="title">{hint.title}</span>
        <span class="points">
          {points(hint.contribution)}
          <span class="visually-hidden"> points</span>
        </span>
      </h3>
      <p>{hint.reason}</p>
      <p class="action">{hint.action}</p>
      {actions !== undefined && hint.tone !== 'credit' && <NoButtons hint={hint} onNo={actions.onNo} />}
    </li>
  );
}
