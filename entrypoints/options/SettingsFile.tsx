import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { countText, text } from '../../components/texts.ts';
import { type Settings, type SettingsChange, withChange } from '../../platform/settings.ts';
import {
  LARGEST_SETTINGS_FILE,
  readSettingsFile,
  replacingRules,
  type SettingsFault,
  writeSettingsFile,
} from '../../platform/settings-file.ts';
import { differencesOf, nameOfField } from './settings-words.ts';
import type { Talk } from './use-settings.tsx';

export interface SettingsFileProps extends Talk {
  settings: Settings;
  /** Gives a file to the person, whose parts together are its text. */
  saveFile(name: string, type: string, parts: string[]): void;
  /** Milliseconds since 1970. */
  now(): number;
}

/** A file that was read and is not taken over yet. */
interface Preview {
  name: string;
  change: SettingsChange;
}

/** What is wrong, and what is accepted. */
function sayFault(fault: SettingsFault): string {
  switch (fault.fault) {
    case 'not-json':
      return text('options_file_not_json');
    case 'foreign':
      return text('options_file_foreign');
    case 'ledger':
      return text('options_file_ledger');
    case 'newer':
      return text('options_file_newer');
    case 'field':
      return text('options_file_bad_field', nameOfField(fault.field));
  }
}

/** Settings as a file, and back from one: read and checked wholly, then shown, and only then taken over. */
export function SettingsFile(props: SettingsFileProps): JSX.Element {
  const { settings, saveFile, now, onChange, onProblem } = props;
  const [preview, setPreview] = useState<Preview | null>(null);
  const [saved, setSaved] = useState('');
  const change = preview && replacingRules(preview.change, settings);
  const differences = change === null ? [] : differencesOf(settings, withChange(settings, change));

  function write(): void {
    const at = now();
    const name = `twoway-settings-${new Date(at).toISOString().slice(0, 10)}.json`;
    saveFile(name, 'application/json', [writeSettingsFile(settings, at)]);
    setSaved(text('options_file_saved', name));
  }

  async function read(file: File): Promise<void> {
    setPreview(null);
    setSaved('');
    try {
      const isLarge = file.size > LARGEST_SETTINGS_FILE;
      const checked = isLarge ? ({ fault: 'foreign' } as const) : readSettingsFile(await file.text());
      if ('fault' in checked) onProblem(sayFault(checked));
      else setPreview({ name: file.name, change: checked.change });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      onProblem(text('restore_not_read', file.name, reason));
    }
  }

  function take(): void {
    if (change === null) return;
    const done = countText('options_file_taken', differences.length);
    setPreview(null);
    onChange(change, done, (reason) => text('options_choice_not_saved', reason));
  }

  return (
    <div class="data-row" data-row>
      <h3>{text('options_file')}</h3>
      <p>{text('options_file_note')}</p>
      <p class="actions">
        <button type="button" onClick={write}>
          {text('options_file_save')}
        </button>
        <label class="file">
          <span class="button">{text('options_file_read')}</span>
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file !== undefined) void read(file);
              // So that the same file can be chosen again once it was mended.
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
      <p class="saved" role="status">
        {saved}
      </p>
      {preview !== null && (
        <div class="preview" role="alert">
          <p>
            {differences.length === 0
              ? text('options_file_same', preview.name)
              : countText('options_file_preview', differences.length, preview.name)}
          </p>
          <ul>
            {differences.map(({ name, from, to }) => (
              <li key={name}>
                <b>{name}</b> {text('options_file_difference', from, to)}
              </li>
            ))}
          </ul>
          <p class="actions">
            {differences.length > 0 && (
              <button type="button" onClick={take}>
                {text('options_file_take')}
              </button>
            )}
            <button type="button" onClick={() => setPreview(null)}>
              {text('restore_cancel')}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
