/** One section of the page, as the search sees it. */
export interface Searched {
  id: string;
  /** More words that people may use for it. */
  keywords: string;
}

/** What is found as a whole. Of those that stand in each other, the outermost counts. */
const ROWS = 'fieldset, .row, .end-row, .phrases-form, li, [data-row]';
/** Rows under a name of their own: it goes with the last of them. */
const GROUPS = '[data-group]';

/** Without accents and capitals, in which people may differ. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function wordsOf(query: string): string[] {
  return fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Names that stand in attributes, too: fields have no other ones. */
function sayings(element: Element): string {
  const labels = Array.from(element.querySelectorAll('[aria-label]'), (one) =>
    one.getAttribute('aria-label'),
  );
  return fold(`${element.textContent} ${labels.join(' ')}`);
}

function rowsOf(part: Element): HTMLElement[] {
  const all = Array.from(part.querySelectorAll<HTMLElement>(ROWS));
  return all.filter((row) => {
    const outer = row.parentElement?.closest(ROWS);
    return outer === null || outer === undefined || !part.contains(outer);
  });
}

/** What a section says outside of its rows. */
function headOf(part: Element, rows: readonly Element[]): string {
  const copy = part.cloneNode(true) as Element;
  const copied = rowsOf(copy);
  for (const row of copied.slice(0, rows.length)) row.remove();
  return sayings(copy);
}

/** Shows the rows of one section that say all words; all of them if the section itself says them. Returns how many. */
function filterPart(part: HTMLElement, keywords: string, words: readonly string[]): number {
  const rows = rowsOf(part);
  const title = `${fold(part.querySelector('h2')?.textContent ?? '')} ${fold(keywords)}`;
  const says = (text: string): boolean => words.every((word) => text.includes(word));
  // What it says of itself counts where no row of it says more.
  const found = rows.filter((row) => says(`${title} ${sayings(row)}`));
  const isWhole = says(title) || (found.length === 0 && says(`${title} ${headOf(part, rows)}`));
  const shown = new Set(isWhole ? rows : found);
  for (const row of rows) row.hidden = !shown.has(row);
  for (const group of part.querySelectorAll<HTMLElement>(GROUPS)) {
    group.hidden = words.length > 0 && !rows.some((row) => !row.hidden && group.contains(row));
  }
  part.hidden = !isWhole && shown.size === 0;
  return part.hidden ? 0 : Math.max(1, shown.size);
}

/**
 * Hides what does not say all words of the query, capitals and accents aside; an empty query shows everything.
 *
 * @param root holds the sections, each an element with its id
 * @returns the sections that are left, and how many rows of them
 */
export function findRows(
  root: Element,
  sections: readonly Searched[],
  query: string,
): { ids: string[]; rows: number } {
  const words = wordsOf(query);
  const ids: string[] = [];
  let rows = 0;
  for (const { id, keywords } of sections) {
    const part = root.querySelector<HTMLElement>(`#${id}`);
    if (part === null) continue;
    const found = filterPart(part, keywords, words);
    rows += found;
    if (found > 0) ids.push(id);
  }
  return { ids, rows };
}
