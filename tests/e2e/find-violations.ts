import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { OwnWorld } from '../browsers/own-world.ts';

/** What axe finds wrong by WCAG 2.2 AA, in pages of the extension and in the closed root of the coach. */

/** What is sent into the page: it may refer to nothing outside itself but `axe`. */
async function look(
  context: Document | Element,
  engine: typeof axe,
): Promise<{ found: string[]; looked: number }> {
  const { violations, passes } = await engine.run(context, {
    // Stylesheets would be fetched again.
    preload: false,
    resultTypes: ['violations', 'passes'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    // It is of WCAG 2.2 and off by default: 24 pixels, or as much room around.
    rules: { 'target-size': { enabled: true } },
  });
  const found = violations.flatMap((one) =>
    one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
  );
  return { found, looked: passes.reduce((sum, one) => sum + one.nodes.length, 0) };
}

type Looked = Awaited<ReturnType<typeof look>>;

/** Nothing that was looked at is no result. */
function foundIn(all: readonly Looked[]): string[] {
  if (!all.some(({ looked }) => looked > 0)) return ['axe has looked at nothing'];
  return all.flatMap(({ found }) => found);
}

/** In a page of the extension. */
export async function pageViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const answer = await page.evaluate(`(${look})(document, window.axe)`);
  return foundIn([answer as Looked]);
}

/**
 * In the page the style sheet draws the texts, so that the page cannot search them (T4). Screen readers read them all
 * the same, but axe looks at texts in the tree alone: for as long as it looks they stand there.
 */
async function lookAtTexts(root: ShadowRoot, run: () => Promise<Looked>): Promise<Looked> {
  const drawn = [...root.querySelectorAll<HTMLElement>('[data-said]')];
  const sheets = [...root.adoptedStyleSheets];
  const plain = new CSSStyleSheet();
  plain.replaceSync('[data-said]::before, [data-said]::after { content: none !important; }');
  root.adoptedStyleSheets = [...sheets, plain];
  for (const element of drawn) element.textContent = element.dataset.said ?? '';
  try {
    return await run();
  } finally {
    for (const element of drawn) element.textContent = '';
    root.adoptedStyleSheets = sheets;
  }
}

/** Looks at the coach in a page, as often as it is asked. */
export async function coachViolations(page: Page): Promise<() => Promise<string[]>> {
  const world = await OwnWorld.over(page, axe.source);
  const call = `function () { return (${lookAtTexts})(this, () => (${look})(this.host, axe)); }`;
  return async () => foundIn((await world.callOnRoots(call)) as Looked[]);
}
