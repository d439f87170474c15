import type { Page } from 'puppeteer-core';
import { bidiOf, contextOf, evaluateInWindow, isBidi, resultOf } from './bidi.ts';

/** In a world of its own over the page: it is sent as text. */
const LISTEN = `globalThis.heard = new Promise((resolve, reject) => {
  window.addEventListener('beforeinput', resolve, { once: true, capture: true });
  setTimeout(() => reject(new Error('no editor has the focus')), 4000);
}).then(() => true); true`;

/**
 * Text that comes at once, as from a keyboard that writes whole words: the page in front gets one trusted `beforeinput`
 * of the type insertText, and the editor does with it what it does with a letter. By keys, each letter costs as much.
 */
export async function insertText(page: Page, text: string): Promise<void> {
  if (!isBidi(page.browser())) return page.keyboard.sendCharacter(text);
  const bidi = bidiOf(page.browser());
  const evaluate = async (expression: string) => {
    const target = { context: contextOf(page), sandbox: 'tests' };
    return resultOf(await bidi.send('script.evaluate', { expression, target, awaitPromise: true }));
  };
  await evaluate(LISTEN);
  const command = `window.windowUtils.sendContentCommandEvent('insertText', null, ${JSON.stringify(text)})`;
  await evaluateInWindow(bidi, command);
  // It goes another way than keys and clicks, which would overtake it.
  await evaluate('heard');
}
