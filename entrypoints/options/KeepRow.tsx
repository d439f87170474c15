import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { ChoiceRow } from '../../components/ChoiceRow.tsx';
import { countText, number, text } from '../../components/texts.ts';
import { reasonOf } from '../../platform/reason-of.ts';
import { KEEP_DAYS } from '../../platform/settings.ts';
import { countOlder, isShorter, keepOlder, type OlderMeans } from './older-acts.ts';
import { sayKept } from './settings-words.ts';
import type { BringBack, Talk } from './use-settings.tsx';

export interface KeepRowProps extends Pick<Talk, 'onChange' | 'onProblem'> {
  /** Days; 0 for good. */
  keepDays: number;
  older: OlderMeans;
}

/** What was chosen and may remove something: so many acts, null until they are counted. */
interface Asked {
  days: number;
  count: number | null;
}

const YEAR = 365;
/** For good, and whole years, in days. */
const KEPT = [0, YEAR, 2 * YEAR, 5 * YEAR];

/** Days that were typed; null for what is not accepted. */
function readDays(typed: string): number | null {
  const days = /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : Number.NaN;
  return days >= KEEP_DAYS.shortest && days <= KEEP_DAYS.longest ? days : null;
}

/**
 * How long the history is kept: for good, some years, or any number of days. What would remove something is asked first,
 * and comes back with the setting.
 */
export function KeepRow({ keepDays, older, onChange, onProblem }: KeepRowProps): JSX.Element {
  const [asked, setAsked] = useState<Asked | null>(null);
  /** What was chosen last: what is read of anything else comes too late. */
  const chosen = useRef(keepDays);
  const [isWrong, setWrong] = useState(false);
  const all = [...new Set([...KEPT, keepDays])].sort((a, b) => (a || 1e6) - (b || 1e6));

  function save(days: number, bringBack?: BringBack): void {
    setAsked(null);
    const done = days === 0 ? text('options_keep_always_saved') : text('options_keep_saved', sayKept(days));
    onChange({ keepDays: days }, done, (reason) => text('options_choice_not_saved', reason), bringBack);
  }

  /** Does the next with what is read, unless something else was chosen meanwhile. */
  function after<T>(days: number, reading: Promise<T>, next: (read: T) => void): void {
    chosen.current = days;
    reading.then(
      (read) => chosen.current === days && next(read),
      (error: unknown) => {
        setAsked(null);
        onProblem(text('options_older_not_read', reasonOf(error)));
      },
    );
  }

  function choose(days: number): void {
    setWrong(false);
    chosen.current = days;
    if (days === keepDays) setAsked(null);
    else if (!isShorter(keepDays, days)) save(days);
    else {
      setAsked({ days, count: null });
      after(days, countOlder(older, days), (count) => (count === 0 ? save(days) : setAsked({ days, count })));
    }
  }

  /** They are read before they are removed: only so can they come back. */
  function confirm({ days }: Asked): void {
    after(days, keepOlder(older, days), (bringBack) => save(days, bringBack));
  }

  function type(typed: string): void {
    const days = readDays(typed);
    setWrong(days === null && typed.trim() !== '');
    if (days !== null) choose(days);
  }

  const shown = asked?.days ?? keepDays;
  return (
    <div class="keep-row" data-row>
      <ChoiceRow
        name={text('options_keep')}
        note={`${text('options_keep_note')} ${text('options_keep_week')}`}
        choices={all.map((days) => [String(days), sayKept(days)] as const)}
        chosen={String(shown)}
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
          key={shown}
          defaultValue={shown === 0 ? '' : String(shown)}
          aria-invalid={isWrong}
          aria-describedby="keep-problem"
          onChange={(event) => type(event.currentTarget.value)}
        />
      </label>
      <p class="problem" id="keep-problem" role="alert">
        {isWrong && text('options_keep_accepted', number(KEEP_DAYS.shortest), number(KEEP_DAYS.longest))}
      </p>
      {asked?.count != null && (
        <div class="question" role="alert">
          <p>{countText('options_older', asked.count, sayKept(asked.days))}</p>
          <button type="button" onClick={() => choose(keepDays)}>
            {text('options_keep_cancel')}
          </button>{' '}
          <button type="button" onClick={() => confirm(asked)}>
            {text('options_keep_confirm')}
          </button>
        </div>
      )}
    </div>
  );
}
