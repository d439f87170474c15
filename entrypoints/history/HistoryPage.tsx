import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Mark } from '../../components/Mark.tsx';
import { text } from '../../components/texts.ts';
import { ImportSection } from './import/ImportSection.tsx';
import { IMPORT_MEANS } from './import/import-means.ts';

/** Sections of the page, in their order: the id of the element, and its title in the index. */
const SECTIONS = [
  ['picture', 'history_picture'],
  ['figures', 'history_figures'],
  ['acts', 'history_acts'],
  ['import', 'history_import'],
  ['export', 'history_export'],
  ['erase', 'history_erase'],
] as const;

/** The history: what was posted, as picture, figures and list; import, export, erase. */
export function HistoryPage(): JSX.Element {
  // Whatever changes the ledger counts up, so that picture, figures and list are read anew.
  const [changes, setChanges] = useState(0);
  const changed = (): void => setChanges((count) => count + 1);

  return (
    <div class="history-page">
      <nav aria-label={text('history_index')}>
        <ul>
          {SECTIONS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{text(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <header>
          <Mark size={28} />
          <h1>{text('history_title')}</h1>
        </header>
        <section key={changes} id="picture" aria-labelledby="picture-title">
          <h2 id="picture-title">{text('history_picture')}</h2>
        </section>
        <section id="figures" aria-labelledby="figures-title">
          <h2 id="figures-title">{text('history_figures')}</h2>
        </section>
        <section id="acts" aria-labelledby="acts-title">
          <h2 id="acts-title">{text('history_acts')}</h2>
        </section>
        <section id="import" aria-labelledby="import-title">
          <h2 id="import-title">{text('history_import')}</h2>
          <ImportSection means={IMPORT_MEANS} onChanged={changed} />
        </section>
        <section id="export" aria-labelledby="export-title">
          <h2 id="export-title">{text('history_export')}</h2>
        </section>
        <section id="erase" aria-labelledby="erase-title">
          <h2 id="erase-title">{text('history_erase')}</h2>
        </section>
      </main>
    </div>
  );
}
