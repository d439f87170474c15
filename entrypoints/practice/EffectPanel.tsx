import type { JSX } from 'preact';
import type { Verdict } from '../../analysis/verdict.ts';
import { TwoWayBar } from '../../components/TwoWayBar.tsx';
import { countText, text } from '../../components/texts.ts';
import { percent } from '../../components/words.ts';
import type { BalanceEffect } from '../../platform/requests.ts';

export interface EffectPanelProps {
  verdict: Verdict;
  /** Null where there is no balance to change: the verdict says why. */
  effect: BalanceEffect | null;
  /** True where Twoway does not see what is posted. */
  isUnseen: boolean;
}

/** What the shares are counted on. */
function sayBasis({ window, reading, target }: BalanceEffect): string {
  return window.by === 'acts'
    ? countText(`practice_share_${reading}_acts`, window.acts, percent(target))
    : countText(`practice_share_${reading}_days`, window.days, percent(target));
}

function Share({ name, share, target }: { name: string; share: number; target: number }): JSX.Element {
  return (
    <div class="share">
      <dt>{name}</dt>
      <dd>
        <TwoWayBar parts={{ ask: share }} notch={target} />
        <span class="figure">{percent(share)}</span>
      </dd>
    </div>
  );
}

/** The share of promotion as it is and as it would be, and what to do first. */
export function EffectPanel({ verdict, effect, isUnseen }: EffectPanelProps): JSX.Element {
  return (
    <section class="effect" aria-labelledby="effect-title">
      <h2 id="effect-title">{text('practice_effect')}</h2>
      <p class={`verdict ${verdict.state}`}>{verdict.text}</p>
      {effect !== null && (
        <>
          <dl>
            <Share name={text('practice_now')} share={effect.before} target={effect.target} />
            <Share name={text('practice_after')} share={effect.after} target={effect.target} />
          </dl>
          <p class="note">{sayBasis(effect)}</p>
          {effect.first === null ? (
            <p>{text('practice_then', effect.next)}</p>
          ) : (
            <>
              <p>{text('practice_first', effect.first)}</p>
              <p>{text('practice_posted', effect.next)}</p>
            </>
          )}
        </>
      )}
      {isUnseen && <p class="note">{text('practice_unseen')}</p>}
    </section>
  );
}
