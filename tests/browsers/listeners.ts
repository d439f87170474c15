import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { bidiOf, evaluateInWindow } from './bidi.ts';
import type { TestBrowser } from './test-browser.ts';
import { waitFor } from './wait-for.ts';

async function listenersOf(
  session: CDPSession,
  expression: string,
  context: Protocol.Runtime.ExecutionContextId | null,
): Promise<string[]> {
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    ...(context === null ? {} : { contextId: context }),
  });
  if (result.objectId === undefined) throw new Error(`no ${expression}`);
  const { listeners } = await session.send('DOMDebugger.getEventListeners', {
    objectId: result.objectId,
    ...(expression === 'document' ? { depth: -1, pierce: true } : {}),
  });
  await session.send('Runtime.releaseObject', { objectId: result.objectId });
  return listeners.map(({ type, useCapture }) => `${expression}: ${type}${useCapture ? ', captured' : ''}`);
}

/** Of nodes DevTools tell all listeners; of the window those of one world, so that each world is asked. */
async function listenersInChromium(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const contexts: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context.id));
  await session.send('Runtime.enable');
  const found = await listenersOf(session, 'document', null);
  for (const context of contexts) found.push(...(await listenersOf(session, 'window', context)));
  await session.detach();
  return found;
}

/** Runs in the process of the page: it is sent as text. Firefox itself lists listeners, whoever put them there. */
const LIST_IN_FIREFOX = `
  const found = [];
  const list = (name, target) => {
    for (const { type, capturing, inSystemEventGroup } of Services.els.getListenerInfoFor(target))
      if (!inSystemEventGroup) found.push(name + ': ' + type + (capturing ? ', captured' : ''));
  };
  const visit = (root) => {
    list('document', root);
    for (const element of root.querySelectorAll('*')) {
      list('document', element);
      if (element.openOrClosedShadowRoot) visit(element.openOrClosedShadowRoot);
    }
  };
  list('window', content);
  visit(content.document);
  sendAsyncMessage('tests:listeners', found);
`;

async function listenersInFirefox(page: Page): Promise<string[]> {
  const bidi = bidiOf(page.browser());
  const script = `data:application/javascript;charset=utf-8,${encodeURIComponent(LIST_IN_FIREFOX)}`;
  await evaluateInWindow(
    bidi,
    `(() => {
      const { messageManager } = window.gBrowser.selectedBrowser;
      window.testListeners = null;
      const hear = ({ data }) => {
        messageManager.removeMessageListener('tests:listeners', hear);
        window.testListeners = JSON.stringify(data);
      };
      messageManager.addMessageListener('tests:listeners', hear);
      messageManager.loadFrameScript(${JSON.stringify(script)}, false);
    })()`,
  );
  const said = await waitFor(() => evaluateInWindow(bidi, 'window.testListeners'), {
    message: 'the listeners of the page',
  });
  return JSON.parse(String(said));
}

/** The listeners on the window, the document and all elements of the page in front, of page and extensions alike, sorted. */
export async function listenersIn({ name }: TestBrowser, page: Page): Promise<string[]> {
  const found = await (name === 'chromium' ? listenersInChromium(page) : listenersInFirefox(page));
  return found.toSorted();
}
