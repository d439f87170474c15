import type { JSX } from 'preact';
import { NamesField, type NamesFieldProps } from './NamesField.tsx';
import { text } from './texts.ts';

/** Names, handles without `@`, and domains. */
export interface OwnNames {
  names: readonly string[];
  handles: readonly string[];
  domains: readonly string[];
}

/** Reads what was typed into a field; the error is a sentence that says what is accepted. */
export type ReadField = (
  field: keyof OwnNames | 'title',
  typed: string,
) => ReturnType<NamesFieldProps['parse']>;

export interface OwnFieldsProps {
  own: OwnNames;
  parse: ReadField;
  onChange(own: OwnNames): void;
}

/** What belongs to somebody: how they are called, by which handles they write, which pages are theirs. */
export function OwnFields({ own, parse, onChange }: OwnFieldsProps): JSX.Element {
  const { names, handles, domains } = own;
  const set = (change: Partial<OwnNames>): void => onChange({ names, handles, domains, ...change });
  return (
    <div class="own-fields">
      <NamesField
        name={text('profile_names')}
        note={text('profile_names_note')}
        values={names}
        parse={(typed) => parse('names', typed)}
        onChange={(values) => set({ names: values })}
      />
      <NamesField
        name={text('profile_handles')}
        note={text('profile_handles_note')}
        values={handles}
        parse={(typed) => parse('handles', typed)}
        onChange={(values) => set({ handles: values })}
      />
      <NamesField
        name={text('profile_domains')}
        note={text('profile_domains_note')}
        values={domains}
        parse={(typed) => parse('domains', typed)}
        onChange={(values) => set({ domains: values })}
      />
    </div>
  );
}
