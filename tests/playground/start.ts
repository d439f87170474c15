import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { ensureBrowser } from '../browsers/find-browser.ts';
import { launchTestBrowser, pause, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { buildPlayground } from './build.ts';

/**
 * `npm start`: the built extension in a real browser, on a playground that runs the real editors under the real
 * host names. With a display it stays open; without one it types a draft, prints what the coach says and saves
 * pictures.
 */

const ROOT = join(import.meta.dirname, '../..');
const OUTPUT = join(ROOT, 'tests/output');
const HOME = 'https://x.com/home';
const EDITOR = '[data-testid="tweetTextarea_0"]';
const DRAFTS = [
  'We tried baking at night instead of at dawn. The bread is better, we are not. How do you keep early hours?',
  'Our sourdough course is out! Order now, 20% off until Friday. Link in bio.',
];

function hasDisplay(): boolean {
  if (process.argv.includes('--headless')) return false;
  if (process.platform !== 'linux') return process.env.CI === undefined;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** Posts the first draft, types the second, and shows all surfaces. */
async function demonstrate(browser: TestBrowser): Promise<void> {
  const save = (name: string) => {
    const path = join(OUTPUT, `${name}.png`) as `${string}.png`;
    console.log(`picture: ${relative(ROOT, path)}`);
    return { path };
  };
  const page = await browser.openSite(HOME);
  const [posted = '', draft = ''] = DRAFTS;
  await page.click(EDITOR);
  await page.keyboard.type(posted);
  await page.click('[data-testid="tweetButtonInline"]');
  await page.waitForSelector('[data-testid="toast"]');
  await page.click(EDITOR);
  await page.keyboard.type(draft);
  const badge = await browser.waitForCoach(
    page,
    { role: 'button', name: /^Self-promotion \d+ of 100/ },
    { timeout: 10_000 },
  );
  await browser.clickInCoach(page, badge);
  const card = await browser.waitForCoach(page, { role: 'dialog', name: 'Draft coach' });
  console.log(`\ndraft:   ${draft}\nrating:  ${badge.name}\n`);
  console.log(card.text.replace(/^/gm, '  '), '\n');
  await pause(300);
  await page.screenshot(save('start-page'));
  const popup = await browser.openExtensionPageBehind(page, 'popup.html');
  await waitFor(() => popup.evaluate(() => document.body.innerText.includes('Last posted')), {
    timeout: 10_000,
    message: 'the balance in the popup',
  });
  await popup.bringToFront();
  await (await popup.$('.popup-page'))?.screenshot(save('start-popup'));
  const options = await browser.openExtensionPage('options.html');
  await options.waitForSelector('.target-form');
  await options.screenshot(save('start-options'));
}

ensureBrowser('chromium');
execFileSync('npm', ['run', '--silent', 'build:chrome'], {
  cwd: ROOT,
  stdio: ['ignore', 'ignore', 'inherit'],
});
await buildPlayground();
mkdirSync(OUTPUT, { recursive: true });
const isShown = hasDisplay();
const browser = await launchTestBrowser('chromium', { headless: !isShown });
try {
  if (isShown) {
    const page = await browser.openSite(HOME);
    console.log(
      'Write a post in the window that has opened; close it to end. The popup is behind the puzzle piece.',
    );
    await new Promise<void>((resolve) => page.once('close', () => resolve()));
  } else await demonstrate(browser);
} finally {
  await browser.close();
}
