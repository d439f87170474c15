import type { JSX } from 'preact';
import type { ShownAct } from '../analysis/balance.ts';
import type { Kind } from '../analysis/rating.ts';
import { KindIcon } from './KindIcon.tsx';
import { KIND_ORDER } from './kind-parts.ts';
import { number, text } from './texts.ts';
import { sayKind, sayWhere, timeAgo } from './words.ts';

export interface ActRowProps {
  act: ShownAct;
  /** Milliseconds since 1970. */
  now: number;
  /** When it was, in other words than how long ago. */
  when?: string;
  /** What else is to be said of it. */
  note?: string;
  onSettle(wasPosted: boolean): void;
  /** Null takes back what the person said before. */
  onRelabel(kind: Kind | null): void;
}

/** One act: where, when, score and kind, which the person may change; asks whether it was posted if that is not sure. */
export function ActRow({ act, now, onSettle, onRelabel, note, ...given }: ActRowProps): JSX.Element {
  const where = sayWhere(act.surface, act.site);
  const when = given.when ?? timeAgo(act.at, now);
  return (
    <li class="act-row">
      <KindIcon kind={act.kind} />
      <div class="where">
        {where}
        <span class="details">
          <time dateTime={new Date(act.at).toISOString()}>{when}</time>
          {` · ${text('balance_score_of', number(act.score))}`}
          {note !== undefined && ` · ${note}`}
        </span>
      </div>
      <select
        aria-label={text('act_kind_of', where, when)}
        value={act.kind}
        onChange={({ currentTarget }) => onRelabel(currentTarget.value as Kind)}
      >
        {KIND_ORDER.map((kind) => (
          <option key={kind} value={kind}>
            {sayKind(kind)}
          </option>
        ))}
      </select>
      {act.rated !== undefined && (
        <p class="more">
          <span class="asked">{text('act_rated', sayKind(act.rated))}</span>
          <button
            type="button"
            aria-label={text('act_take_back_of', where, when)}
            onClick={() => onRelabel(null)}
          >
            {text('act_take_back')}
          </button>
        </p>
      )}
      {act.status === 'probable' && (
        <p class="more">
          <span class="asked">{text('settle_title')}</span>
          <button
            type="button"
            aria-label={text('settle_yes_of', where, when)}
            onClick={() => onSettle(true)}
          >
            {text('settle_yes')}
          </button>
          <button
            type="button"
            aria-label={text('settle_no_of', where, when)}
            onClick={() => onSettle(false)}
          >
            {text('settle_no')}
          </button>
        </p>
      )}
    </li>
  );
}
