import { Fragment, type JSX } from 'preact';
import type { SiteId } from '../../analysis/rating.ts';
import { TwoWayBar } from '../../components/TwoWayBar.tsx';
import { text } from '../../components/texts.ts';
import { percent, SITE_WORDS } from '../../components/words.ts';

/** Where people write. */
const PLACES: readonly (readonly [site: SiteId, address: string])[] = [
  ['x', 'https://x.com/home'],
  ['linkedin', 'https://www.linkedin.com/feed/'],
  ['facebook', 'https://www.facebook.com/'],
];

/** The balance before the first act: how the picture is read, and where to begin. */
export function EmptyBalance({ target }: { target: number }): JSX.Element {
  return (
    <section aria-labelledby="balance-title">
      <h2 id="balance-title">{text('balance_title')}</h2>
      <TwoWayBar
        parts={{ give: (100 - target) / 2, share: (100 - target) / 5, ask: target }}
        notch={target}
      />
      <p>{text('balance_picture', percent(target))}</p>
      <p class="quiet">{text('balance_begins')}</p>
      <p class="places">
        {`${text('balance_write_on')} `}
        {PLACES.map(([site, address]) => (
          <Fragment key={site}>
            <a
              class="button"
              href={address}
              target="_blank"
              rel="noreferrer"
              aria-label={text('balance_write_on_site', SITE_WORDS[site])}
            >
              {SITE_WORDS[site]}
            </a>{' '}
          </Fragment>
        ))}
      </p>
      <p>
        <a class="button" href="/practice.html" target="_blank" rel="noreferrer">
          {text('practice_open')}
        </a>
      </p>
    </section>
  );
}
