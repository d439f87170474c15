// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { KeyboardSection, type KeyboardSectionProps } from '../../../entrypoints/options/KeyboardSection.tsx';
import { pick } from '../../fixtures/load-fixture.ts';

const answers = () => new Promise<void>((resolve) => setTimeout(resolve));

async function open(given: Partial<KeyboardSectionProps> = {}): Promise<void> {
  const props: KeyboardSectionProps = {
    readKeys: async () => ({ 'open-card': 'Alt+Shift+O', 'step-to-finding': '' }),
    openShortcuts: async () => {},
    where: 'chrome://extensions/shortcuts',
    ...given,
  };
  act(() => render(<KeyboardSection {...props} />, document.body));
  await act(answers);
}

const keys = () => Array.from(document.querySelectorAll('.keys li'), (row) => row.lastChild?.textContent);

afterEach(() => act(() => render(null, document.body)));

describe('the keyboard', () => {
  it('lists what each key does, and says where none is set', async () => {
    await open();
    expect(keys()).toEqual(['Alt+Shift+O', 'not set', 'not set', 'not set', 'Esc', 'Tab']);
    expect(pick('.keys li').textContent).toBe('Open the card at the draft, or close itAlt+Shift+O');
    expect(document.body.textContent).toContain('chrome://extensions/shortcuts');
  });

  it('looks again when the person comes back from changing them', async () => {
    const readKeys = vi.fn(async () => ({ pause: 'Alt+P' }));
    await open({ readKeys });
    readKeys.mockResolvedValueOnce({ pause: 'Alt+Q' });
    act(() => void window.dispatchEvent(new Event('focus')));
    await act(answers);
    expect(keys()[3]).toBe('Alt+Q');
  });

  it('opens the page of the browser, and says how it is found where that fails', async () => {
    const openShortcuts = vi.fn(async () => {});
    await open({ openShortcuts });
    act(() => pick('button').click());
    await act(answers);
    expect(pick('[role="alert"]').textContent).toBe('');
    openShortcuts.mockRejectedValueOnce(new Error('no'));
    act(() => pick('button').click());
    await act(answers);
    expect(pick('[role="alert"]').textContent).toContain('Open it by hand: chrome://extensions/shortcuts');
  });

  it('says so if the browser does not tell', async () => {
    await open({ readKeys: () => Promise.reject(new Error('asleep')) });
    expect(pick('[role="alert"]').textContent).toContain('asleep');
  });
});
