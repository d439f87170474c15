import type { JSX } from 'preact';
import type { ShownAct } from '../analysis/balance.ts';
import { KindIcon } from './KindIcon.tsx';
import { KIND_WORDS, SITE_WORDS, SURFACE_WORDS, timeAgo } from './words.ts';

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
          <span class="kind">{KIND_WORDS[act.kind]}</span>
          <span class="where">
            {`${SURFACE_WORDS[act.surface]} on ${SITE_WORDS[act.site]}`}
            {act.status === 'probable' && <i>, probably</i>}
          </span>
          <time dateTime={new Date(act.at).toISOString()}>{timeAgo(act.at, now)}</time>
          <span class="score">
            <span class="visually-hidden">score </span>
            {act.score}
          </span>
        </li>
      ))}
    </ul>
  );
}
