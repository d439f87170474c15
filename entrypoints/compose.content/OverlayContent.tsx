import type { JSX, RefObject } from 'preact';
import { CoachCard, type CoachCardProps } from '../../components/CoachCard.tsx';
import { PageButton } from '../../components/PageButton.tsx';
import { ScoreBadge } from '../../components/ScoreBadge.tsx';
import { text } from '../../components/texts.ts';
import { LONGEST_DRAFT } from '../../platform/requests.ts';
import type { SessionView } from './compose-session.ts';

/** The elements that the overlay places and focuses. */
export interface OverlayElements {
  badge: RefObject<HTMLButtonElement | null>;
  badgePlace: RefObject<HTMLDivElement | null>;
  card: RefObject<HTMLDivElement | null>;
  cardPlace: RefObject<HTMLDivElement | null>;
  noticePlace: RefObject<HTMLDivElement | null>;
}

export interface OverlayContentProps
  extends Pick<
    CoachCardProps,
    | 'said'
    | 'isFarewell'
    | 'siteName'
    | 'offer'
    | 'actions'
    | 'isMoreOpen'
    | 'shown'
    | 'onWarned'
    | 'onDraftNo'
    | 'onMore'
    | 'onClose'
  > {
  view: SessionView | null;
  isOpen: boolean;
  /** True if the score stands beside the box. */
  hasBadge: boolean;
  /** Something that is not about the draft in front. */
  notice: string | null;
  elements: OverlayElements;
  onToggle(event: MouseEvent): void;
  onCloseNotice(): void;
}

/** Badge, card and notice, out of sight until they are placed. */
export function OverlayContent(props: OverlayContentProps): JSX.Element {
  const { view, isOpen, hasBadge, notice, elements } = props;
  return (
    <>
      {view !== null && hasBadge && (
        <div class="placed out-of-sight" ref={elements.badgePlace}>
          <ScoreBadge
            coaching={view.report?.coaching ?? null}
            isOpen={isOpen}
            isSilent={view.isSilent}
            onToggle={props.onToggle}
            button={elements.badge}
          />
        </div>
      )}
      {view !== null && isOpen && (
        <div class="placed out-of-sight" ref={elements.cardPlace}>
          <CoachCard
            report={view.report}
            occasion={view.occasion}
            problem={view.problem}
            isCut={view.draft.text.length > LONGEST_DRAFT}
            isSilent={view.isSilent}
            said={props.said}
            isFarewell={props.isFarewell}
            siteName={props.siteName}
            offer={props.offer}
            actions={props.actions}
            isMoreOpen={props.isMoreOpen}
            shown={props.shown}
            onWarned={props.onWarned}
            onDraftNo={props.onDraftNo}
            onMore={props.onMore}
            onClose={props.onClose}
            card={elements.card}
          />
        </div>
      )}
      {notice !== null && (
        <div class="placed out-of-sight" ref={elements.noticePlace}>
          <div class="notice" role="status">
            <span>{notice}</span>
            <PageButton class="small-button" onPress={props.onCloseNotice}>
              {text('page_close')}
            </PageButton>
          </div>
        </div>
      )}
    </>
  );
}
