import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { fingerprintText } from '../../analysis/fingerprint.ts';
import { seededRandom } from '../../analysis/model/training/random.ts';
import { launchTestBrowser, pause, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { addressOf, type Fixture } from '../fixtures/composers/fixtures.ts';
import { type FastClock, showOf, withFastClock } from '../hostile/fast-clock.ts';
import { type MemorySample, measureMemory, thirdsOf } from '../hostile/measure-memory.ts';
import { IS_SOAK, tried } from '../hostile/tried.ts';
import { readStore, type WholeStore } from '../hostile/whole-store.ts';
import { expectTextIn, fixture, publishFrom, writeIn } from './fixture-steps.ts';
import {
  BADGE,
  DIALOG_BUTTON,
  EDITOR,
  IN_DIALOG,
  POST_BUTTON,
  SOAKED_BROWSERS,
  textOf,
  write,
} from './steps.ts';

/**
 * A working day of somebody who posts much, over midnight, with a background that is ended at any moment and a browser
 * that ends well or is killed. The clock of the extension runs fast (tests/hostile/fast-clock.ts); people and sites do
 * not, so that hours hold as many drafts as fit into the time: some 40 an hour.
 *
 * Seen to fail with nothing planted, before there was an outbox (platform/outbox.ts): a post in a tab that is left as soon as
 * the site has said that it was sent was lost where the background was only being started (step 17, in three runs of the full
 * form in Chromium and one in Firefox). That is left of it where the last words were sent before they were rated; there the
 * test waits. Seen to tell of leaks that were planted: 40 kB, 12 nodes and a listener kept with each rating in the page (all three
 * lines), and 64 kB kept with each rating in the background (7.8 MB in the first third, 14.6 in the last; without, 6.0 and 6.7).
 */

const SEED = 9;
/**
 * How long it takes, in seconds, and what the clock shows meanwhile, in minutes; on a slow machine longer, for so many steps are
 * taken at least. The pages asked for are below 2,000.
 */
const PLAN = IS_SOAK
  ? { seconds: 360, minutes: 480, restarts: [0.08, 0.16, 0.9], leastSteps: 60 }
  : { seconds: 9, minutes: 15, restarts: [0.5], leastSteps: 6 };
const TIMEOUT_MS = IS_SOAK ? 480_000 : 90_000;
/**
 * From the first third to the last of the samples of one tab that is never loaded anew. What a third may weigh more
 * than the first: a tenth and 300 kB; loose nodes and listeners: so many, whatever the time.
 */
const MOST_GROWTH = { share: 1.1, bytes: 300_000, looseNodes: 150, listeners: 60 };
/** The clock stands until the first browser is there. */
const LAUNCH_MS = 3000;
/** Where every form of the test ends the background; elsewhere by chance. */
const SURE: Record<number, Moment> = { 1: 'while', 3: 'after' };
/** So many steps between two samples. */
const SAMPLED_EVERY = 3;

const HOME = 'https://x.com/home';
const STATUS = '/noor_builds/status/1800000000000000002';

/** None of it is as it is at first. */
const CHOSEN = {
  version: 4,
  targetShare: 35,
  sites: { facebook: 'page', linkedin: 'page', x: 'page' },
  readsMessages: true,
  pause: 200,
  mutedRules: { capitals: 'chosen' },
  neverCount: ['Zimtwerk'],
  pausedUntil: 0,
  window: { by: 'days', days: 30 },
  reading: 'posts',
  keepDays: 400,
  isSynced: false,
  dailyTen: { isOn: true, remindAt: null },
  own: { names: ['Mara Lind'], handles: ['me_handle'], domains: ['lind.example'] },
  brands: [],
  hints: { most: 3, hasBadge: true, hasUnderlines: true },
  ratesPrivate: true,
  toolbarBadge: 'balance',
  offeredPanel: true,
};

const THINGS = ['bread', 'notes', 'maps', 'lamps', 'chairs', 'songs', 'kites', 'books'];
const SENTENCES: ((thing: string, count: number) => string)[] = [
  (thing, count) => `Our new ${thing} are out! Order set ${count} now, 20% off until Friday.`,
  (thing, count) =>
    `I have kept my ${thing} in ${count} boxes since last week. How do you keep yours in order?`,
  (thing, count) => `Thank you for the ${count} hints about ${thing}, they helped me a lot this morning.`,
  (thing, count) => `We have written up how ${thing} are made, in ${count} short parts with pictures.`,
];

/** What was posted: the test's own record. */
interface Posted {
  text: string;
  site: string;
  surface: string;
  /** The step, and when in it the background was ended: what to look at where it was lost. */
  how: string;
}

/** In the extension's own pages. */
declare const chrome: {
  storage: { local: { set(items: Record<string, unknown>): Promise<void> } };
};

const isThere = (page: Page, selector: string) =>
  waitFor(() => page.evaluate((one) => document.querySelector(one) !== null, selector), {
    timeout: 8000,
    message: selector,
  });

/** As the site does it when a link is followed. */
const goSoftly = (page: Page, path: string) =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    window.dispatchEvent(new Event('playground:navigated'));
  }, path);

