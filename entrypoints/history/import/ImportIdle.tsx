import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SiteId } from '../../../analysis/rating.ts';
import { text } from '../../../components/texts.ts';
import { SITE_WORDS } from '../../../components/words.ts';
import type { RefusedFile } from './found-archives.ts';
import { sayRefused } from './say-import.ts';

export interface ImportIdleProps {
  /** Files that were no use. */
  refused: readonly RefusedFile[];
  /** Adding was stopped midway. */
  isStopped: boolean;
  onFiles(files: File[]): void;
}

/** Where each site gives the archive. */
const PLACES: [site: SiteId, key: 'import_where_x' | 'import_where_linkedin' | 'import_where_facebook'][] = [
  ['x', 'import_where_x'],
  ['linkedin', 'import_where_linkedin'],
  ['facebook', 'import_where_facebook'],
];

/** Asks for files: by a button, or dropped. */
export function ImportIdle({ refused, isStopped, onFiles }: ImportIdleProps): JSX.Element {
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    if (files !== null && files !== undefined && files.length > 0) onFiles([...files]);
  };

  return (
    <>
      <p>{text('import_intro')}</p>
      {isStopped && <p class="quiet">{text('import_stopped')}</p>}
      {refused.map((file) => (
        <p key={file.name} class="problem" role="alert">
          {sayRefused(file)}
        </p>
      ))}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same */}
      <div
        class={isOver ? 'drop-place over' : 'drop-place'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <label class="button">
          <input
            type="file"
            class="visually-hidden"
            multiple
            accept=".zip,.js,.csv,.json,application/zip"
            onChange={(event) => take(event.currentTarget.files)}
          />
          {text('import_choose')}
        </label>
        <span class="quiet">{text('import_drop')}</span>
      </div>
      <details>
        <summary>{text('import_where')}</summary>
        <dl>
          {PLACES.map(([site, key]) => (
            <div key={site}>
              <dt>{SITE_WORDS[site]}</dt>
              <dd>{text(key)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <p class="quiet">{text('import_never')}</p>
    </>
  );
}
