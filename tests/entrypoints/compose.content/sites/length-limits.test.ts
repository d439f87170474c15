// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../../entrypoints/compose.content/sites/index.ts';
import type { Composer } from '../../../../entrypoints/compose.content/sites/site.ts';
import { EMPTY, type PractisedSurface, payloadOf } from '../../../../entrypoints/practice/practised.ts';
import { readFixtures } from '../../../fixtures/composers/fixtures.ts';

/** On the practice page a text may be as long as in the box of the site that it is written for. */

const FIXTURES = join(import.meta.dirname, '../../../fixtures/composers');

/** The composer of a fixture, its editors not mounted: an editable element stands in their place. */
function composerIn(name: string, editor: string, url: string): Composer | null {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  document.documentElement.innerHTML = readFileSync(join(FIXTURES, `${name}.html`), 'utf8');
  const element = document.querySelector<HTMLElement>(`[data-name="${editor}"]`);
  if (element === null) return null;
  if (element.localName !== 'textarea') element.setAttribute('contenteditable', 'true');
  return siteOf(new URL(url).hostname)?.resolveComposer(element) ?? null;
}

const BOXES = readFixtures().flatMap(({ name, facts }) =>
  facts.composers.flatMap(({ editor, limit }) => {
    const composer = composerIn(name, editor, facts.url);
    // Of a box for several networks nobody knows the limit.
    if (composer === null || !composer.isCounted) return [];
    const { id: site } = siteOf(new URL(facts.url).hostname) ?? { id: 'x' as const };
    return [
      { box: `${name} ${editor}`, site, surface: composer.surface, limit: composer.limit, said: limit },
    ];
  }),
);

describe('the length that a site allows', () => {
  it('is seen in a box of each site and for most of what is written there', () => {
    const seen = new Set(BOXES.map(({ site, surface }) => `${site} ${surface}`));
    expect([...seen].sort()).toEqual([
      'facebook message',
      'facebook post',
      'facebook reply',
      'linkedin message',
      'linkedin post',
      'linkedin quote',
      'linkedin reply',
      'x message',
      'x post',
      'x quote',
      'x reply',
    ]);
  });

  it.each(BOXES)('is the same on the practice page as in $box', ({ site, surface, limit, said }) => {
    expect(surface).not.toBe('unknown');
    const practised = payloadOf({ ...EMPTY, text: 'a', site, surface: surface as PractisedSurface }).limit;
    expect(practised ?? null).toEqual(limit);
    if (said !== undefined) expect(limit?.most).toBe(said);
  });
});
