// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Coaching, Hint } from '../../../analysis/coach.ts';
import type { CardState } from '../../../analysis/open-box.ts';
import { SidePanelPage, type SidePanelPageProps } from '../../../entrypoints/sidepanel/SidePanelPage.tsx';
import type { Followed } from '../../../platform/followers.ts';
import type { OpenBox, PanelWish } from '../../../platform/requests.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../platform/settings.ts';
import { CALM_CARD } from '../../fixtures/calm-card.ts';
import { pick } from '../../fixtures/load-fixture.ts';

let tell: (followed: Followed) => void = () => {};
let change: (settings: Settings) => void = () => {};
let ended = false;
const openOptions = vi.fn();
const wish = vi.fn<(wish: PanelWish) => void>();
const copyText = vi.fn(async (_text: string) => {});
const chooseHints = vi.fn<SidePanelPageProps['chooseHints']>(async () => {});

const PROPS: SidePanelPageProps = {
  follow(changed, life) {
    tell = changed;
    life.addEventListener('abort', () => {
      ended = true;
    });
    return wish;
  },
  readSettings: async () => DEFAULT_SETTINGS,
  onSettings: (changed) => {
    change = changed;
  },
  chooseHints,
  readStructure: async () => null,
  copyText,
  openOptions,
  now: () => 1000,
};

function hint(cue: string, given: Partial<Hint> = {}): Hint {
  return {
    cue,
    tone: 'ask',
    title: `Title ${cue}`,
    reason: `Reason ${cue}.`,
    action: 'Do.',
    contribution: 10,
    spans: [],
    evidence: { essay: 'Essay', claim: 'It says so.' },
    suggestion: null,
    order: null,
    ...given,
  };
}

const COACHING: Coaching = {
  score: 72,
  band: 'promotional',
  bandWord: 'promotional',
  kind: 'promotion',
  unrated: null,
  hints: [
    hint('a', { suggestion: { say: 'Ask this.', copy: 'What would you like?', cut: null } }),
    hint('b', { order: { first: 'praise', second: 'offer' } }),
    hint('c'),
  ],
  verdict: { state: 'room', text: 'You have room.' },
  give: 0,
  drivers: [{ cue: 'a', title: 'Driver a', tone: 'ask', contribution: 30 }],
  gives: [],
  asks: [],
};

function boxWith(card: Partial<CardState> = {}, coaching: Coaching | null = COACHING): Followed {
  const report =
    coaching === null
      ? null
      : { coaching, whole: null, warnings: [], charactersLeft: { left: 213, most: 280, extended: null } };
  const draft = { surface: 'reply', occasion: 'Reply to @ana', report, card: { ...CALM_CARD, ...card } };
  return { isOurs: true, site: 'x', box: { site: 'x', state: 'seen', draft } as OpenBox };
}

const text = () => document.body.textContent ?? '';
const answers = () => new Promise<void>((resolve) => setTimeout(resolve));

async function open(followed?: Followed, settings: Partial<Settings> = {}): Promise<void> {
  act(() => render(<SidePanelPage {...PROPS} />, document.body));
  await act(answers);
  act(() => change({ ...DEFAULT_SETTINGS, ...settings }));
  if (followed !== undefined) act(() => tell(followed));
  await act(answers);
}

/** Presses a button as a person does. */
async function press(label: string): Promise<void> {
  const found = Array.from(document.querySelectorAll('button')).filter(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === label,
  );
  expect(found, label).toHaveLength(1);
  const click = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(click, 'isTrusted', { value: true });
  act(() => void found[0]?.dispatchEvent(click));
  await act(answers);
}

beforeEach(() => vi.clearAllMocks());
afterEach(() => act(() => render(null, document.body)));

describe('the side panel', () => {
  it('says nothing before it knows, and stops following with its life', async () => {
    ended = false;
    await open();
    expect(document.querySelector('section')).toBeNull();
    act(() => render(null, document.body));
    expect(ended).toBe(true);
  });

  it('shows the draft in front, and follows it', async () => {
    await open(boxWith({}, null));
    expect(text()).toContain('Reply to @ana');
    expect(text()).toContain('This draft is being rated.');
    act(() => tell({ isOurs: true, site: 'x', box: { site: 'x', state: 'seen', draft: null } }));
    expect(text()).not.toContain('Reply to @ana');
    expect(text()).toContain('Click into a box where you write');
  });

  it('invites where nothing is written, and says why where nothing is read', async () => {
    await open({ isOurs: true, site: 'x', box: null });
    expect(text()).toContain('Click into a box where you write');
    act(() => tell({ isOurs: false }));
    expect(text()).toContain('Nothing is read in this tab.');
    act(() => pick('section button').click());
    expect(openOptions).toHaveBeenCalledOnce();
  });

  it('says what is the matter with a box, and nothing else', async () => {
    await open({ isOurs: true, site: 'x', box: { site: 'x', state: 'unseen', draft: null } });
    expect(text()).toContain('Twoway cannot see this box');
    expect(text()).not.toContain('Click into a box');
  });
});

