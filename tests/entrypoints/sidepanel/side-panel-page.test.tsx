// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SidePanelPage, type SidePanelPageProps } from '../../../entrypoints/sidepanel/SidePanelPage.tsx';
import type { Followed } from '../../../platform/messaging.ts';
import type { OpenBox } from '../../../platform/requests.ts';
import { pick } from '../../fixtures/load-fixture.ts';

let tell: (followed: Followed) => void = () => {};
let ended = false;
const openOptions = vi.fn();

const PROPS: SidePanelPageProps = {
  follow(changed, life) {
    tell = changed;
    life.addEventListener('abort', () => {
      ended = true;
    });
  },
  readStructure: async () => null,
  copyText: async () => {},
  openOptions,
  now: 0,
};

const DRAFT: OpenBox = {
  site: 'x',
  state: 'seen',
  draft: { surface: 'reply', occasion: 'Reply to @ana', report: null },
};

const text = () => document.body.textContent ?? '';

function open(followed?: Followed): void {
  act(() => render(<SidePanelPage {...PROPS} />, document.body));
  if (followed !== undefined) act(() => tell(followed));
}

afterEach(() => act(() => render(null, document.body)));

describe('the side panel', () => {
  it('says nothing before it knows, and stops following with its life', () => {
    ended = false;
    open();
    expect(document.querySelector('section')).toBeNull();
    act(() => render(null, document.body));
    expect(ended).toBe(true);
  });

  it('shows the draft in front, and follows it', () => {
    open({ isOurs: true, box: DRAFT });
    expect(text()).toContain('Reply to @ana');
    act(() => tell({ isOurs: true, box: { ...DRAFT, draft: null } }));
    expect(text()).not.toContain('Reply to @ana');
    expect(text()).toContain('Click into a box where you write');
  });

  it('invites where nothing is written, and says why where nothing is read', () => {
    open({ isOurs: true, box: null });
    expect(text()).toContain('Click into a box where you write');
    act(() => tell({ isOurs: false }));
    expect(text()).toContain('Nothing is read in this tab.');
    act(() => pick('section button').click());
    expect(openOptions).toHaveBeenCalledOnce();
  });

  it('says what is the matter with a box, and nothing else', () => {
    open({ isOurs: true, box: { site: 'x', state: 'unseen', draft: null } });
    expect(text()).toContain('Twoway cannot see this box');
    expect(text()).not.toContain('Click into a box');
  });
});
