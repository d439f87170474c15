/**
 * Removes what a script of an earlier version drew. Firefox ends the old scripts at an update without a word to
 * them and starts the new ones in open pages; there, and only there, extensions can look into closed roots.
 * Chrome does not start new scripts in open pages; its old ones see themselves that their extension has gone.
 *
 * @param isOurs tells our host by the content of its closed root
 * @param isOurHighlight tells our highlights by their name
 */
export function clearRemains(isOurs: (root: ShadowRoot) => boolean, isOurHighlight: RegExp): void {
  for (const element of document.querySelectorAll<
    HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }
  >('body > div, dialog > div')) {
    const root = element.openOrClosedShadowRoot;
    if (root?.mode === 'closed' && isOurs(root)) element.remove();
  }
  // The registry cannot be listed from here (Firefox 153), but our sheet names what we put there.
  const isRemaining = (sheet: CSSStyleSheet): boolean => {
    const names = Array.from(sheet.cssRules, (rule) => /^::highlight\((\w+)\)/.exec(rule.cssText)?.[1] ?? '');
    if (names.length === 0 || !names.every((name) => isOurHighlight.test(name))) return false;
    for (const name of names) CSS.highlights.delete(name);
    return true;
  };
  const sheets = Array.from(document.adoptedStyleSheets);
  const kept = sheets.filter((sheet) => !isRemaining(sheet));
  if (kept.length < sheets.length) document.adoptedStyleSheets = kept;
}
