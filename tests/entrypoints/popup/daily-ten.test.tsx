// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DailyTen } from '../../../entrypoints/popup/DailyTen.tsx';
import type { DailyTenReport } from '../../../platform/requests.ts';
import { pick } from '../../fixtures/load-fixture.ts';

const NOTHING = { answer: false, thanks: false, congratulation: false };

async function open(readDailyTen: () => Promise<DailyTenReport>): Promise<void> {
  act(() => render(<DailyTen readDailyTen={readDailyTen} />, document.body));
  await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
}

afterEach(() => act(() => render(null, document.body)));

describe('the daily ten minutes in the popup', () => {
  it('tick off what was done today, in words too', async () => {
    await open(async () => ({ isOn: true, done: { ...NOTHING, thanks: true } }));
    expect(Array.from(document.querySelectorAll('li'), (item) => item.textContent)).toEqual([
      'One answer, still open',
      'One thanks, done',
      'One congratulation, still open',
    ]);
    expect(document.querySelectorAll('.tick path')).toHaveLength(1);
    expect(pick('section').getAttribute('aria-labelledby')).toBe(pick('h2').id);
  });

  it('come to one quiet sentence when all is done', async () => {
    await open(async () => ({ isOn: true, done: { answer: true, thanks: true, congratulation: true } }));
    expect(document.body.textContent).toBe('Done for today: one answer, one thanks, one congratulation.');
  });

  it('are not there while they are off, nor where they cannot be read', async () => {
    await open(async () => ({ isOn: false, done: NOTHING }));
    expect(document.body.textContent).toBe('');
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    await open(() => Promise.reject(new Error('no disk')));
    expect(document.body.textContent).toBe('');
    expect(report).toHaveBeenCalledWith('daily-ten: Error: no disk');
  });
});
