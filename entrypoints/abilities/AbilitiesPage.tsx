import type { JSX } from 'preact';
import { Mark } from '../../components/Mark.tsx';
import { text } from '../../components/texts.ts';
import { ManifestSection, type ManifestSectionProps } from './ManifestSection.tsx';
import { StoredSection, type StoredSectionProps } from './StoredSection.tsx';
import { TrialSection, type TrialSectionProps } from './TrialSection.tsx';

export interface AbilitiesPageProps extends ManifestSectionProps, TrialSectionProps, StoredSectionProps {}

/** What Twoway can do: what it may, what happens if it tries to connect, and what it has stored. */
export function AbilitiesPage(props: AbilitiesPageProps): JSX.Element {
  return (
    <main class="abilities-page">
      <header>
        <Mark size={28} />
        <h1>{text('abilities_title')}</h1>
      </header>
      <p class="intro">{text('abilities_intro')}</p>
      <TrialSection tryConnection={props.tryConnection} />
      <StoredSection {...props} />
      <ManifestSection manifest={props.manifest} readGranted={props.readGranted} />
    </main>
  );
}
