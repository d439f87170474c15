import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTestBrowser, pause, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { inputsOf, tried } from '../hostile/tried.ts';
import { newActs, openOffice, readActs } from './fixture-steps.ts';
import {
  AD,
  BROWSERS,
  badge,
  DIALOG_BUTTON,
  EDITOR,
  expectBalance,
  IN_DIALOG,
  POST_BUTTON,
  publish,
  readPopup,
  TALK,
  textOf,
  turnOf,
  type,
} from './steps.ts';

const HOME = 'https://x.com/home';

describe.each(BROWSERS)('in %s', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launchTestBrowser(name);
  });

  afterAll(() => browser?.close());

  // First, as it starts with an empty ledger.
  describe('T14, T19: the balance', () => {
    it('starts empty, counts what was posted, says the next step, and the draft hears of it', async () => {
      const page = await browser.openSite(HOME);
      expect(await readPopup(browser, page)).toContain('Write on X');
      const posts = [
        AD,
        TALK,
        AD.replace('course', 'workshop'),
        TALK.replace('notes', 'lists'),
        TALK.replace('notes', 'plans'),
      ];
      for (const [index, post] of posts.entries()) {
        await publish(page, post);
        await expectBalance(
          browser,
          page,
          `${posts.slice(0, index + 1).filter((one) => one.startsWith('Our')).length} of ${index + 1}`,
        );
      }
      const popup = await readPopup(browser, page);
      expect(popup).toMatch(/40 %\s+2 of 5 promotional/);
      expect(popup).toContain('5 conversations bring you back to 20 %.');

      await type(page, AD);
      const card = await (async () => {
        await browser.clickInCoach(page, await badge(browser, page, /hard sell|promotional/));
        return browser.waitForCoach(page, { role: 'dialog', text: /from 40.% to 50.%/ });
      })();
      expect(card.text).toContain('Your target is 20');

      // The target is changed in the options: the open tab follows without a reload.
      const options = await openOffice(browser);
      await options.click('.value input', { count: 3 });
      await options.keyboard.type('60');
      await options.waitForFunction(() => document.body.innerText.includes('Saved: your target is 60'));
      await options.close();
      await page.bringToFront();
      await browser.waitForCoach(page, { role: 'dialog', text: /you have room: 2 of your last 5 were/ });
      expect(await readPopup(browser, page)).toContain('You have room for a promotion.');
      await browser.leaveSite(page);
    });

    it('survives the death of the background, before, while and after something is posted', async (context) => {
      const page = await browser.openSite(HOME);
      await browser.stopBackground();
      await expectBalance(browser, page, '2 of 5');
      await type(page, TALK);
      await badge(browser, page, /conversational/);
      await browser.stopBackground();
      await page.click(POST_BUTTON);
      await expectBalance(browser, page, '2 of 6');
      await type(page, TALK.replace('paper', 'wood'));
      await page.click(POST_BUTTON);
      await browser.stopBackground();
      await expectBalance(browser, page, '2 of 7');
      await type(page, AD);
      await badge(browser, page, /promotional|hard sell/);
      expect(browser.pageErrors(page)).toEqual([]);
      // Each balance above is that of all acts so far.
      tried(context, { faults: 3 });
      await browser.leaveSite(page);
    });

    it('keeps nothing of the text, the person or the address, and asks no server', async () => {
      const page = await browser.openSite(HOME);
      await publish(page, 'Zimtschnecken for @bakerfriend at https://bakery.example/buns, order now');
      await expectBalance(browser, page, '3 of 8');
      const options = await browser.openExtensionPage('options.html');
      const stored = await options.evaluate(async () => {
        type Area = { get(keys: null): Promise<unknown> };
        const { browser: api } = globalThis as unknown as {
          browser: { storage: { local: Area; session: Area } };
        };
        const parts: unknown[] = [await api.storage.local.get(null), await api.storage.session.get(null)];
        for (const { name: database } of await indexedDB.databases()) {
          const db = await new Promise<IDBDatabase>((resolve, reject) => {
            const request = indexedDB.open(database ?? '');
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
          for (const store of db.objectStoreNames) {
            parts.push(
              await new Promise((resolve) => {
                const request = db.transaction(store).objectStore(store).getAll();
                request.onsuccess = () => resolve(request.result);
              }),
            );
          }
          db.close();
        }
        return JSON.stringify(parts);
      });
      expect(stored).toContain('"fingerprint"');
      expect(stored).not.toMatch(/zimtschnecke|bakerfriend|bakery|me_handle|x\.com/i);
      await options.close();
      for (const url of browser.requests(page)) expect(new URL(url).hostname).toBe('x.com');
      await browser.leaveSite(page);
    });
  });

  describe('publishing', () => {
    let office: Page;

    beforeAll(async () => {
      office = await openOffice(browser);
    });

    /** Runs steps on a fresh page and says how many acts they added. */
    async function added(url: string, steps: (page: Page) => Promise<void>) {
      const known = await readActs(office);
      const page = await browser.openSite(url);
      await steps(page);
      // Recording is over when nothing more comes: long enough for the slowest way, short enough to wait for.
      await pause(700);
      const keys = new Set(known.map((act) => act.key));
      const news = (await readActs(office)).filter((act) => !keys.has(act.key));
      expect(browser.pageErrors(page).filter((line) => !/403|status of/.test(line))).toEqual([]);
      await browser.leaveSite(page);
      return news.length;
    }

    it('records a post that was sent by the button, once', async () => {
      expect(await added(HOME, (page) => publish(page, AD))).toBe(1);
    });

    it('records a post that was sent by the chord', async () => {
      const steps = async (page: Page) => {
        await type(page, TALK);
        await page.keyboard.down('Control');
        await page.keyboard.press('Enter');
        await page.keyboard.up('Control');
        await waitFor(async () => (await textOf(page)) === '', {
          timeout: 4000,
          message: 'the editor emptied',
        });
      };
      expect(await added(HOME, steps)).toBe(1);
    });

    it('records a post that was sent before it could be rated', async () => {
      const steps = async (page: Page) => {
        await type(page, 'Hi');
        await page.click(POST_BUTTON);
        await waitFor(async () => (await textOf(page)) === '', {
          timeout: 4000,
          message: 'the editor emptied',
        });
      };
      expect(await added(HOME, steps)).toBe(1);
    });

    it('T14: records what is posted in a page that is left at once, by a background that slept', {
      timeout: 200_000,
    }, async (context) => {
      const tries = inputsOf(2, 25);
      let lost = 0;
      for (let count = 0; count < tries; count++) {
        const known = await readActs(office);
        const page = await browser.openSite(HOME);
        await type(page, `${TALK} ${count}`);
        // Once it is rated the page knows what would be recorded of it.
        await badge(browser, page, /conversational/);
        await browser.stopBackground();
        await page.click(POST_BUTTON);
        await page.waitForSelector('[data-testid="toast"]');
        await browser.leaveSite(page);
        const found = await newActs(office, known, 10_000).catch(() => []);
        lost += 1 - found.length;
      }
      tried(context, { faults: tries, actsLost: lost });
      expect(lost).toBe(0);
    });

    it('records a reply and a quote from their dialogs as what they are', async () => {
      const known = await readActs(office);
      const page = await browser.openSite(HOME);
      await page.click('article [data-testid="reply"]');
      await type(page, TALK, IN_DIALOG);
      await page.click(DIALOG_BUTTON);
      await page.waitForSelector('[role="dialog"]', { hidden: true });
      expect(await newActs(office, known)).toMatchObject([{ surface: 'reply' }]);
      await page.click('article [data-testid="retweet"]');
      await (await page.waitForSelector('[role="menuitem"]:nth-of-type(2)'))?.click();
      await type(page, TALK, IN_DIALOG);
      await page.click(DIALOG_BUTTON);
      await page.waitForSelector('[role="dialog"]', { hidden: true });
      await waitFor(async () => (await newActs(office, known)).length === 2, { message: 'the quote' });
      expect(await readPopup(browser, page)).toMatch(/Quote on X[\s\S]*Reply on X/);
      await browser.leaveSite(page);
    });

    it.each(turnOf(name, ['error-status', 'error-body']))(
      'records nothing that the site refused: %s',
      async (outcome) => {
        const steps = async (page: Page) => {
          await type(page, AD);
          await page.click(POST_BUTTON);
          await page.waitForSelector('[data-testid="toast"]');
          expect(await textOf(page)).toBe(AD);
        };
        expect(await added(`${HOME}?outcome=${outcome}`, steps)).toBe(0);
      },
    );

    it('records nothing that was refused and then discarded', async () => {
      const steps = async (page: Page) => {
        await page.click('[data-testid="SideNav_NewTweet_Button"]');
        await type(page, AD, IN_DIALOG);
        await page.click(DIALOG_BUTTON);
        await page.waitForSelector('[data-testid="toast"]');
        await page.click('[data-testid="app-bar-close"]');
        await (await page.waitForSelector('[data-testid="confirmationSheetConfirm"]'))?.click();
        await page.waitForSelector('[role="dialog"]', { hidden: true });
      };
      expect(await added(`${HOME}?outcome=error-body`, steps)).toBe(0);
    });

    it('records nothing that was discarded', async () => {
      const steps = async (page: Page) => {
        await page.click('[data-testid="SideNav_NewTweet_Button"]');
        await type(page, AD, IN_DIALOG);
        await page.click('[data-testid="app-bar-close"]');
        await (await page.waitForSelector('[data-testid="confirmationSheetConfirm"]'))?.click();
        await page.waitForSelector('[role="dialog"]', { hidden: true });
      };
      expect(await added(HOME, steps)).toBe(0);
    });

    it('records a post that a slow site takes after seconds, and one that it takes without a word', async () => {
      expect(await added(`${HOME}?outcome=slow`, (page) => publish(page, AD))).toBe(1);
      expect(await added(`${HOME}?outcome=silent`, (page) => publish(page, TALK))).toBe(1);
    });

    it('records nothing for clicks and keys that no person made', async () => {
      const steps = async (page: Page) => {
        await type(page, AD);
        await page.evaluate(
          (button, editor) => {
            document.querySelector<HTMLElement>(button)?.click();
            document
              .querySelector(editor)
              ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
          },
          POST_BUTTON,
          EDITOR,
        );
        await waitFor(async () => (await textOf(page)) === '', {
          timeout: 4000,
          message: 'the editor emptied',
        });
      };
      expect(await added(HOME, steps)).toBe(0);
    });
  });
});
