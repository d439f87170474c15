import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OpenBox } from '../analysis/open-box.ts';
import { CoachCard, SHOWN_HINTS } from './CoachCard.tsx';
import type { HintActions } from './HintItem.tsx';
import { text } from './texts.ts';

export interface PanelCardProps {
  draft: NonNullable<OpenBox['draft']>;
  /** True while hints are paused: the rating stays, the hints stay away. */
  isPaused: boolean;
  /** So many hints are open; {@link SHOWN_HINTS} if left out. */
  shown?: number;
  /** True where nothing in the page says which hint the keys led to. */
  isSpoken: boolean;
  onNo: HintActions['onNo'];
  onDraftNo(no: 'draft' | 'hour'): void;
  onUndo(): void;
  copyText(text: string): Promise<void>;
}

type Report = NonNullable<OpenBox['draft']>['report'];

function withoutHints(report: Report): Report {
  return report && { ...report, coaching: { ...report.coaching, hints: [] }, warnings: [] };
}

/** The card of the page for the side panel: all that is said of the draft, and every way to answer. */
export function PanelCard(props: PanelCardProps): JSX.Element {
  const { draft, isPaused, isSpoken, shown = SHOWN_HINTS, onDraftNo } = props;
  const { card } = draft;
  const [isMoreOpen, setMoreOpen] = useState(false);
  const [copied, setCopied] = useState('');
  const element = useRef<HTMLDivElement | null>(null);
  const hints = draft.report?.coaching.hints ?? [];
  const place = hints.findIndex(({ cue }) => cue === card.lit);
  const lit = hints[place];

  // Only when the keys led on: the panel must not jump while somebody reads in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: not when the hints change their places
  useEffect(() => {
    if (card.lit === null) return;
    if (place >= shown) setMoreOpen(true);
    const scroll = setTimeout(() => {
      element.current?.querySelector('.hint-item.lit')?.scrollIntoView({ block: 'nearest' });
    });
    return () => clearTimeout(scroll);
  }, [card.lit]);

  function copy(words: string): void {
    props.copyText(words).then(
      () => setCopied(text('page_copied')),
      (error: unknown) =>
        setCopied(text('panel_not_copied', error instanceof Error ? error.message : String(error))),
    );
  }

  if (draft.report === null && card.problem === null) {
    return (
      <section>
        <p class="occasion">{draft.occasion}</p>
        <p class="quiet">{text('panel_being_rated')}</p>
      </section>
    );
  }
  return (
    <div class="panel-card">
      <CoachCard
        report={isPaused ? withoutHints(draft.report) : draft.report}
        occasion={draft.occasion}
        problem={card.problem}
        isCut={card.isCut}
        isSilent={card.isSilent || isPaused}
        said={card.said === null ? null : { text: card.said, onUndo: props.onUndo }}
        isFarewell={card.isFarewell}
        siteName={null}
        actions={{ onNo: props.onNo, onPoint() {}, onCopy: copy, lit: card.lit }}
        shown={shown}
        isMoreOpen={isMoreOpen}
        onMore={setMoreOpen}
        onDraftNo={(no) => no !== 'site' && onDraftNo(no)}
        onClose={null}
        card={element}
      />
      {card.notice !== null && (
        <p class="problem" role="alert">
          {card.notice}
        </p>
      )}
      <p class="copied" role="status">
        {copied}
      </p>
      <p class="visually-hidden" role="status">
        {isSpoken && lit !== undefined ? `${lit.title}. ${lit.reason}` : ''}
      </p>
    </div>
  );
}
