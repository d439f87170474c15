// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SECTIONS } from '../../../entrypoints/options/sections.tsx';
import { differencesOf } from '../../../entrypoints/options/settings-words.ts';
import type { RuleDetails } from '../../../platform/requests.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../platform/settings.ts';
import { pick } from '../../fixtures/load-fixture.ts';
import { answers, openStoredPage } from './stored-page.tsx';

async function search(query: string): Promise<void> {
  const field = pick<HTMLInputElement>('#search');
  field.value = query;
  act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  await act(answers);
}

const shown = () =>
  Array.from(document.querySelectorAll<HTMLElement>('.section-part'), (part) =>
    part.hidden ? '' : part.id,
  ).filter((id) => id !== '');
const index = () => Array.from(document.querySelectorAll('nav a'), (link) => link.getAttribute('href'));
const said = () => pick('.search-box [role="status"]').textContent;

afterEach(() => act(() => render(null, document.body)));

describe('the sections', () => {
  it('are all there once, each with its heading and a way to it', async () => {
    await openStoredPage();
    const ids = SECTIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(shown()).toEqual(ids);
    expect(index()).toEqual(ids.map((id) => `#${id}`));
    for (const id of ids) expect(document.querySelectorAll(`#${id} h2`), id).toHaveLength(1);
    const titles = Array.from(document.querySelectorAll('nav a'), (link) => link.textContent);
    expect(Array.from(document.querySelectorAll('h2'), (one) => one.textContent)).toEqual(titles);
  });

  it('are a list that opens and closes where the page is narrow', async () => {
    await openStoredPage();
    const button = pick('nav button');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    act(() => button.click());
    expect([button.getAttribute('aria-expanded'), pick('nav').className]).toEqual(['true', 'is-open']);
    act(() => pick('nav a').click());
    expect(pick('nav').className).toBe('');
  });
});

describe('the search', () => {
  it('leaves what says it, in the page and in the index, and says how much', async () => {
    await openStoredPage();
    expect(said()).toBe('');
    await search('linkedin');
    expect(shown()).toEqual(['sites', 'about']);
    expect(index()).toEqual(['#sites', '#about']);
    expect(said()).toBe('2 settings found.');
    await search('direct messages');
    expect([shown(), said()]).toEqual([['sites'], '1 setting found.']);
  });

  it('opens the family of a rule that is found, and closes it afterwards', async () => {
    await openStoredPage();
    await search('urgency');
    expect(shown()).toEqual(['rules']);
    const families = Array.from(document.querySelectorAll<HTMLDetailsElement>('#rules details'));
    expect(families.map(({ hidden, open }) => [hidden, open])).toEqual([
      [false, true],
      [true, true],
      [true, true],
      [true, true],
    ]);
    await search('');
    expect(families.map(({ hidden, open }) => [hidden, open])).toEqual(Array(4).fill([false, false]));
  });

  it('that finds nothing says so; the button and Escape lead back to the field and to everything', async () => {
    await openStoredPage();
    await search('zebra');
    expect([shown(), said()]).toEqual([[], 'Nothing found for “zebra”.']);
    act(() => pick('.search-box button').click());
    await act(answers);
    expect([shown().length, said(), document.activeElement?.id]).toEqual([SECTIONS.length, '', 'search']);
    await search('zebra');
    const escapeKey = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    act(() => void pick('#search').dispatchEvent(escapeKey));
    await act(answers);
    expect([shown().length, escapeKey.defaultPrevented]).toEqual([SECTIONS.length, true]);
  });

  it('keeps to what is drawn anew', async () => {
    const page = await openStoredPage();
    await search('messages');
    await page.changeElsewhere({ targetShare: 33, readsMessages: true });
    expect(shown()).not.toContain('target');
  });
});

describe('a rule', () => {
  const DETAILS: RuleDetails = {
    example: { draft: 'All mugs are 20% off.', parent: 'Any mugs?', reason: '“20% off” is a leaflet.' },
    action: 'Lead with something of use.',
    evidence: { essay: 'An essay', claim: 'It says so.', counter: 'Not always.' },
  };

  it('tells on demand what it looks for, what it says of it and what is behind it', async () => {
    const readRule = vi.fn(async () => DETAILS).mockRejectedValueOnce(new Error('asleep'));
    await openStoredPage({ readRule });
    const button = pick('#rules .rule button');
    const flip = async (): Promise<void> => {
      act(() => button.click());
      await act(answers);
    };
    expect(button.getAttribute('aria-label')).toBe('Details: Discount');
    await flip();
    expect(pick('#rules .details').textContent).toContain('could not be read: asleep.');
    await flip();
    await flip();
    const told = pick('#rules .details').textContent ?? '';
    for (const part of [
      'All mugs are 20% off.',
      'Any mugs?',
      '“20% off” is a leaflet.',
      'Lead with',
      'An essay',
      'Not always.',
    ]) {
      expect(told).toContain(part);
    }
    expect(pick('#rules blockquote').lang).toBe('en');
    await flip();
    expect(document.querySelector('#rules .details')).toBeNull();
    await flip();
    expect(readRule).toHaveBeenCalledTimes(2);
  });

  it('counts in its family, on and off', async () => {
    await openStoredPage({ from: { mutedRules: { urgency: 'chosen' } } });
    const notes = Array.from(document.querySelectorAll('#rules summary'), (one) => one.textContent);
    expect(notes[0]).toBe('Asks something of the reader2 rules, 1 off');
    expect(notes[3]).toBe('Looks at what you posted before1 rule');
  });
});

