import type { JSX } from 'preact';
import { ChoiceRow } from './ChoiceRow.tsx';
import { NamesField } from './NamesField.tsx';
import { OwnFields, type OwnNames, type ReadField } from './OwnFields.tsx';
import { text } from './texts.ts';

/** A brand for which the person posts. */
export interface BrandNames extends OwnNames {
  /** Empty until it is given one: then there is nothing else to say of it. */
  title: string;
  isClient: boolean;
}

export interface BrandFieldsProps {
  brand: BrandNames;
  parse: ReadField;
  onChange(brand: BrandNames): void;
  onRemove(): void;
}

/** One brand or client: what it is called, whose it is, and its names. */
export function BrandFields({ brand, parse, onChange, onRemove }: BrandFieldsProps): JSX.Element {
  const { title, isClient } = brand;
  const isNew = title === '';

  /** A brand is mostly written of as the person calls it. */
  function setTitle(given: string): void {
    onChange({ ...brand, title: given, ...(isNew && { names: [given] }) });
  }

  return (
    <fieldset class="brand-fields" aria-label={isNew ? text('profile_title') : title}>
      <div class="brand-head">
        <NamesField
          name={text('profile_title')}
          values={isNew ? [] : [title]}
          parse={(typed) => parse('title', typed)}
          onChange={([given = '']) => setTitle(given)}
        />
        <button
          type="button"
          {...(!isNew && { 'aria-label': text('profile_remove_of', title) })}
          onClick={onRemove}
        >
          {text(isNew ? 'profile_cancel' : 'profile_remove')}
        </button>
      </div>
      {!isNew && (
        <>
          <ChoiceRow
            name={text('profile_owner')}
            note={text(
              isClient
                ? brand.handles.length === 0
                  ? 'profile_client_no_handle'
                  : 'profile_client_note'
                : 'profile_mine_note',
            )}
            choices={[
              ['mine', text('profile_mine')],
              ['client', text('profile_client')],
            ]}
            chosen={isClient ? 'client' : 'mine'}
            onChoose={(owner) => onChange({ ...brand, isClient: owner === 'client' })}
          />
          <OwnFields own={brand} parse={parse} onChange={(own) => onChange({ ...brand, ...own })} />
        </>
      )}
    </fieldset>
  );
}
