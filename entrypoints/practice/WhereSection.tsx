import type { JSX } from 'preact';
import type { SiteId } from '../../analysis/rating.ts';
import { ChoiceRow } from '../../components/ChoiceRow.tsx';
import { text } from '../../components/texts.ts';
import { SITE_WORDS } from '../../components/words.ts';
import { hasParent, type Practised, type PractisedSurface } from './practised.ts';

export interface WhereSectionProps {
  draft: Practised;
  onChange(change: Partial<Practised>): void;
}

type Place = SiteId | 'other';

/** The site, what is written there, and what it answers. */
export function WhereSection({ draft, onChange }: WhereSectionProps): JSX.Element {
  const { site, surface, parent, isFirstMessage } = draft;
  const places: readonly (readonly [Place, string])[] = [
    ['x', SITE_WORDS.x],
    ['linkedin', SITE_WORDS.linkedin],
    ['facebook', SITE_WORDS.facebook],
    ['other', text('practice_other_network')],
  ];
  const surfaces: readonly (readonly [PractisedSurface, string])[] = [
    ['post', text('occasion_post')],
    ['reply', text('occasion_reply')],
    ['quote', text('occasion_quote')],
    ['message', text('occasion_message')],
  ];
  return (
    <section class="where" aria-labelledby="where-title">
      <h2 id="where-title">{text('practice_where')}</h2>
      <ChoiceRow
        name={text('practice_site')}
        note={text('practice_site_note')}
        choices={places}
        chosen={site ?? 'other'}
        onChoose={(place) => onChange({ site: place === 'other' ? null : place })}
      />
      <ChoiceRow
        name={text('practice_surface')}
        note={text('practice_surface_note')}
        choices={surfaces}
        chosen={surface}
        onChoose={(chosen) => onChange({ surface: chosen })}
      />
      {hasParent(surface) && (
        <div class="parent">
          <label for="parent">{text('practice_parent')}</label>
          <p class="note" id="parent-note">
            {text('practice_parent_note')}
          </p>
          <textarea
            class="field"
            id="parent"
            rows={2}
            dir="auto"
            autocomplete="off"
            aria-describedby="parent-note"
            value={parent}
            onInput={(event) => onChange({ parent: event.currentTarget.value })}
          />
        </div>
      )}
      {surface === 'message' && (
        <label class="first-message">
          <input
            type="checkbox"
            checked={isFirstMessage}
            onChange={(event) => onChange({ isFirstMessage: event.currentTarget.checked })}
          />
          {text('practice_first_message')}
        </label>
      )}
    </section>
  );
}
