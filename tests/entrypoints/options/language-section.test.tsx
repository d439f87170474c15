// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LanguageSection, type LanguageSectionProps } from '../../../entrypoints/options/LanguageSection.tsx';
import { pick } from '../../fixtures/load-fixture.ts';

const answers = () => new Promise<void>((resolve) => setTimeout(resolve));

async function open(given: Partial<LanguageSectionProps>): Promise<void> {
  const props: LanguageSectionProps = {
    readLanguage: async () => null,
    chooseLanguage: async () => {},
    ...given,
  };
  act(() => render(<LanguageSection {...props} />, document.body));
  await act(answers);
}

async function choose(value: string): Promise<void> {
  const select = pick<HTMLSelectElement>('select');
  select.value = value;
  act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
  await act(answers);
}

const shown = () => pick<HTMLSelectElement>('select').value;

afterEach(() => act(() => render(null, document.body)));

describe('LanguageSection', () => {
  it('shows the one that was chosen, and each by its own name', async () => {
    await open({ readLanguage: async () => 'fr' });
    expect(shown()).toBe('fr');
    expect(Array.from(document.querySelectorAll('option'), (one) => one.textContent)).toEqual([
      'As the browser',
      'English',
      'Deutsch',
      'Español',
      'Français',
      'Português (Brasil)',
    ]);
  });

  it('chooses one, and the browser’s again', async () => {
    const chooseLanguage = vi.fn(async () => {});
    await open({ chooseLanguage });
    await choose('pt_BR');
    await choose('browser');
    expect(chooseLanguage.mock.calls).toEqual([['pt_BR'], [null]]);
  });

  it('says what went wrong, and shows what still holds', async () => {
    await open({ chooseLanguage: () => Promise.reject(new Error('no room')) });
    await choose('de');
    expect(pick('[role=alert]').textContent).toBe('The language was not changed: no room');
    expect(shown()).toBe('browser');
  });
});
