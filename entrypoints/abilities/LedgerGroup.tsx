import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { countText, number, text } from '../../components/texts.ts';
import { EraseError, type EraseMeans, eraseAll, putBack } from '../../platform/erase-all.ts';
import type { WholeLedger } from '../../platform/read-all.ts';
import { reasonOf } from '../../platform/reason-of.ts';
import { LEDGER_STORES, ROWS_SHOWN, type StoreName } from '../../platform/requests.ts';
import { STORE_WORDS } from './explained-fields.ts';
import { StoredRow } from './StoredRow.tsx';
import { sizeInWords } from './size-words.ts';

export interface LedgerGroupProps {
  /** How many entries each store has. */
  countStores(): Promise<Record<StoreName, number>>;
  /** The first entries of a store, at most {@link ROWS_SHOWN}. */
  lookAtStore(store: StoreName): Promise<unknown[]>;
  /** What the browser counts for the database, in bytes; null if it does not tell. */
  readUsage(): Promise<number | null>;
  ledger: EraseMeans;
}

interface Said {
  text: string;
  isProblem: boolean;
}

/** The database of the posts: a row for each store. It is erased as a whole, and can be put back as a whole. */
export function LedgerGroup(props: LedgerGroupProps): JSX.Element {
  const { countStores, readUsage, lookAtStore, ledger } = props;
  const [sizes, setSizes] = useState<Record<StoreName, number> | null>(null);
  const [usage, setUsage] = useState<number | null>(null);
  const [kept, setKept] = useState<WholeLedger | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said>({ text: '', isProblem: false });

  const load = useCallback(async () => {
    try {
      setSizes(await countStores());
      setUsage(await readUsage());
    } catch (error) {
      setSaid({ text: text('abilities_not_read', reasonOf(error)), isProblem: true });
    }
  }, [countStores, readUsage]);

  useEffect(() => void load(), [load]);

  async function erase(): Promise<void> {
    try {
      const whole = await eraseAll(ledger);
      setKept(whole);
      setSaid(
        whole === null
          ? { text: text('erase_busy'), isProblem: true }
          : { text: countText('erase_done', whole.acts.length), isProblem: false },
      );
    } catch (error) {
      const reason = reasonOf(error);
      if (error instanceof EraseError) setKept(error.kept);
      const words = text(error instanceof EraseError ? 'erase_unsure' : 'erase_failed', reason);
      setSaid({ text: words, isProblem: true });
    }
  }

  async function undo(whole: WholeLedger): Promise<void> {
    try {
      setSaid({ text: countText('erase_undone', await putBack(ledger, whole)), isProblem: false });
      setKept(null);
    } catch (error) {
      setSaid({ text: text('erase_not_undone', reasonOf(error)), isProblem: true });
    }
  }

  async function press(): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    await (kept === null ? erase() : undo(kept));
    setBusy(false);
    await load();
  }

  async function look(store: StoreName): Promise<string> {
    return JSON.stringify(await lookAtStore(store), null, 2);
  }

  return (
    <>
      <h3>{text('abilities_area_database')}</h3>
      {usage !== null && (
        <p class="quiet database-size">{text('abilities_database_size', sizeInWords(usage))}</p>
      )}
      {sizes !== null && (
        <ul class="stored">
          {LEDGER_STORES.map((store) => {
            const { name, note } = STORE_WORDS[store];
            const first =
              sizes[store] > ROWS_SHOWN ? ` ${text('abilities_first_rows', number(ROWS_SHOWN))}` : '';
            return (
              <StoredRow
                key={store}
                name={text(name)}
                note={`${text(note)}${first}`}
                code={store}
                size={countText('abilities_entries', sizes[store])}
                look={() => look(store)}
              />
            );
          })}
        </ul>
      )}
      <p class="actions">
        <button type="button" class={kept === null ? 'danger' : undefined} onClick={() => void press()}>
          {text(kept === null ? 'abilities_erase_posts' : 'page_undo')}
        </button>
        <span class={said.isProblem ? 'said problem' : 'said'} role="status">
          {said.text}
        </span>
      </p>
    </>
  );
}
