import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Warning } from '../analysis/warning.ts';
import type { HintActions } from './HintItem.tsx';
import { countText, text } from './texts.ts';
import { WarningItem } from './WarningItem.tsx';

export interface HistoryWarningsProps {
  /** What weighs most first. */
  warnings: readonly Warning[];
  /** The first one alone, and of it only what is to be done. */
  isCompact?: boolean;
  onNo?: HintActions['onNo'] | undefined;
  /** The warnings of these rules stand there now. */
  onWarned?: ((rules: string[]) => void) | undefined;
}

/** What the ledger says of a draft: one warning, the others on demand. Nothing where it says nothing. */
export function HistoryWarnings(props: HistoryWarningsProps): JSX.Element | null {
  const { warnings, isCompact = false, onNo, onWarned } = props;
  const [isMoreOpen, setMoreOpen] = useState(false);
  const [first, ...more] = warnings;
  const rules = (isMoreOpen ? warnings : warnings.slice(0, 1)).map(({ cue }) => cue);

  // biome-ignore lint/correctness/useExhaustiveDependencies: when other rules speak, not at each key
  useEffect(() => {
    if (rules.length > 0) onWarned?.(rules);
  }, [rules.join()]);

  if (first === undefined) return null;
  return (
    <div class="history-warnings">
      <ul aria-label={text('warnings_name')}>
        <WarningItem key={first.cue} warning={first} isCompact={isCompact} onNo={onNo} />
      </ul>
      {more.length > 0 && !isCompact && (
        <details onToggle={(event) => setMoreOpen(event.currentTarget.open)}>
          <summary>{countText('warning_more', more.length)}</summary>
          <ul>
            {more.map((warning) => (
              <WarningItem key={warning.cue} warning={warning} isCompact={isCompact} onNo={onNo} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
