import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { countText, text } from '../../components/texts.ts';
import { reasonOf } from '../../platform/reason-of.ts';
import { type Settings, type SettingsChange, withChange } from '../../platform/settings.ts';
import {
  LARGEST_SETTINGS_FILE,
  readSettingsFile,
  replacingRules,
  type SettingsFault,
  writeSettingsFile,
} from '../../platform/settings-file.ts';
import { countOlder, isShorter, keepOlder, type OlderMeans } from './older-acts.ts';
import { type Difference, differencesOf, nameOfField, sayKept } from './settings-words.ts';
import type { Talk } from './use-settings.tsx';

export interface SettingsFileProps extends Talk {
  /** As they hold; what a file holds and changes lies below what an organisation has set. */
  settings: Settings;
  readOwnSettings(): Promise<Settings>;
  older: OlderMeans;
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

/** What it would change of what the person chose, and how many acts it would remove. */
interface Seen {
  differences: Difference[];
  /** Days, 0 for good. */
  keepDays: number;
  older: number;
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
  const { settings, readOwnSettings, older, saveFile, now, onOwnChange, onProblem } = props;
  const [preview, setPreview] = useState<Preview | null>(null);
  const [seen, setSeen] = useState<Seen | null>(null);
  const [saved, setSaved] = useState('');

  // What it would change is seen anew whenever something else changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the settings are read anew, and what reads is the same
  useEffect(() => {
    let isLatest = true;
    if (preview === null) setSeen(null);
    else {
      look(preview.change).then(
        (found) => isLatest && setSeen(found),
        (error: unknown) => isLatest && refuse(text('restore_not_read', preview.name, reasonOf(error))),
      );
    }
    return () => {
      isLatest = false;
    };
  }, [preview, settings]);

  async function look(change: SettingsChange): Promise<Seen> {
    const own = await readOwnSettings();
    const after = withChange(own, replacingRules(change, own));
    const { keepDays } = after;
    return {
      differences: differencesOf(own, after),
      keepDays,
      older: isShorter(own.keepDays, keepDays) ? await countOlder(older, keepDays) : 0,
    };
  }

  function refuse(problem: string): void {
    setPreview(null);
    onProblem(problem);
  }

  async function write(): Promise<void> {
    const at = now();
    const name = `twoway-settings-${new Date(at).toISOString().slice(0, 10)}.json`;
    try {
      saveFile(name, 'application/json', [writeSettingsFile(await readOwnSettings(), at)]);
      setSaved(text('options_file_saved', name));
    } catch (error) {
      setSaved('');
      onProblem(text('export_failed', reasonOf(error)));
    }
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
      onProblem(text('restore_not_read', file.name, reasonOf(error)));
    }
  }

  async function take({ change }: Preview, { differences, keepDays, older: count }: Seen): Promise<void> {
    try {
      // They are read before they are removed: only so can they come back.
      const bringBack = count === 0 ? null : await keepOlder(older, keepDays);
      setPreview(null);
      onOwnChange(
        (own) => replacingRules(change, own),
        countText('options_file_taken', differences.length),
        (reason) => text('options_choice_not_saved', reason),
        bringBack,
      );
    } catch (error) {
      refuse(text('options_older_not_read', reasonOf(error)));
    }
  }

  return (
    <div class="data-row" data-row>
      <h3>{text('options_file')}</h3>
      <p>{text('options_file_note')}</p>
      <p class="actions">
        <button type="button" onClick={() => void write()}>
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
      {preview !== null && seen !== null && (
        <div class="preview" role="alert">
          <p>
            {seen.differences.length === 0
              ? text('options_file_same', preview.name)
              : countText('options_file_preview', seen.differences.length, preview.name)}
          </p>
          <ul>
            {seen.differences.map(({ name, from, to }) => (
              <li key={name}>
                <b>{name}</b> {text('options_file_difference', from, to)}
              </li>
            ))}
          </ul>
          {seen.older > 0 && <p>{countText('options_older', seen.older, sayKept(seen.keepDays))}</p>}
          <p class="actions">
            {seen.differences.length > 0 && (
              <button type="button" onClick={() => void take(preview, seen)}>
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
