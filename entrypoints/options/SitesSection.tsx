import type { JSX } from 'preact';
import type { SiteId } from '../../analysis/rating.ts';
import { SwitchRow } from '../../components/SwitchRow.tsx';
import { SITE_WORDS } from '../../components/words.ts';
import type { Settings, SettingsChange } from '../../platform/settings.ts';

export interface SitesSectionProps {
  settings: Settings;
  hosts: Readonly<Record<SiteId, readonly string[]>>;
  /** What became of the last switch, in a sentence. */
  status: string;
  isProblem: boolean;
  /** `done` is the sentence for what is saved, `undone` begins the one for what is not: "X stays on". */
  onChange(change: SettingsChange, done: string, undone: string): void;
}

const ORDER: readonly SiteId[] = ['x', 'linkedin', 'facebook'];

/** Where Twoway works: each site, and direct messages. */
export function SitesSection({
  settings,
  hosts,
  status,
  isProblem,
  onChange,
}: SitesSectionProps): JSX.Element {
  function switchSite(site: SiteId, isOn: boolean): void {
    const name = SITE_WORDS[site];
    onChange(
      { sites: { [site]: isOn } },
      isOn ? `Saved: Twoway works on ${name}.` : `Saved: Twoway does nothing on ${name}.`,
      `${name} stays ${isOn ? 'off' : 'on'}`,
    );
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
      <p>Off means that Twoway does nothing on that site: it reads nothing and adds nothing to the page.</p>
      <div class="switches">
        {ORDER.map((site) => (
          <SwitchRow
            key={site}
            name={SITE_WORDS[site]}
            note={hosts[site].join(', ')}
            isOn={settings.sites[site]}
            onSwitch={(isOn) => switchSite(site, isOn)}
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
