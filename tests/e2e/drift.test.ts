import { afterAll, beforeAll, expect, it } from 'vitest';
import { emptyExtension } from '../browsers/empty-extension.ts';
import { launchTestBrowser, type TestBrowser } from '../browsers/test-browser.ts';
import { LEAST_SURVIVED, runDrill, survived } from '../drift/run-drill.ts';
import { tried } from '../hostile/tried.ts';

/** The drift drill as a test; `npm run drift` prints its tables. Adapters are the same in both browsers. */

let browser: TestBrowser;

beforeAll(async () => {
  browser = await launchTestBrowser('chromium', { extensionDir: emptyExtension() });
});

afterAll(() => browser?.close());

it('T12: adapters stand the loss of any one hook, or say that they do not see the box', async (context) => {
  const drills = await runDrill(browser);
  const rows = drills.flatMap((one) => one.rows);
  expect(rows.length).toBeGreaterThan(1000);
  tried(context, { inputs: drills.length, faults: rows.length });
  const wrong = drills.flatMap(({ fixture, rows: ofFixture }) =>
    ofFixture
      .filter(({ level }) => level === 'wrong')
      .map(({ composer, hook }) => `${fixture} ${composer} without ${hook.attribute}="${hook.value}"`),
  );
  expect(wrong).toEqual([]);
  expect(survived(rows)).toBeGreaterThanOrEqual(LEAST_SURVIVED);
}, 120_000);
