import type { Page } from 'puppeteer-core';
import { pause, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { firstEditor, fixture, openFixture, pressWith } from '../e2e/fixture-steps.ts';
import { BADGE, readPopup } from '../e2e/steps.ts';
import { changePage, SOFT } from './change-page.ts';
import type { PagePlan, PlanStep } from './page-plan.ts';

/** What is left when a plan has been gone through. */
export interface PlanOutcome {
  /** What the editor's library holds. */
  text: string;
  /** What stands in the editor, without the random keys of its blocks and of its placeholder. */
  html: string;
  /** The person could click into the box and wrote the last words there. */
  isReached: boolean;
  errors: string[];
}

/** The words that every plan ends with. */
const LAST_WORDS = 'Order now. Link in bio.';

/** What the popup says of a box that shows no badge. */
const SAID = /Twoway cannot|Twoway does not find|This draft|Direct messages are not read/;

/** What has the focus: the editor, something else, or nothing at all. */
function focusIn(page: Page, editor: string): Promise<'editor' | 'other' | 'nothing'> {
  return page.evaluate((called) => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement != null) active = active.shadowRoot.activeElement;
    const element = window.fixture.elements.get(called);
    if (active === null || active === document.body) return 'nothing';
    return element !== undefined && (active === element || element.contains(active)) ? 'editor' : 'other';
  }, editor);
}

/**
 * Clicks into an editor as a person does, and goes to its end. False where it cannot be seen or something covers it.
 *
 * In Firefox a click into an editor that was just moved within its document may leave the focus nowhere, with us and
 * without (2 of 25 and 1 of 50 runs of plan 19149; 9 and 11 when the click came 100 ms later; the mouse's events arrive at
 * the editor). A person clicks again, and so does this. What took the focus for itself keeps it and is told; who takes it
 * away once, and leaves it nowhere, is not told by this any more.
 */
export async function clickInto(page: Page, editor: string): Promise<boolean> {
  const point = await page.evaluate((called) => {
    const element = window.fixture.elements.get(called);
    if (element === undefined || !element.isConnected || element.ownerDocument !== document) return null;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width < 4 || height < 4) return null;
    return [left + Math.min(12, width / 2), top + Math.min(10, height / 2)] as const;
  }, editor);
  if (point === null) return false;
  await page.mouse.click(...point);
  let focus = await focusIn(page, editor);
  if (focus === 'nothing') {
    await page.mouse.click(...point);
    focus = await focusIn(page, editor);
  }
  if (focus !== 'editor') return false;
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  return true;
}

/** One step. What keeps the focus happens while keys are pressed; after the rest the person clicks into the box again. */
export async function doStep(page: Page, { typed, change, draws }: PlanStep, editor: string): Promise<void> {
  if (change === null) return page.keyboard.type(typed);
  const changing = page.evaluate(changePage, change, draws, editor);
  if ((SOFT as readonly string[]).includes(change)) {
    await Promise.all([changing, page.keyboard.type(typed)]);
    return;
  }
  await changing;
  await clickInto(page, editor);
  await page.keyboard.type(typed);
}

/** Goes through a plan in a browser, whichever extension it has. The page stays open. */
export async function runPlan(
  browser: TestBrowser,
  plan: PagePlan,
): Promise<{ page: Page; outcome: PlanOutcome }> {
  const one = fixture(plan.fixture);
  const editor = firstEditor(one);
  const page = await openFixture(browser, one);
  // A dialog focuses its editor a moment later.
  await pause(300);
  await clickInto(page, editor);
  for (const step of plan.steps) await doStep(page, step, editor);
  await page.evaluate(changePage, 'put-back', [0, 0, 0], editor);
  const isReached = await clickInto(page, editor);
  await page.keyboard.type(LAST_WORDS);
  await pause(150);
  const seen = await page.evaluate((called) => {
    const { elements, stage } = window.fixture;
    const text = stage.editors.get(called)?.text() ?? '';
    const html = elements.get(called)?.outerHTML ?? '';
    const random = / (?:data-(?:offset-key|editor)|aria-describedby)="[^"]*"/g;
    return { text, html: html.replace(random, '') };
  }, editor);
  return { page, outcome: { ...seen, isReached, errors: [...browser.pageErrors(page)] } };
}

/** Whether the person hears of the box: by the badge, or in the popup. Null if so, else what the popup says. */
export async function silenceIn(browser: TestBrowser, page: Page): Promise<string | null> {
  const hasBadge = await waitFor(() => browser.findInCoach(page, BADGE), { timeout: 1500 }).catch(() => null);
  if (hasBadge !== null) return null;
  const popup = await readPopup(browser, page);
  return SAID.test(popup) ? null : popup;
}

/** What of ours is still there once the editor is gone; empty if nothing. */
export async function leftBehind(browser: TestBrowser, page: Page, editor: string): Promise<string[]> {
  await page.evaluate((called) => {
    const element = window.fixture.elements.get(called);
    element?.remove();
  }, editor);
  let left: string[] = [];
  const isNothingLeft = async (): Promise<boolean> => {
    const ui = (await browser.coachUi(page)).map(({ role, name }) => `${role} "${name}"`);
    const painted = await page.evaluate(() => [...CSS.highlights.keys()]);
    left = [...ui, ...painted];
    return left.length === 0;
  };
  return waitFor(isNothingLeft, { timeout: 2000 })
    .then(() => [])
    .catch(() => left);
}

/** Empties the editor with the keyboard. */
export async function emptyEditor(page: Page, editor: string): Promise<void> {
  if (!(await clickInto(page, editor))) return;
  await pressWith(page, 'Control', 'a');
  await page.keyboard.press('Backspace');
}
