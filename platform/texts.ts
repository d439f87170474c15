import { browser } from 'wxt/browser';
import type { MessageKey } from '../analysis/message.ts';

/**
 * A text in the language of the browser, English where there is no translation. `values` are put in place of `$1` to
 * `$9`. Throws for a name that no file holds. Empty in a script whose extension was updated: it lost the texts with the
 * API, and what it draws goes at the next key.
 */
export function sayInBrowser(key: MessageKey, ...values: string[]): string {
  if (browser.runtime?.id === undefined) return '';
  const said = browser.i18n.getMessage(key, values);
  if (said === '') throw new Error(`No message "${key}"`);
  return said;
}
