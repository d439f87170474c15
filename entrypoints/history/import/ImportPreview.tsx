import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Kind } from '../../../analysis/rating.ts';
import { countText, text } from '../../../components/texts.ts';
import { sayKind } from '../../../components/words.ts';
import { LeftOut } from './LeftOut.tsx';
import type { RatedActs } from './rate-acts.ts';
import type { ReadArchives } from './read-archives.ts';
import { saySkips, sayUnrated } from './say-import.ts';
import { YearTable } from './YearTable.tsx';
import { tallyYears } from './year-tallies.ts';

export interface ImportPreviewProps {
  read: ReadArchives;
  rated: RatedActs;
  onAdd(): void;
  onCancel(): void;
}

/** In the order of the bar. */
const ORDER: readonly Kind[] = ['conversation', 'sharing', 'broadcast', 'promotion'];

/** What would be added, by year and kind, and what would not, and why. */
export function ImportPreview({ read, rated, onAdd, onCancel }: ImportPreviewProps): JSX.Element {
  const years = useMemo(() => tallyYears(rated.acts, ({ kind }) => kind), [rated]);
  const isEmpty = rated.acts.length === 0;
  return (
    <>
      <h3>{countText('import_preview', rated.acts.length)}</h3>
      <p>{text(isEmpty ? 'import_nothing_new' : 'import_preview_note')}</p>
      {!isEmpty && (
        <YearTable
          caption={text('import_table_rated')}
          columns={ORDER.map((kind) => [kind, sayKind(kind)])}
          years={years}
        />
      )}
      <LeftOut reasons={[...sayUnrated(rated), ...saySkips(read)]} />
      <p class="actions">
        {!isEmpty && (
          <button type="button" class="main" onClick={onAdd}>
            {countText('import_add', rated.acts.length)}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {text('import_back')}
        </button>
      </p>
    </>
  );
}
