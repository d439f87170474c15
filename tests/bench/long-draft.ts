import type { Page } from 'puppeteer-core';
import { pause } from '../browsers/test-browser.ts';
import { partOf } from '../e2e/fixture-steps.ts';

/** Texts are invented. */

const TALES = [
  'We bake at night now, and the bread is better for it. The street is quiet, the dough has all the time that it wants.',
  'The first batch burnt. Ana, who mills our rye, told us to wait an hour longer before the fire, and she was right.',
  'What surprised me was the water. Soft water makes the dough slack, so weigh the salt again when you move house.',
  'My grandmother kept her starter in the cellar behind the apples. Nobody knew how old it was, and nobody ever asked.',
  'On Tuesdays the school brings two classes. They knead, they ask why it rises, and half of the flour ends on the floor.',
  'The old oven holds its heat for nine hours. After the loaves there is room for beans, and in the morning for pears.',
  'In winter the windows freeze from inside. We hang cloths before them, and the cat of the neighbours sleeps there.',
  'Rye is not wheat. It will not stretch, it sticks to your hands, and it tastes of something only on the second day.',
];
const OFFERS = [
  'Our new sourdough course is out. Order now, 50% off until Friday. The link is in the bio, seats are limited.',
  'We are proud to be named the best small bakery of the valley. Follow us for more, and tell your friends about us.',
  'Book your seat today and save 20 euros. The first ten get a free starter in a jar. Do not miss it, sign up now!',
  'Thank you, Ana, for the rye, and thank you, Tom, for the night in which the oven door fell off. You are the best.',
];

/** How much of a draft asks something: a paragraph in five, or each of them. */
export type DraftKind = 'some offers' | 'all offers';

/** What is typed at its end, and put into its middle. It brings new hints, and ends others. */
export const TYPED_AT_END =
  'Sign up today and save 20 euros. How do you keep your starter alive in summer? Order now, and tell me what you think of it, please.';
export const TYPED_IN_MIDDLE = ' Our oven is new. Book a seat today';

export const DRAFT_LENGTH = 3000;

function paragraph(kind: DraftKind, day: number): string {
  const isOffer = kind === 'all offers' || day % 5 === 0;
  const texts = isOffer ? OFFERS : TALES;
  return texts[(isOffer && kind === 'some offers' ? day / 5 : day) % texts.length] ?? '';
}

/** A draft of so many characters, in numbered paragraphs. */
export function longDraft(kind: DraftKind, characters = DRAFT_LENGTH): string[] {
  const lines: string[] = [];
  let left = characters;
  for (let day = 1; left > 0; day++) {
    const line = `Day ${day}. ${paragraph(kind, day)}`.slice(0, left);
    lines.push(line);
    // A line end counts as well.
    left -= line.length + 1;
  }
  return lines;
}

/** Puts the draft into an editor as an input method would, line by line. */
export async function writeLongDraft(
  page: Page,
  editor: string,
  kind: DraftKind,
  characters = DRAFT_LENGTH,
): Promise<void> {
  await (await partOf(page, editor)).click();
  for (const [index, line] of longDraft(kind, characters).entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.sendCharacter(line);
  }
}

/** Where a sentence pauses, so does who writes it. The rating comes then. */
const STOP = /[.,!?]/;
const STOP_LASTS = 600;

/** Types, a key each so many milliseconds, with a stop at each mark; waits as long after the last key. */
export async function typeEvenly(page: Page, text: string, interval: number): Promise<void> {
  let next = performance.now();
  for (const character of text) {
    await page.keyboard.type(character);
    next += STOP.test(character) ? STOP_LASTS : interval;
    await pause(Math.max(0, next - performance.now()));
  }
}
