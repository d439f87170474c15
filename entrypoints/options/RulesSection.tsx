import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { HintReport, RuleReport } from '../../platform/requests.ts';
import type { Settings } from '../../platform/settings.ts';

export interface RulesSectionProps {
  settings: Settings;
  readHints(): Promise<HintReport>;
  wakeRule(cue: string): Promise<void>;
  forgetHints(): Promise<void>;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

/** "shown 24 times, 3 not useful". */
function sayCounts({ shown, notUseful }: RuleReport): string {
  if (shown === 0) return 'never shown';
  return `shown ${times(shown)}${notUseful > 0 ? `, ${notUseful} not useful` : ''}`;
}

/** What became of drafts with hints, in a sentence. Shares of drafts, in percent. */
function sayEffect({ effect: { shown, changed, fell, sent } }: HintReport): string {
  if (shown === 0) return 'No draft has shown a hint yet.';
  const share = (count: number) => `${Math.round((100 * count) / shown)}\u202f%`;
  const drafts = shown === 1 ? '1 draft' : `${shown} drafts`;
  return `${drafts} showed a hint. In ${share(changed)} the words were changed within a minute, in ${share(fell)} the score fell after that; ${share(sent)} were posted.`;
}

interface RuleRowProps {
  rule: RuleReport;
  mute: Settings['mutedRules'][string] | undefined;
  onWake(): void;
}

function RuleRow({ rule, mute, onWake }: RuleRowProps): JSX.Element {
  const why = mute === 'chosen' ? 'muted by you' : 'muted: not useful more than one time in ten';
  return (
    <li>
      <span class="name">{rule.title}</span>
      <span class="note">{mute === undefined ? sayCounts(rule) : `${why}; ${sayCounts(rule)}`}</span>
      {mute !== undefined && (
        <button type="button" aria-label={`Wake: ${rule.title}`} onClick={onWake}>
          Wake
        </button>
      )}
    </li>
  );
}

/** The rules that were shown or are muted, and what became of drafts with hints: counts that never leave. */
export function RulesSection({ settings, readHints, wakeRule, forgetHints }: RulesSectionProps): JSX.Element {
  const [report, setReport] = useState<HintReport | null>(null);
  const [said, setSaid] = useState<{ text: string; isProblem: boolean }>({ text: '', isProblem: false });

  const load = useCallback(async () => {
    try {
      setReport(await readHints());
    } catch (error) {
      setSaid({ text: `The counts could not be read: ${reasonOf(error)}.`, isProblem: true });
    }
  }, [readHints]);

  // Whenever the settings change: a rule may have been muted in a page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are read for nothing else
  useEffect(() => void load(), [load, settings]);

  async function change(act: () => Promise<void>, done: string): Promise<void> {
    try {
      await act();
      setSaid({ text: done, isProblem: false });
    } catch (error) {
      setSaid({ text: `That was not saved: ${reasonOf(error)}.`, isProblem: true });
    }
    await load();
  }

  return (
    <section aria-labelledby="rules-title">
      <h2 id="rules-title">Rules and their effect</h2>
      <p>
        {report === null ? 'Reading the counts.' : sayEffect(report)} A rule whose hints are not useful more
        than one time in ten, after twenty showings, mutes itself.
      </p>
      <div class="switches">
        {report !== null && report.rules.length > 0 && (
          <ul class="rules">
            {report.rules.map((rule) => (
              <RuleRow
                key={rule.cue}
                rule={rule}
                mute={settings.mutedRules[rule.cue]}
                onWake={() => void change(() => wakeRule(rule.cue), `“${rule.title}” speaks again.`)}
              />
            ))}
          </ul>
        )}
        <p class={said.isProblem ? 'status problem' : 'status'} role="status">
          {said.text}
        </p>
      </div>
      {report !== null && report.effect.shown + report.rules.length > 0 && (
        <button type="button" onClick={() => void change(forgetHints, 'All counts are erased.')}>
          Erase the counts
        </button>
      )}
    </section>
  );
}
