import type { JSX } from 'preact';
import type { SiteId } from '../../analysis/rating.ts';
import { dayInWords } from '../../components/days.ts';
import { text } from '../../components/texts.ts';
import { SITE_WORDS } from '../../components/words.ts';
import { EVIDENCE_CHECKED } from '../../platform/evidence.ts';

const ORDER: readonly SiteId[] = ['x', 'linkedin', 'facebook'];

/** The version, and how old the knowledge of each site is: sites change without notice. And the way back to the welcome. */
export function AboutPanel({ version }: { version: string }): JSX.Element {
  return (
    <details class="about-panel">
      <summary>{text('popup_about', version)}</summary>
      <ul>
        {ORDER.map((site) => (
          <li key={site}>{text('popup_checked', SITE_WORDS[site], dayInWords(EVIDENCE_CHECKED[site]))}</li>
        ))}
      </ul>
      <p>
        <a class="button" href="/practice.html" target="_blank" rel="noreferrer">
          {text('practice_open')}
        </a>{' '}
        <a class="button" href="/welcome.html" target="_blank" rel="noreferrer">
          {text('welcome_show')}
        </a>
      </p>
    </details>
  );
}
