import type { Browser, Page } from 'puppeteer-core';

/** WebDriver BiDi below puppeteer: what it does not offer is asked of the browser directly. */
export interface Bidi {
  send(method: string, params: Record<string, unknown>): Promise<Record<string, unknown>>;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Whether the browser is driven by BiDi, as Firefox is. */
export function isBidi(browser: Browser): boolean {
  return (
    'connection' in browser && isRecord(browser.connection) && typeof browser.connection.send === 'function'
  );
}

/** TODO [2026-11-22]: puppeteer-core 25.16 has the connection and the context's id, but declares neither. */
export function bidiOf(browser: Browser): Bidi {
  const connection: unknown = 'connection' in browser ? browser.connection : undefined;
  if (!isRecord(connection) || typeof connection.send !== 'function') throw new Error('no BiDi connection');
  const send = connection.send.bind(connection);
  return {
    async send(method, params) {
      const answer: unknown = await send(method, params);
      return isRecord(answer) && isRecord(answer.result) ? answer.result : {};
    },
  };
}

export function contextOf(page: Page): string {
  const frame = page.mainFrame();
  const id: unknown = '_id' in frame ? frame._id : undefined;
  if (typeof id !== 'string') throw new Error('no BiDi context');
  return id;
}

/** The value of script.evaluate or script.callFunction; throws what the script threw. */
export function resultOf(answer: Record<string, unknown>): unknown {
  if (isRecord(answer.exceptionDetails)) throw new Error(String(answer.exceptionDetails.text));
  return isRecord(answer.result) ? answer.result.value : undefined;
}

/** The ids of the closed shadow roots of serialised elements. */
export function closedRootIds(elements: unknown): string[] {
  if (!Array.isArray(elements)) return [];
  return elements.flatMap((element: unknown) => {
    const facts = isRecord(element) && isRecord(element.value) ? element.value : {};
    const root = isRecord(facts.shadowRoot) ? facts.shadowRoot : {};
    const isClosed = isRecord(root.value) && root.value.mode === 'closed';
    return isClosed && typeof root.sharedId === 'string' ? [root.sharedId] : [];
  });
}

/** In the browser's own window, whose `window` it is; a promise is awaited where that is wanted. */
export async function evaluateInWindow(
  bidi: Bidi,
  expression: string,
  awaitPromise = false,
): Promise<unknown> {
  const { contexts } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [chromeWindow]: { context: string }[] = Array.isArray(contexts) ? contexts : [];
  if (!chromeWindow) throw new Error('no browser window');
  const target = { context: chromeWindow.context };
  return resultOf(await bidi.send('script.evaluate', { expression, target, awaitPromise }));
}
