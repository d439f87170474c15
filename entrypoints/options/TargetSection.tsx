import type { JSX } from 'preact';
import { TargetForm } from '../../components/TargetForm.tsx';
import { text } from '../../components/texts.ts';
import { parseTarget, targetPresets } from '../../platform/target.ts';
import { usePolicy } from './PolicyNotice.tsx';

export interface TargetSectionProps {
  /** Percent. */
  target: number;
  status: string;
  onChoose(target: number): void;
}

/** The share of promotion to aim for. */
export function TargetSection({ target, status, onChoose }: TargetSectionProps): JSX.Element {
  const isFixed = usePolicy().targetShare !== null;
  return (
    <section aria-labelledby="target-title">
      <h2 id="target-title">{text('options_target')}</h2>
      <p>{text(isFixed ? 'policy_fixed' : 'options_target_note')}</p>
      <TargetForm
        target={target}
        presets={targetPresets()}
        parse={parseTarget}
        status={status}
        isFixed={isFixed}
        onChoose={onChoose}
      />
    </section>
  );
}
