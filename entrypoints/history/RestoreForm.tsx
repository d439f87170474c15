import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { spanInWords } from '../../components/days.ts';
import { countText, number, text } from '../../components/texts.ts';
import { reasonOf } from '../../platform/reason-of.ts';
import type { ActsCheck, Requests } from '../../platform/requests.ts';
import type { SettingsChange } from '../../platform/settings.ts';
import { type FileFault, type LedgerFile, LedgerFileError, readLedgerFile } from './ledger-file.ts';
import { localDayOf } from './periods.ts';

export interface RestoreFormProps {
  checkActs(acts: unknown[]): Promise<ActsCheck>;
  /** Resolves with how many acts were not there before. */
  restore(payload: Requests['restore-acts']['payload']): Promise<number>;
  /** Takes over settings of a file, in place of those of now. */
  replaceSettings(change: SettingsChange): Promise<void>;
  onChanged(): void;
}

/** What can be restored. */
interface Preview {
  file: LedgerFile;
  name: string;
  fresh: number;
}

type State =
  | { status: 'idle' }
  | { status: 'reading' | 'writing' }
  | ({ status: 'preview' } & Preview)
  | { status: 'done' | 'failed'; text: string };

/** In bytes; the most acts that an export can hold take half of it. */
const LARGEST = 150_000_000;

/** What is wrong, and what to do. */
function sayFault(fault: FileFault): string {
  switch (fault.fault) {
    case 'not-json':
      return text('restore_not_json');
    case 'foreign':
      return text('restore_foreign');
    case 'newer':
      return text('restore_newer');
    case 'too-many':
      return text('restore_too_many');
    case 'field':
      return text('restore_bad_field', fault.field);
    case 'act':
      return text('restore_bad_act', number(fault.index + 1), fault.field);
  }
}

/** "3,214 entries, 5 Jan – 26 Nov 2026; 3,100 of them are new." */
function sayPreview({ file: { acts }, fresh }: Preview): string {
  const days = acts.map(({ at }) => localDayOf(new Date(Number(at))));
  // Spread into arguments, so many would be more than fit.
  const first = days.reduce((least, day) => Math.min(least, day), days[0] ?? 0);
  const last = days.reduce((most, day) => Math.max(most, day), first);
  return acts.length === 0
    ? text('restore_none')
    : countText('restore_preview', acts.length, spanInWords(first, last), number(fresh));
}

/** Takes back an export: the file is read and checked wholly, then shown, and only then written. */
export function RestoreForm({
  checkActs,
  restore,
  replaceSettings,
  onChanged,
}: RestoreFormProps): JSX.Element {
  const [state, setState] = useState<State>({ status: 'idle' });
  const [takesSettings, setTakesSettings] = useState(false);
  const [isOver, setIsOver] = useState(false);

  async function read(chosen: File): Promise<void> {
    setState({ status: 'reading' });
    setTakesSettings(false);
    try {
      if (chosen.size > LARGEST) throw new LedgerFileError({ fault: 'too-many' });
      const file = readLedgerFile(await chosen.text());
      const checked = await checkActs(file.acts);
      if ('fault' in checked) throw new LedgerFileError({ fault: 'act', ...checked.fault });
      setState({ status: 'preview', file, name: chosen.name, fresh: checked.fresh });
    } catch (error) {
      const reason =
        error instanceof LedgerFileError
          ? sayFault(error.problem)
          : text('restore_not_read', chosen.name, reasonOf(error));
      setState({ status: 'failed', text: reason });
    }
  }

  async function write({ file }: Preview): Promise<void> {
    setState({ status: 'writing' });
    let done = '';
    try {
      const added = await restore({ acts: file.acts as never, salt: file.salt });
      done = countText('restore_done', added);
      onChanged();
      if (takesSettings && file.settings !== null) {
        await replaceSettings(file.settings);
        done = `${done} ${text('restore_settings_done')}`;
      }
      setState({ status: 'done', text: done });
    } catch (error) {
      const reason = text(done === '' ? 'restore_failed' : 'restore_settings_failed', reasonOf(error));
      setState({ status: 'failed', text: `${done} ${reason}`.trim() });
    }
  }

  function choose(files: FileList | null | undefined): void {
    const [file] = files ?? [];
    if (file !== undefined) void read(file);
  }

  const isBusy = state.status === 'reading' || state.status === 'writing';
  return (
    <fieldset
      class={isOver ? 'restore-form is-over' : 'restore-form'}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        if (!isBusy) choose(event.dataTransfer?.files);
      }}
    >
      <legend>{text('restore_title')}</legend>
      <p>{text('restore_note')}</p>
      <label class="file">
        <span class="button">{text('restore_choose')}</span>
        <input
          type="file"
          accept=".json,application/json"
          disabled={isBusy}
          onChange={({ currentTarget }) => {
            choose(currentTarget.files);
            // So that the same file can be chosen again once it was mended.
            currentTarget.value = '';
          }}
        />
      </label>
      {state.status === 'preview' && (
        <div class="preview">
          <p>
            <b>{state.name}</b> {sayPreview(state)}
          </p>
          {state.file.settings !== null && (
            <label class="tick">
              <input
                type="checkbox"
                checked={takesSettings}
                onChange={({ currentTarget }) => setTakesSettings(currentTarget.checked)}
              />
              {text('restore_settings')}
            </label>
          )}
          <p class="actions">
            <button
              type="button"
              disabled={state.fresh === 0 && !takesSettings}
              onClick={() => void write(state)}
            >
              {countText('restore_start', state.fresh)}
            </button>
            <button type="button" onClick={() => setState({ status: 'idle' })}>
              {text('restore_cancel')}
            </button>
          </p>
        </div>
      )}
      <p class={state.status === 'failed' ? 'said problem' : 'said'} role="status">
        {isBusy ? text(state.status === 'reading' ? 'restore_reading' : 'restore_writing') : ''}
        {'text' in state ? state.text : ''}
      </p>
    </fieldset>
  );
}
