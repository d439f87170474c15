/** Gives an editor's root what the placeholder had, beside the classes of its own. */
export function passAttributes(place: Element, root: Element): void {
  for (const { name, value } of place.attributes) {
    if (name === 'class') root.classList.add(...value.split(/\s+/).filter((token) => token !== ''));
    else root.setAttribute(name, value);
  }
}
