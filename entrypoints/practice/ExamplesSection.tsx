import type { JSX } from 'preact';
import type { Tone } from '../../analysis/cue.ts';
import type { MessageKey } from '../../analysis/message.ts';
import { text } from '../../components/texts.ts';
import { EXAMPLES, type Example } from './examples.ts';

const GROUPS: readonly (readonly [tone: Tone, title: MessageKey])[] = [
  ['ask', 'practice_examples_ask'],
  ['news', 'practice_examples_news'],
  ['credit', 'practice_examples_credit'],
];

/** Invented drafts of each family, to be looked at or changed. */
export function ExamplesSection({ onChoose }: { onChoose(example: Example): void }): JSX.Element {
  return (
    <section class="examples" aria-labelledby="examples-title">
      <h2 id="examples-title">{text('practice_examples')}</h2>
      <p class="note">{text('practice_examples_note')}</p>
      {GROUPS.map(([tone, title]) => (
        <div key={tone}>
          <h3>{text(title)}</h3>
          <ul>
            {EXAMPLES.filter((one) => one.tone === tone).map((one) => (
              <li key={one.name}>
                <button type="button" onClick={() => onChoose(one)}>
                  {text(one.name)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
