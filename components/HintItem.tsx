import type { JSX } from 'preact';
import type { Hint } from '../analysis/coach.ts';

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

/** One hint: what it is, what drives the score by how much, why, and one thing to do. */
export function HintItem({ hint }: { hint: Hint }): JSX.Element {
  return (
    <li class={`hint-item ${hint.tone}`}>
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
    </li>
  );
}
