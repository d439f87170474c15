import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ChoiceRow } from '../../components/ChoiceRow.tsx';
import { number, text } from '../../components/texts.ts';
import { KEEP_DAYS } from '../../platform/settings.ts';
import { sayKept } from './settings-words.ts';
import type { Talk } from './use-settings.tsx';

export interface KeepRowProps {
  /** Days; 0 for good. */
  keepDays: number;
  onChange: Talk['onChange'];
}

const YEAR = 365;
/** For good, and whole years, in days. */
const KEPT = [0, YEAR, 2 * YEAR, 5 * YEAR];

/** Days that were typed; null for what is not accepted. */
function readDays(typed: string): number | null {
  const days = /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : Number.NaN;
  return days >= KEEP_DAYS.shortest && days <= KEEP_DAYS.longest ? days : null;
}

/** How long the history is kept: for good, some years, or any number of days. What would remove something is asked first. */
export function KeepRow({ keepDays, onChange }: KeepRowProps): JSX.Element {
  /** What was chosen and would remove something. */
  const [asked, setAsked] = useState<number | null>(null);
  const [isWrong, setWrong] = useState(false);
  const all = [...new Set([...KEPT, keepDays])].sort((a, b) => (a || 1e6) - (b || 1e6));

  function save(days: number): void {
    setAsked(null);
    const done = days === 0 ? text('options_keep_always_saved') : text('options_keep_saved', sayKept(days));
    onChange({ keepDays: days }, done, (reason) => text('options_choice_not_saved', reason));
  }

  function choose(days: number): void {
    setWrong(false);
    if (days === keepDays) setAsked(null);
    else if (days !== 0 && (keepDays === 0 || days < keepDays)) setAsked(days);
    else save(days);
  }

  function type(typed: string): void {
    const days = readDays(typed);
    setWrong(days === null && typed.trim() !== '');
    if (days !== null) choose(days);
  }

  return (
    <div class="keep-row" data-row>
      <ChoiceRow
        name={text('options_keep')}
        note={`${text('options_keep_note')} ${text('options_keep_week')}`}
        choices={all.map((days) => [String(days), sayKept(days)] as const)}
        chosen={String(asked ?? keepDays)}
        onChoose={(days) => choose(Number(days))}
      />
      <label class="own-days">
        {text('options_keep_own')}
        <input
          class="field"
          type="text"
          inputMode="numeric"
          size={4}
          // Chosen elsewhere or taken back, it stands there anew.
          key={asked ?? keepDays}
          defaultValue={(asked ?? keepDays) === 0 ? '' : String(asked ?? keepDays)}
          aria-invalid={isWrong}
          aria-describedby="keep-problem"
          onChange={(event) => type(event.currentTarget.value)}
        />
      </label>
      <p class="problem" id="keep-problem" role="alert">
        {isWrong && text('options_keep_accepted', number(KEEP_DAYS.shortest), number(KEEP_DAYS.longest))}
      </p>
      {asked !== null && (
        <div class="question" role="alert">
          <p>{text('options_keep_ask', sayKept(asked))}</p>
          <button type="button" onClick={() => setAsked(null)}>
            {text('options_keep_cancel')}
          </button>{' '}
          <button type="button" onClick={() => save(asked)}>
            {text('options_keep_confirm')}
          </button>
        </div>
      )}
    </div>
  );
}
