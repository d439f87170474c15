import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { countText, number, text } from '../../components/texts.ts';
import { percent } from '../../components/words.ts';
import { reasonOf } from '../../platform/reason-of.ts';
import type { HintCounts, HintReport, RuleFamily, RuleReport } from '../../platform/requests.ts';
import type { Settings } from '../../platform/settings.ts';
import { usePolicy } from './PolicyNotice.tsx';
import { RuleRow, type RuleRowProps } from './RuleRow.tsx';
import type { Talk } from './use-settings.tsx';

export interface RulesSectionProps
  extends Omit<Talk, 'onProblem' | 'onOwnChange'>,
    Pick<RuleRowProps, 'readRule'> {
  settings: Settings;
  /** True while a search narrows the page: what is found must be seen. */
  isSearched: boolean;
  readHints(): Promise<HintReport>;
  /** Wakes a rule and counts it from zero; resolves with what was counted. */
  wakeRule(cue: string): Promise<HintCounts>;
  /** Erases all counts; resolves with them. */
  forgetHints(): Promise<HintCounts>;
  /** Adds erased counts to those of now. */
  restoreHints(counts: HintCounts): Promise<void>;
}

const NOTHING = { text: '', isProblem: false };
const FAMILIES: readonly RuleFamily[] = ['ask', 'news', 'credit', 'history'];

/** What became of drafts with hints, in a sentence. Shares of drafts, in percent. */
function sayEffect({ effect: { shown, changed, fell, sent } }: HintReport): string {
  if (shown === 0) return text('options_counts_none');
  const shares = [changed, fell, sent].map((count) => percent((100 * count) / shown));
  return countText('options_effect', shown, ...shares);
}

interface FamilyProps extends Pick<RulesSectionProps, 'settings' | 'isSearched' | 'readRule'> {
  family: RuleFamily;
  rules: readonly RuleReport[];
  onSwitch(rule: RuleReport, isOn: boolean): void;
}

/** Rules of one sort: how many there are and are off, and on demand each. */
function Family({ family, rules, settings, isSearched, readRule, onSwitch }: FamilyProps): JSX.Element {
  const policy = usePolicy();
  const [isOpen, setOpen] = useState(false);
  const muted = rules.filter(({ cue }) => Object.hasOwn(settings.mutedRules, cue)).length;
  const count = countText('options_family_rules', rules.length);
  return (
    <details data-group open={isOpen || isSearched}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button */}
      <summary
        onClick={(event) => {
          // Its own toggling would come late, and be taken for the person's when a search opens and closes it.
          event.preventDefault();
          if (!isSearched) setOpen(!isOpen);
        }}
      >
        <span class="name">{text(`options_family_${family}`)}</span>
        <span class="note">{muted === 0 ? count : text('options_family_off', count, number(muted))}</span>
      </summary>
      <ul class="rules">
        {rules.map((rule) => (
          <RuleRow
            key={rule.cue}
            rule={rule}
            mute={Object.hasOwn(settings.mutedRules, rule.cue) ? settings.mutedRules[rule.cue] : undefined}
            isFixed={policy.mutedRules.includes(rule.cue)}
            readRule={readRule}
            onSwitch={(isOn) => onSwitch(rule, isOn)}
          />
        ))}
      </ul>
    </details>
  );
}

/** All rules by their sort, and what became of drafts with hints: counts that never leave. */
export function RulesSection(props: RulesSectionProps): JSX.Element {
  const { settings, status, isProblem, isSearched, onChange, onDone } = props;
  const { readHints, readRule, wakeRule, forgetHints, restoreHints } = props;
  const [report, setReport] = useState<HintReport | null>(null);
  const [said, setSaid] = useState(NOTHING);

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

  function sayNotSaved(error: unknown): void {
    setSaid({ text: text('page_not_saved', reasonOf(error)), isProblem: true });
  }

  async function bringBack(counts: HintCounts): Promise<void> {
    setSaid(NOTHING);
    await restoreHints(counts);
    await load();
  }

  async function erase(): Promise<void> {
    setSaid(NOTHING);
    try {
      const counts = await forgetHints();
      onDone(text('options_counts_erased'), () => bringBack(counts));
    } catch (error) {
      sayNotSaved(error);
    }
    await load();
  }

  function switchRule({ cue, title }: RuleReport, isOn: boolean): void {
    // With the old counts, the next mark would mute it again.
    const isOverBudget = settings.mutedRules[cue] === 'not-useful';
    setSaid(NOTHING);
    const done = text(isOn ? 'options_woken' : 'options_rule_off_saved', title);
    const change = { mutedRules: { [cue]: isOn ? null : ('chosen' as const) } };
    const undone = (reason: string) => text('page_not_saved', reason);
    if (!isOn || !isOverBudget) {
      onChange(change, done, undone);
      return;
    }
    const woken = wakeRule(cue).finally(load);
    woken.catch(sayNotSaved);
    // What could not be erased has not to come back.
    onChange(change, done, undone, async () => {
      const counts = await woken.catch(() => null);
      if (counts !== null) await bringBack(counts);
    });
  }

  return (
    <section class="rules-section" aria-labelledby="rules-title">
      <h2 id="rules-title">{text('options_rules')}</h2>
      <p>
        {`${report === null ? text('options_counts_wait') : sayEffect(report)} ${text('options_rules_note')}`}
      </p>
      <div class="switches">
        {report !== null &&
          FAMILIES.map((family) => (
            <Family
              key={family}
              family={family}
              rules={report.rules.filter((rule) => rule.family === family)}
              settings={settings}
              isSearched={isSearched}
              readRule={readRule}
              onSwitch={switchRule}
            />
          ))}
        <p class={isProblem || said.isProblem ? 'status problem' : 'status'} role="status">
          {said.text || status}
        </p>
      </div>
      {report !== null && (report.effect.shown > 0 || report.rules.some(({ shown }) => shown > 0)) && (
        <button type="button" onClick={() => void erase()}>
          {text('options_erase_counts')}
        </button>
      )}
    </section>
  );
}
