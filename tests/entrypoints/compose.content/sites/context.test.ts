// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../../entrypoints/compose.content/sites/index.ts';
import type { ComposerContext } from '../../../../entrypoints/compose.content/sites/site.ts';
import { readFixtures } from '../../../fixtures/composers/fixtures.ts';
import { pick } from '../../../fixtures/load-fixture.ts';

/** What adapters say of groups and of first messages, beside what the contract asks of them in browsers. */

const FIXTURES = join(import.meta.dirname, '../../../fixtures/composers');

function goTo(url: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
}

/** The composer of a fixture, its editors not mounted: an editable element stands in their place. */
function contextIn(name: string, editor: string, url: string): ComposerContext | null {
  goTo(url);
  document.documentElement.innerHTML = readFileSync(join(FIXTURES, `${name}.html`), 'utf8');
  const element = document.querySelector<HTMLElement>(`[data-name="${editor}"]`);
  if (element === null) return null;
  if (element.localName !== 'textarea') element.setAttribute('contenteditable', 'true');
  return siteOf(new URL(url).hostname)?.resolveComposer(element)?.readContext() ?? null;
}

const COMPOSERS = readFixtures().flatMap(({ name, facts }) =>
  facts.composers.map(({ editor, context }) => [name, editor, facts.url, context?.groupId ?? null] as const),
);

describe('the group', () => {
  it('is named on each fixture as it says of itself, and nowhere else', () => {
    const seen = COMPOSERS.map(([name, editor, url, wanted]) => {
      const context = contextIn(name, editor, url);
      return { name, wanted, got: context === null ? 'not resolved' : context.groupId };
    });
    const known = seen.filter(({ got }) => got !== 'not resolved');
    expect(known.length).toBeGreaterThan(15);
    for (const { name, wanted, got } of known) expect([name, got]).toEqual([name, wanted]);
    expect(known.filter(({ wanted }) => wanted !== null).length).toBe(4);
  });

  it.each([
    ['https://www.facebook.com/groups/Rye.Bakers/', 'rye.bakers'],
    ['https://www.facebook.com/groups/100000000000009/posts/7/', '100000000000009'],
    ['https://www.facebook.com/groups/100000000000009', '100000000000009'],
    ['https://www.facebook.com/groups/feed/', null],
    ['https://www.facebook.com/groups/', null],
    ['https://www.facebook.com/', null],
  ])('is at %s that of the address', (url, wanted) => {
    expect(contextIn('facebook/group-post', 'answer', url)).toMatchObject({ groupId: wanted });
  });

  it.each([
    ['https://www.linkedin.com/groups/1234567/', '1234567'],
    ['https://www.linkedin.com/groups/1234567', '1234567'],
    ['https://www.linkedin.com/groups/requests/', null],
    ['https://www.linkedin.com/feed/', null],
  ])('is at %s that of the address', (url, wanted) => {
    expect(contextIn('linkedin/group-post', 'share', url)).toMatchObject({ groupId: wanted });
  });

  it('is not named on X, where replies in a community do not say that they are', () => {
    const url = 'https://x.com/i/communities/1700000000000000001';
    expect(contextIn('x/community', 'home', url)).toMatchObject({ isGroup: true, groupId: null });
  });
});

describe('a first message', () => {
  const BEGINS = 'https://www.linkedin.com/messaging/compose/?recipient=abc';

  function openMessage(url: string, rows: boolean, isBubble = false) {
    goTo(url);
    document.body.innerHTML = `
      <div class="${isBubble ? 'msg-overlay-conversation-bubble' : 'msg-thread'}">
        <ul>${rows ? '<li class="msg-s-message-list__event"><p>Good morning.</p></li>' : ''}</ul>
        <form class="msg-form"><div role="textbox" contenteditable="true"></div></form>
      </div>`;
    return siteOf('www.linkedin.com')?.resolveComposer(pick('[role="textbox"]'))?.readContext()
      .isFirstMessage;
  }

  it.each([
    ['on the page that begins a conversation', BEGINS, false, false, true],
    ['not once it has rows', BEGINS, true, false, false],
    ['not in a bubble over that page', BEGINS, false, true, 'unknown'],
    [
      'not elsewhere: rows may not be loaded',
      'https://www.linkedin.com/messaging/thread/7/',
      false,
      false,
      'unknown',
    ],
    ['not elsewhere with rows', 'https://www.linkedin.com/messaging/thread/7/', true, false, false],
  ] as const)('is known %s', (_where, url, rows, isBubble, wanted) => {
    expect(openMessage(url, rows, isBubble)).toBe(wanted);
  });
});
