import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../../components/texts.ts';
import { NOWHERE, type Trial } from './try-connection.ts';

export interface TrialSectionProps {
  /** Tries once to reach {@link NOWHERE}; never rejects. */
  tryConnection(): Promise<Trial>;
}

function sayTrial(trial: Trial): string {
  if (trial.outcome === 'refused') return text('abilities_refused');
  return trial.outcome === 'tried' ? text('abilities_tried') : text('abilities_answered');
}

/** The browser's own words for the refusal. */
function Proof({ trial }: { trial: Extract<Trial, { outcome: 'refused' }> }): JSX.Element {
  const rows = [
    [text('abilities_refused_by'), trial.directive],
    [text('abilities_refused_address'), trial.address],
    [text('abilities_refused_policy'), trial.policy],
  ] as const;
  return (
    <dl class="proof">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <code>{value}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A connection is tried when the person asks for it, and what the browser says of it is shown. */
export function TrialSection({ tryConnection }: TrialSectionProps): JSX.Element {
  const [trial, setTrial] = useState<Trial | 'running' | null>(null);

  async function run(): Promise<void> {
    setTrial('running');
    setTrial(await tryConnection());
  }

  const isDone = trial !== null && trial !== 'running';
  const isRefused = isDone && trial.outcome === 'refused';
  return (
    <section aria-labelledby="trial-title">
      <h2 id="trial-title">{text('abilities_connect')}</h2>
      <p>{text('abilities_trial_note', NOWHERE)}</p>
      <p class="actions">
        {/* Not disabled meanwhile: that would take the focus away. */}
        <button type="button" onClick={() => trial !== 'running' && void run()}>
          {text('abilities_try')}
        </button>
        <span class={isDone && !isRefused ? 'said problem' : 'said'} role="status">
          {trial === 'running' ? text('abilities_trying') : isDone && sayTrial(trial)}
        </span>
      </p>
      {isDone && trial.outcome === 'refused' && <Proof trial={trial} />}
      <p class="quiet">{text('abilities_trial_limits')}</p>
    </section>
  );
}
