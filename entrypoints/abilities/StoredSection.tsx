import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { MessageKey } from '../../analysis/message.ts';
import { countText, text } from '../../components/texts.ts';
import { reasonOf } from '../../platform/reason-of.ts';
import type { StorageArea, StoredField } from '../../platform/stored-fields.ts';
import { type Erasing, explainField } from './explained-fields.ts';
import { LedgerGroup, type LedgerGroupProps } from './LedgerGroup.tsx';
import { StoredRow } from './StoredRow.tsx';
import { sizeInWords } from './size-words.ts';

export interface StoredSectionProps extends LedgerGroupProps {
  readStored(): Promise<StoredField[]>;
  eraseStored(field: StoredField): Promise<void>;
  putBackStored(field: StoredField): Promise<void>;
  /** Calls back when something was stored or removed. */
  onStored(changed: () => void, life: AbortSignal): void;
  /** Removes what all machines have synced. */
  forgetSynced(): Promise<void>;
}

const AREA_TITLES: readonly (readonly [StorageArea, MessageKey])[] = [
  ['local', 'abilities_area_local'],
  ['session', 'abilities_area_session'],
  ['sync', 'abilities_area_sync'],
  ['managed', 'abilities_area_managed'],
];

/** Why there is no button to erase it alone. */
const GOES: Readonly<Record<Exclude<Erasing, 'here'>, MessageKey | null>> = {
  posts: 'abilities_goes_with_posts',
  sync: 'abilities_goes_with_sync',
  never: null,
};

const idOf = ({ area, key }: StoredField): string => `${area} ${key}`;

function without(all: readonly StoredField[] | null, field: StoredField): StoredField[] {
  return (all ?? []).filter((one) => idOf(one) !== idOf(field));
}

interface FieldRowProps {
  field: StoredField;
  isErased: boolean;
  onErase(name: string): void;
  onUndo(name: string): void;
}

function FieldRow({ field, isErased, onErase, onUndo }: FieldRowProps): JSX.Element {
  const explained = explainField(field);
  const name = explained === null ? field.key : text(explained.name);
  const erasing = explained?.erasing ?? 'here';
  const goes = erasing === 'here' ? null : GOES[erasing];
  const note = [text(explained?.note ?? 'abilities_unexplained'), goes === null ? '' : text(goes)];
  return (
    <StoredRow
      name={name}
      note={note.join(' ').trim()}
      code={field.key}
      size={isErased ? text('abilities_gone') : sizeInWords(field.bytes)}
      look={() => JSON.stringify(field.value, null, 2)}
    >
      {erasing === 'here' && (
        <button
          type="button"
          aria-label={text(isErased ? 'abilities_undo_of' : 'abilities_erase_of', name)}
          onClick={() => (isErased ? onUndo(name) : onErase(name))}
        >
          {text(isErased ? 'page_undo' : 'abilities_erase')}
        </button>
      )}
    </StoredRow>
  );
}

/** All that is stored, also what nobody explained: how large it is, a look at it, and its end. */
export function StoredSection(props: StoredSectionProps): JSX.Element {
  const { readStored, onStored, eraseStored, putBackStored, forgetSynced } = props;
  const [fields, setFields] = useState<StoredField[] | null>(null);
  /** What was erased here, to be put back until the page is closed; by {@link idOf}. */
  const [erased, setErased] = useState<ReadonlyMap<string, StoredField>>(new Map());
  const [said, setSaid] = useState({ text: '', isProblem: false });

  const load = useCallback(async () => {
    try {
      setFields(await readStored());
    } catch (error) {
      setSaid({ text: text('abilities_not_read', reasonOf(error)), isProblem: true });
    }
  }, [readStored]);

  useEffect(() => {
    const life = new AbortController();
    void load();
    onStored(() => void load(), life.signal);
    return () => life.abort();
  }, [load, onStored]);

  async function act(work: () => Promise<void>, done: string, failed: (reason: string) => string) {
    try {
      await work();
      setSaid({ text: done, isProblem: false });
    } catch (error) {
      setSaid({ text: failed(reasonOf(error)), isProblem: true });
    }
    await load();
  }

  function erase(field: StoredField, name: string): Promise<void> {
    return act(
      async () => {
        await eraseStored(field);
        setErased((all) => new Map(all).set(idOf(field), field));
        setFields((all) => without(all, field));
      },
      text('abilities_erased', name),
      (reason) => text('abilities_not_erased', name, reason),
    );
  }

  function undo(field: StoredField, name: string): Promise<void> {
    return act(
      async () => {
        await putBackStored(field);
        setErased((all) => new Map([...all].filter(([id]) => id !== idOf(field))));
        // At once, so that the row stays, and the focus with it.
        setFields((all) => [...without(all, field), field]);
      },
      text('abilities_back', name),
      (reason) => text('abilities_not_back', name, reason),
    );
  }

  const all = fields ?? [];
  const stored = new Set(all.map(idOf));
  // What was erased stays in its place, with its undo, unless it was stored anew: then it is there.
  const gone = [...erased.values()].filter((one) => !stored.has(idOf(one)));
  const rows = [...all, ...gone].sort((a, b) => (a.key < b.key ? -1 : 1));
  const areas = AREA_TITLES.filter(([area]) => area === 'local' || rows.some((one) => one.area === area));
  return (
    <section aria-labelledby="stored-title">
      <h2 id="stored-title">{text('abilities_stored')}</h2>
      <p>{text('abilities_stored_note')}</p>
      <p class={said.isProblem ? 'said problem' : 'said'} role="status">
        {said.text}
      </p>
      {areas.map(([area, title]) => {
        const there = rows.filter((one) => one.area === area);
        const bytes = all.filter((one) => one.area === area).reduce((sum, one) => sum + one.bytes, 0);
        return (
          <div key={area} class="area">
            <h3>{text(title)}</h3>
            <p class="quiet">
              {there.length === 0
                ? text('abilities_none')
                : countText('abilities_total', there.length, sizeInWords(bytes))}
            </p>
            <ul class="stored">
              {there.map((field) => (
                <FieldRow
                  key={idOf(field)}
                  field={field}
                  isErased={!stored.has(idOf(field))}
                  onErase={(name) => void erase(field, name)}
                  onUndo={(name) => void undo(field, name)}
                />
              ))}
            </ul>
            {area === 'sync' && (
              <>
                <p class="quiet">{text('abilities_synced_note')}</p>
                <p class="actions">
                  <button
                    type="button"
                    class="danger"
                    onClick={() =>
                      void act(forgetSynced, text('abilities_erased', text(title)), (reason) =>
                        text('abilities_not_erased', text(title), reason),
                      )
                    }
                  >
                    {text('abilities_erase_synced')}
                  </button>
                </p>
              </>
            )}
          </div>
        );
      })}
      <LedgerGroup {...props} />
    </section>
  );
}
