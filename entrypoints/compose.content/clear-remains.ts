import { removeOldHighlights } from './draft-highlights.ts';
import { isOverlayRoot } from './overlay-host.ts';

/**
 * Removes what a script of an earlier version drew. Firefox ends the old scripts at an update without a word to
 * them and starts the new ones in open pages; there, and only there, extensions can look into closed roots.
 * Chrome does not start new scripts in open pages; its old ones see themselves that their extension has gone.
 */
export function clearRemains(): void {
  for (const element of document.querySelectorAll<
    HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }
  >(':is(html, body, dialog, [popover]) > div')) {
    const root = element.openOrClosedShadowRoot;
    if (root?.mode === 'closed' && isOverlayRoot(root)) element.remove();
  }
  removeOldHighlights();
}
