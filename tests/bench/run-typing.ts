import type { Page } from 'puppeteer-core';
import { pause, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { firstEditor, fixture, openFixture } from '../e2e/fixture-steps.ts';
import { BADGE } from '../e2e/steps.ts';
import { type DraftKind, TYPED_AT_END, TYPED_IN_MIDDLE, typeEvenly, writeLongDraft } from './long-draft.ts';
import { countLongTasks, countOurCalls, type KeyCost, readKeyCosts } from './read-typing.ts';
import { recordTrace } from './record-trace.ts';

/** What one round on one page showed. */
export interface TypingRun {
  keys: KeyCost[];
  longTasks: { cpu: number; wall: number };
  /** Calls into the extension while nobody types; null if that was not looked at. */
  idleCalls: number | null;
  /** Runs of words that are underlined when the typing begins. */
  underlined: number;
}

/** 60 words a minute, of five characters each. */
export const INTERVAL = 200;

/** How long nobody types, milliseconds. */
export const IDLE = 10_000;

/** Until the last thing is said to screen readers (announcer.ts) and the page has come to rest, milliseconds. */
export const SETTLED = 7000;

const LINES_UP = 10;

/** The hints are there when the underlines stay as they are. */
export async function hintsSettle(page: Page): Promise<number> {
  let before = -1;
  return waitFor(
    async () => {
      const now = await page.evaluate(() =>
        [...CSS.highlights.values()].reduce((total, highlight) => total + highlight.size, 0),
      );
      const isSame = now === before;
      before = now;
      await pause(300);
      return isSame && now > 0 ? now : null;
    },
    { timeout: 30_000, message: 'underlines in the long draft' },
  );
}

async function goToMiddle(page: Page): Promise<void> {
  for (let line = 0; line < LINES_UP; line++) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await pause(1000);
}

/** Types in a long draft, and then does nothing. `isOurs` is false for the browser that has the empty extension. */
export async function runTyping(
  browser: TestBrowser,
  { fixture: where, draft, characters }: { fixture: string; draft: DraftKind; characters: number },
  { isOurs, isIdleWatched }: { isOurs: boolean; isIdleWatched: boolean },
): Promise<TypingRun> {
  const page = await openFixture(browser, fixture(where));
  await writeLongDraft(page, firstEditor(fixture(where)), draft, characters);
  let underlined = 0;
  if (isOurs) {
    await browser.waitForCoach(page, BADGE, { timeout: 30_000 });
    underlined = await hintsSettle(page);
  } else await pause(2000);
  const atEnd = await recordTrace(page, () => typeEvenly(page, TYPED_AT_END, INTERVAL));
  await goToMiddle(page);
  const inMiddle = await recordTrace(page, () => typeEvenly(page, TYPED_IN_MIDDLE, INTERVAL));
  let idleCalls: number | null = null;
  if (isIdleWatched) {
    await pause(SETTLED);
    idleCalls = countOurCalls(await recordTrace(page, () => pause(IDLE)));
  }
  if (isOurs) await hintsSettle(page);
  await page.close();
  const long = [atEnd, inMiddle].map(countLongTasks);
  return {
    keys: [...readKeyCosts(atEnd), ...readKeyCosts(inMiddle)],
    longTasks: {
      cpu: long.reduce((total, one) => total + one.cpu, 0),
      wall: long.reduce((total, one) => total + one.wall, 0),
    },
    idleCalls,
    underlined,
  };
}
