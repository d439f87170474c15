import { Component, type JSX } from 'preact';
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
export class HistoryWarnings extends Component<HistoryWarningsProps, { isMoreOpen: boolean }> {
  override state = { isMoreOpen: false };
  /** What was told last: it is told again when other rules speak, not at each key. */
  #told = '';

  override componentDidMount(): void {
    this.#tell();
  }

  override componentDidUpdate(): void {
    this.#tell();
  }

  #tell(): void {
    const { warnings, onWarned } = this.props;
    const rules = (this.state.isMoreOpen ? warnings : warnings.slice(0, 1)).map(({ cue }) => cue);
    const told = rules.join();
    if (told !== this.#told && rules.length > 0) onWarned?.(rules);
    this.#told = told;
  }

  override render({ warnings, isCompact = false, onNo }: HistoryWarningsProps): JSX.Element | null {
    const [first, ...more] = warnings;
    if (first === undefined) return null;
    return (
      <div class="history-warnings">
        <ul aria-label={text('warnings_name')}>
          <WarningItem key={first.cue} warning={first} isCompact={isCompact} onNo={onNo} />
        </ul>
        {more.length > 0 && !isCompact && (
          <details onToggle={(event) => this.setState({ isMoreOpen: event.currentTarget.open })}>
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
}
