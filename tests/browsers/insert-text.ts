import type { Page } from 'puppeteer-core';
import { bidiOf, evaluateInWindow, isBidi } from './bidi.ts';

/**
 * Text that comes at once, as from a keyboard that writes whole words: the page in front gets one trusted `beforeinput`
 * of the type insertText, and the editor does with it what it does with a letter. By keys, each letter costs as much.
 */
export async function insertText(page: Page, text: string): Promise<void> {
  if (!isBidi(page.browser())) return page.keyboard.sendCharacter(text);
  const command = `window.windowUtils.sendContentCommandEvent('insertText', null, ${JSON.stringify(text)})`;
  await evaluateInWindow(bidiOf(page.browser()), command);
}