type Moment = 'before' | 'while' | 'after' | null;

class WorkingDay {
  readonly posted: Posted[] = [];
  readonly samples: MemorySample[] = [];
  readonly errors: string[] = [];
  /** Ended backgrounds and browsers, loaded pages. */
  readonly counts = { kills: 0, restarts: 0, loads: 0, discarded: 0 };
  readonly #name: (typeof SOAKED_BROWSERS)[number];
  readonly #random = seededRandom(SEED);
  readonly #clock: FastClock;
  readonly folder: string;
  readonly profile = mkdtempSync(join(tmpdir(), 'day-profile-'));
  #browser: TestBrowser | null = null;
  #long: Page | null = null;
  #office: Page | null = null;
  #how = '';

  constructor(name: (typeof SOAKED_BROWSERS)[number]) {
    this.#name = name;
    const midnight = new Date().setHours(24, 0, 0, 0);
    this.#clock = {
      from: midnight - (PLAN.minutes / 2) * 60_000,
      begun: Date.now() + LAUNCH_MS,
      rate: (PLAN.minutes * 60) / PLAN.seconds,
    };
    const build = join(
      import.meta.dirname,
      `../../.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`,
    );
    this.folder = withFastClock(build, this.#clock);
  }

  /** How much of the day is over: 0 to 1, and more after it. */
  get share(): number {
    return (showOf(this.#clock) - this.#clock.from) / (PLAN.minutes * 60_000);
  }

  /** The first and the last moment of the day, in milliseconds since 1970, by the fast clock. */
  get span(): [number, number] {
    return [this.#clock.from, showOf(this.#clock)];
  }

  get browser(): TestBrowser {
    if (this.#browser === null) throw new Error('no browser');
    return this.#browser;
  }
  get long(): Page {
    if (this.#long === null) throw new Error('no page');
    return this.#long;
  }
  get office(): Page {
    if (this.#office === null) throw new Error('no page of the extension');
    return this.#office;
  }

  /** In the middle of the day the background is left alone for a while: its own memory is looked at then. */
  get #isLeftAlone(): boolean {
    return this.share > 0.25 && this.share < 0.6 && IS_SOAK;
  }

  #chance(of: number): boolean {
    return this.#random() < of;
  }
  #pick<T>(all: readonly T[]): T {
    return all[Math.floor(this.#random() * all.length)] as T;
  }

  /** No two are alike. */
  #nextText(): string {
    return this.#pick(SENTENCES)(this.#pick(THINGS), this.posted.length + this.counts.discarded + 2);
  }

  async start(): Promise<void> {
    this.#browser = await launchTestBrowser(this.#name, {
      extensionDir: this.folder,
      profile: this.profile,
      // To Chromium what is not from a store is newly installed at each start; a welcome that comes late would hide the page.
      keepsWelcome: this.#name === 'firefox' && this.counts.restarts > 0,
    });
    this.#office = await this.browser.openExtensionPage('options.html');
    if (this.counts.restarts === 0)
      await this.office.evaluate((settings) => chrome.storage.local.set({ settings }), CHOSEN);
    this.#long = await this.browser.openSite(HOME);
    this.counts.loads++;
  }

  async stop(isKilled: boolean): Promise<void> {
    this.errors.push(...this.browser.pageErrors(this.long));
    const browser = this.browser;
    this.#browser = null;
    await (isKilled ? browser.kill() : browser.close());
  }

  /** What is stored once all that was posted is there, or after some seconds. */
  async store(): Promise<WholeStore> {
    let whole = await readStore(this.office);
    await waitFor(
      async () => {
        whole = await readStore(this.office);
        return whole.acts.length >= this.posted.length;
      },
      { timeout: 20_000 },
    ).catch(() => null);
    return whole;
  }

  /** A browser ends once what was posted is recorded: the one kind of ending, then the other. */
  async restart(): Promise<void> {
    expect(difference(this.posted, await this.store()), 'before a restart').toEqual(NO_DIFFERENCE);
    await this.stop(this.counts.restarts % 2 === 0);
    this.counts.restarts++;
    await this.start();
    expect(difference(this.posted, await readStore(this.office)), 'after a restart').toEqual(NO_DIFFERENCE);
  }

  async #kill(): Promise<void> {
    await this.browser.stopBackground();
    this.counts.kills++;
  }

  async #writeIn(page: Page, editor: string, text: string, moment: Moment): Promise<void> {
    await isThere(page, editor);
    await page.click(editor);
    if (moment === 'before') await this.#kill();
    const half = Math.floor(text.length / 2);
    // Keys for one half of it, all at once the other: as people write and as they paste.
    await write(page, text.slice(0, half));
    if (moment === 'while') await this.#kill();
    await page.keyboard.type(text.slice(half));
    expect(await textOf(page, editor)).toBe(text);
  }

