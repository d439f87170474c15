// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BalanceSection, type BalanceSectionProps } from '../../../entrypoints/options/BalanceSection.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../../platform/settings.ts';
import { pick } from '../../fixtures/load-fixture.ts';

function open(given: Partial<Settings> = {}) {
  const onChange = vi.fn<BalanceSectionProps['onChange']>();
  act(() =>
    render(
      <BalanceSection
        settings={{ ...DEFAULT_SETTINGS, ...given }}
        status="Said."
        isProblem={false}
        onChange={onChange}
      />,
      document.body,
    ),
  );
  /** What was saved, and what is said of it. */
  return () => onChange.mock.calls.map(([change, done]) => [change, done]);
}

const field = (name: string) => pick<HTMLInputElement>(`[aria-label="${name}"]`);
const radio = (label: string) =>
  Array.from(document.querySelectorAll('label')).find((one) => one.textContent === label);

function type(input: HTMLInputElement, value: string): void {
  input.value = value;
  act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
}

afterEach(() => act(() => render(null, document.body)));

describe('which posts count', () => {
  it('is by number or by days, with the size that is set', () => {
    const saved = open({ window: { by: 'days', days: 14 } });
    expect(field('Number of days').value).toBe('14');
    expect(field('Number of posts and replies').value).toBe('20');
    expect(pick<HTMLInputElement>('input[type="radio"]:checked').nextElementSibling?.textContent).toBe(
      'By days',
    );
    act(() => radio('By number')?.click());
    expect(saved()).toEqual([
      [{ window: { by: 'acts', acts: 20 } }, 'Saved: your last 20 posts and replies count.'],
    ]);
  });

  it('is typed, and what is none is refused in words', () => {
    const saved = open();
    type(field('Number of posts and replies'), '4');
    expect(pick('.window-form .problem').textContent).toBe(
      'Use a whole number from 5 to 500. What counts stays as it was.',
    );
    expect(field('Number of posts and replies').getAttribute('aria-invalid')).toBe('true');
    type(field('Number of posts and replies'), '5x');
    type(field('Number of posts and replies'), '');
    expect(saved()).toEqual([]);
    type(field('Number of posts and replies'), ' 50 ');
    expect(pick('.window-form .problem').textContent).toBe('');
    type(field('Number of days'), '367');
    expect(pick('.window-form .problem').textContent).toContain('from 1 to 366');
    type(field('Number of days'), '1');
    expect(saved()).toEqual([
      [{ window: { by: 'acts', acts: 50 } }, 'Saved: your last 50 posts and replies count.'],
      [{ window: { by: 'days', days: 1 } }, 'Saved: what you posted today counts.'],
    ]);
  });

  it('by number is of this machine alone, while days come from others too', () => {
    open({ isSynced: true });
    expect(document.body.textContent).toContain('the balance is that of this machine alone');
    open({ isSynced: true, window: { by: 'days', days: 30 } });
    expect(document.body.textContent).not.toContain('this machine alone');
  });
});

describe('what is counted', () => {
  it('is everything, or posts only', () => {
    const saved = open();
    act(() => radio('Posts only')?.click());
    expect(saved()).toEqual([[{ reading: 'posts' }, 'Saved: only posts, quotes and reposts count.']]);
  });
});

describe('how long it is kept', () => {
  it('removes nothing before it was asked', () => {
    const saved = open();
    act(() => radio('2 years')?.click());
    expect(saved()).toEqual([]);
    expect(pick('[role="alert"].question').textContent).toContain('longer ago (2 years) will be removed now');
    act(() => pick('.question button').click());
    expect(document.querySelector('.question')).toBeNull();
    expect(saved()).toEqual([]);
    act(() => radio('1 year')?.click());
    act(() => pick('.question button:last-child').click());
    expect(saved()).toEqual([[{ keepDays: 365 }, 'Saved: what was posted longer ago (1 year) is removed.']]);
  });

  it('is prolonged without a question, and tells of a time that is none of those offered', () => {
    const saved = open({ keepDays: 90 });
    expect(Array.from(document.querySelectorAll('.choices label'), (one) => one.textContent)).toEqual([
      'Everything',
      'Posts only',
      '90 days',
      '1 year',
      '2 years',
      '5 years',
      'For good',
    ]);
    act(() => radio('1 year')?.click());
    act(() => radio('For good')?.click());
    expect(saved()).toEqual([
      [{ keepDays: 365 }, 'Saved: what was posted longer ago (1 year) is removed.'],
      [{ keepDays: 0 }, 'Saved: everything is kept.'],
    ]);
  });
});
