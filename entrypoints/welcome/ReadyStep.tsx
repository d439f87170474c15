import { Fragment, type JSX, type Ref } from 'preact';
import { text } from '../../components/texts.ts';
import { SITE_WORDS } from '../../components/words.ts';

/** Where people write. */
const PLACES = [
  ['x', 'https://x.com/home'],
  ['linkedin', 'https://www.linkedin.com/feed/'],
  ['facebook', 'https://www.facebook.com/'],
] as const;

export interface ReadyStepProps {
  heading: Ref<HTMLHeadingElement>;
  isReloadNeeded: boolean;
}

/** After the last step: where to begin, and where everything is found again. */
export function ReadyStep({ heading, isReloadNeeded }: ReadyStepProps): JSX.Element {
  return (
    <section aria-labelledby="step-title">
      <h2 id="step-title" tabIndex={-1} ref={heading}>
        {text('welcome_ready')}
      </h2>
      <p>
        {text('welcome_ready_note')} {isReloadNeeded && text('welcome_reload')}
      </p>
      <p class="places">
        {PLACES.map(([site, address]) => (
          <Fragment key={site}>
            <a class="button" href={address} target="_blank" rel="noreferrer">
              {text('balance_write_on_site', SITE_WORDS[site])}
            </a>{' '}
          </Fragment>
        ))}
      </p>
      <p>{text('welcome_again')}</p>
      <p class="places">
        <a class="button main" href="/practice.html">
          {text('welcome_try_page')}
        </a>{' '}
        <a class="button" href="/options.html">
          {text('page_open_options')}
        </a>
      </p>
    </section>
  );
}
