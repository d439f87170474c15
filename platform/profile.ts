import { parseDomain } from './domain.ts';
import { LONGEST_PHRASE, MOST_OWN_NAMES } from './settings.ts';
import { sayInBrowser } from './texts.ts';

/** What people write about themselves, and how it is read. */

/** Names, handles, domains; `title` is what the person calls a brand. */
export type ProfileField = 'names' | 'handles' | 'domains' | 'title';

/** Letters of any script, as the three sites have them or once had them. */
const HANDLE = /^[\p{L}\p{M}\p{N}._-]+$/u;

/** The handle in "@anna_m", "x.com/anna_m", "https://www.linkedin.com/in/anna-miller/"; null if there is none in it. */
function parseHandle(written: string): string | null {
  const path = /^(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/(?:(?:in|company)\/)?([^/?#]+)/u.exec(
    written,
  )?.[1];
  const handle = (path ?? written).replace(/^@/, '');
  return HANDLE.test(handle) ? handle : null;
}

/** One entry as it is stored; the error is a sentence that says what is accepted. */
function readEntry(field: ProfileField, written: string): { value: string } | { error: string } {
  const value =
    field === 'handles' ? parseHandle(written) : field === 'domains' ? parseDomain(written) : written;
  if (value === null) {
    return {
      error: sayInBrowser(field === 'handles' ? 'profile_not_handle' : 'profile_not_domain', written),
    };
  }
  return value.length > LONGEST_PHRASE
    ? { error: sayInBrowser('profile_too_long', String(LONGEST_PHRASE)) }
    : { value };
}

/**
 * Reads what was typed into a field: entries with commas between, or for `title` one.
 *
 * @returns the entries as they are stored, each once; or a sentence that says what is accepted
 */
export function parseProfile(field: ProfileField, typed: string): { values: string[] } | { error: string } {
  const written = (field === 'title' ? [typed] : typed.split(/[,;\n]/)).map((one) => one.trim());
  const values = new Set<string>();
  for (const one of written) {
    if (one === '') continue;
    const read = readEntry(field, one);
    if ('error' in read) return read;
    values.add(read.value);
  }
  if (field === 'title' && values.size === 0)
    return { error: sayInBrowser('profile_no_title', String(LONGEST_PHRASE)) };
  if (values.size > MOST_OWN_NAMES)
    return { error: sayInBrowser('profile_too_many', String(MOST_OWN_NAMES)) };
  return { values: [...values] };
}
