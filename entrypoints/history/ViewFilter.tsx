import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Kind, SiteId } from '../../analysis/rating.ts';
import { KIND_ORDER } from '../../components/kind-parts.ts';
import { text } from '../../components/texts.ts';
import { SITE_WORDS, sayKind } from '../../components/words.ts';
import { SORTS, type Sort, type View } from './view.ts';

interface ChoiceProps {
  class?: string;
  name: string;
  /** What can be chosen, by the words for it. */
  choices: readonly (readonly [value: string, words: string])[];
  chosen: string;
  onChoose(value: string): void;
}

/** One of the choices, with its name above. */
export function Choice({ name, choices, chosen, onChoose, ...given }: ChoiceProps): JSX.Element {
  const id = useId();
  return (
    <div class={`choice ${given.class ?? ''}`.trim()}>
      <label for={id}>{name}</label>
      <select id={id} value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

const ALL = '';
const SITES: readonly SiteId[] = ['x', 'linkedin', 'facebook'];

export interface ViewFilterProps {
  view: View;
  onView(view: View): void;
}

/** Which acts are shown: by site, kind and sort. */
export function ViewFilter({ view, onView }: ViewFilterProps): JSX.Element {
  return (
    <div class="view-filter">
      <Choice
        name={text('history_site')}
        choices={[
          [ALL, text('history_all_sites')],
          ...SITES.map((site) => [site, SITE_WORDS[site]] as const),
        ]}
        chosen={view.site ?? ALL}
        onChoose={(site) => onView({ ...view, site: site === ALL ? null : (site as SiteId) })}
      />
      <Choice
        name={text('history_kind')}
        choices={[
          [ALL, text('history_all_kinds')],
          ...KIND_ORDER.map((kind) => [kind, sayKind(kind)] as const),
        ]}
        chosen={view.kind ?? ALL}
        onChoose={(kind) => onView({ ...view, kind: kind === ALL ? null : (kind as Kind) })}
      />
      <Choice
        name={text('history_sort')}
        choices={SORTS.map((sort) => [sort, text(`history_sort_${sort}`)] as const)}
        chosen={view.sort}
        onChoose={(sort) => onView({ ...view, sort: sort as Sort })}
      />
    </div>
  );
}
