import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { number, text } from '../../../components/texts.ts';
import type { WorkProgress } from './import-state.ts';
import { sayDuration } from './say-import.ts';

export interface ImportProgressProps {
  label: string;
  /** Of 1. */
  part: number;
  /** What is known of the pace, where it can be paused. */
  work?: WorkProgress;
  onPause?(isPaused: boolean): void;
  onCancel(): void;
}

function sayPace({ rate, left, isPaused }: WorkProgress): string {
  if (isPaused) return text('import_paused');
  if (rate === null || left === null) return '';
  return text('import_pace', number(Math.round(rate)), sayDuration(left));
}

/** How far it is, how long it takes, and the ways to halt it. */
export function ImportProgress(props: ImportProgressProps): JSX.Element {
  const { label, part, work, onPause, onCancel } = props;
  const id = useId();
  return (
    <div class="import-progress">
      <p id={id}>{label}</p>
      <progress aria-labelledby={id} value={part} max={1} />
      <p class="quiet">{work === undefined ? '' : sayPace(work)}</p>
      <p class="actions">
        {work !== undefined && onPause !== undefined && (
          <button type="button" onClick={() => onPause(!work.isPaused)}>
            {text(work.isPaused ? 'import_resume' : 'import_pause')}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {text('import_cancel')}
        </button>
      </p>
    </div>
  );
}
