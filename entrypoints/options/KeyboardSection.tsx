import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { text } from '../../components/texts.ts';
import { reasonOf } from '../../platform/reason-of.ts';
import { COMMANDS, type Command } from '../../platform/requests.ts';

export interface KeyboardSectionProps {
  /** The keys of each command as they are now, such as "Alt+Shift+O"; empty or left out where none are set. */
  readKeys(): Promise<Partial<Record<Command, string>>>;
  /** Opens the browser's own page for shortcuts; rejects where it cannot. */
  openShortcuts(): Promise<void>;
  /** How that page is found by hand. */
  where: string;
}

const DOES: Record<Command, () => string> = {
  'open-card': () => text('key_open_card'),
  'step-to-finding': () => text('key_step_to_finding'),
  'dismiss-finding': () => text('key_dismiss_finding'),
  pause: () => text('key_pause'),
};

function KeyRow({ does, keys }: { does: string; keys: string | undefined }): JSX.Element {
  return (
    <li>
      <span>{does}</span>
      {keys ? <kbd>{keys}</kbd> : <span class="note">{text('key_not_set')}</span>}
    </li>
  );
}

/** What the keyboard does, with which keys, and where they are changed. */
export function KeyboardSection({ readKeys, openShortcuts, where }: KeyboardSectionProps): JSX.Element {
  const [keys, setKeys] = useState<Partial<Record<Command, string>>>({});
  const [problem, setProblem] = useState('');

  const load = useCallback(async () => {
    try {
      setKeys(await readKeys());
    } catch (error) {
      setProblem(text('key_no_keys', reasonOf(error)));
    }
  }, [readKeys]);

  useEffect(() => {
    void load();
    const onFocus = (): void => void load();
    // They are changed on a page of the browser, which does not tell everywhere: look again on the way back.
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [load]);

  async function open(): Promise<void> {
    try {
      await openShortcuts();
      setProblem('');
    } catch {
      setProblem(text('key_change_failed', where));
    }
  }

  return (
    <section class="keyboard-section" aria-labelledby="keyboard-title">
      <h2 id="keyboard-title">{text('key_title')}</h2>
      <p>{text('key_intro')}</p>
      <ul class="keys">
        {COMMANDS.map((command) => (
          <KeyRow key={command} does={DOES[command]()} keys={keys[command]} />
        ))}
        <KeyRow does={text('key_escape')} keys={text('key_cap_escape')} />
        <KeyRow does={text('key_tab')} keys={text('key_cap_tab')} />
      </ul>
      <p>{text('key_change_where', where)}</p>
      <button type="button" onClick={() => void open()}>
        {text('key_change')}
      </button>
      <p class="problem" role="alert">
        {problem}
      </p>
    </section>
  );
}
