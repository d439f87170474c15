import type { Page } from 'puppeteer-core';

/** What an input method does: of its own in Chromium, by made events in Firefox, which lets no test drive one. */

/**
 * Puts words together in the box that has the focus, in Chromium.
 *
 * @param drafts what stands there in turn
 * @param words what is taken in the end
 * @param beforeTaken looks at what is said meanwhile
 */
export async function composeWords(
  page: Page,
  drafts: readonly string[],
  words: string,
  beforeTaken?: () => Promise<unknown>,
): Promise<void> {
  const session = await page.createCDPSession();
  for (const text of drafts)
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await beforeTaken?.();
  await session.send('Input.insertText', { text: words });
  await session.detach();
}

/** Tells a box of a fixture that a composition begins or ends; the keys between are to be real. */
export function sayComposition(
  page: Page,
  editor: string,
  type: 'compositionstart' | 'compositionend',
): Promise<void> {
  return page.evaluate(
    (called, kind) => {
      const event = new CompositionEvent(kind, { bubbles: true, composed: true });
      window.fixture.elements.get(called)?.dispatchEvent(event);
    },
    editor,
    type,
  );
}
