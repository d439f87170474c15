import type { JSX } from 'preact';
import type { ShownAct } from '../analysis/balance.ts';
import { KindIcon } from './KindIcon.tsx';
import { number, text } from './texts.ts';
import { sayKind, sayWhere, timeAgo } from './words.ts';

export interface ActListProps {
  acts: readonly ShownAct[];
  /** Milliseconds since 1970. */
  now: number;
}

/** The latest acts, as far as the ledger knows them: kind, surface, site, if it is certain, time, score. */
export function ActList({ acts, now }: ActListProps): JSX.Element {
  return (
    <ul class="act-list">
      {acts.map((act) => (
        <li key={act.key}>
          <KindIcon kind={act.kind} />
          <span class="where">
            {sayWhere(act.surface, act.site)}
            <span class="details">
              {`${sayKind(act.kind)} · `}
              <time dateTime={new Date(act.at).toISOString()}>{timeAgo(act.at, now)}</time>
              {act.status === 'probable' && ` · ${text('balance_probable')}`}
            </span>
          </span>
          <span class="score">
            <span class="visually-hidden">{text('balance_score_of', number(act.score))}</span>
            <span aria-hidden="true">{number(act.score)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
