import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ChoiceRow } from '../../components/ChoiceRow.tsx';
import { countText, number, text } from '../../components/texts.ts';
import { clockTime } from '../../components/words.ts';
import { LONGEST_PHRASE, MOST_PHRASES, type Settings, type SettingsChange } from '../../platform/settings.ts';
import { LookRows } from './LookRows.tsx';

export interface HintsSectionProps {
  settings: Settings;
  /** Milliseconds since 1970. */
  now: number;
  /** What became of the last choice, in a sentence. */
  status: string;
  isProblem: boolean;
  /** `done` is the sentence for what is saved, `undone` makes the one for what is not of the reason. */
  onChange(change: SettingsChange, done: string, undone: (reason: string) => string): void;
}

/** Milliseconds after the last key; the shortest is no wait that anybody notices. */
const DELAYS = ['150', '500', '1000', '2000'] as const;
type Delay = (typeof DELAYS)[number];

function seconds(delay: Delay): string {
  return number(Number(delay) / 1000);
}

function sayDelay(delay: Delay): string {
  return delay === '150' ? text('options_wait_none') : text('options_wait_seconds', seconds(delay));
}

/** What is saved, in a sentence. */
function saySaved(delay: Delay): string {
  return delay === '150' ? text('options_wait_none_saved') : text('options_wait_saved', seconds(delay));
}

/** One phrase a line; throws with what is accepted, and that nothing was saved. */
export function readPhrases(typed: string): string[] {
  const phrases = [...new Set(typed.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
  if (phrases.length > MOST_PHRASES)
    throw new RangeError(text('options_phrases_too_many', number(MOST_PHRASES)));
  const long = phrases.find((phrase) => phrase.length > LONGEST_PHRASE);
  if (long !== undefined) throw new RangeError(text('options_phrases_too_long', number(LONGEST_PHRASE)));
  return phrases;
}

function PhrasesForm({ settings, onChange }: Pick<HintsSectionProps, 'settings' | 'onChange'>): JSX.Element {
  const [problem, setProblem] = useState<string | null>(null);

  function save(typed: string): void {
    try {
      const neverCount = readPhrases(typed);
      setProblem(null);
      onChange({ neverCount }, countText('options_phrases_saved', neverCount.length), (reason) =>
        text('options_phrases_not_saved', reason),
      );
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    <div class="phrases-form">
      <label for="phrases">{text('options_phrases')}</label>
      <p class="note" id="phrases-note">
        {text('options_phrases_note')}
      </p>
      <textarea
        class="field"
        id="phrases"
        rows={4}
        aria-describedby="phrases-note phrases-problem"
        aria-invalid={problem !== null}
        // What is being typed must survive a change that is made elsewhere.
        key={settings.neverCount.join('\n')}
        defaultValue={settings.neverCount.join('\n')}
        onChange={(event) => save(event.currentTarget.value)}
      />
      <p class="problem" id="phrases-problem" role="alert">
        {problem}
      </p>
    </div>
  );
}

/** How hints come: how soon, not now, and not about what. */
export function HintsSection({ settings, now, status, isProblem, onChange }: HintsSectionProps): JSX.Element {
  const isPaused = settings.pausedUntil > now;
  const chosen = DELAYS.findLast((delay) => Number(delay) <= settings.pause) ?? '150';
  return (
    <section aria-labelledby="hints-title">
      <h2 id="hints-title">{text('options_hints')}</h2>
      <p>{text('options_hints_note')}</p>
      <div class="switches">
        {isPaused && (
          <p class="paused end-row">
            <span>{text('page_paused_until', clockTime(settings.pausedUntil))}</span>
            <button
              type="button"
              onClick={() =>
                onChange({ pausedUntil: 0 }, text('options_resumed'), (reason) =>
                  text('options_not_resumed', reason),
                )
              }
            >
              {text('page_resume')}
            </button>
          </p>
        )}
        <ChoiceRow
          name={text('options_wait')}
          note={text('options_wait_note')}
          choices={DELAYS.map((delay) => [delay, sayDelay(delay)] as const)}
          chosen={chosen}
          onChoose={(delay) =>
            onChange({ pause: Number(delay) }, saySaved(delay), (reason) =>
              text('options_wait_not_saved', reason),
            )
          }
        />
        <LookRows settings={settings} onChange={onChange} />
        <PhrasesForm settings={settings} onChange={onChange} />
        <p class={isProblem ? 'status problem' : 'status'} role="status">
          {status}
        </p>
      </div>
    </section>
  );
}
