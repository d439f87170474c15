// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LookRows, type LookRowsProps } from '../../../entrypoints/options/LookRows.tsx';
import { PrivateSection } from '../../../entrypoints/options/PrivateSection.tsx';
import { DEFAULT_SETTINGS, type Settings, withChange } from '../../../platform/settings.ts';
import { checkChange } from '../../../platform/settings-fields.ts';
import { pick } from '../../fixtures/load-fixture.ts';

/** Draws with settings that follow what is chosen, as the page does. */
function open(part: (props: LookRowsProps) => preact.JSX.Element, given: Partial<Settings> = {}) {
  let settings: Settings = { ...DEFAULT_SETTINGS, ...given };
  const onChange = vi.fn<LookRowsProps['onChange']>((change) => {
    settings = withChange(settings, change);
    draw();
  });
  const draw = () => act(() => render(part({ settings, onChange }), document.body));
  draw();
  /** What was saved, what is said of it, and what is said where that fails. */
  return () => onChange.mock.calls.map(([change, done, undone]) => [change, done, undone('full')] as const);
}

/** The input of a choice, or of a switch, by its words. */
function input(words: string, row = ''): HTMLInputElement {
  const rows = Array.from(document.querySelectorAll('fieldset, .switch-row'));
  const within = rows.find((one) => one.textContent?.startsWith(row || words)) ?? document.body;
  const labels = [within, ...within.querySelectorAll('label')].filter((one) => one.tagName === 'LABEL');
  const label = labels.find((one) => one.textContent === words) ?? labels[0];
  const found = label?.querySelector('input');
  if (!found) throw new Error(`there is no ${words}`);
  return found;
}

const press = (words: string, row = '') => act(() => input(words, row).click());

afterEach(() => act(() => render(null, document.body)));

describe('the looks of hints', () => {
  it('are two hints, badge, underlines, and the draft on the icon', () => {
    open((props) => <LookRows {...props} />);
    expect(input('2', 'Hints at a time').checked).toBe(true);
    expect(input('Score beside the box').checked).toBe(true);
    expect(input('Underlined words').checked).toBe(true);
    expect(input('This draft', 'Toolbar icon').checked).toBe(true);
  });

  it('are chosen one by one, each said in words, and all that can be chosen is accepted', () => {
    const saved = open((props) => <LookRows {...props} />);
    for (const count of ['1', '3', '4', '5']) press(count, 'Hints at a time');
    press('Score beside the box');
    press('Score beside the box');
    press('Underlined words');
    press('Underlined words');
    press('Balance', 'Toolbar icon');
    press('This draft', 'Toolbar icon');
    expect(saved().map(([change, done]) => [change, done])).toEqual([
      [{ hints: { most: 1 } }, 'Saved: hints at a time, 1.'],
      [{ hints: { most: 3 } }, 'Saved: hints at a time, 3.'],
      [{ hints: { most: 4 } }, 'Saved: hints at a time, 4.'],
      [{ hints: { most: 5 } }, 'Saved: hints at a time, 5.'],
      [{ hints: { hasBadge: false } }, 'Saved: no score stands beside the box.'],
      [{ hints: { hasBadge: true } }, 'Saved: the score stands beside the box.'],
      [{ hints: { hasUnderlines: false } }, 'Saved: no words are underlined.'],
      [{ hints: { hasUnderlines: true } }, 'Saved: words are underlined.'],
      [{ toolbarBadge: 'balance' }, 'Saved: the icon shows your share of promotion.'],
      [{ toolbarBadge: 'draft' }, 'Saved: the icon shows the score of the draft where the page does not.'],
    ]);
    for (const [change, , undone] of saved()) {
      checkChange(change);
      expect(undone).toBe('This stays as it was: it could not be saved, full. Switch it again.');
    }
  });
});

describe('private windows', () => {
  it('are rated or not, and never recorded', () => {
    const saved = open((props) => <PrivateSection {...props} status="Said." isProblem={false} />);
    expect(pick('section').textContent).toContain('is never recorded');
    expect(pick('[role="status"]').textContent).toBe('Said.');
    press('Rate drafts there');
    press('Rate drafts there');
    expect(saved().map(([change, done]) => [change, done])).toEqual([
      [{ ratesPrivate: false }, 'Saved: nothing is read in private windows.'],
      [{ ratesPrivate: true }, 'Saved: drafts in private windows are rated, never recorded.'],
    ]);
  });
});
