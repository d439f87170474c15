import type { JSX } from 'preact';
import type { SiteId } from '../../analysis/rating.ts';
import { ChoiceRow } from '../../components/ChoiceRow.tsx';
import { SwitchRow } from '../../components/SwitchRow.tsx';
import { text } from '../../components/texts.ts';
import { SITE_WORDS } from '../../components/words.ts';
import { type Settings, type SettingsChange, SITE_MODES, type SiteMode } from '../../platform/settings.ts';
import { usePolicy } from './PolicyNotice.tsx';

export interface SitesSectionProps {
  settings: Settings;
  hosts: Readonly<Record<SiteId, readonly string[]>>;
  /** What became of the last choice, in a sentence. */
  status: string;
  isProblem: boolean;
  /** `done` is the sentence for what is saved, `undone` makes the one for what is not of the reason. */
  onChange(change: SettingsChange, done: string, undone: (reason: string) => string): void;
}

const ORDER: readonly SiteId[] = ['x', 'linkedin', 'facebook'];

/** Where Twoway works and how: each site, and direct messages. */
export function SitesSection({
  settings,
  hosts,
  status,
  isProblem,
  onChange,
}: SitesSectionProps): JSX.Element {
  const policy = usePolicy();
  const withFixed = (note: string, isFixed: boolean) => (isFixed ? `${text('policy_fixed')} ${note}` : note);

  function chooseMode(site: SiteId, mode: SiteMode): void {
    const name = SITE_WORDS[site];
    onChange({ sites: { [site]: mode } }, text(`options_mode_${mode}_saved`, name), (reason) =>
      text('options_mode_not_saved', name, reason),
    );
  }

  function switchMessages(isOn: boolean): void {
    onChange(
      { readsMessages: isOn },
      text(isOn ? 'options_messages_on_saved' : 'options_messages_off_saved'),
      (reason) => text(isOn ? 'options_messages_not_on' : 'options_messages_not_off', reason),
    );
  }

  return (
    <section aria-labelledby="sites-title">
      <h2 id="sites-title">{text('options_sites')}</h2>
      <p>{text('options_sites_note')}</p>
      <div class="switches">
        {ORDER.map((site) => (
          <ChoiceRow
            key={site}
            name={SITE_WORDS[site]}
            note={withFixed(hosts[site].join(', '), policy.sites[site] !== undefined)}
            choices={SITE_MODES.map((mode) => [mode, text(`options_mode_${mode}`)] as const)}
            chosen={settings.sites[site]}
            isFixed={policy.sites[site] !== undefined}
            onChoose={(mode) => chooseMode(site, mode)}
          />
        ))}
        <SwitchRow
          name={text('options_messages')}
          note={withFixed(text('options_messages_note'), policy.messagesOff)}
          isFixed={policy.messagesOff}
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
