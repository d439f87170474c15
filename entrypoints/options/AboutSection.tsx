import type { JSX } from 'preact';
import type { SiteId } from '../../analysis/rating.ts';
import { dayInWords } from '../../components/days.ts';
import { text } from '../../components/texts.ts';
import { SITE_WORDS } from '../../components/words.ts';
import { EVIDENCE_CHECKED } from '../../platform/evidence.ts';

export interface AboutSectionProps {
  /** Of the extension, such as "1.2.0". */
  version: string;
}

const ORDER: readonly SiteId[] = ['x', 'linkedin', 'facebook'];

/** The version, how old the knowledge of each site is, what is stored, and the pages that show more. */
export function AboutSection({ version }: AboutSectionProps): JSX.Element {
  return (
    <section class="about-section" aria-labelledby="about-title">
      <h2 id="about-title">{text('options_about')}</h2>
      <div data-row>
        <p>{text('popup_about', version)}</p>
        <ul>
          {ORDER.map((site) => (
            <li key={site}>{text('popup_checked', SITE_WORDS[site], dayInWords(EVIDENCE_CHECKED[site]))}</li>
          ))}
        </ul>
      </div>
      <div data-row>
        <h3>{text('options_privacy')}</h3>
        <p>{text('options_privacy_acts')}</p>
        <p>{text('options_privacy_rest')}</p>
      </div>
      <div data-row>
        <h3>{text('options_more')}</h3>
        <p class="actions">
          <a class="button" href="/welcome.html">
            {text('options_more_welcome')}
          </a>
          <a class="button" href="/practice.html">
            {text('options_more_practice')}
          </a>
          <a class="button" href="/abilities.html">
            {text('options_more_abilities')}
          </a>
          <a class="button" href="/NOTICES.txt">
            {text('options_more_notices')}
          </a>
        </p>
      </div>
    </section>
  );
}
