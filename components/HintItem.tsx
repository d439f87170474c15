import type { JSX } from 'preact';
import type { Hint, Remark } from '../analysis/coach.ts';
import { PageButton } from './PageButton.tsx';
import { RemarkFoot } from './RemarkFoot.tsx';
import { text } from './texts.ts';
import { points } from './words.ts';

/** The line that the words carry in the draft, so that hint and words are found together. */
function ToneLine({ tone }: { tone: Hint['tone'] }): JSX.Element {
  const paths = { ask: 'M0 3q2-4 4 0t4 0 4 0 4 0', news: 'M1 3h15', credit: 'M0 3h16' };
  return (
    <svg class={`tone-line ${tone}`} viewBox="0 0 16 6" width="16" height="6" aria-hidden="true">
      <path d={paths[tone]} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
    </svg>
  );
}

/** What the person may do with a hint where it stands beside its words. */
export interface HintActions {
  /** Left out where there is nothing to say no to. */
  onNo?: ((no: 'this' | 'not-useful' | 'rule', remark: Remark) => void) | undefined;
  /** The pointer or the focus is on this hint, or on none. */
  onPoint(hint: Hint | null): void;
  /** Puts words that could be used on the clipboard; the draft stays as it is. */
  onCopy(text: string): void;
  /** The cue whose words the person points at. */
  lit: string | null;
}

/** What comes first and what follows, for rules about an order. */
function OrderLines({ first, second }: NonNullable<Hint['order']>): JSX.Element {
  return (
    <ol class="order">
      <li>{text('hint_first', first)}</li>
      <li>{text('hint_then', second)}</li>
    </ol>
  );
}

interface SuggestionLineProps {
  suggestion: NonNullable<Hint['suggestion']>;
  actions: HintActions | undefined;
}

/** The action in words of the draft; where there are words to use, they can be copied. */
function SuggestionLine({ suggestion: { say, copy }, actions }: SuggestionLineProps): JSX.Element {
  return (
    <p class="suggestion">
      <span>{say}</span>
      {copy !== null && actions !== undefined && (
        <PageButton
          keeps
          class="small-button"
          aria-label={text('hint_copy', copy)}
          onPress={() => actions.onCopy(copy)}
        >
          {text('page_copy')}
        </PageButton>
      )}
    </p>
  );
}

export interface HintItemProps {
  hint: Hint;
  /** Only what is to be done: the suggestion in place of the action, and no evidence. */
  isCompact?: boolean;
  actions?: HintActions | undefined;
}

/** One hint: what it is, what drives the score by how much, why, and one thing to do. */
export function HintItem({ hint, isCompact = false, actions }: HintItemProps): JSX.Element {
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
          <span class="visually-hidden">{text('hint_points', points(hint.contribution))}</span>
          <span aria-hidden="true">{points(hint.contribution)}</span>
        </span>
      </h3>
      <p>{hint.reason}</p>
      {hint.order !== null && <OrderLines {...hint.order} />}
      {(!isCompact || hint.suggestion === null) && <p class="action">{hint.action}</p>}
      {hint.suggestion !== null && <SuggestionLine suggestion={hint.suggestion} actions={actions} />}
      {!isCompact && <RemarkFoot remark={hint} onNo={hint.tone === 'credit' ? undefined : actions?.onNo} />}
    </li>
  );
}
