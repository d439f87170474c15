import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { countText, text } from '../../components/texts.ts';
import { type ReadPart, readAll } from '../../platform/read-all.ts';
import { reasonOf } from '../../platform/reason-of.ts';
import type { Settings } from '../../platform/settings.ts';
import { fileSettings } from '../../platform/settings-file.ts';
import { writeCsv } from './acts-csv.ts';
import { writeLedgerFile } from './ledger-file.ts';
import { ReadProgress } from './ReadProgress.tsx';

export interface ExportSectionProps {
  readPart: ReadPart;
  readSettings(): Promise<Settings>;
  /** Gives a file to the person, whose parts together are its text. */
  saveFile(name: string, type: string, parts: string[]): void;
  /** Milliseconds since 1970. */
  now(): number;
}

type State =
  | { status: 'idle' }
  | { status: 'reading'; read: number; count: number }
  | { status: 'done' | 'failed'; text: string };

/** Saves everything as a file: JSON, which can be restored, or CSV for a spreadsheet. */
export function ExportSection({ readPart, readSettings, saveFile, now }: ExportSectionProps): JSX.Element {
  const [state, setState] = useState<State>({ status: 'idle' });
  const isBusy = state.status === 'reading';

  async function save(form: 'json' | 'csv'): Promise<void> {
    setState({ status: 'reading', read: 0, count: 0 });
    try {
      const whole = await readAll(readPart, (read, count) => setState({ status: 'reading', read, count }));
      const at = now();
      const name = `twoway-${new Date(at).toISOString().slice(0, 10)}.${form}`;
      if (form === 'csv') saveFile(name, 'text/csv', writeCsv(whole.acts));
      else saveFile(name, 'application/json', writeLedgerFile(whole, fileSettings(await readSettings()), at));
      setState({ status: 'done', text: countText('export_done', whole.acts.length, name) });
    } catch (error) {
      setState({ status: 'failed', text: text('export_failed', reasonOf(error)) });
    }
  }

  return (
    <>
      <p>{text('export_note')}</p>
      <p class="actions">
        <button type="button" disabled={isBusy} onClick={() => void save('json')}>
          {text('export_json')}
        </button>
        <button type="button" disabled={isBusy} onClick={() => void save('csv')}>
          {text('export_csv')}
        </button>
      </p>
      {state.status === 'reading' && <ReadProgress read={state.read} count={state.count} />}
      <p class={state.status === 'failed' ? 'said problem' : 'said'} role="status">
        {'text' in state ? state.text : ''}
      </p>
    </>
  );
}
