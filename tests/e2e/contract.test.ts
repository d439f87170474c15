import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyExtension } from '../browsers/empty-extension.ts';
import { type BrowserName, launchTestBrowser, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { type Fixture, readFixtures } from '../fixtures/composers/fixtures.ts';
import { tried } from '../hostile/tried.ts';
import type { Allowance, ExpectedComposer, Variant } from '../playground/composers/facts.ts';
import { openFixture } from './fixture-steps.ts';
import { BROWSERS, IS_WHOLE, oneInTurn, write } from './steps.ts';

/**
 * The contract of `Site`, on every fixture under every variant that changes something in it: each composer is known
 * by its root and from within, nothing else is; what was typed is read; what publishes is told from what does not;
 * and what was opened is let go. Without our extension: the page holds the adapters itself.
 */

const LINES = ['Rye, two loaves.', '', 'Come & see'];

/** Where hooks are gone, the surroundings may be: the box itself must be known all the same. */
const DAMAGES: readonly Variant[] = ['renamed-test-ids', 'hashed-classes'];

function allowanceOf({ facts }: Fixture, variant: Variant | null): Allowance {
  if (variant === null) return 'same';
  return facts.allows?.[variant] ?? (DAMAGES.includes(variant) ? 'less' : 'same');
}

function inspect(page: Page, editor: string, allowed: Allowance): Promise<string[]> {
  return page.evaluate((name, level) => window.contract.inspect(name, level), editor, allowed);
}

/** Writes lines as a person does: where Enter sends, Shift+Enter breaks the line. */
async function writeLines(page: Page, { submitKey }: ExpectedComposer): Promise<void> {
  for (const [index, line] of LINES.entries()) {
    if (index > 0) {
      if (submitKey === 'enter') await page.keyboard.down('Shift');
      await page.keyboard.press('Enter');
      if (submitKey === 'enter') await page.keyboard.up('Shift');
    }
    await write(page, line);
  }
}

async function textDifference(page: Page, editor: string): Promise<string[]> {
  const wanted = LINES.join('\n');
  let text = '';
  const ask = async () => {
    text = await page.evaluate((name) => window.contract.text(name), editor);
    return text === wanted;
  };
  return waitFor(ask, { timeout: 1500 })
    .then(() => [])
    .catch(() => [`${editor}: typed ${JSON.stringify(wanted)}, read ${JSON.stringify(text)}`]);
}

/** A site may be a moment late with its button: Quill tells of a change after the change. */
async function settledDifference(page: Page, editor: string, allowed: Allowance): Promise<string[]> {
  let differences: string[] = [];
  const ask = async () => {
    differences = await inspect(page, editor, allowed);
    return differences.length === 0;
  };
  await waitFor(ask, { timeout: 800 }).catch(() => {});
  return differences.map((difference) => `with text, ${difference}`);
}

async function sessionDifference(page: Page, editor: string, isOpen: boolean): Promise<string[]> {
  const ask = async () => {
    const { alive } = await page.evaluate((name) => window.contract.sessions(name), editor);
    return alive === (isOpen ? 1 : 0);
  };
  return waitFor(ask, { timeout: 1500 })
    .then(() => [])
    .catch(() => [`${editor}: the session ${isOpen ? 'was not opened' : 'outlives its composer'}`]);
}

async function checkTyping(page: Page, expected: ExpectedComposer, allowed: Allowance): Promise<string[]> {
  const { editor } = expected;
  if (!(await page.evaluate((name) => window.contract.focus(name), editor)))
    return [`${editor}: it does not take the focus`];
  await writeLines(page, expected);
  const differences = await textDifference(page, editor);
  if (differences.length === 0) differences.push(...(await settledDifference(page, editor, allowed)));
  // Where the box may go unseen, no session may be missed.
  if (allowed !== 'message') differences.push(...(await sessionDifference(page, editor, true)));
  return differences;
}

/** Everything that is not as the contract wants it. */
async function check(page: Page, { facts }: Fixture, allowed: Allowance): Promise<string[]> {
  const found: string[] = [];
  for (const { editor } of facts.composers) found.push(...(await inspect(page, editor, allowed)));
  found.push(...(await page.evaluate((level) => window.contract.inspectPage(level), allowed)));
  const inUse = facts.composers.filter((one) => one.isBehind !== true);
  for (const expected of inUse) found.push(...(await checkTyping(page, expected, allowed)));
  for (const { editor } of inUse) {
    await page.evaluate((name) => window.contract.removeScope(name), editor);
    found.push(...(await sessionDifference(page, editor, false)));
  }
  const { alive } = await page.evaluate(() => window.contract.sessions());
  if (alive > 0) found.push(`${alive} sessions are left`);
  return found;
}

/**
 * Words, classes and ids are the same to both browsers; what the browser itself does with the tree is tried in both, in
 * every second fixture in one of them, in the rest in the other.
 */
const OF_TREE: readonly Variant[] = ['late-shadow', 'replaced', 'suffixes-repeated'];
const LANGUAGES: readonly Variant[] = ['lang-de', 'lang-ja', 'lang-ar'];

function variantsIn(browser: BrowserName, { variants }: Fixture, index: number): readonly Variant[] {
  const ofTree = IS_WHOLE || index % BROWSERS.length === BROWSERS.indexOf(browser) ? OF_TREE : [];
  const ofHooks = browser === 'chromium' ? [DAMAGES, LANGUAGES] : [];
  const due = ofHooks.flatMap((all) =>
    oneInTurn(
      all.filter((one) => variants.includes(one)),
      index,
    ),
  );
  return variants.filter((variant) => ofTree.includes(variant) || due.includes(variant));
}

describe.each(BROWSERS)('T12: the contract of the sites in %s', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launchTestBrowser(name, { extensionDir: emptyExtension() });
  });

  afterAll(() => browser?.close());

  describe.each(readFixtures().map((fixture, index) => ({ ...fixture, fixture, index })))('$name', (one) => {
    const { fixture, index } = one;
    const variants = [null, ...variantsIn(name, fixture, index)];
    it.for(variants.map((variant) => ({ variant, title: variant ?? 'as it is' })))(
      '$title',
      async ({ variant }, context) => {
        const page = await openFixture(browser, fixture, {}, variant === null ? [] : [variant]);
        const found = await check(page, fixture, allowanceOf(fixture, variant));
        const where = [fixture.name, variant].filter((part) => part !== null).join(', ');
        if (found.length > 0) throw new Error(found.map((text) => `${where}: ${text}`).join('\n'));
        const faults = variant === null ? {} : { faults: 1 };
        tried(context, { inputs: fixture.facts.composers.length, ...faults });
        expect(browser.pageErrors(page)).toEqual([]);
        await browser.leaveSite(page);
      },
    );
  });
});
