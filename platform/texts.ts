import { browser } from 'wxt/browser';
import type { MessageKey } from '../analysis/message.ts';
import { type ChosenTexts, readChosenTexts, watchChosenTexts } from './chosen-texts.ts';
import { unpackTexts, wordOf } from './packed-texts.ts';
import { reportError } from './report-error.ts';

/** The texts of the language that the person chose; null where it is that of the browser. */
let chosen: ChosenTexts['messages'] | null = null;
/** What was said already in the language of the browser, by the first word of the names. */
const unpacked: Record<string, Record<string, string>> = {};
let loading: Promise<void> = Promise.resolve();

/** Puts values in place of `$1` to `$9`, as browsers do. */
function fill(message: string, values: readonly string[]): string {
  return message.replace(/\$(\$+|[1-9])/g, (_whole, what: string) =>
    what.startsWith('$') ? what : (values[Number(what) - 1] ?? ''),
  );
}

/** What cannot be read is reported, and the browser's language is spoken. */
function load(reading: Promise<ChosenTexts | null>): Promise<void> {
  loading = reading.then(
    (read) => {
      chosen = read?.messages ?? null;
    },
    (error: unknown) => reportError('texts', error),
  );
  return loading;
}

/**
 * Reads the texts that were chosen, draws with them, and draws again when others are chosen.
 *
 * @param draw called once the texts are there; never, if `signal` aborts before
 * @param reading what was read already
 */
export function onTexts(draw: () => void, signal: AbortSignal, reading = readChosenTexts()): void {
  const redraw = (): void => {
    if (!signal.aborted) draw();
  };
  void load(reading).then(redraw);
  watchChosenTexts((read) => void load(Promise.resolve(read)).then(redraw), signal);
}

/** Resolves once the texts are there that {@link onTexts} reads; never rejects. */
export function textsAreThere(): Promise<void> {
  return loading;
}

/** Empty for a name that no file holds. */
function sayUnpacked(key: MessageKey): string {
  const word = wordOf(key);
  unpacked[word] ??= unpackTexts(word, (name) =>
    // As far as types go, the texts are there by the names of their source.
    browser.i18n.getMessage(name as MessageKey),
  );
  return unpacked[word][key] ?? '';
}

/**
 * A text in the language that was chosen, else in that of the browser, English where there is no translation. `values` are
 * put in place of `$1` to `$9`. Throws for a name that no file holds. Empty in a script whose extension was updated: it
 * lost the texts with the API, and what it draws goes at the next key.
 */
export function sayInBrowser(key: MessageKey, ...values: string[]): string {
  if (browser.runtime?.id === undefined) return '';
  // What was chosen may be of an older version, which did not know every text.
  const own = chosen?.[key] ?? sayUnpacked(key);
  if (own === '') throw new Error(`No message "${key}"`);
  return fill(own, values);
}
