import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ShownAct } from '../analysis/balance.ts';
import { KindIcon } from './KindIcon.tsx';
import { number, text } from './texts.ts';
import { sayKind, sayWhere, timeAgo } from './words.ts';

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
      setSaid({ text: text(wasPosted ? 'settle_kept' : 'settle_removed'), isProblem: false });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setSaid({ text: text('page_not_saved', reason), isProblem: true });
    }
  }

  if (acts.length === 0 && said === null) return null;
  return (
    <section class="settle-list" aria-labelledby="settle-title">
      <h2 id="settle-title">{text('settle_title')}</h2>
      {acts.length > 0 && <p class="quiet">{text('settle_note')}</p>}
      <ul>
        {acts.map(({ key, at, site, surface, kind, score }) => {
          const where = sayWhere(surface, site);
          const when = timeAgo(at, now);
          return (
            <li key={key}>
              <KindIcon kind={kind} />
              <p>
                {where}
                <span class="details">{`${sayKind(kind)} ${number(score)} · ${when}`}</span>
              </p>
              <button
                type="button"
                aria-label={text('settle_yes_of', where, when)}
                onClick={() => void settle(key, true)}
              >
                {text('settle_yes')}
              </button>
              <button
                type="button"
                aria-label={text('settle_no_of', where, when)}
                onClick={() => void settle(key, false)}
              >
                {text('settle_no')}
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
