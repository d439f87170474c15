// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DailyTenSection, type DailyTenSectionProps } from '../../../entrypoints/options/DailyTenSection.tsx';
import { type DailyTen, DEFAULT_SETTINGS } from '../../../platform/settings.ts';
import { pick } from '../../fixtures/load-fixture.ts';

const answers = () => new Promise<void>((resolve) => setTimeout(resolve));

async function open(dailyTen: DailyTen, reminder: Partial<DailyTenSectionProps['reminder']> = {}) {
  const onChange = vi.fn<DailyTenSectionProps['onChange']>();
  const onProblem = vi.fn();
  act(() =>
    render(
      <DailyTenSection
        settings={{ ...DEFAULT_SETTINGS, dailyTen }}
        reminder={{ ask: async () => true, isThere: async () => true, comesOnTime: true, ...reminder }}
        status=""
        isProblem={false}
        onChange={onChange}
        onProblem={onProblem}
      />,
      document.body,
    ),
  );
  await act(answers);
  return { saved: () => onChange.mock.calls.map(([change, done]) => [change, done]), onProblem };
}

const boxes = () => Array.from(document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'));
async function flip(index: number): Promise<void> {
  act(() => boxes()[index]?.click());
  await act(answers);
}

afterEach(() => act(() => render(null, document.body)));

describe('the daily ten minutes in the options', () => {
  it('are off, and no reminder is offered before they are on', async () => {
    const { saved } = await open({ isOn: false, remindAt: null });
    expect(boxes().map((box) => box.checked)).toEqual([false]);
    await flip(0);
    expect(saved()).toEqual([
      [{ dailyTen: { isOn: true, remindAt: null } }, 'Saved: the popup shows the ten minutes.'],
    ]);
  });

  it('go with their reminder', async () => {
    const { saved } = await open({ isOn: true, remindAt: 600 });
    await flip(0);
    expect(saved()).toEqual([
      [
        { dailyTen: { isOn: false, remindAt: null } },
        'Saved: the popup no longer shows the ten minutes, and no reminder comes.',
      ],
    ]);
  });

  it('remind at nine once the browser allows it, and at another time where one is chosen', async () => {
    const ask = vi.fn(async () => true);
    const first = await open({ isOn: true, remindAt: null }, { ask });
    expect(document.querySelector('input[type="time"]')).toBeNull();
    await flip(1);
    expect(ask).toHaveBeenCalledOnce();
    expect(first.saved()[0]?.[0]).toEqual({ dailyTen: { isOn: true, remindAt: 540 } });
    expect(first.saved()[0]?.[1]).toMatch(/^Saved: a reminder at 0?9:00/);
    const { saved, onProblem } = await open({ isOn: true, remindAt: 540 }, { ask });
    const field = pick<HTMLInputElement>('input[type="time"]');
    expect(field.value).toBe('09:00');
    field.value = '17:05';
    act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
    expect(saved()[0]?.[0]).toEqual({ dailyTen: { isOn: true, remindAt: 1025 } });
    field.value = '';
    act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
    expect(onProblem.mock.calls[0]?.[0]).toMatch(/^Choose a time of the day\. The reminder stays at 0?9:00/);
    await flip(1);
    expect(saved().at(-1)).toEqual([
      { dailyTen: { isOn: true, remindAt: null } },
      'Saved: no reminder comes.',
    ]);
    expect(ask).toHaveBeenCalledOnce();
  });

  it.each([
    ['refuses', async () => false],
    ['fails', () => Promise.reject(new Error('no gesture'))],
  ])('say what to do where the browser %s', async (_how, ask) => {
    const { saved, onProblem } = await open({ isOn: true, remindAt: null }, { ask });
    await flip(1);
    expect(saved()).toEqual([]);
    expect(onProblem.mock.calls).toEqual([
      [
        'The reminder stays off: notifications were not allowed. Switch it on again and allow them when the browser asks.',
      ],
    ]);
  });

  it('say so when the browser no longer allows it', async () => {
    await open({ isOn: true, remindAt: 540 }, { isThere: async () => false });
    expect(pick('[role="alert"]').textContent).toContain('notifications are no longer allowed');
  });

  it('say that it comes with the next use where the browser cannot wake Twoway', async () => {
    await open({ isOn: true, remindAt: null });
    expect(document.body.textContent).not.toContain('In this browser');
    await open({ isOn: true, remindAt: null }, { comesOnTime: false });
    expect(document.body.textContent).toContain('In this browser it comes when you first write');
  });
});
