import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { countText, number, text } from '../../../components/texts.ts';
import { ImportDone } from './ImportDone.tsx';
import { ImportIdle } from './ImportIdle.tsx';
import { ImportOverview } from './ImportOverview.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { type ImportMeans, ImportRun } from './import-run.ts';
import { BEGINNING, type ImportState } from './import-state.ts';

export interface ImportSectionProps {
  means: ImportMeans;
  /** The ledger has changed. */
  onChanged(): void;
}

interface Shown {
  state: ImportState;
  problem: string | null;
}

/** Said to those who do not see the page: steps, not every figure. */
function sayStep(state: ImportState): string {
  switch (state.step) {
    case 'read':
      return countText('import_found', state.read.acts.length);
    case 'rated':
      return countText('import_preview', state.rated.acts.length);
    case 'done':
      return countText('import_done', state.outcome.added);
    default:
      return '';
  }
}

/** The import from the archives that the sites give: choose, look, rate, look again, add. */
export function ImportSection({ means, onChanged }: ImportSectionProps): JSX.Element {
  const [{ state, problem }, setShown] = useState<Shown>({ state: BEGINNING, problem: null });
  // The page may draw anew at any time, and the import goes on.
  const tellChange = useRef(onChanged);
  tellChange.current = onChanged;
  const [run] = useState(
    () =>
      new ImportRun(means, (next, why) => {
        setShown({ state: next, problem: why });
        if (next.step === 'done' || (next.step === 'idle' && next.isStopped)) tellChange.current();
      }),
  );
  useEffect(() => () => run.end(), [run]);

  return (
    <div class="import-section">
      {problem !== null && (
        <p class="problem" role="alert">
          {text('import_failed', problem)}
        </p>
      )}
      <ImportStep state={state} run={run} />
      <p class="visually-hidden" role="status">
        {sayStep(state)}
      </p>
    </div>
  );
}

function ImportStep({ state, run }: { state: ImportState; run: ImportRun }): JSX.Element {
  const cancel = (): void => run.cancel();
  switch (state.step) {
    case 'idle':
      return (
        <ImportIdle
          refused={state.refused}
          isStopped={state.isStopped}
          onFiles={(files) => void run.open(files)}
        />
      );
    case 'reading':
      return (
        <ImportProgress
          label={text('import_reading', number(state.progress.acts))}
          part={state.progress.part}
          onCancel={cancel}
        />
      );
    case 'read':
      return (
        <ImportOverview
          read={state.read}
          offered={state.offered}
          onRate={(isWanted, own) => void run.rate(isWanted, own)}
          onCancel={cancel}
        />
      );
    case 'rating':
    case 'adding': {
      const { done, total } = state.progress;
      const key = state.step === 'rating' ? 'import_rating' : 'import_adding';
      return (
        <ImportProgress
          label={text(key, number(done), number(total))}
          part={total === 0 ? 1 : done / total}
          work={state.progress}
          onPause={(isPaused) => (isPaused ? run.pause() : run.resume())}
          onCancel={cancel}
        />
      );
    }
    case 'rated':
      return (
        <ImportPreview read={state.read} rated={state.rated} onAdd={() => void run.add()} onCancel={cancel} />
      );
    case 'done':
      return <ImportDone outcome={state.outcome} onMore={cancel} />;
  }
}
