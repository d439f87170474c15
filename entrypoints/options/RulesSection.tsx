import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { countText, number, text } from '../../components/texts.ts';
import { percent } from '../../components/words.ts';
import type { HintReport, RuleReport } from '../../platform/requests.ts';
import type { Settings } from '../../platform/settings.ts';
import { usePolicy } from './PolicyNotice.tsx';

export interface RulesSectionProps {
  settings: Settings;
  readHints(): Promise<HintReport>;
  wakeRule(cue: string): Promise<void>;
  forgetHints(): Promise<void>;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** "shown 24 times, 3 not useful". */
function sayCounts({ shown, notUseful }: RuleReport): string {
  if (shown === 0) return text('options_rule_never_shown');
  if (notUseful === 0) return countText('options_rule_shown', shown);
  return countText('options_rule_not_useful', shown, number(notUseful));
}

/** What became of drafts with hints, in a sentence. Shares of drafts, in percent. */
function sayEffect({ effect: { shown, changed, fell, sent } }: HintReport): string {
  if (shown === 0) return text('options_counts_none');
  const shares = [changed, fell, sent].map((count) => percent((100 * count) / shown));
  return countText('options_effect', shown, ...shares);
}

/** "muted by you; shown 24 times". */
function sayRule(rule: RuleReport, mute: Settings['mutedRules'][string] | undefined): string {
  const counts = sayCounts(rule);
  if (mute === undefined) return counts;
  return text(mute === 'chosen' ? 'options_rule_muted_by_you' : 'options_rule_muted_itself', counts);
}

interface RuleRowProps {
  rule: RuleReport;
  mute: Settings['mutedRules'][string] | undefined;
  /** True if an organisation has muted it. */
  isFixed: boolean;
  onWake(): void;
}

function RuleRow({ rule, mute, isFixed, onWake }: RuleRowProps): JSX.Element {
  return (
    <li class="end-row">
      <span class="name">{rule.title}</span>
      <span class="note">{isFixed ? `${text('policy_fixed')} ${sayCounts(rule)}` : sayRule(rule, mute)}</span>
      {mute !== undefined && !isFixed && (
        <button type="button" aria-label={text('options_wake_of', rule.title)} onClick={onWake}>
          {text('options_wake')}
        </button>
      )}
    </li>
  );
}

/** The rules that were shown or are muted, and what became of drafts with hints: counts that never leave. */
export function RulesSection({ settings, readHints, wakeRule, forgetHints }: RulesSectionProps): JSX.Element {
  const policy = usePolicy();
  const [report, setReport] = useState<HintReport | null>(null);
  const [said, setSaid] = useState<{ text: string; isProblem: boolean }>({ text: '', isProblem: false });

  const load = useCallback(async () => {
    try {
      setReport(await readHints());
    } catch (error) {
      setSaid({ text: text('options_counts_not_read', reasonOf(error)), isProblem: true });
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
      setSaid({ text: text('page_not_saved', reasonOf(error)), isProblem: true });
    }
    await load();
  }

  return (
    <section aria-labelledby="rules-title">
      <h2 id="rules-title">{text('options_rules')}</h2>
      <p>
        {`${report === null ? text('options_counts_wait') : sayEffect(report)} ${text('options_rules_note')}`}
      </p>
      <div class="switches">
        {report !== null && report.rules.length > 0 && (
          <ul class="rules">
            {report.rules.map((rule) => (
              <RuleRow
                key={rule.cue}
                rule={rule}
                mute={settings.mutedRules[rule.cue]}
                isFixed={policy.mutedRules.includes(rule.cue)}
                onWake={() => void change(() => wakeRule(rule.cue), text('options_woken', rule.title))}
              />
            ))}
          </ul>
        )}
        <p class={said.isProblem ? 'status problem' : 'status'} role="status">
          {said.text}
        </p>
      </div>
      {report !== null && report.effect.shown + report.rules.length > 0 && (
        <button type="button" onClick={() => void change(forgetHints, text('options_counts_erased'))}>
          {text('options_erase_counts')}
        </button>
      )}
    </section>
  );
}
