import type { JSX } from 'preact';
import type { Warning } from '../analysis/warning.ts';
import type { HintActions } from './HintItem.tsx';
import { RemarkFoot } from './RemarkFoot.tsx';

/** A clock that goes back: it is not about the words, which carry the lines of the other hints. */
function PastMark(): JSX.Element {
  return (
    <svg class="past-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d="M2.5 3v3h3M3 6a5.5 5.5 0 1 1-.4 3.5M8 5v3.2l2 1.3"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

export interface WarningItemProps {
  warning: Warning;
  /** Without the evidence and the ways to say no. */
  isCompact?: boolean;
  onNo?: HintActions['onNo'] | undefined;
}

/** One warning: what was posted before that speaks against this draft, and one thing to do. */
export function WarningItem({ warning, isCompact = false, onNo }: WarningItemProps): JSX.Element {
  return (
    <li class="hint-item warning-item">
      <h3>
        <PastMark />
        <span class="title">{warning.title}</span>
      </h3>
      <p>{warning.reason}</p>
      <p class="action">{warning.action}</p>
      {!isCompact && <RemarkFoot remark={warning} onNo={onNo} />}
    </li>
  );
}
