import type { JSX } from 'preact';
import { countText, number, text } from '../../components/texts.ts';
import { timeAgo } from '../../components/words.ts';
import type { SyncReport } from '../../platform/requests.ts';

export interface SyncStateProps {
  report: SyncReport;
  /** Milliseconds since 1970. */
  now: number;
  onForget(device: string | null): void;
}

/** How this machine stands, in sentences. */
function sentencesOf({ isOn, wroteAt, isPending, days }: SyncReport, now: number): string[] {
  if (!isOn) return [];
  const wrote =
    wroteAt === null ? text('options_sync_wrote_never') : text('options_sync_wrote', timeAgo(wroteAt, now));
  const sentences = [wrote];
  if (isPending) sentences.push(text('options_sync_pending'));
  if (wroteAt !== null && days > 0 && days < 120) sentences.push(text('options_sync_days', number(days)));
  return sentences;
}

function problemsOf({ problem, ignored }: SyncReport): string[] {
  const problems: string[] = [];
  if (problem?.fault === 'full') problems.push(text('options_sync_full', problem.reason));
  if (problem?.fault === 'refused') problems.push(text('options_sync_refused', problem.reason));
  if (ignored.newer > 0) problems.push(text('options_sync_newer'));
  if (ignored.damaged > 0) problems.push(countText('options_sync_damaged', ignored.damaged));
  return problems;
}

/** What was written, what was heard of other machines, and what is wrong. */
export function SyncState({ report, now, onForget }: SyncStateProps): JSX.Element {
  const sentences = sentencesOf(report, now);
  const problems = problemsOf(report);
  const hasOthers = report.others.length > 0;
  return (
    <>
      {(report.isOn || problems.length > 0) && (
        <div class="aside">
          {sentences.length > 0 && (
            <p>
              {sentences.join(' ')} {report.isOn && !hasOthers && text('options_sync_alone')}
            </p>
          )}
          {problems.map((problem) => (
            <p class="problem" key={problem}>
              {problem}
            </p>
          ))}
        </div>
      )}
      {hasOthers && (
        <ul class="rules">
          {report.others.map(({ device, heardAt, acts }, index) => {
            // This one is the first.
            const name = text('options_sync_machine', number(index + 2));
            return (
              <li class="end-row" key={device}>
                <span class="name">{name}</span>
                <span class="note">{countText('options_sync_heard', acts, timeAgo(heardAt, now))}</span>
                <button
                  type="button"
                  aria-label={text('options_sync_forget_of', name)}
                  onClick={() => onForget(device)}
                >
                  {text('options_sync_forget')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {hasOthers && !report.isOn && (
        <p class="aside">
          <button type="button" onClick={() => onForget(null)}>
            {text('options_sync_forget_all')}
          </button>
        </p>
      )}
    </>
  );
}
