import { editorLike } from './box-state.ts';

/** The element that has the focus, inside of open shadow roots too. */
export function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement != null) active = active.shadowRoot.activeElement;
  return active;
}

/**
 * The editor that has the focus in a frame of this page, where no script of ours runs. Null if there is none, and in frames
 * of other sites, into which nobody can look.
 */
export function editorInFrame(): HTMLElement | null {
  const frame = deepActiveElement();
  if (!(frame instanceof HTMLIFrameElement)) return null;
  const active = frame.contentDocument?.activeElement ?? null;
  return active === null ? null : editorLike(active);
}
