import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ShownAct } from '../analysis/balance.ts';
import type { Kind } from '../analysis/rating.ts';
import { ActRow } from './ActRow.tsx';
import { text } from './texts.ts';
import { sayKind } from './words.ts';

export interface ActListProps<A extends ShownAct = ShownAct> {
  acts: readonly A[];
  /** Milliseconds since 1970. */
  now: number;
  /** Keeps what was posted and removes what was not; rejects with the reason. */
  onSettle(key: string, wasPosted: boolean): Promise<void>;
  /** Takes what the person says that an act was, null takes it back; rejects with the reason. */
  onRelabel(key: string, kind: Kind | null): Promise<void>;
  /** When an act was, in other words than how long ago, and what else is to be said of it. */
  describe?(act: A): { when: string; note: string };
}

/** Acts as far as the ledger knows them, each to be put right; says what became of that. */
export function ActList<A extends ShownAct>(props: ActListProps<A>): JSX.Element {
  const { acts, now, onSettle, onRelabel, describe } = props;
  const [said, setSaid] = useState<{ text: string; isProblem: boolean } | null>(null);

  async function say(change: Promise<void>, done: string): Promise<void> {
    try {
      await change;
      setSaid({ text: done, isProblem: false });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setSaid({ text: text('page_not_saved', reason), isProblem: true });
    }
  }

  return (
    <div class="act-list">
      {acts.some(({ status }) => status === 'probable') && <p class="quiet">{text('settle_note')}</p>}
      <ul>
        {acts.map((act) => (
          <ActRow
            key={act.key}
            act={act}
            now={now}
            {...describe?.(act)}
            onSettle={(wasPosted) =>
              void say(onSettle(act.key, wasPosted), text(wasPosted ? 'settle_kept' : 'settle_removed'))
            }
            onRelabel={(kind) =>
              void say(
                onRelabel(act.key, kind),
                text('act_relabelled', sayKind(kind ?? act.rated ?? act.kind)),
              )
            }
          />
        ))}
      </ul>
      <p class={said?.isProblem ? 'said problem' : 'said'} role="status">
        {said?.text}
      </p>
    </div>
  );
}
