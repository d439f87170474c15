import type { CDPSession, Page } from 'puppeteer-core';
import { closedRootNodeIds } from './closed-roots.ts';

/**
 * A JavaScript world of its own over a page in Chromium, as content scripts have one: what runs there sees the
 * document that the person sees, and neither the page's scripts nor the extension's see it. In it, and nowhere else,
 * the closed roots of the coach are open.
 */
export class OwnWorld {
  readonly #session: CDPSession;
  readonly #context: number;

  private constructor(session: CDPSession, context: number) {
    this.#session = session;
    this.#context = context;
  }

  /** @param library the text of a script that is there before all calls */
  static async over(page: Page, library: string): Promise<OwnWorld> {
    const session = await page.createCDPSession();
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'tests',
    });
    await session.send('Runtime.evaluate', { expression: library, contextId: executionContextId });
    return new OwnWorld(session, executionContextId);
  }

  /** Calls a function, given as text, with each closed root as `this`, opened. Its answers must survive JSON. */
  async callOnRoots(declaration: string): Promise<unknown[]> {
    const answers: unknown[] = [];
    for (const backendNodeId of await closedRootNodeIds(this.#session)) {
      const { object } = await this.#session.send('DOM.resolveNode', {
        backendNodeId,
        executionContextId: this.#context,
      });
      const { result, exceptionDetails } = await this.#session.send('Runtime.callFunctionOn', {
        ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
        functionDeclaration: `function () {
          Object.defineProperty(this.host, 'shadowRoot', { value: this, configurable: true });
          return (${declaration}).call(this);
        }`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      answers.push(result.value);
    }
    return answers;
  }
}
