import { type FixtureFacts, STAGE_ATTRIBUTES } from './facts.ts';

const REPLACED_AFTER_MS = 500;

/** What a dummy of an editor has of the real one: its attributes, not its library. */
function dummyFor(place: HTMLElement): HTMLElement {
  const dummy = place.cloneNode(true) as HTMLElement;
  for (const name of STAGE_ATTRIBUTES) dummy.removeAttribute(name);
  if (!(dummy instanceof HTMLTextAreaElement)) dummy.contentEditable = 'true';
  return dummy;
}

/**
 * Shows the page with dummies in place of its editors, the first in focus, and takes them away again: LinkedIn
 * mounts a dialog first and replaces it after half a second.
 */
export async function replaceLater(parts: readonly ParentNode[], facts: FixtureFacts): Promise<void> {
  const places = parts.flatMap((part) => [...part.querySelectorAll<HTMLElement>('[data-mount]')]);
  const dummies = places.map((place) => {
    const dummy = dummyFor(place);
    place.replaceWith(dummy);
    return { place, dummy };
  });
  const first = dummies.find(({ place }) => place.getAttribute('data-name') === facts.composers[0]?.editor);
  first?.dummy.focus();
  await new Promise((resolve) => setTimeout(resolve, REPLACED_AFTER_MS));
  for (const { place, dummy } of dummies) dummy.replaceWith(place);
}
