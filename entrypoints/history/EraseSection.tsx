import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { countText, text } from '../../components/texts.ts';
import { EraseError, type EraseMeans, eraseAll, putBack } from '../../platform/erase-all.ts';
import type { WholeLedger } from '../../platform/read-all.ts';
import { reasonOf } from '../../platform/reason-of.ts';
import { ReadProgress } from './ReadProgress.tsx';

export interface EraseSectionProps extends EraseMeans {
  onChanged(): void;
}

type State =
  | { status: 'idle'; text: string }
  | { status: 'erasing'; read: number; count: number }
  | { status: 'returning'; read: number; count: number }
  | { status: 'failed'; text: string }
  /** What was there can be put back, until the page is closed; `isSure` if it is known to be erased. */
  | { status: 'erased'; kept: WholeLedger; isSure: boolean; text: string };

/** Erases everything at once, and keeps what was there until the page is closed, to put it back. */
export function EraseSection({ onChanged, ...means }: EraseSectionProps): JSX.Element {
  const [state, setState] = useState<State>({ status: 'idle', text: '' });

  async function erase(): Promise<void> {
    setState({ status: 'erasing', read: 0, count: 0 });
    try {
      const kept = await eraseAll(means, (read, count) => setState({ status: 'erasing', read, count }));
      if (kept === null) setState({ status: 'failed', text: text('erase_busy') });
      else
        setState({ status: 'erased', kept, isSure: true, text: countText('erase_done', kept.acts.length) });
    } catch (error) {
      const reason = reasonOf(error);
      if (error instanceof EraseError)
        setState({ status: 'erased', kept: error.kept, isSure: false, text: text('erase_unsure', reason) });
      else setState({ status: 'failed', text: text('erase_failed', reason) });
    }
    onChanged();
  }

  async function undo(kept: WholeLedger): Promise<void> {
    const show = (read: number, count: number): void => setState({ status: 'returning', read, count });
    show(0, kept.acts.length);
    try {
      const added = await putBack(means, kept, show);
      setState({ status: 'idle', text: countText('erase_undone', added) });
    } catch (error) {
      setState({ status: 'erased', kept, isSure: false, text: text('erase_not_undone', reasonOf(error)) });
    }
    onChanged();
  }

  const isBusy = state.status === 'erasing' || state.status === 'returning';
  const isProblem = state.status === 'failed' || (state.status === 'erased' && !state.isSure);
  return (
    <div class="erase">
      <p>{text('erase_note')}</p>
      <p class="actions">
        {state.status === 'erased' ? (
          <button type="button" onClick={() => void undo(state.kept)}>
            {text('page_undo')}
          </button>
        ) : (
          <button type="button" class="danger" disabled={isBusy} onClick={() => void erase()}>
            {text('erase_all')}
          </button>
        )}
        <span class={isProblem ? 'said problem' : 'said'} role="status">
          {'text' in state ? state.text : ''}
        </span>
      </p>
      {isBusy && <ReadProgress read={state.read} count={state.count} />}
    </div>
  );
}
