import { type Browser, browser } from 'wxt/browser';
import { reportError } from './report-error.ts';
import { COMMANDS, type RequestName, type Requests } from './requests.ts';
import { sayInBrowser, textsAreThere } from './texts.ts';

/** The only file that touches runtime messages. The contract is in `requests.ts`. */

interface Envelope<Name extends RequestName = RequestName> {
  request: Name;
  payload: Requests[Name]['payload'];
}

type Reply<T> = { ok: true; value: T } | { ok: false; error: string };

/** The background, or the page, did not answer: it sleeps, is gone, or the extension was updated. */
export class NoAnswerError extends Error {
  override name = 'NoAnswerError';
}

/** The other side refused the request or failed; the message says why, without the person's words. */
export class RefusedError extends Error {
  override name = 'RefusedError';
}

export type Sender = Browser.runtime.MessageSender;

/** Who asks: our script in a page of a supported site, or one of the extension's own pages. */
export type SenderKind = 'page' | 'extension';

type Handler<Name extends RequestName> = (
  payload: Requests[Name]['payload'],
  sender: Sender,
) => Promise<Requests[Name]['reply']> | Requests[Name]['reply'];

/** Reads what arrived for each request; throws with the reason if it breaks the contract. */
export type PayloadReaders<Names extends RequestName> = {
  [Name in Names]: (payload: unknown) => Requests[Name]['payload'];
};

export type Handlers<Names extends RequestName> = { [Name in Names]: Handler<Name> };

/** True while this script still belongs to an installed extension. */
export function isConnected(): boolean {
  return browser.runtime?.id !== undefined;
}

function open<T>(reply: Reply<T> | undefined): T {
  if (reply === undefined) throw new NoAnswerError(sayInBrowser('reason_no_answer'));
  if (!reply.ok) throw new RefusedError(reply.error);
  return reply.value;
}

async function deliver<T>(send: () => Promise<unknown>): Promise<T> {
  let reply: Reply<T> | undefined;
  try {
    reply = (await send()) as Reply<T> | undefined;
  } catch (error) {
    throw new NoAnswerError(error instanceof Error ? error.message : String(error));
  }
  return open(reply);
}

/**
 * Asks the background; wakes it if it sleeps.
 * @throws NoAnswerError, RefusedError
 */
export function askBackground<Name extends RequestName>(
  request: Name,
  payload: Requests[Name]['payload'],
): Promise<Requests[Name]['reply']> {
  const envelope: Envelope<Name> = { request, payload };
  return deliver(() => browser.runtime.sendMessage(envelope));
}

/**
 * Asks our script in the page of a tab.
 * @throws NoAnswerError where there is none: another site, or a page opened before the installation; RefusedError
 */
export function askTab<Name extends RequestName>(
  tabId: number,
  request: Name,
  payload: Requests[Name]['payload'],
): Promise<Requests[Name]['reply']> {
  const envelope: Envelope<Name> = { request, payload };
  return deliver(() => browser.tabs.sendMessage(tabId, envelope));
}

/**
 * Asks our script in the page that is in front.
 * @throws NoAnswerError where there is none: another site, or a page opened before the installation; RefusedError
 */
export async function askActiveTab<Name extends RequestName>(
  request: Name,
  payload: Requests[Name]['payload'],
): Promise<Requests[Name]['reply']> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new NoAnswerError('No tab');
  return askTab(tab.id, request, payload);
}

/** Tells a page script of a supported site from a page of the extension; null for anybody else. */
export function classifySender(sender: Sender, matches: readonly string[]): SenderKind | null {
  if (sender.id !== browser.runtime.id || sender.url === undefined) return null;
  let url: URL;
  try {
    url = new URL(sender.url);
  } catch {
    return null;
  }
  // Chrome tells the origin as well, by itself: a page whose process is not its own any more cannot speak for another.
  if (sender.origin !== undefined && sender.origin !== `${url.protocol}//${url.host}`) return null;
  if (sender.url.startsWith(browser.runtime.getURL('/'))) return 'extension';
  const isOurs = sender.tab !== undefined && matches.includes(`${url.protocol}//${url.hostname}/*`);
  return isOurs ? 'page' : null;
}

function hasOwn<T extends object>(object: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(object, key);
}

async function answer(
  message: unknown,
  sender: Sender,
  handlers: Partial<Handlers<RequestName>>,
  readers: Partial<PayloadReaders<RequestName>>,
): Promise<Reply<unknown>> {
  const { request, payload } = (message ?? {}) as Partial<Envelope>;
  if (typeof request !== 'string' || !hasOwn(handlers, request)) {
    return { ok: false, error: 'Unknown request' };
  }
  try {
    const handler = handlers[request] as Handler<RequestName>;
    const read = hasOwn(readers, request) ? readers[request]?.(payload) : {};
    await textsAreThere();
    return { ok: true, value: await handler(read as never, sender) };
  } catch (error) {
    reportError(`request ${request}`, error);
    return { ok: false, error: error instanceof Error ? error.message : 'Failed' };
  }
}

/**
 * Answers requests in the background. Call it while the background script starts, not later: a message wakes a
 * sleeping background only if the listener is there at once.
 */
export function answerInBackground<PageNames extends RequestName, ExtensionNames extends RequestName>(
  handlers: { page: Handlers<PageNames>; extension: Handlers<ExtensionNames> },
  readers: PayloadReaders<NoInfer<PageNames | ExtensionNames>>,
): void {
  const matches = (browser.runtime.getManifest().content_scripts ?? []).flatMap(
    (script) => script.matches ?? [],
  );
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, sendResponse) => {
    const kind = classifySender(sender, matches);
    if (kind === null) return false;
    void answer(message, sender, handlers[kind] as Partial<Handlers<RequestName>>, readers).then(
      sendResponse,
    );
    return true;
  });
}

type InPage = 'get-box' | 'get-structure' | 'run-command';

/** What the page is asked comes from the extension itself: only what carries something is read. */
const PAGE_READERS: Partial<PayloadReaders<InPage>> = {
  'run-command'(payload) {
    const { command } = (payload ?? {}) as Partial<Requests['run-command']['payload']>;
    const known = COMMANDS.find((one) => one === command);
    if (known === undefined) throw new TypeError('command is unknown');
    return { command: known };
  },
};

/** Answers requests of the extension's own contexts in a page script, until `signal` aborts. */
export function answerInPage(handlers: Handlers<InPage>, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Sender, sendResponse: (reply: unknown) => void): boolean => {
    // Only the extension's own contexts can send here; a page of it has no tab, or one with our address.
    if (sender.id !== browser.runtime.id) return false;
    void answer(message, sender, handlers, PAGE_READERS).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (isConnected()) browser.runtime.onMessage.removeListener(listener);
  });
}
