import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ChoiceRow } from '../../components/ChoiceRow.tsx';
import { clockTime } from '../../components/words.ts';
import { LONGEST_PHRASE, MOST_PHRASES, type Settings, type SettingsChange } from '../../platform/settings.ts';

export interface HintsSectionProps {
  settings: Settings;
  /** Milliseconds since 1970. */
  now: number;
  /** What became of the last choice, in a sentence. */
  status: string;
  isProblem: boolean;
  /** `done` is the sentence for what is saved, `undone` begins the one for what is not. */
  onChange(change: SettingsChange, done: string, undone: string): void;
}

type Delay = '150' | '500' | '1000' | '2000';

const DELAYS: readonly (readonly [Delay, string])[] = [
  ['150', 'At once'],
  ['500', '0.5 s'],
  ['1000', '1 s'],
  ['2000', '2 s'],
];

/** One phrase a line; throws with what is accepted. */
export function readPhrases(text: string): string[] {
  const phrases = [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
  if (phrases.length > MOST_PHRASES) throw new RangeError(`Use ${MOST_PHRASES} lines at most`);
  const long = phrases.find((phrase) => phrase.length > LONGEST_PHRASE);
  if (long !== undefined) throw new RangeError(`Use ${LONGEST_PHRASE} characters a line at most`);
  return phrases;
}

function PhrasesForm({ settings, onChange }: Pick<HintsSectionProps, 'settings' | 'onChange'>): JSX.Element {
  const [problem, setProblem] = useState<string | null>(null);

  function save(text: string): void {
    try {
      const neverCount = readPhrases(text);
      setProblem(null);
      const done =
        neverCount.length === 1 ? '1 phrase never counts' : `${neverCount.length} phrases never count`;
      onChange({ neverCount }, `Saved: ${done}.`, 'Your phrases stay as they are');
    } catch (error) {
      setProblem(`${error instanceof Error ? error.message : String(error)}. Your phrases stay as they are.`);
    }
  }

  return (
    <div class="phrases-form">
      <label for="phrases">Never count</label>
      <p class="note" id="phrases-note">
        Names and phrases of your own that are no self-promotion, one a line: a brand called “Order Now
        Bakery”, a column called “Link in bio”.
      </p>
      <textarea
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
  const chosen = DELAYS.findLast(([delay]) => Number(delay) <= settings.pause)?.[0] ?? '150';
  return (
    <section aria-labelledby="hints-title">
      <h2 id="hints-title">Hints</h2>
      <p>
        Two hints at a time; the others follow on demand in the card. Each can be dismissed there, and undone.
      </p>
      <div class="switches">
        {isPaused && (
          <p class="paused">
            <span>{`Hints are paused until ${clockTime(settings.pausedUntil)}.`}</span>
            <button
              type="button"
              onClick={() => onChange({ pausedUntil: 0 }, 'Saved: hints are back.', 'Hints stay paused')}
            >
              Resume
            </button>
          </p>
        )}
        <ChoiceRow
          name="Wait before rating"
          note="How long after the last key a draft is rated."
          choices={DELAYS}
          chosen={chosen}
          onChoose={(delay) =>
            onChange(
              { pause: Number(delay) },
              delay === '150'
                ? 'Saved: drafts are rated at once.'
                : `Saved: drafts are rated after ${Number(delay) / 1000} s.`,
              'The wait stays as it is',
            )
          }
        />
        <PhrasesForm settings={settings} onChange={onChange} />
        <p class={isProblem ? 'status problem' : 'status'} role="status">
          {status}
        </p>
      </div>
    </section>
  );
}