describe('the words for settings', () => {
  it('name every setting that differs', () => {
    const other: Settings = {
      version: 4,
      targetShare: 33,
      sites: { x: 'off', linkedin: 'panel', facebook: 'page' },
      readsMessages: true,
      pause: 500,
      mutedRules: { offer: 'chosen' },
      neverCount: ['a', 'b'],
      pausedUntil: 9,
      window: { by: 'days', days: 14 },
      reading: 'posts',
      keepDays: 365,
      isSynced: true,
      dailyTen: { isOn: true, remindAt: null },
      own: { names: ['a'], handles: ['b'], domains: ['c.example'] },
      brands: [{ title: 'a', isClient: true, names: [], handles: [], domains: [] }],
      hints: { most: 3, hasBadge: false, hasUnderlines: true },
      ratesPrivate: false,
      toolbarBadge: 'balance',
      offeredPanel: true,
    };
    expect(
      differencesOf(DEFAULT_SETTINGS, other).map(({ name, from, to }) => `${name}: ${from} > ${to}`),
    ).toEqual([
      'Target: 20\u202f% > 33\u202f%',
      'Sites: In the page, In the page, In the page > Off, Side panel only, In the page',
      'Direct messages: off > on',
      'Wait before rating: 0.15 s > 0.5 s',
      'Rules that are off: 0 entries > 1 entry',
      'Never count: 0 entries > 2 entries',
      'Which posts and replies count: the last 20 > 14 days',
      'What is counted: Everything > Posts only',
      'How long it is kept: For good > 1 year',
      'Sync: off > on',
      'Daily ten minutes: off > on',
      'Own names, handles and domains: 0 entries > 3 entries',
      'Brands and clients: 0 entries > 1 entry',
      'Hints: 2 at a time, badge on, underlines on > 3 at a time, badge off, underlines on',
      'Private windows: on > off',
      'Toolbar icon: the draft > the balance',
    ]);
    expect(differencesOf(other, other)).toEqual([]);
  });
});

describe('the last sections', () => {
  it('say the language, the version, the age of what is known of the sites, and where more is', async () => {
    await openStoredPage();
    expect(pick('#language').textContent).toContain('Português (Brasil)');
    const about = pick('#about').textContent ?? '';
    expect(about).toContain('About Twoway 1.2.3');
    expect(about).toMatch(/LinkedIn: page structure last checked \d+ \w+ \d{4}/);
    const links = Array.from(document.querySelectorAll('#data a, #about a'), (one) =>
      one.getAttribute('href'),
    );
    expect(links).toEqual([
      '/history.html',
      '/history.html#export',
      '/history.html#import',
      '/history.html#erase',
      '/welcome.html',
      '/practice.html',
      '/abilities.html',
      '/NOTICES.txt',
    ]);
  });

  it('take any number of days that the history is kept, ask before anything is removed, and say what is accepted', async () => {
    const readOlder = async () => ({ acts: [], salt: '', count: 5 });
    const page = await openStoredPage({ older: { readOlder, restore: async () => 0 } });
    const field = () => pick<HTMLInputElement>('.own-days input');
    async function type(value: string): Promise<void> {
      field().value = value;
      act(() => void field().dispatchEvent(new Event('change', { bubbles: true })));
      await act(answers);
    }
    await type('29');
    expect(pick('#keep-problem').textContent).toBe(
      'Use a whole number from 30 to 3,660. It is kept as long as before.',
    );
    expect(field().getAttribute('aria-invalid')).toBe('true');
    await type('100');
    expect(page.saved).toEqual([]);
    expect(pick('.question').textContent).toContain('5 entries of your history are older than 100 days');
    act(() => pick('.question button:last-child').click());
    await act(answers);
    expect(page.settings().keepDays).toBe(100);
    await type('200');
    expect(page.settings().keepDays).toBe(200);
    expect(pick('#balance').textContent).toContain('waits a week before it removes anything');
  });
});
