import type { Page } from 'puppeteer-core';
import { pause } from '../browsers/test-browser.ts';
import { partOf } from '../e2e/fixture-steps.ts';

/** Texts are invented. */

/** What asks, tells and gives, between sentences that do nothing of it. */
const PARAGRAPHS = [
  'We bake at night now, and the bread is better for it. Our new sourdough course is out, and it took us two winters.',
  'The first batch burnt. Ana, who mills our rye, told us to wait an hour longer, and she was right. Thank you, Ana!',
  'Order now, 50% off until Friday. The link is in the bio, and the first ten readers get a free starter in a jar.',
  'What surprised me was the water. Soft water makes the dough slack, so weigh the salt again when you move house.',
  'We are proud to be named the best small bakery of the valley. Follow us for more, and tell your friends about us.',
];

/** What is typed at its end, and put into its middle. It brings new hints, and ends others. */
export const TYPED_AT_END =
  'Sign up today and save 20 euros. How do you keep your starter alive in summer? Order now, and tell me what you think of it, please.';
export const TYPED_IN_MIDDLE = ' Our oven is new. Book a seat today';

export const DRAFT_LENGTH = 3000;

/** A draft of so many characters, in paragraphs that are all different. */
export function longDraft(length = DRAFT_LENGTH): string[] {
  const lines: string[] = [];
  let left = length;
  for (let day = 1; left > 0; day++) {
    const line = `Day ${day}. ${PARAGRAPHS[day % PARAGRAPHS.length]}`.slice(0, left);
    lines.push(line);
    // A line end counts as well.
    left -= line.length + 1;
  }
  return lines;
}

/** Puts the draft into an editor as an input method would, line by line. */
export async function writeLongDraft(page: Page, editor: string): Promise<void> {
  await (await partOf(page, editor)).click();
  for (const [index, line] of longDraft().entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.sendCharacter(line);
  }
}

/** Types, a key each so many milliseconds; waits as long after the last one. */
export async function typeEvenly(page: Page, text: string, interval: number): Promise<void> {
  const start = performance.now();
  for (const [index, character] of [...text].entries()) {
    await page.keyboard.type(character);
    await pause(Math.max(0, start + (index + 1) * interval - performance.now()));
  }
}
