import { readdirSync } from 'node:fs';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedLooks } from '../browsers/fixed-looks.ts';
import { launchTestBrowser, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { firstEditor, fixture, openFixture, writeIn } from './fixture-steps.ts';
import { SCENES } from './picture-scenes.ts';
import { STATES } from './picture-states.ts';
import { calm, holdStill, shootCoach, shootPage } from './picture-steps.ts';
import { expectPicture, PICTURES } from './reference-picture.ts';
import { IS_WHOLE } from './steps.ts';

/**
 * Every state of every surface beside its reference picture. In Chromium only: Firefox draws text a little
 * differently in each of its versions.
 */

const THEMES = ['light', 'dark'] as const;
const SITES = ['x/home', 'linkedin/share-tiptap', 'facebook/post'] as const;

/** The coach is the same on all sites: in `npm test` it is drawn once in each theme, and once more on each of the others. */
function themesOf(site: (typeof SITES)[number]): readonly (typeof THEMES)[number][] {
  if (IS_WHOLE || process.env.NEW_PICTURES === '1' || site === 'x/home') return THEMES;
  return [site === 'facebook/post' ? 'dark' : 'light'];
}

function siteOf(name: string): string {
  return name.split('/')[0] ?? name;
}

/** Every reference picture that there has to be. */
const NAMES = [
  ...SITES.flatMap((site) => STATES.map(({ name }) => `${siteOf(site)}-${name}`)),
  ...SCENES.map(({ name }) => name),
].flatMap((name) => THEMES.map((theme) => `${name}-${theme}`));

const looks = fixedLooks();
if (looks === null) console.log('pictures: skipped, for they need the Liberation fonts of Debian');

describe.skipIf(looks === null)('reference pictures', () => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launchTestBrowser('chromium', looks ?? {});
  });

  afterAll(() => browser?.close());

  describe.each(SITES)('%s', (site) => {
    it.each(themesOf(site))('%s', async (theme) => {
      const one = fixture(site);
      const editor = firstEditor(one);
      const page = await openFixture(browser, one, { theme });
      await calm(page, editor);
      await writeIn(page, editor, 'a');
      const problems: unknown[] = [];
      for (const { name, withDraft, reach } of STATES) {
        await reach({ browser, page });
        await expectPicture(`${siteOf(site)}-${name}-${theme}`, () =>
          shootCoach(browser, page, withDraft === true ? editor : null),
        ).catch((problem: unknown) => problems.push(problem));
      }
      await page.close();
      expect(problems.map(String)).toEqual([]);
    });
  });

  it.each(SCENES)('$name', async ({ name, path, size, shows, prepare, reach, from }) => {
    const front = await prepare(browser);
    const page =
      front === null
        ? await browser.openExtensionPage(path)
        : await browser.openExtensionPageBehind(front, path);
    await waitFor(async () => shows.test(await page.evaluate(() => document.body.innerText)), {
      timeout: 8000,
      message: `${path} to show ${shows}`,
    });
    // The popup draws what stands below the balance a picture later.
    await waitFor(() => page.evaluate(() => document.querySelector('.place-of-further') === null), {
      message: `${path} to be whole`,
    });
    await reach?.(page);
    await holdStill(page, size, from);
    const problems: unknown[] = [];
    for (const theme of THEMES) {
      await expectPicture(`${name}-${theme}`, () => shootPage(page, theme)).catch((problem: unknown) =>
        problems.push(problem),
      );
    }
    await page.close();
    await front?.close();
    expect(problems.map(String)).toEqual([]);
  });

  it('are all there, and no others', () => {
    const files = readdirSync(PICTURES).filter((file) => file !== 'coach.png');
    expect(files.sort()).toEqual(NAMES.map((name) => `${name}.png`).sort());
  });
});
