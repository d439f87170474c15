// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Band } from '../../analysis/rating.ts';
import { PageButton } from '../../components/PageButton.tsx';
import { ScoreBadge } from '../../components/ScoreBadge.tsx';
import { TwoWayBar, type TwoWayBarProps } from '../../components/TwoWayBar.tsx';
import { pick } from '../fixtures/load-fixture.ts';
import { all, clear, coaching, press, show } from './samples.ts';

afterEach(clear);

describe('ScoreBadge', () => {
  const open = (given: Partial<Parameters<typeof ScoreBadge>[0]> = {}) =>
    show(<ScoreBadge coaching={coaching()} isOpen={false} onToggle={() => {}} button={null} {...given} />);
  const badge = () => pick('button');

  it.each<Band>(['conversational', 'leaning', 'promotional', 'hard-sell'])('is of the band: %s', (band) => {
    open({ coaching: coaching({ band, score: 7 }) });
    expect(badge().className).toBe(`score-badge ${band}`);
    expect(pick('.score').textContent).toBe('7');
  });

  it.each([
    ['that failed', null],
    ['in another language', coaching({ unrated: 'Spanish.', score: 0 })],
  ])('has an empty bar and no figure for a rating %s', (_why, unrated) => {
    open({ coaching: unrated });
    expect(badge().className).toBe('score-badge not-rated');
    expect(pick('.score').textContent).toBe('–');
    expect(all('.part').map((part) => part.style.width)).toEqual(['0%', '0%', '0%', '0%']);
  });

  it('tells whether its card is open, and is quieter where no hints are wanted', () => {
    open();
    expect(badge().getAttribute('aria-expanded')).toBe('false');
    open({ isOpen: true, isSilent: true });
    expect(badge().getAttribute('aria-expanded')).toBe('true');
    expect(badge().classList).toContain('silent');
  });

  it('has a name that says what it shows', () => {
    open({ coaching: coaching({ score: 7, bandWord: 'conversational' }) });
    expect(badge().getAttribute('aria-label')).toMatch(/7.*conversational/);
    expect(badge().getAttribute('title')).toBe(badge().getAttribute('aria-label'));
  });
});

describe('TwoWayBar', () => {
  const open = (given: Partial<TwoWayBarProps> = {}) => show(<TwoWayBar parts={{}} notch={50} {...given} />);

  it('is drawn for the eye alone where words stand beside it, and has a name where none do', () => {
    open();
    expect(pick('.two-way-bar').getAttribute('aria-hidden')).toBe('true');
    expect(document.querySelector('[role="img"]')).toBeNull();
    open({ label: 'Asks 3 of 100' });
    expect(pick('[role="img"]').getAttribute('aria-label')).toBe('Asks 3 of 100');
    expect(pick('.two-way-bar').hasAttribute('aria-hidden')).toBe(false);
  });

  it('has its parts in one order, missing ones without width, and the notch from the right', () => {
    open({ parts: { ask: 20, news: 5, give: 60 }, notch: 33 });
    expect(all('.part').map((part) => [part.classList[1], part.style.width])).toEqual([
      ['give', '60%'],
      ['share', '0%'],
      ['news', '5%'],
      ['ask', '20%'],
    ]);
    expect(pick('.notch').style.right).toBe('33%');
  });

  it('comes in two sizes', () => {
    open();
    expect(document.querySelector('.is-small')).toBeNull();
    open({ isSmall: true });
    expect(document.querySelector('.is-small')).not.toBeNull();
  });
});

describe('PageButton', () => {
  it('is pressed by a person, and submits no form of the page', async () => {
    const pressed = vi.fn();
    show(
      <PageButton class="given" aria-label="Close" onPress={pressed}>
        x
      </PageButton>,
    );
    pick('button').click();
    expect(pressed).not.toHaveBeenCalled();
    await press(pick('button'));
    expect(pressed).toHaveBeenCalledOnce();
    expect(pick('button.given').getAttribute('type')).toBe('button');
  });
});
