import { Fragment, type JSX } from 'preact';
import type { SiteId } from '../../analysis/rating.ts';
import { TwoWayBar } from '../../components/TwoWayBar.tsx';
import { percent, SITE_WORDS } from '../../components/words.ts';

/** Where people write, in the order of the sentence. */
const PLACES: readonly (readonly [site: SiteId, address: string])[] = [
  ['x', 'https://x.com/home'],
  ['linkedin', 'https://www.linkedin.com/feed/'],
  ['facebook', 'https://www.facebook.com/'],
];

/** The balance before the first act: how the picture is read, and where to begin. */
export function EmptyBalance({ target }: { target: number }): JSX.Element {
  return (
    <section aria-labelledby="balance-title">
      <h2 id="balance-title">Your balance</h2>
      <TwoWayBar
        parts={{ give: (100 - target) / 2, share: (100 - target) / 5, ask: target }}
        notch={target}
      />
      <p>
        {`Conversation fills this lane from the left, promotion from the right. The notch is your target, ${percent(target)}.`}
      </p>
      <p class="quiet">It starts with the next post or reply that you publish on X, LinkedIn or Facebook.</p>
      <p class="places">
        {'Write on '}
        {PLACES.map(([site, address]) => (
          <Fragment key={site}>
            <a
              class="button"
              href={address}
              target="_blank"
              rel="noreferrer"
              aria-label={`Write on ${SITE_WORDS[site]}`}
            >
              {SITE_WORDS[site]}
            </a>{' '}
          </Fragment>
        ))}
      </p>
    </section>
  );
}