describe('the card in the side panel', () => {
  it('shows all that the card of a page does, but no way to close it', async () => {
    await open(boxWith());
    for (const said of [
      'Self-promotion 72',
      'You have room.',
      'Driver a',
      'Title a',
      'Title c',
      'First: “praise”',
      '213 characters left',
    ])
      expect(text()).toContain(said);
    expect(pick('.coach-card').getAttribute('role')).toBe('region');
    expect(document.querySelector('.close')).toBeNull();
    expect(text()).not.toContain('Not on');
    await press('Why: Title a');
    expect(text()).toContain('It says so. (Essay)');
  });

  it('copies words, and says if it could not', async () => {
    await open(boxWith());
    await press('Copy: What would you like?');
    expect(copyText.mock.calls).toEqual([['What would you like?']]);
    expect(pick('.copied').textContent).toBe('Copied.');
    copyText.mockRejectedValueOnce(new Error('denied'));
    await press('Copy: What would you like?');
    expect(pick('.copied').textContent).toContain('This could not be copied: denied.');
  });

  it('asks the page to say no, and to take it back', async () => {
    await open(boxWith());
    await press('Hide here: Title a');
    await press('Not useful: Title b');
    await press('Never show: Title a');
    await press('Not in this draft');
    await press('Pause for an hour');
    act(() => tell(boxWith({ said: 'Hidden here.' })));
    expect(pick('.said').textContent).toContain('Hidden here.');
    await press('Undo');
    expect(wish.mock.calls.flat()).toEqual([
      { wish: 'no-to-hint', no: 'this', cue: 'a' },
      { wish: 'no-to-hint', no: 'not-useful', cue: 'b' },
      { wish: 'no-to-hint', no: 'rule', cue: 'a' },
      { wish: 'no-to-draft', no: 'draft' },
      { wish: 'no-to-draft', no: 'hour' },
      { wish: 'undo' },
    ]);
  });

  it('follows the keys to a hint that stands further down, and says it where the page cannot', async () => {
    const panel = { sites: { ...DEFAULT_SETTINGS.sites, x: 'panel' as const } };
    await open(boxWith(), panel);
    expect(pick<HTMLDetailsElement>('.draft-summary details').open).toBe(false);
    act(() => tell(boxWith({ lit: 'c' })));
    await act(answers);
    expect(pick('.hint-item.lit').textContent).toContain('Title c');
    expect(pick<HTMLDetailsElement>('.draft-summary details').open).toBe(true);
    expect(pick('.visually-hidden[role="status"]').textContent).toBe('Title c. Reason c.');
    act(() => change(DEFAULT_SETTINGS));
    expect(pick('.visually-hidden[role="status"]').textContent).toBe('');
  });

  it('says what could not be done', async () => {
    await open(boxWith({ notice: 'This was not saved: no room.' }));
    expect(pick('.problem').textContent).toBe('This was not saved: no room.');
  });
});

describe('what is chosen in the side panel', () => {
  it('ends a pause: until then the rating stays without its hints', async () => {
    await open(boxWith(), { pausedUntil: 60_000 });
    expect(pick('.pause-line').textContent).toMatch(/^Hints are paused until .+Resume$/);
    expect(text()).toContain('Self-promotion 72');
    expect(document.querySelector('.hint-item')).toBeNull();
    await press('Resume');
    expect(chooseHints.mock.calls).toEqual([[{ choice: 'pause', minutes: 0 }]]);
    act(() => change(DEFAULT_SETTINGS));
    expect(document.querySelectorAll('.hint-item')).toHaveLength(3);
  });

  it('keeps the page untouched, or not, by one click, with and without a draft', async () => {
    await open({ isOurs: true, site: 'linkedin', box: null });
    await press('Keep the page untouched');
    act(() => change({ ...DEFAULT_SETTINGS, sites: { ...DEFAULT_SETTINGS.sites, linkedin: 'panel' } }));
    await press('Show hints in the page');
    expect(chooseHints.mock.calls.flat()).toEqual([
      { choice: 'site', site: 'linkedin', mode: 'panel' },
      { choice: 'site', site: 'linkedin', mode: 'page' },
    ]);
  });

  it('says why if it was not saved', async () => {
    await open({ isOurs: true, site: 'x', box: null });
    chooseHints.mockRejectedValueOnce(new Error('no room'));
    await press('Keep the page untouched');
    expect(pick('[role="alert"]').textContent).toBe('That was not saved: no room.');
  });
});
