import type { JSX } from 'preact';
import { text } from '../../components/texts.ts';
import { setsAnything, usePolicy } from './PolicyNotice.tsx';
import { SettingsFile, type SettingsFileProps } from './SettingsFile.tsx';
import { resetOf } from './undo.ts';

export type DataSectionProps = SettingsFileProps;

/** What belongs to the person: the ways to the history, and the settings as a file or as they came. */
export function DataSection(props: DataSectionProps): JSX.Element {
  const { status, isProblem, onOwnChange } = props;
  const hasPolicy = setsAnything(usePolicy());

  function reset(): void {
    onOwnChange(resetOf, text('options_reset_done'), (reason) => text('options_choice_not_saved', reason));
  }

  return (
    <section class="data-section" aria-labelledby="data-title">
      <h2 id="data-title">{text('options_data')}</h2>
      {hasPolicy && <p>{text('options_data_policy')}</p>}
      <div class="data-row" data-row>
        <h3>{text('options_history')}</h3>
        <p>{text('options_history_note')}</p>
        <p class="actions">
          <a class="button" href="/history.html">
            {text('options_history_open')}
          </a>
          <a class="button" href="/history.html#export">
            {text('history_export')}
          </a>
          <a class="button" href="/history.html#import">
            {text('history_import')}
          </a>
          <a class="button" href="/history.html#erase">
            {text('history_erase')}
          </a>
        </p>
      </div>
      <SettingsFile {...props} />
      <div class="data-row" data-row>
        <h3>{text('options_reset')}</h3>
        <p>{text('options_reset_note')}</p>
        <p class="actions">
          <button type="button" onClick={reset}>
            {text('options_reset_start')}
          </button>
        </p>
      </div>
      <p class={isProblem ? 'status problem' : 'status'} role="status">
        {status}
      </p>
    </section>
  );
}
