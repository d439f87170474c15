import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { countText, number, text } from '../../components/texts.ts';
import type { RuleDetails, RuleReport } from '../../platform/requests.ts';
import type { RuleMute } from '../../platform/settings.ts';

export interface RuleRowProps {
  rule: RuleReport;
  mute: RuleMute | undefined;
  /** True if an organisation has muted it. */
  isFixed: boolean;
  /** Rejects where it cannot be read; null for a rule that is not known. */
  readRule(cue: string): Promise<RuleDetails | null>;
  onSwitch(isOn: boolean): void;
}

/** "shown 24 times, 3 not useful". */
function sayCounts({ shown, notUseful }: RuleReport): string {
  if (shown === 0) return text('options_rule_never_shown');
  if (notUseful === 0) return countText('options_rule_shown', shown);
  return countText('options_rule_not_useful', shown, number(notUseful));
}

/** "muted by you; shown 24 times". */
function sayRule(rule: RuleReport, mute: RuleMute | undefined): string {
  const counts = sayCounts(rule);
  if (mute === undefined) return counts;
  return text(mute === 'chosen' ? 'options_rule_muted_by_you' : 'options_rule_muted_itself', counts);
}

/** What the rule sees in an example, what to do, and what stands behind it. */
function Details({ details }: { details: RuleDetails }): JSX.Element {
  const { example, action, evidence } = details;
  const { essay, claim, study, counter } = evidence;
  return (
    <>
      {example !== null && (
        <>
          <p class="label">{text('options_rule_example')}</p>
          {example.parent !== null && (
            <p class="parent">
              {text('options_rule_answers')} <q lang="en">{example.parent}</q>
            </p>
          )}
          <blockquote lang="en">{example.draft}</blockquote>
          <p class="label">{text('options_rule_says')}</p>
          <p>{example.reason}</p>
        </>
      )}
      <p>{action}</p>
      <p class="label">{text('options_rule_behind')}</p>
      <p>{text('hint_claim', claim, essay)}</p>
      {study !== undefined && <p>{study}</p>}
      {counter !== undefined && <p>{text('hint_counter', counter)}</p>}
    </>
  );
}

/** One rule: on or off, how it did, and on demand what it looks for. */
export function RuleRow({ rule, mute, isFixed, readRule, onSwitch }: RuleRowProps): JSX.Element {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [details, setDetails] = useState<RuleDetails | null>(null);
  const [problem, setProblem] = useState('');

  async function open(): Promise<void> {
    setOpen(!isOpen);
    if (isOpen || details !== null) return;
    try {
      setDetails(await readRule(rule.cue));
      setProblem('');
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setProblem(text('options_rule_not_read', reason));
    }
  }

  return (
    <li class="rule">
      <input
        type="checkbox"
        id={`${id}-on`}
        checked={mute === undefined}
        disabled={isFixed}
        aria-describedby={`${id}-note`}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <label class="name" for={`${id}-on`}>
        {rule.title}
      </label>
      <span class="note" id={`${id}-note`}>
        {isFixed ? `${text('policy_fixed')} ${sayCounts(rule)}` : sayRule(rule, mute)}
      </span>
      <button
        type="button"
        aria-label={text('options_rule_more_of', rule.title)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-details` : undefined}
        onClick={() => void open()}
      >
        {text('options_rule_more')}
      </button>
      {isOpen && (
        <div class="details" id={`${id}-details`}>
          {details !== null && <Details details={details} />}
          <p class="problem" role="alert">
            {problem}
          </p>
        </div>
      )}
    </li>
  );
}
