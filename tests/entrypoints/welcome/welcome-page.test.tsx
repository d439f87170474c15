// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Place, PURPOSES, placeOf } from '../../../entrypoints/welcome/steps.ts';
import { WelcomePage, type WelcomePageProps } from '../../../entrypoints/welcome/WelcomePage.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../../platform/settings.ts';
import { targetPresets } from '../../../platform/target.ts';
import { all, press } from '../../components/samples.ts';
import { pick } from '../../fixtures/load-fixture.ts';

/** Lets the promises of the page answer. */
const answers = () => new Promise<void>((resolve) => setTimeout(resolve));
const button = (name: string) => all('button').find((one) => one.textContent === name) ?? pick('nothing');
const title = () => pick('h2').textContent;

async function open(given: Partial<WelcomePageProps> = {}, at: Place = 'what'): Promise<void> {
  let place = at;
  let tell = (): void => {};
  const props: WelcomePageProps = {
    readSettings: async () => DEFAULT_SETTINGS,
    saveSettings: async () => {},
    onSettings: () => {},
    readPlace: () => place,
    goTo(next) {
      place = next;
      tell();
    },
    onPlace(changed) {
      tell = changed;
    },
    isReloadNeeded: false,
    ...given,
  };
  act(() => render(<WelcomePage {...props} />, document.body));
  await act(answers);
}

async function pressOn(name: string): Promise<void> {
  await press(button(name));
  await act(answers);
}

async function choose(index: number): Promise<void> {
  act(() => (all('input[type="radio"]') as HTMLInputElement[])[index]?.click());
  await act(answers);
}

afterEach(() => act(() => render(null, document.body)));

describe('the places of the welcome', () => {
  it.each([
    ['', 'what'],
    ['#who', 'who'],
    ['#ready', 'ready'],
    ['#elsewhere', 'what'],
  ])('are named by the address "%s"', (hash, place) => expect(placeOf(hash)).toBe(place));

  it('propose what the target form offers', () => {
    const presets = targetPresets().map(({ id }) => id);
    expect(PURPOSES.map(({ preset }) => preset).filter((preset) => !presets.includes(preset))).toEqual([]);
  });
});

describe('the welcome', () => {
  it('goes through three steps, each with its number, the focus on its heading', async () => {
    await open();
    expect(document.activeElement).toBe(document.body);
    const seen: (string | null)[] = [];
    for (const next of ['Next', 'Next', 'Done']) {
      seen.push(title(), pick('.progress').textContent);
      await pressOn(next);
      expect(document.activeElement).toBe(pick('h2'));
    }
    expect(seen).toEqual([
      'What Twoway does',
      'Step 1 of 3',
      'Who you are',
      'Step 2 of 3',
      'Your target and your sites',
      'Step 3 of 3',
    ]);
    expect(title()).toBe('Twoway is ready');
    await pressOn('Back');
    expect(title()).toBe('Your target and your sites');
  });

  it('can be left at the first two steps, and has no way back before the first', async () => {
    for (const place of ['what', 'who'] as const) {
      await open({}, place);
      expect(all('button').some((one) => one.textContent === 'Back')).toBe(place === 'who');
      await pressOn('Skip to the end');
      expect(title()).toBe('Twoway is ready');
      act(() => render(null, document.body));
    }
  });

  it('has a picture in which nothing can be pressed', async () => {
    await open();
    expect(pick('.coach-picture').getAttribute('aria-label')).toContain('27');
    expect(pick('.coach-picture .scene').hasAttribute('inert')).toBe(true);
  });

  it('saves the target that a purpose proposes, keeps the purpose on the way back, and takes both back', async () => {
    const saveSettings = vi.fn(async () => {});
    await open({ saveSettings }, 'who');
    await choose(2);
    expect(pick('footer .status').textContent).toBe('Saved: your target is 10\u202f%.');
    await pressOn('Next');
    expect(pick('.target-form .row:has(input:checked)').textContent).toContain('70/20/10');
    await pressOn('Back');
    expect(pick<HTMLInputElement>('.purpose-form input:checked').parentElement?.textContent).toContain(
      'To find work',
    );
    await choose(0);
    await pressOn('Undo');
    expect(saveSettings.mock.calls).toEqual([
      [{ targetShare: 10 }],
      [{ targetShare: 20 }],
      [{ targetShare: 10 }],
    ]);
    expect(document.querySelector('.purpose-form input:checked')).toBeNull();
    expect(document.querySelector('.undo')).toBeNull();
  });

  it('saves at once where hints stand, and takes it back as it was', async () => {
    const saveSettings = vi.fn(async () => {});
    await open({ saveSettings }, 'where');
    const linkedin = all('input[type="radio"]').findIndex(
      (one) => one.closest('fieldset')?.textContent?.startsWith('LinkedIn') === true,
    );
    await choose(linkedin + 1);
    await pressOn('Undo');
    expect(saveSettings.mock.calls).toEqual([
      [{ sites: { linkedin: 'panel' } }],
      [{ sites: DEFAULT_SETTINGS.sites }],
    ]);
  });

  it('says what is not saved, and shows what is stored', async () => {
    const saveSettings = () => Promise.reject(new Error('no room'));
    await open({ saveSettings }, 'where');
    await choose(1);
    expect(pick('footer .status.problem').textContent).toContain('no room');
    expect(document.querySelector('.undo')).toBeNull();
  });

  it('says where the settings cannot be read, and reads them again', async () => {
    const readSettings = vi.fn(async (): Promise<Settings> => DEFAULT_SETTINGS);
    readSettings.mockRejectedValueOnce(new Error('no disk'));
    await open({ readSettings }, 'who');
    expect(pick('[role="alert"]').textContent).toContain('no disk');
    await pressOn('Read again');
    expect(document.querySelector('.purpose-form')).not.toBeNull();
    expect(document.querySelector('main > .problem')).toBeNull();
  });

  it('leads to the practice page, and says of open pages only where they have to be reloaded', async () => {
    await open({}, 'where');
    expect(pick<HTMLAnchorElement>('.ways a').getAttribute('href')).toBe('/practice.html');
    await pressOn('Done');
    expect(document.body.textContent).not.toContain('reloaded');
    act(() => render(null, document.body));
    await open({ isReloadNeeded: true }, 'ready');
    expect(document.body.textContent).toContain('reloaded');
  });
});
