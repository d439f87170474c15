import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { fixedLooks } from '../browsers/fixed-looks.ts';
import { launchTestBrowser, pause, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { SCENES } from '../e2e/picture-scenes.ts';
import { holdStill, shootPage } from '../e2e/picture-steps.ts';
import { badge, openCard, type } from '../e2e/steps.ts';
import { buildPlayground } from '../playground/build.ts';

/**
 * `npm run store-pictures`: the pictures for the stores, taken of the built extension on the playground. Screenshots have
 * 1280 by 800 pixels, the small tile 440 by 280, the marquee 1400 by 560. Look at each before it is handed in.
 */

const PICTURES = join(import.meta.dirname, 'pictures');
const SCREEN = { width: 1280, height: 800 };

/** Invented, like all that is seen. */
const DRAFT = 'Our sourdough course is out! Order now, 20% off until Friday. Link in bio.';

function save(name: string, picture: Uint8Array): void {
  writeFileSync(join(PICTURES, `${name}.png`), picture);
  console.log(`tests/store/pictures/${name}.png`);
}

async function still(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewport({ ...size, deviceScaleFactor: 1 });
  await page.mouse.move(2, 2);
  await pause(400);
}

/** Waits until a page of the extension shows that. */
function shows(page: Page, words: RegExp): Promise<unknown> {
  return waitFor(async () => words.test(await page.evaluate(() => document.body.innerText)), {
    timeout: 10_000,
    message: () => `the page to show ${words}`,
  });
}

async function openDraft(browser: TestBrowser): Promise<Page> {
  const page = await browser.openSite('https://x.com/home');
  await page.setViewport({ ...SCREEN, deviceScaleFactor: 1 });
  await type(page, DRAFT);
  await badge(browser, page, /hard sell/);
  return page;
}

/** A page of words and pictures around what was taken. */
async function compose(
  browser: TestBrowser,
  size: { width: number; height: number },
  body: string,
): Promise<Uint8Array> {
  // A page of a site that has none of Twoway's boxes; its policy lets pictures in that are part of it.
  const page = await browser.openSite('https://editors.example/');
  await page.setViewport({ ...size, deviceScaleFactor: 1 });
  await page.evaluate((html) => {
    document.documentElement.innerHTML = html;
  }, `<head><style>${STYLE}</style></head><body style="width:${size.width}px;height:${size.height}px">${body}</body>`);
  await pause(300);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

const STYLE = `
  * { box-sizing: border-box; margin: 0; }
  body { overflow: hidden; background: #0f766e; color: #fff; font-family: "Liberation Sans", sans-serif; display: flex;
    align-items: center; }
  h1 { font-size: 46px; line-height: 1.15; letter-spacing: -0.5px; }
  p { font-size: 24px; line-height: 1.4; margin-top: 20px; color: #ccfbf1; }
  img { display: block; border-radius: 10px; box-shadow: 0 12px 40px rgb(0 0 0 / 35%); }
  svg { display: block; flex: none; }
`;

const MARK = `<svg viewBox="0 0 16 16" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round"
  stroke-linejoin="round"><path d="M3 6 H13 L10 3 M13 10 H3 L6 13"/></svg>`;

function image(picture: Uint8Array, style = ''): string {
  return `<img style="${style}" src="data:image/png;base64,${Buffer.from(picture).toString('base64')}">`;
}

/** Brings about what a reference picture begins with. */
async function prepareAs(scene: string): Promise<void> {
  const found = SCENES.find(({ name }) => name === scene);
  if (found === undefined) throw new Error(`there is no scene ${scene}`);
  await found.prepare(browser);
}

await buildPlayground();
mkdirSync(PICTURES, { recursive: true });
const browser = await launchTestBrowser('chromium', fixedLooks() ?? {});
try {
  // A history first, so that the card can speak of the balance.
  await prepareAs('popup-balance');
  const page = await openDraft(browser);
  await openCard(browser, page);
  await still(page, SCREEN);
  save('1-draft', await page.screenshot());
  const cut = await page.screenshot({ clip: { x: 276, y: 0, width: 924, height: 620 } });

  // Behind the page: in front it would be the tab that it speaks of.
  const panel = await browser.openExtensionPageBehind(page, 'sidepanel.html');
  await shows(panel, /Call to action/);
  await holdStill(panel, { width: 380, height: 640 });
  const side = await shootPage(panel, 'light');
  save(
    '3-side-panel',
    await compose(
      browser,
      SCREEN,
      `${image(side, 'margin-left:72px;width:428px')}
       <div style="padding:0 64px;flex:1"><h1>Nothing in the page, if you like</h1>
       <p>The side panel shows the same reasons beside the site, by keyboard and screen reader, too.</p></div>`,
    ),
  );
  await panel.close();

  const practice = await browser.openExtensionPage('practice.html');
  await practice.waitForSelector('textarea');
  await practice.setViewport({ ...SCREEN, deviceScaleFactor: 1 });
  await practice.type('textarea', DRAFT);
  await shows(practice, /hard sell/);
  await still(practice, SCREEN);
  save('4-practice', await practice.screenshot());

  await prepareAs('popup-large');
  const popup = await browser.openExtensionPage('popup.html');
  await shows(popup, /Last posted/);
  await still(popup, { width: 380, height: 490 });
  const balance = await popup.screenshot();
  save(
    '2-balance',
    await compose(
      browser,
      SCREEN,
      `<div style="padding:0 56px;flex:1"><h1>Promotional, and is there room for it?</h1>
       <p>Your balance counts what you really posted, against a target that you choose.</p></div>
       ${image(balance, 'margin-right:72px;width:456px')}`,
    ),
  );

  const history = await browser.openExtensionPage('history.html');
  await shows(history, /score \d+/);
  await still(history, SCREEN);
  save('5-history', await history.screenshot());

  save(
    'tile-440x280',
    await compose(
      browser,
      { width: 440, height: 280 },
      `<div style="width:100%;text-align:center"><div style="display:flex;justify-content:center;align-items:center;gap:16px">
       ${MARK.replace('<svg', '<svg style="width:72px"')}<h1 style="font-size:56px">Twoway</h1></div>
       <p style="font-size:22px;margin-top:18px;padding:0 28px">A coach for two-way posts.<br>Nothing leaves your machine.</p></div>`,
    ),
  );
  save(
    'marquee-1400x560',
    await compose(
      browser,
      { width: 1400, height: 560 },
      `<div style="padding:0 64px;width:640px;flex:none"><div style="display:flex;align-items:center;gap:20px">
       ${MARK.replace('<svg', '<svg style="width:76px"')}<h1 style="font-size:64px">Twoway</h1></div>
       <p style="font-size:30px">See while you write how self&#8209;promotional a post is, and why.<br>Nothing leaves your machine.</p></div>
       ${image(cut, 'width:690px')}`,
    ),
  );
} finally {
  await browser.close();
}
