import type { JSX } from 'preact';
import type { Coaching } from '../../analysis/coach.ts';
import { DriverChart } from '../../components/DriverChart.tsx';
import { draftParts, PROMOTIONAL_NOTCH } from '../../components/draft-parts.ts';
import { KindIcon } from '../../components/KindIcon.tsx';
import { TwoWayBar } from '../../components/TwoWayBar.tsx';
import { number, text } from '../../components/texts.ts';
import { sayKind } from '../../components/words.ts';

/** Score, band and kind of a draft, and what drives the score. */
export function RatingPanel({ coaching }: { coaching: Coaching }): JSX.Element {
  const { score, give, bandWord, kind, unrated, drivers } = coaching;
  if (unrated !== null) {
    return (
      <section class="rating" aria-labelledby="rating-title">
        <h2 id="rating-title">{text('card_unrated')}</h2>
        <p>{unrated}</p>
      </section>
    );
  }
  const gives = number(Math.round(give));
  return (
    <section class="rating draft-summary" aria-labelledby="rating-title">
      <h2 id="rating-title">
        {text('card_score', number(score))} <span class="band">{bandWord}</span>
      </h2>
      <p class="kind">
        <KindIcon kind={kind} /> {sayKind(kind)}
      </p>
      <TwoWayBar
        parts={draftParts(coaching)}
        notch={PROMOTIONAL_NOTCH}
        label={text('draft_bar', number(score), gives)}
      />
      <p class="ends" aria-hidden="true">
        <span>{text('draft_gives', gives)}</span>
        <span>{text('draft_asks', number(score))}</span>
      </p>
      {drivers.length > 0 && <h3>{text('draft_drivers')}</h3>}
      <DriverChart drivers={drivers} />
    </section>
  );
}
