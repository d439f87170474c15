// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { SITES, siteOf } from '../../../../entrypoints/compose.content/sites/index.ts';
import { x } from '../../../../entrypoints/compose.content/sites/x.ts';
import { loadFixture, pick } from '../../../fixtures/load-fixture.ts';

function goTo(url: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
}

function resolve(selector: string) {
  const composer = x.resolveComposer(pick(selector));
  if (composer === null) throw new Error('no composer');
  return { ...composer, ...composer.readContext() };
}

beforeEach(() => goTo('https://x.com/home'));

describe('the list of sites', () => {
  it('is in order and knows hosts, not look-alikes', () => {
    expect(SITES.map((site) => site.id)).toEqual(SITES.map((site) => site.id).sort());
    expect(siteOf('x.com')).toBe(x);
    expect(siteOf('twitter.com')).toBe(x);
    expect(siteOf('evil-x.com')).toBeNull();
    expect(siteOf('x.com.example')).toBeNull();
    expect(siteOf('www.linkedin.com')?.id).toBe('linkedin');
    expect(siteOf('business.facebook.com')?.id).toBe('facebook');
  });
});

describe('x', () => {
  it('finds the composer of the home page from anything inside it', () => {
    loadFixture('x-home');
    const composer = resolve('[data-testid="tweetTextarea_0"] [data-text="true"]');
    expect(composer).toMatchObject({ surface: 'post', parent: null });
    expect(composer.editor.dataset.testid).toBe('tweetTextarea_0');
    expect(composer.scope.querySelector('[data-testid="tweetButtonInline"]')).not.toBeNull();
    expect(composer.scope.querySelector('article')).toBeNull();
  });

  it.each(['body', '[data-testid="tweetTextarea_0_label"]', 'article', '[data-testid="fileInput"]'])(
    'says that %s is none',
    (selector) => {
      loadFixture('x-home');
      expect(x.resolveComposer(pick(selector))).toBeNull();
    },
  );

  it('tells the reply dialog from the composer behind it, with the answered post', () => {
    loadFixture('x-reply-dialog');
    const composer = resolve('[role="dialog"] [contenteditable]');
    expect(composer).toMatchObject({ surface: 'reply', parent: 'Does anybody know a good tool for this?' });
    expect(composer.scope.getAttribute('role')).toBe('dialog');
    expect(composer.isSubmit(pick('[role="dialog"] [data-testid="tweetButton"] span'))).toBe(true);
    expect(composer.isSubmit(pick('[data-testid="tweetButtonInline"]'))).toBe(false);
    expect(resolve('main [contenteditable]').surface).toBe('post');
  });

  it('tells the quote dialog by the post after the editor', () => {
    loadFixture('x-quote');
    expect(resolve('[contenteditable]')).toMatchObject({ surface: 'quote', parent: 'Our harbour at dawn.' });
  });

  it('tells the reply box on the page of a post, by its place and by the address', () => {
    loadFixture('x-status');
    expect(resolve('[contenteditable]')).toMatchObject({
      surface: 'reply',
      parent: 'Which invoice tool do you trust?',
    });
    pick('[data-testid="inline_reply_offscreen"]').removeAttribute('data-testid');
    goTo('https://x.com/somebody/status/1800000000000000003');
    expect(resolve('[contenteditable]').surface).toBe('reply');
  });

  it('reads a reply from the address when the dialog shows no post', () => {
    loadFixture('x-thread');
    goTo('https://x.com/compose/post?in_reply_to=1800000000000000003');
    expect(resolve('[contenteditable]')).toMatchObject({ surface: 'reply', parent: null });
  });

  it.each(['numbered', 'repeated'])('finds each part of a thread with %s suffixes', (suffixes) => {
    loadFixture('x-thread');
    const parts = [...document.querySelectorAll<HTMLElement>('[contenteditable]')];
    if (suffixes === 'repeated') for (const part of parts) part.dataset.testid = 'tweetTextarea_0';
    expect(parts.map((part) => x.resolveComposer(part)?.editor)).toEqual(parts);
  });

  it('falls back to the structure when the test id has changed', () => {
    loadFixture('x-home');
    pick('[contenteditable]').dataset.testid = 'renamed';
    expect(resolve('[contenteditable]').surface).toBe('post');
  });

  it('tells direct messages from posts', () => {
    loadFixture('x-home');
    pick('[contenteditable]').dataset.testid = 'dmComposerTextInput';
    expect(x.resolveComposer(pick('[contenteditable]'))?.surface).toBe('message');
  });

  it('does not take a button that is not ready for a submit', () => {
    loadFixture('x-home');
    const composer = resolve('[contenteditable]');
    const button = pick('[data-testid="tweetButtonInline"]');
    expect(composer.isSubmit(button)).toBe(true);
    button.setAttribute('aria-disabled', 'true');
    expect(composer.isSubmit(button)).toBe(false);
    button.removeAttribute('aria-disabled');
    button.setAttribute('disabled', '');
    expect(composer.isSubmit(button)).toBe(false);
  });

  it.each([
    [{ key: 'Enter', ctrlKey: true }, true],
    [{ key: 'Enter', metaKey: true }, true],
    [{ key: 'Enter' }, false],
    [{ key: 'Enter', shiftKey: true }, false],
    [{ key: 'a', ctrlKey: true }, false],
  ])('knows the chord: %j is %s', (init, isChord) => {
    loadFixture('x-home');
    expect(resolve('[contenteditable]').isSubmitKey(new KeyboardEvent('keydown', init))).toBe(isChord);
  });

  it.each([
    ['https://x.com/i/api/graphql/AbC-1_2/CreateTweet', 'published'],
    ['https://x.com/i/api/graphql/AbC/CreateNoteTweet?x=1', 'published'],
    ['https://x.com/i/api/graphql/AbC/CreateScheduledTweet', 'set-aside'],
    ['https://x.com/i/api/graphql/AbC/CreateRetweet', 'reposted'],
    ['https://x.com/i/api/graphql/AbC/CreateTweetDraft', null],
    ['https://x.com/i/api/graphql/AbC/HomeTimeline', null],
  ])('knows what requests say: %s %s', (url, says) => {
    expect(x.publishing.readRequest(new URL(url))).toBe(says);
  });

  it.each([
    ['<a href="https://x.com/me/status/18">View</a>', 'published'],
    ['Something went wrong. Try again.', 'failed'],
    ['Your post will be sent on Monday.', 'set-aside'],
    ['No', 'unclear'],
  ])('tells success from failure in the messages of the page: %s', (html, says) => {
    loadFixture('x-home');
    const toast = document.createElement('div');
    toast.dataset.testid = 'toast';
    toast.innerHTML = html;
    document.body.append(toast);
    expect(x.publishing.notes(document)).toEqual([{ element: toast, says }]);
  });

  it('reads the posts of a part of the page', () => {
    loadFixture('x-home');
    expect(x.publishing.postTexts([pick('article')])).toEqual(['A post in the timeline.']);
  });
});
