// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ProfileForm, type ProfileFormProps } from '../../components/ProfileForm.tsx';
import { parseProfile } from '../../platform/profile.ts';
import { pick } from '../fixtures/load-fixture.ts';
import { all, clear, press, show } from './samples.ts';

afterEach(clear);

const NOBODY = { names: [], handles: [], domains: [] };
const MILL = { title: 'Miller Mill', isClient: false, ...NOBODY };
const RYE = { title: 'Rye & Co', isClient: true, ...NOBODY };

function open(given: Partial<ProfileFormProps> = {}) {
  const calls = { onOwn: vi.fn(), onBrands: vi.fn() };
  show(<ProfileForm own={NOBODY} brands={[]} mostBrands={3} parse={parseProfile} {...calls} {...given} />);
  return calls;
}

const inputs = () => all('input[type="text"]') as HTMLInputElement[];
const button = (name: string) => all('button').find((one) => one.textContent === name) ?? pick('nothing');

/** Types into a field and goes on. */
function enter(input: HTMLInputElement | undefined, typed: string): void {
  if (input === undefined) throw new Error('no such field');
  act(() => {
    input.value = typed;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
}

describe('ProfileForm', () => {
  it('hands on what is new, as it is stored', () => {
    const { onOwn } = open({ own: { ...NOBODY, names: ['Anna Miller'] } });
    enter(inputs()[1], '@anna_m');
    enter(inputs()[0], ' Anna Miller ');
    expect(onOwn.mock.calls.map(([own]) => own)).toEqual([
      { names: ['Anna Miller'], handles: ['anna_m'], domains: [] },
    ]);
    expect(inputs().map((one) => one.value)).toEqual(['Anna Miller', 'anna_m', '']);
  });

  it('says at the field what is accepted, and keeps what was typed', () => {
    const { onOwn } = open();
    enter(inputs()[2], 'no domain');
    const field = inputs()[2];
    expect(onOwn).not.toHaveBeenCalled();
    expect(field?.value).toBe('no domain');
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    const described = field?.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '';
    expect(document.getElementById(described)?.textContent).toContain('“no domain” is no domain');
    enter(inputs()[2], 'mill.example');
    expect(inputs()[2]?.getAttribute('aria-invalid')).toBe('false');
  });

  it('shows what was changed elsewhere, or taken back', () => {
    open({ own: { ...NOBODY, names: ['Anna'] } });
    open({ own: { ...NOBODY, names: ['Anna', 'Miller'] } });
    expect(inputs()[0]?.value).toBe('Anna, Miller');
  });

  it('keeps what is typed before the page has come to rest', () => {
    // Drawn, and what waits for the next frame has not run yet.
    const calls = { onOwn: vi.fn(), onBrands: vi.fn() };
    render(
      <ProfileForm own={NOBODY} brands={[]} mostBrands={3} parse={parseProfile} {...calls} />,
      document.body,
    );
    const field = inputs()[2];
    if (field === undefined) throw new Error('no such field');
    field.value = 'm';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    act(() => {});
    expect(field.value).toBe('m');
    enter(field, 'mill.example');
    expect(calls.onOwn.mock.calls).toEqual([[{ ...NOBODY, domains: ['mill.example'] }, expect.anything()]]);
  });

  it('keeps what is being typed while something else is changed elsewhere, in the same field, too', () => {
    const { onOwn } = open({ own: { ...NOBODY, names: ['Anna'] } });
    const field = inputs()[0];
    if (field === undefined) throw new Error('no such field');
    act(() => {
      field.value = 'Anna, Mil';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    open({ own: { ...NOBODY, names: ['Anna', 'A. Miller'], handles: ['anna_m'] } });
    expect(inputs().map((one) => one.value)).toEqual(['Anna, Mil', 'anna_m', '']);
    expect(onOwn).not.toHaveBeenCalled();
  });

  it('begins a brand with its name, which counts from then on', async () => {
    const { onBrands } = open({ brands: [MILL] });
    await press(button('Add a brand or a client'));
    const title = inputs().at(-1);
    expect(document.activeElement).toBe(title);
    enter(title, '  ');
    expect(onBrands).not.toHaveBeenCalled();
    enter(title, 'Rye & Co');
    expect(onBrands.mock.calls[0]?.[0]).toEqual([MILL, { ...RYE, isClient: false, names: ['Rye & Co'] }]);
  });

  it('changes one brand and leaves the others', async () => {
    const { onBrands } = open({ brands: [MILL, RYE] });
    act(() => (all('input[type="radio"]') as HTMLInputElement[])[1]?.click());
    enter(inputs().at(-1), 'rye.example');
    await press(all('.brand-fields button')[0] ?? pick('nothing'));
    expect(onBrands.mock.calls.map(([brands]) => brands)).toEqual([
      [{ ...MILL, isClient: true }, RYE],
      [MILL, { ...RYE, domains: ['rye.example'] }],
      [RYE],
    ]);
    expect(document.activeElement).toBe(button('Add a brand or a client'));
  });

  it('asks for the handle by which a client is told', () => {
    open({ brands: [RYE] });
    expect(pick('.brand-fields').textContent).toContain('Give it a handle');
    open({ brands: [{ ...RYE, handles: ['rye'] }] });
    expect(pick('.brand-fields').textContent).not.toContain('Give it a handle');
  });

  it('adds no more than can be kept', async () => {
    open({ brands: [MILL, RYE, MILL] });
    await press(button('Add a brand or a client'));
    expect(all('.brand-fields')).toHaveLength(3);
    expect(document.body.textContent).toContain('There is room for 3');
  });
});
