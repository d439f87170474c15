import type { Page } from 'puppeteer-core';
import { insertText, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { addressOf, type Fixture, readFixtures } from '../fixtures/composers/fixtures.ts';
import type { DrillRow } from '../playground/composers/drill.ts';
import type { Level } from '../playground/composers/judge.ts';

/** How many hooks of a fixture, for each of its composers, were lost with which effect. */
export type Tally = Record<Level, number>;

export interface FixtureDrill {
  fixture: string;
  rows: DrillRow[];
}

/** What every adapter must stand, of all hooks that can be lost: it still knows the box and how it is published. */
export const LEAST_SURVIVED = 0.9;

const TEXT = 'Rye, two loaves.';

export function tally(rows: readonly DrillRow[]): Tally {
  const count: Tally = { same: 0, less: 0, message: 0, wrong: 0 };
  for (const { level } of rows) count[level]++;
  return count;
}

/** The share of losses after which the box is known; 1 where there was nothing to lose. */
export function survived(rows: readonly DrillRow[]): number {
  const { same, less } = tally(rows);
  return rows.length === 0 ? 1 : (same + less) / rows.length;
}

async function fill(page: Page, editors: readonly string[]): Promise<void> {
  for (const editor of editors) {
    if (!(await page.evaluate((name) => window.contract.focus(name), editor)))
      throw new Error(`${editor} does not take the focus`);
    await insertText(page, TEXT);
    // The site's own button comes with the text, or a moment later.
    await waitFor(() => page.evaluate((name) => !window.fixture.stage.isEmpty(name), editor), {
      message: `the text in ${editor}`,
    });
  }
}

async function drillFixture(browser: TestBrowser, fixture: Fixture): Promise<FixtureDrill> {
  const page = await browser.openSite(addressOf(fixture));
  try {
    await waitFor(() => page.evaluate(() => window.fixture?.isReady === true), { message: fixture.name });
    const inUse = fixture.facts.composers.filter((one) => one.isBehind !== true);
    await fill(
      page,
      inUse.map(({ editor }) => editor),
    );
    return { fixture: fixture.name, rows: await page.evaluate(() => window.contract.drill()) };
  } finally {
    await browser.leaveSite(page);
  }
}

/**
 * The drift drill: sites change, and each hook that an adapter may hold on to is gone some day. On every fixture each
 * attribute with its value and each class is taken off the whole page, one at a time, with text in the box.
 */
export async function runDrill(browser: TestBrowser): Promise<FixtureDrill[]> {
  const drills: FixtureDrill[] = [];
  for (const fixture of readFixtures()) drills.push(await drillFixture(browser, fixture));
  return drills;
}
