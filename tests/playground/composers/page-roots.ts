/** The document and the open shadow roots in it, the outer before the inner. */
export function pageRoots(): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll('*'))
      if (element.shadowRoot !== null) roots.push(element.shadowRoot);
  return roots;
}

/** All matches in the page, inside of open shadow roots too. */
export function matchesInPage(selector: string): Element[] {
  return pageRoots().flatMap((root) => [...root.querySelectorAll(selector)]);
}

/** The whole page as text. */
export function serialisePage(): string {
  return pageRoots()
    .map((root) => (root instanceof Document ? root.documentElement.outerHTML : root.innerHTML))
    .join('\n');
}
