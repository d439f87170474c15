import type { JSX, Ref } from 'preact';
import type { Coaching } from '../analysis/coach.ts';
import { draftParts, PROMOTIONAL_NOTCH } from './draft-parts.ts';
import { PageButton } from './PageButton.tsx';
import { TwoWayBar } from './TwoWayBar.tsx';
import { number, text } from './texts.ts';

export interface ScoreBadgeProps {
  /** Null if the draft could not be rated. */
  coaching: Coaching | null;
  isOpen: boolean;
  /** True if the person wants no hints in this draft. */
  isSilent?: boolean;
  onToggle(event: MouseEvent): void;
  button: Ref<HTMLButtonElement>;
}

function isRated(coaching: Coaching | null): coaching is Coaching {
  return coaching !== null && coaching.unrated === null;
}

/** The name of the badge for people who hear it: "Self-promotion 72 of 100, promotional". */
export function badgeName(coaching: Coaching | null): string {
  if (!isRated(coaching)) return text('badge_unrated');
  return text('badge_name', number(coaching.score), coaching.bandWord);
}

/** All that a closed badge shows, as one string: equal for drafts on which it looks the same. */
export function badgeLook(coaching: Coaching | null, isSilent: boolean): string {
  const { give = 0 } = isRated(coaching) ? draftParts(coaching) : {};
  return `${badgeName(coaching)} ${isRated(coaching) ? coaching.band : ''} ${give} ${isSilent}`;
}

/** The small sign near the box: the bar in miniature and the score. */
export function ScoreBadge({
  coaching,
  isOpen,
  isSilent = false,
  onToggle,
  button,
}: ScoreBadgeProps): JSX.Element {
  return (
    <PageButton
      class={`score-badge ${isRated(coaching) ? coaching.band : 'not-rated'}${isSilent ? ' silent' : ''}`}
      button={button}
      aria-label={badgeName(coaching)}
      aria-expanded={isOpen}
      aria-haspopup="dialog"
      title={badgeName(coaching)}
      onPress={onToggle}
    >
      <TwoWayBar isSmall parts={isRated(coaching) ? draftParts(coaching) : {}} notch={PROMOTIONAL_NOTCH} />
      <span class="score">{isRated(coaching) ? number(coaching.score) : '–'}</span>
    </PageButton>
  );
}
