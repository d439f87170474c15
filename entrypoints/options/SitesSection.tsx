import type { JSX } from 'preact';
import type { SiteId } from '../../analysis/rating.ts';
import { ChoiceRow } from '../../components/ChoiceRow.tsx';
import { SwitchRow } from '../../components/SwitchRow.tsx';
import { SITE_WORDS } from '../../components/words.ts';
import type { Settings, SettingsChange, SiteMode } from '../../platform/settings.ts';

export interface SitesSectionProps {
  settings: Settings;
  hosts: Readonly<Record<SiteId, readonly string[]>>;
  /** What became of the last choice, in a sentence. */
  status: string;
  isProblem: boolean;
  /** `done` is the sentence for what is saved, `undone` begins the one for what is not: "X stays on". */
  onChange(change: SettingsChange, done: string, undone: string): void;
}

const ORDER: readonly SiteId[] = ['x', 'linkedin', 'facebook'];

const MODES: readonly (readonly [SiteMode, string])[] = [
  ['page', 'In the page'],
  ['panel', 'Side panel only'],
  ['off', 'Off'],
];

/** What is saved, in a sentence. */
function sayMode(name: string, mode: SiteMode): string {
  switch (mode) {
    case 'page':
      return `Saved: hints stand in the pages of ${name}.`;
    case 'panel':
      return `Saved: the pages of ${name} stay untouched; hints are in the side panel.`;
    case 'off':
      return `Saved: Twoway does nothing on ${name}.`;
  }
}

/** Where Twoway works and how: each site, and direct messages. */
export function SitesSection({
  settings,
  hosts,
  status,
  isProblem,
  onChange,
}: SitesSectionProps): JSX.Element {
  function chooseMode(site: SiteId, mode: SiteMode): void {
    const name = SITE_WORDS[site];
    onChange({ sites: { [site]: mode } }, sayMode(name, mode), `${name} stays as it is`);
  }

  function switchMessages(isOn: boolean): void {
    onChange(
      { readsMessages: isOn },
      isOn ? 'Saved: direct messages are read and rated.' : 'Saved: direct messages are not read.',
      `Direct messages stay ${isOn ? 'off' : 'on'}`,
    );
  }

  return (
    <section aria-labelledby="sites-title">
      <h2 id="sites-title">Sites</h2>
      <p>
        “Side panel only” adds nothing to the page: no badge, no underlines. LinkedIn’s terms forbid overlays
        and its pages look for extensions, so that this is the careful choice there. Off means that nothing is
        read.
      </p>
      <div class="switches">
        {ORDER.map((site) => (
          <ChoiceRow
            key={site}
            name={SITE_WORDS[site]}
            note={hosts[site].join(', ')}
            choices={MODES}
            chosen={settings.sites[site]}
            onChoose={(mode) => chooseMode(site, mode)}
          />
        ))}
        <SwitchRow
          name="Direct messages"
          note="Read and rate direct messages too. Off, they are not read at all."
          isOn={settings.readsMessages}
          onSwitch={switchMessages}
        />
        <p class={isProblem ? 'status problem' : 'status'} role="status">
          {status}
        </p>
      </div>
    </section>
  );
}
