import type { JSX } from 'preact';
import { countText, text } from '../../../components/texts.ts';
import type { AddedActs } from './add-acts.ts';

/** What became of it. */
export function ImportDone(props: { outcome: AddedActs; onMore(): void }): JSX.Element {
  const { added, matched, known } = props.outcome;
  return (
    <>
      <h3>{countText('import_done', added)}</h3>
      {matched > 0 && <p>{countText('import_matched', matched)}</p>}
      {known > 0 && <p>{countText('import_known', known)}</p>}
      <p class="actions">
        <button type="button" onClick={props.onMore}>
          {text('import_more')}
        </button>
      </p>
    </>
  );
}