  async #post(page: Page, text: string, button: string, moment: Moment, surface: string): Promise<void> {
    await isThere(page, `${button}:not([aria-disabled="true"])`);
    await page.click(button);
    this.posted.push({ text, site: 'x', surface, how: this.#how });
    if (moment === 'after') await this.#kill();
  }

  /** True if what was said of the draft was looked at before it was sent. */
  async #inBox(page: Page, moment: Moment, surface = 'post'): Promise<boolean> {
    const text = this.#nextText();
    await this.#writeIn(page, EDITOR, text, moment);
    // Most people do.
    const isLookedAt = this.#chance(0.7);
    if (isLookedAt) await this.browser.waitForCoach(page, BADGE, { timeout: 10_000 });
    await this.#post(page, text, POST_BUTTON, moment, surface);
    await waitFor(async () => (await textOf(page)) === '', { timeout: 8000, message: 'the editor emptied' });
    return isLookedAt;
  }

  async #inDialog(page: Page, moment: Moment): Promise<void> {
    const text = this.#nextText();
    const isDiscarded = this.#chance(0.3);
    await page.click('[data-testid="SideNav_NewTweet_Button"]');
    await this.#writeIn(page, IN_DIALOG, text, isDiscarded ? null : moment);
    await this.browser.waitForCoach(page, BADGE, { timeout: 10_000 });
    if (isDiscarded) {
      this.counts.discarded++;
      await page.click('[data-testid="app-bar-close"]');
      await isThere(page, '[data-testid="confirmationSheetConfirm"]');
      await page.click('[data-testid="confirmationSheetConfirm"]');
    } else await this.#post(page, text, DIALOG_BUTTON, moment, 'post');
    await waitFor(() => page.evaluate(() => document.querySelector('[role="dialog"]') === null), {
      timeout: 8000,
      message: 'the dialog to close',
    });
  }

  /** A reply on a page of one post, and back, without loading anything. */
  async #reply(page: Page, moment: Moment): Promise<void> {
    await goSoftly(page, STATUS);
    await isThere(page, '[data-testid="inline_reply_offscreen"]');
    await this.#inBox(page, moment, 'reply');
    await goSoftly(page, '/home');
    await waitFor(
      () => page.evaluate(() => document.querySelector('[data-testid="inline_reply_offscreen"]') === null),
      { message: 'the home page' },
    );
  }

  /** Another page, which is loaded, posted from and left. */
  async #elsewhere(): Promise<void> {
    const page = await this.browser.openSite(HOME);
    this.counts.loads++;
    const byChance: Moment = this.#pick(['before', 'while', null, null]);
    const moment = this.#isLeftAlone ? null : byChance;
    this.#how += `, in a tab that is left, ${moment}`;
    const isRated = await this.#inBox(page, moment);
    // What is posted and left at once is what the page could still say: the site's word for it is waited for.
    await isThere(page, '[data-testid="toast"]');
    // The site of the test answers in 40 ms: a background that was ended has not rated by then what nobody looked at, and has
    // only the page's word for it (SECURITY.md, "What is not protected").
    if (!isRated && moment !== null) await this.store();
    this.errors.push(...this.browser.pageErrors(page));
    await this.browser.leaveSite(page);
    await this.long.bringToFront();
  }

  async #onOtherSite(one: Fixture, surface: string): Promise<void> {
    const page = await this.browser.openSite(addressOf(one));
    this.counts.loads++;
    await waitFor(() => page.evaluate(() => window.fixture?.isReady === true), { message: one.name });
    const editor = one.facts.composers[0]?.editor ?? '';
    const text = this.#nextText();
    await writeIn(page, editor, text);
    await expectTextIn(page, editor, text);
    await this.browser.waitForCoach(page, BADGE, { timeout: 10_000 });
    await publishFrom(page, one, editor, 'click');
    this.posted.push({ text, site: one.name.split('/')[0] ?? '', surface, how: this.#how });
    await this.store();
    this.errors.push(...this.browser.pageErrors(page));
    await this.browser.leaveSite(page);
    await this.long.bringToFront();
  }

  async step(index: number): Promise<void> {
    const isLeftAlone = this.#isLeftAlone;
    const byChance: Moment =
      !isLeftAlone && this.#chance(0.3) ? this.#pick(['before', 'while', 'after']) : null;
    const moment = SURE[index] ?? byChance;
    this.#how = `step ${index}, ${moment}`;
    const page = this.long;
    if (index % 12 === 5) await this.#elsewhere();
    else if (index % 24 === 9) await this.#onOtherSite(fixture('linkedin/comment'), 'reply');
    else if (index % 24 === 21) await this.#onOtherSite(fixture('facebook/comment'), 'reply');
    else if (index % 3 === 0) await this.#inBox(page, moment);
    else if (index % 3 === 1) await this.#reply(page, moment);
    else await this.#inDialog(page, moment);
    if (this.#name === 'chromium' && index % SAMPLED_EVERY === 0) {
      const sample = await measureMemory(page, this.browser.extensionUrl(''));
      // One that was ended begins anew: that is no sign that nothing is kept.
      this.samples.push(isLeftAlone ? sample : { ...sample, backgroundHeap: null });
    }
  }

  async end(): Promise<void> {
    await this.#browser?.close();
    for (const folder of [this.folder, this.profile])
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const NO_DIFFERENCE = { lost: [], doubled: [] };

/** What was posted and is not in the ledger, and what is there that was not posted, or not so often. */
function difference(
  posted: readonly Posted[],
  { acts, meta }: WholeStore,
): Record<'lost' | 'doubled', string[]> {
  const left = new Map<string, string[]>();
  for (const { text, site, surface, how } of posted) {
    const name = `${site} ${surface} ${fingerprintText(text, meta.salt ?? '')}`;
    left.set(name, [...(left.get(name) ?? []), `${site} ${surface} of ${how}: ${text}`]);
  }
  const doubled: string[] = [];
  for (const { site, surface, fingerprint } of acts) {
    const name = `${site} ${surface} ${fingerprint}`;
    if (left.get(name)?.pop() === undefined) doubled.push(name);
  }
  return { lost: [...left.values()].flat(), doubled };
}

let day: WorkingDay | null = null;
afterEach(async () => {
  await day?.end();
  day = null;
});

describe.each(SOAKED_BROWSERS)('T14, T16: a long day in %s', (name) => {
  const what = `${PLAN.minutes} minutes over midnight, in ${PLAN.seconds} s, seed ${SEED}`;

  it(`loses and doubles nothing, keeps the settings and grows no heavier: ${what}`, {
    timeout: TIMEOUT_MS,
  }, async (context) => {
    day = new WorkingDay(name);
    await day.start();
    const restarts = [...PLAN.restarts];
    /** Of the browser that runs longest. */
    let longest: MemorySample[] = [];
    for (let index = 0; day.share < 1 || index < PLAN.leastSteps; index++) {
      await day.step(index);
      if (day.share >= (restarts[0] ?? Number.POSITIVE_INFINITY)) {
        restarts.shift();
        if (day.samples.length > longest.length) longest = [...day.samples];
        day.samples.length = 0;
        await day.restart();
      }
    }
    if (day.samples.length > longest.length) longest = [...day.samples];

    await day.store();
    // A second record of the same post would come about now.
    await pause(500);
    const whole = await day.store();
    const { acts, days, local } = whole;
    const { lost, doubled } = difference(day.posted, whole);
    const { kills, restarts: ended, loads, discarded } = day.counts;
    tried(context, {
      inputs: day.posted.length + discarded,
      faults: kills + ended,
      actsLost: lost.length + doubled.length,
    });
    console.log(
      `${name}: ${day.posted.length} posted, ${discarded} discarded, ${loads} pages loaded, ${kills} backgrounds and ${ended} browsers ended`,
    );

    expect({ lost, doubled }).toEqual(NO_DIFFERENCE);
    expect(day.posted.length).toBeGreaterThanOrEqual(PLAN.leastSteps / 2);
    expect(ended).toBe(PLAN.restarts.length);
    expect(kills).toBeGreaterThan(0);
    // A background that is ended may owe an answer to what was only to be counted, or to wake it: that is told, no more.
    const unanswered = /^(?:hints|background): NoAnswerError/;
    expect(day.errors.filter((line) => !unanswered.test(line))).toEqual([]);
    // The time of each is one of this day, and both sides of midnight are counted.
    const [first, last] = day.span;
    expect(acts.filter(({ at }) => at < first || at > last)).toEqual([]);
    const dates = new Set(acts.map(({ at }) => new Date(at).toDateString()));
    expect(days).toHaveLength(dates.size);
    // A slow machine may begin a quarter of an hour after its midnight.
    if (IS_SOAK) expect(dates.size).toBe(2);
    const counted = days.flatMap(({ counts }) => Object.values(counts as Record<string, number>));
    expect(counted.reduce((sum, one) => sum + one, 0)).toBe(acts.length);
    expect(local.settings).toEqual(CHOSEN);

    if (name === 'chromium') expectFlat(longest);
  });
});

function expectFlat(samples: readonly MemorySample[]): void {
  const series = {
    heap: samples.map(({ heap }) => heap),
    looseNodes: samples.map(({ looseNodes }) => looseNodes),
    listeners: samples.map(({ listeners }) => listeners),
    backgroundHeap: samples.map(({ backgroundHeap }) => backgroundHeap).filter((one) => one !== null),
  };
  for (const [what, values] of Object.entries(series)) {
    const thirds = thirdsOf(values);
    // A quarter of an hour has too few of them.
    if (thirds === null && !IS_SOAK) continue;
    console.log(
      `${what}: ${values.length} samples, ${thirds?.first} in the first third, ${thirds?.last} in the last`,
    );
    expect(thirds, what).not.toBeNull();
    const { first, last } = thirds ?? { first: 0, last: 0 };
    const most =
      what === 'looseNodes'
        ? first + MOST_GROWTH.looseNodes
        : what === 'listeners'
          ? first + MOST_GROWTH.listeners
          : first * MOST_GROWTH.share + MOST_GROWTH.bytes;
    // All of them are told, not the first one that grew.
    expect.soft(last, `${what} in the last third; ${first} in the first`).toBeLessThanOrEqual(most);
  }
}
