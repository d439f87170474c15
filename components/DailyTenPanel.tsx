import type { JSX } from 'preact';
import { text } from './texts.ts';

type Step = 'answer' | 'thanks' | 'congratulation';

export interface DailyTenPanelProps {
  /** What was done today. */
  done: Readonly<Record<Step, boolean>>;
}

const STEPS = ['answer', 'thanks', 'congratulation'] as const satisfies readonly Step[];

/** A ring, and a tick in it once it is done. */
function Tick({ isDone }: { isDone: boolean }): JSX.Element {
  return (
    <svg class="tick" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.5" />
      {isDone && <path d="M5 8.2l2.2 2.2L11.2 6" />}
    </svg>
  );
}

/** The daily ten minutes: what is left for today, and one quiet sentence when nothing is. */
export function DailyTenPanel({ done }: DailyTenPanelProps): JSX.Element {
  if (STEPS.every((step) => done[step])) {
    return (
      <section class="daily-ten" aria-label={text('daily_ten_title')}>
        <p class="quiet">{text('daily_ten_done')}</p>
      </section>
    );
  }
  return (
    <section class="daily-ten" aria-labelledby="daily-ten-title">
      <h2 id="daily-ten-title">{text('daily_ten_title')}</h2>
      <ul>
        {STEPS.map((step) => (
          <li key={step} class={done[step] ? 'done' : undefined}>
            <Tick isDone={done[step]} />
            {text(`daily_ten_${step}`)}
            <span class="visually-hidden">
              {`, ${text(done[step] ? 'daily_ten_is_done' : 'daily_ten_is_open')}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
