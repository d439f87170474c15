// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BalanceSection, type BalanceSectionProps } from '../../../entrypoints/options/BalanceSection.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../../platform/settings.ts';
import { pick } from '../../fixtures/load-fixture.ts';

const onProblem = vi.fn<BalanceSectionProps['onProblem']>();

/** @param older how many acts are older than so many days; throws where nobody can tell */
function open(given: Partial<Settings> = {}, older: (days: number) => number = () => 12) {
  const onChange = vi.fn<BalanceSectionProps['onChange']>();
  act(() =>
    render(
      <BalanceSection
        settings={{ ...DEFAULT_SETTINGS, ...given }}
        status="Said."
        isProblem={false}
        onChange={onChange}
        onProblem={onProblem}
        older={{
          readOlder: async (days) => ({ acts: [], salt: '', count: older(days) }),
          restore: async () => 0,
        }}
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

/** Lets what is asked be answered. */
const answers = () => new Promise<void>((resolve) => setTimeout(resolve));

async function choose(label: string): Promise<void> {
  act(() => radio(label)?.click());
  await act(answers);
}

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
  it('removes nothing before it was asked, with the number of what goes', async () => {
    const saved = open();
    await choose('2 years');
    expect(saved()).toEqual([]);
    expect(pick('[role="alert"].question').textContent).toContain(
      '12 entries of your history are older than 2 years and will be removed. You can undo that',
    );
    act(() => pick('.question button').click());
    expect(document.querySelector('.question')).toBeNull();
    expect(saved()).toEqual([]);
    await choose('1 year');
    act(() => pick('.question button:last-child').click());
    await act(answers);
    expect(saved()).toEqual([[{ keepDays: 365 }, 'Saved: what was posted longer ago (1 year) is removed.']]);
  });

  it('is shortened without a question where nothing is older', async () => {
    const saved = open({}, (days) => (days < 700 ? 1 : 0));
    await choose('2 years');
    expect(saved()).toEqual([[{ keepDays: 730 }, 'Saved: what was posted longer ago (2 years) is removed.']]);
    await choose('1 year');
    expect(pick('.question').textContent).toContain('1 entry of your history is older than 1 year');
  });

  it('stays as it is where nobody can tell what is older', async () => {
    const saved = open({}, () => {
      throw new Error('no disk');
    });
    await choose('1 year');
    expect(onProblem).toHaveBeenCalledWith(
      'What is older could not be read: no disk. Nothing was changed or removed. Choose again.',
    );
    expect([saved(), document.querySelector('.question')]).toEqual([[], null]);
  });

  it('asks of what was chosen last, however late the number of another comes', async () => {
    open({}, (days) => days);
    act(() => radio('1 year')?.click());
    act(() => radio('2 years')?.click());
    await act(answers);
    expect(pick('.question').textContent).toContain('730 entries');
    act(() => radio('1 year')?.click());
    act(() => radio('For good')?.click());
    await act(answers);
    expect(document.querySelector('.question')).toBeNull();
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
