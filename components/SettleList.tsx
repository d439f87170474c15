import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ShownAct } from '../analysis/balance.ts';
import { KindIcon } from './KindIcon.tsx';
import { KIND_WORDS, SITE_WORDS, SURFACE_WORDS, timeAgo } from './words.ts';

export interface SettleListProps {
  /** Acts that are probable. */
  acts: readonly ShownAct[];
  /** Milliseconds since 1970. */
  now: number;
  /** Keeps what was posted and removes what was not; rejects with the reason. */
  onSettle(key: string, wasPosted: boolean): Promise<void>;
}

/** Asks of each probable act whether it was posted. Nothing if there is none, and nothing was just settled. */
export function SettleList({ acts, now, onSettle }: SettleListProps): JSX.Element | null {
  const [said, setSaid] = useState<{ text: string; isProblem: boolean } | null>(null);

  async function settle(key: string, wasPosted: boolean): Promise<void> {
    try {
      await onSettle(key, wasPosted);
      setSaid({
        text: wasPosted ? 'Kept in your balance.' : 'Removed from your balance.',
        isProblem: false,
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setSaid({ text: `That was not saved: ${reason}.`, isProblem: true });
    }
  }

  if (acts.length === 0 && said === null) return null;
  return (
    <section class="settle-list" aria-labelledby="settle-title">
      <h2 id="settle-title">Was this posted?</h2>
      {acts.length > 0 && (
        <p class="quiet">Twoway saw one sign of it, not two. It counts unless you remove it.</p>
      )}
      <ul>
        {acts.map(({ key, at, site, surface, kind, score }) => {
          const where = `${SURFACE_WORDS[surface]} on ${SITE_WORDS[site]}`;
          const when = timeAgo(at, now);
          return (
            <li key={key}>
              <KindIcon kind={kind} />
              <p>
                {where}
                <span class="details">{`${KIND_WORDS[kind]} ${score} · ${when}`}</span>
              </p>
              <button
                type="button"
                aria-label={`Yes: ${where}, ${when}`}
                onClick={() => void settle(key, true)}
              >
                Yes
              </button>
              <button
                type="button"
                aria-label={`No, remove: ${where}, ${when}`}
                onClick={() => void settle(key, false)}
              >
                No, remove
              </button>
            </li>
          );
        })}
      </ul>
      <p class={said?.isProblem ? 'said problem' : 'said'} role="status">
        {said?.text}
      </p>
    </section>
  );
}
