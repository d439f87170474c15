import type { JSX } from 'preact';
import { DraftSummary } from '../../components/DraftSummary.tsx';
import { ScoreBadge } from '../../components/ScoreBadge.tsx';
import { TwoWayBar } from '../../components/TwoWayBar.tsx';
import { number, text } from '../../components/texts.ts';
import { percent } from '../../components/words.ts';
import { SAMPLE_BALANCE, SAMPLE_SPANS, sampleCoaching } from './sample-draft.ts';

/** A draft with its underlined words and its badge, its card, and a balance: a picture, in which nothing can be pressed. */
export function CoachPicture(): JSX.Element {
  const { credit, ask } = SAMPLE_SPANS;
  const { promotions, acts, target, before } = SAMPLE_BALANCE;
  const coaching = sampleCoaching();
  const draft = text('welcome_draft');
  return (
    <figure class="coach-picture" role="img" aria-label={text('welcome_picture', number(coaching.score))}>
      <div class="scene" aria-hidden="true" inert>
        <div class="writing">
          <p class="caption">{text('welcome_picture_draft')}</p>
          <div class="box">
            <p lang="en" dir="ltr">
              <span class="credit">{draft.slice(credit.start, credit.end)}</span>
              {draft.slice(credit.end, ask.start)}
              <span class="ask">{draft.slice(ask.start, ask.end)}</span>
              {draft.slice(ask.end)}
            </p>
            <div class="box-foot">
              <ScoreBadge coaching={coaching} isOpen onToggle={() => {}} button={null} />
            </div>
          </div>
          <p class="caption">{text('balance_title')}</p>
          <div class="balance">
            <TwoWayBar parts={{ give: 50, share: 16, news: 17, ask: before }} notch={target} />
            <p>
              <strong>{percent(before)}</strong> {text('balance_figures', number(promotions), number(acts))}{' '}
              <span class="target">{text('balance_target', percent(target))}</span>
            </p>
            <p>{text('balance_picture', percent(target))}</p>
          </div>
        </div>
        <div class="coaching">
          <p class="caption">{text('welcome_picture_card')}</p>
          <div class="coach-card">
            <header>
              <h2>
                {text('card_score', number(coaching.score))}
                <span class="band">{coaching.bandWord}</span>
              </h2>
            </header>
            <div class="content">
              <DraftSummary coaching={coaching} shown={2} isCompact />
            </div>
          </div>
        </div>
      </div>
    </figure>
  );
}
