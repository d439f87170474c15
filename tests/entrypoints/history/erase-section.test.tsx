// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EraseSection, type EraseSectionProps } from '../../../entrypoints/history/EraseSection.tsx';
import { makeAct } from '../../analysis/some-acts.ts';
import { answers, button, hasButton, press, said } from './page-parts.ts';

const ACTS = ['key-1111', 'key-2222'].map((key) => makeAct({ key }));
const SALT = '0123456789abcdef'.repeat(2);

async function open(given: Partial<EraseSectionProps> = {}): Promise<void> {
  const props: EraseSectionProps = {
    readPart: async (after) => ({ acts: after === null ? ACTS : [], salt: SALT, count: 2 }),
    erase: async () => true,
    restore: async ({ acts }) => acts.length,
    onChanged: () => {},
    ...given,
  };
  act(() => render(<EraseSection {...props} />, document.body));
  await answers();
}

const status = () => said('[role="status"]');

afterEach(() => act(() => render(null, document.body)));

describe('to erase', () => {
  it('says before what will happen, does it at once, and offers the way back', async () => {
    const erase = vi.fn(async () => true);
    const restore = vi.fn(async () => 2);
    const onChanged = vi.fn();
    await open({ erase, restore, onChanged });
    expect(document.body.textContent).toContain('Your posts stay on the sites');
    await press('Erase everything');
    expect(erase.mock.calls).toEqual([[2]]);
    expect(status()).toBe('Erased 2 entries. Undo is possible until you close this page.');
    expect(hasButton('Erase everything')).toBe(false);
    await press('Undo');
    expect(restore.mock.calls).toEqual([[{ acts: ACTS, salt: SALT }]]);
    expect(status()).toBe('2 entries are back.');
    expect(hasButton('Erase everything')).toBe(true);
    expect(onChanged).toHaveBeenCalledTimes(2);
  });

  it('erases nothing where it cannot be read, and says why', async () => {
    const erase = vi.fn();
    await open({ erase, readPart: () => Promise.reject(new Error('no disk')) });
    await press('Erase everything');
    expect(erase).not.toHaveBeenCalled();
    expect(said('.problem')).toBe('Nothing was erased: no disk.');
    expect(button('Erase everything').disabled).toBe(false);
  });

  it('says that something came between', async () => {
    await open({ erase: async () => false });
    await press('Erase everything');
    expect(said('.problem')).toContain('you were posting at the same time');
    expect(hasButton('Undo')).toBe(false);
  });

  it('offers the way back also where nobody says whether it is erased', async () => {
    const restore = vi.fn(async () => 0);
    await open({ erase: () => Promise.reject(new Error('no answer')), restore });
    await press('Erase everything');
    expect(said('.problem')).toContain('did not answer whether it is erased: no answer');
    await press('Undo');
    expect(restore).toHaveBeenCalledOnce();
  });

  it('keeps what was there until it is back', async () => {
    const restore = vi
      .fn<EraseSectionProps['restore']>()
      .mockRejectedValueOnce(new Error('no room'))
      .mockResolvedValueOnce(2);
    await open({ restore });
    await press('Erase everything');
    await press('Undo');
    expect(said('.problem')).toContain('Not everything is back yet: no room.');
    await press('Undo');
    expect(status()).toBe('2 entries are back.');
  });

  it('shows how far it is', async () => {
    const parts: (() => void)[] = [];
    await open({
      readPart: (after) =>
        new Promise((resolve) =>
          parts.push(() => resolve({ acts: after === null ? ACTS : [], salt: SALT, count: 2 })),
        ),
    });
    await press('Erase everything');
    expect(button('Erase everything').disabled).toBe(true);
    parts[0]?.();
    await answers();
    expect(said('.progress')).toBe('2 of 2');
  });

  it('shows how far it is back, and cannot be pressed twice', async () => {
    const parts: ((added: number) => void)[] = [];
    const many = Array.from({ length: 25_000 }, (_one, index) => makeAct({ key: `key-${100_000 + index}` }));
    await open({
      readPart: async (after) => ({ acts: after === null ? many : [], salt: SALT, count: many.length }),
      restore: () => new Promise((resolve) => parts.push(resolve)),
    });
    await press('Erase everything');
    await press('Undo');
    expect(hasButton('Undo')).toBe(false);
    expect(button('Erase everything').disabled).toBe(true);
    parts[0]?.(20_000);
    await answers();
    expect(said('.progress')).toBe('20,000 of 25,000');
    parts[1]?.(5000);
    await answers();
    expect(status()).toBe('25,000 entries are back.');
  });
});
