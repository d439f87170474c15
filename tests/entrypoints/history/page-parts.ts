import { act } from 'preact/test-utils';

/** How a person uses the page, in the words of its tests. */

/** Lets the promises of the page answer. */
export async function answers(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await act(() => new Promise<void>((done) => setTimeout(done)));
}

function find(selector: string, name: string): HTMLElement | undefined {
  const isNamed = (one: HTMLElement) => (one.getAttribute('aria-label') ?? one.textContent) === name;
  return [...document.querySelectorAll<HTMLElement>(selector)].find(isNamed);
}

export function button(name: string): HTMLButtonElement {
  const found = find('button', name);
  if (found === undefined) throw new Error(`There is no button ${name}`);
  return found as HTMLButtonElement;
}

export function hasButton(name: string): boolean {
  return find('button', name) !== undefined;
}

export async function press(name: string): Promise<void> {
  act(() => button(name).click());
  await answers();
}

/** Chooses of a list by its label. */
export async function choose(label: string, value: string): Promise<void> {
  const select =
    (find('select', label) as HTMLSelectElement | undefined) ??
    ([...document.querySelectorAll('label')].find((one) => one.textContent === label)?.control as
      | HTMLSelectElement
      | undefined);
  if (select === undefined) throw new Error(`There is no choice ${label}`);
  act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await answers();
}

/** What stands in an element, with plain spaces. */
export function said(selector: string): string {
  return (document.querySelector(selector)?.textContent ?? '').replaceAll(/[\u202f\u00a0\u2009]/g, ' ');
}
