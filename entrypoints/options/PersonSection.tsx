import type { JSX } from 'preact';
import { ProfileForm } from '../../components/ProfileForm.tsx';
import { text } from '../../components/texts.ts';
import { parseProfile } from '../../platform/profile.ts';
import { MOST_BRANDS, type Settings, type SettingsChange } from '../../platform/settings.ts';

export interface PersonSectionProps {
  settings: Settings;
  /** What became of the last choice, in a sentence. */
  status: string;
  isProblem: boolean;
  /** `done` is the sentence for what is saved, `undone` makes the one for what is not of the reason. */
  onChange(change: SettingsChange, done: string, undone: (reason: string) => string): void;
}

/** What belongs to the person, and the brands and clients for whom they post. */
export function PersonSection({ settings, status, isProblem, onChange }: PersonSectionProps): JSX.Element {
  const undone = (reason: string): string => text('options_choice_not_saved', reason);
  return (
    <section aria-labelledby="person-title">
      <h2 id="person-title">{text('profile_title_own')}</h2>
      <p>{text('profile_note')}</p>
      <div class="switches">
        <ProfileForm
          own={settings.own}
          brands={settings.brands}
          mostBrands={MOST_BRANDS}
          parse={parseProfile}
          onOwn={(own, done) => onChange({ own }, done, undone)}
          onBrands={(brands, done) => onChange({ brands }, done, undone)}
        />
        <p class="note">
          <a href="/welcome.html#who">{text('welcome_show')}</a>
        </p>
        <p class={isProblem ? 'status problem' : 'status'} role="status">
          {status}
        </p>
      </div>
    </section>
  );
}
