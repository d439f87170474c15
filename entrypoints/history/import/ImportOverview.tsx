import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { SwitchRow } from '../../../components/SwitchRow.tsx';
import { countText, text } from '../../../components/texts.ts';
import type { OwnNames } from '../../../platform/settings.ts';
import type { ArchivedSurface } from '../archives/archive.ts';
import { LeftOut } from './LeftOut.tsx';
import type { ReadArchives } from './read-archives.ts';
import { sayDuration, saySkips } from './say-import.ts';
import { YearTable } from './YearTable.tsx';
import { tallyYears } from './year-tallies.ts';

export interface ImportOverviewProps {
  read: ReadArchives;
  /** Names of the archive's owner that are not known as own names. */
  offered: OwnNames;
  /** @param own the names that are taken over; null if none are */
  onRate(isWanted: (year: number) => boolean, own: OwnNames | null): void;
  onCancel(): void;
}

/** Acts that are rated in a second, about: what is said before it is measured. */
const USUAL_RATE = 400;

function columns(): [ArchivedSurface, string][] {
  return [
    ['post', text('import_posts')],
    ['reply', text('import_replies')],
    ['quote', text('import_quotes')],
    ['repost', text('import_reposts')],
  ];
}

/** “Ana Miller”, “@anamiller”. */
function sayNames({ names, handles }: OwnNames): string {
  return [...names, ...handles.map((handle) => `@${handle}`)].map((one) => `“${one}”`).join(', ');
}

/** What was understood, by year and by what it was, before it is rated: years can be left out. */
export function ImportOverview({ read, offered, onRate, onCancel }: ImportOverviewProps): JSX.Element {
  const years = useMemo(() => tallyYears(read.acts, ({ surface }) => surface), [read]);
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set());
  const [isOwn, setOwn] = useState(false);
  const isWanted = (year: number): boolean => !leftOut.has(year);
  const wanted = years.filter(({ year }) => isWanted(year)).reduce((sum, { total }) => sum + total, 0);
  const hasNames = offered.names.length + offered.handles.length > 0;

  function choose(year: number, isChosen: boolean): void {
    const next = new Set(leftOut);
    if (isChosen) next.delete(year);
    else next.add(year);
    setLeftOut(next);
  }

  return (
    <>
      <h3>{countText('import_found', read.acts.length)}</h3>
      <p>{text('import_found_note')}</p>
      <YearTable
        caption={text('import_table_found')}
        columns={columns()}
        years={years}
        choice={{ isChosen: isWanted, onChoose: choose }}
      />
      <LeftOut reasons={saySkips(read)} />
      {hasNames && (
        <SwitchRow
          name={text('import_own', sayNames(offered))}
          note={text('import_own_note')}
          isOn={isOwn}
          onSwitch={setOwn}
        />
      )}
      <p class="quiet">{text('import_takes', sayDuration(wanted / USUAL_RATE))}</p>
      <p class="actions">
        <button
          type="button"
          class="main"
          disabled={wanted === 0}
          onClick={() => onRate(isWanted, isOwn ? offered : null)}
        >
          {countText('import_rate', wanted)}
        </button>
        <button type="button" onClick={onCancel}>
          {text('import_back')}
        </button>
      </p>
    </>
  );
}
