import type { JSX, Ref } from 'preact';
import type { DraftReport } from '../analysis/draft-report.ts';
import { DraftSummary } from './DraftSummary.tsx';
import type { HintActions } from './HintItem.tsx';
import { PageButton } from './PageButton.tsx';
import { PanelOffer } from './PanelOffer.tsx';
import { RoomLeft } from './RoomLeft.tsx';
import { number, text } from './texts.ts';
import { WholeThread } from './WholeThread.tsx';

/** So many hints are open in the card where the person has not chosen; the others follow on demand. */
export const SHOWN_HINTS = 2;

/** A no that was said, and how it is taken back. */
export interface Said {
  text: string;
  onUndo(): void;
}

export interface CoachCardProps {
  /** Null if the draft could not be rated; `problem` then says why. */
  report: DraftReport | null;
  /** What is being written, in words: "Reply to Ana", "Part 2 of 3". */
  occasion: string;
  problem: string | null;
  /** True if the draft is longer than what is rated. */
  isCut: boolean;
  /** True if the person wants no hints in this draft. */
  isSilent: boolean;
  /** The last no; null if there was none, or it was taken back. */
  said: Said | null;
  /** True if that no ends what is shown here. */
  isFarewell: boolean;
  /** As in "not on LinkedIn"; null where that is said elsewhere. */
  siteName: string | null;
  /** Takes the answer to the offer of the side panel; null where it is not offered. */
  offer?: ((mode: 'page' | 'panel') => void) | null | undefined;
  actions: HintActions;
  /** So many hints are open; {@link SHOWN_HINTS} if left out. */
  shown?: number | undefined;
  /** Opens the hints that follow on demand, or closes them; left out, only the person does. */
  isMoreOpen?: boolean | undefined;
  /** The warnings of these rules stand in the card now. */
  onWarned?: ((rules: string[]) => void) | undefined;
  onDraftNo(no: 'draft' | 'hour' | 'site'): void;
  onMore(isOpen: boolean): void;
  /** Null where the card stands for itself, not in a page. */
  onClose: (() => void) | null;
  card: Ref<HTMLDivElement>;
}

function SaidLine({ said }: { said: Said }): JSX.Element {
  return (
    <p class="said" role="status">
      <span>{said.text}</span>
      <PageButton class="small-button" onPress={said.onUndo}>
        {text('page_undo')}
      </PageButton>
    </p>
  );
}

function FewerHints({ siteName, isSilent, onDraftNo }: CoachCardProps): JSX.Element {
  return (
    <details class="fewer-hints">
      <summary>{text('card_fewer_hints')}</summary>
      <p>
        {!isSilent && (
          <PageButton keeps class="small-button" onPress={() => onDraftNo('draft')}>
            {text('card_not_draft')}
          </PageButton>
        )}
        <PageButton keeps class="small-button" onPress={() => onDraftNo('hour')}>
          {text('card_pause')}
        </PageButton>
        {siteName !== null && (
          <PageButton keeps class="small-button" onPress={() => onDraftNo('site')}>
            {text('card_not_site', siteName)}
          </PageButton>
        )}
      </p>
    </details>
  );
}

function Content(props: CoachCardProps): JSX.Element {
  const { report, problem, isCut, isSilent, said, offer = null } = props;
  const { coaching = null, whole = null, warnings = [] } = report ?? {};
  return (
    <div class="content" tabIndex={-1}>
      {coaching !== null && whole !== null && <WholeThread part={coaching} whole={whole} />}
      {said !== null && <SaidLine said={said} />}
      {offer !== null && <PanelOffer onChoose={offer} />}
      {coaching !== null && (
        <DraftSummary
          coaching={coaching}
          warnings={warnings}
          shown={props.shown ?? SHOWN_HINTS}
          isSilent={isSilent}
          actions={props.actions}
          isMoreOpen={props.isMoreOpen}
          onWarned={props.onWarned}
          onMore={props.onMore}
        />
      )}
      {problem !== null && <p class="problem">{`${problem} ${text('card_tries_again')}`}</p>}
      <FewerHints {...props} />
      <p class="small-print">
        {isCut && `${text('card_cut')} `}
        {text('card_small_print')}
      </p>
    </div>
  );
}

/** In a page it is a dialog, in the side panel a part of it. */
function labelled(isPart: boolean): Pick<JSX.IntrinsicElements['div'], 'role' | 'aria-label'> {
  return { role: isPart ? 'region' : 'dialog', 'aria-label': text('card_name') };
}

/** What opens from the badge: the draft's rating with its reasons. It never writes to the draft. */
export function CoachCard(props: CoachCardProps): JSX.Element {
  const { report, occasion, said, isFarewell, onClose, card } = props;
  const coaching = report?.coaching ?? null;
  const isRated = coaching !== null && coaching.unrated === null;
  return (
    <div class="coach-card" {...labelled(onClose === null)} tabIndex={-1} ref={card}>
      <header>
        <div class="heading">
          <h2>
            {isRated ? text('card_score', number(coaching.score)) : text('card_unrated')}
            {isRated && <span class="band">{coaching.bandWord}</span>}
          </h2>
          <div class="about">
            <p class="occasion" title={occasion}>
              {occasion}
            </p>
            {report !== null && report.charactersLeft !== null && <RoomLeft room={report.charactersLeft} />}
          </div>
        </div>
        {onClose !== null && (
          <PageButton class="close" aria-label={text('page_close')} onPress={onClose}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="m4 4 8 8m0-8-8 8" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
            </svg>
          </PageButton>
        )}
      </header>
      {isFarewell && said !== null ? (
        <div class="content">
          <SaidLine said={said} />
        </div>
      ) : (
        <Content {...props} />
      )}
    </div>
  );
}
