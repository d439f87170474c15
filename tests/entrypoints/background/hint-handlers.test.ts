import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CUES } from '../../../analysis/cues/index.ts';
import { WARNING_RULES } from '../../../analysis/warning-rules.ts';
import { hintExtensionHandlers, hintPageHandlers } from '../../../entrypoints/background/hint-handlers.ts';
import { PAYLOAD_READERS } from '../../../entrypoints/background/payload-readers.ts';
import { memoryLedger, memoryMeans, NOW } from './memory-means.ts';

const OPEN = { tab: { incognito: false } } as never;
const PRIVATE = { tab: { incognito: true } } as never;

let means: ReturnType<typeof memoryMeans>;
let page: ReturnType<typeof hintPageHandlers>;
let extension: ReturnType<typeof hintExtensionHandlers>;

async function show(cue: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await page['note-shown']({ cues: [cue] }, OPEN);
}

async function mark(cue: string, times: number, isUseful = false): Promise<boolean> {
  let isMuted = false;
  for (let time = 0; time < times; time++) ({ isMuted } = await page['mark-hint']({ cue, isUseful }, OPEN));
  return isMuted;
}

const counts = async () => await extension['get-hints']({}, OPEN);
/** The rules that were shown. */
const shown = async () => (await counts()).rules.filter((rule) => rule.shown > 0);

beforeEach(() => {
  fakeBrowser.reset();
  means = memoryMeans(memoryLedger());
  page = hintPageHandlers(means);
  extension = hintExtensionHandlers(means);
});

describe('choices', () => {
  it('are made in the side panel as in a page', async () => {
    await extension['choose-hints']({ choice: 'pause', minutes: 60 }, OPEN);
    await extension['choose-hints']({ choice: 'site', site: 'linkedin', mode: 'panel' }, OPEN);
    expect(await means.readSettings()).toMatchObject({
      pausedUntil: NOW + 3_600_000,
      sites: { linkedin: 'panel', x: 'page' },
      offeredPanel: true,
    });
  });
});

describe('hints that are counted', () => {
  it('count a rule once a draft, whatever the draft showed', async () => {
    await page['note-shown']({ cues: ['discount', 'launch', 'discount'] }, OPEN);
    await page['note-shown']({ cues: ['discount'] }, OPEN);
    expect(await shown()).toEqual([
      { cue: 'discount', title: 'Discount', family: 'ask', shown: 2, notUseful: 0 },
      { cue: 'launch', title: expect.any(String), family: 'ask', shown: 1, notUseful: 0 },
    ]);
  });

  it('count, mute and wake the rules of warnings like all others', async () => {
    await show('promotions-in-a-row', 20);
    expect(await shown()).toEqual([
      {
        cue: 'promotions-in-a-row',
        title: 'Promotions in a row',
        family: 'history',
        shown: 20,
        notUseful: 0,
      },
    ]);
    expect(await mark('promotions-in-a-row', 3)).toBe(true);
    expect((await means.readSettings()).mutedRules).toEqual({ 'promotions-in-a-row': 'not-useful' });
    await extension['wake-rule']({ cue: 'promotions-in-a-row' }, OPEN);
    expect((await means.readSettings()).mutedRules).toEqual({});
  });

  it('leave no trace of a private window', async () => {
    await page['note-shown']({ cues: ['discount'] }, PRIVATE);
    await page['note-effect']({ step: 'shown' }, PRIVATE);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('lose none of many at once, nor those after one that failed', async () => {
    const set = vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('no room'));
    const failed = expect(page['note-effect']({ step: 'shown' }, OPEN)).rejects.toThrow('no room');
    await Promise.all([
      failed,
      show('discount', 5),
      show('launch', 5),
      page['note-effect']({ step: 'sent' }, OPEN),
    ]);
    set.mockRestore();
    const { rules, effect } = await means.hints.read();
    expect(rules).toEqual({ discount: { shown: 5, notUseful: 0 }, launch: { shown: 5, notUseful: 0 } });
    expect(effect).toEqual({ shown: 0, changed: 0, fell: 0, sent: 1 });
  });

  it('are forgotten at once', async () => {
    await show('discount', 3);
    await page['note-effect']({ step: 'changed' }, OPEN);
    await extension['forget-hints']({}, OPEN);
    expect(await shown()).toEqual([]);
    expect((await counts()).effect).toEqual({ shown: 0, changed: 0, fell: 0, sent: 0 });
  });

  it('are given when they are forgotten, and added to those that came since', async () => {
    await show('discount', 20);
    await mark('discount', 2);
    await page['note-effect']({ step: 'changed' }, OPEN);
    const before = await means.hints.read();
    const forgotten = await extension['forget-hints']({}, OPEN);
    expect(forgotten).toEqual(before);
    await extension['restore-hints'](PAYLOAD_READERS['restore-hints'](forgotten), OPEN);
    expect(await means.hints.read()).toEqual(before);
    await extension['forget-hints']({}, OPEN);
    await show('discount', 1);
    await show('launch', 1);
    await extension['restore-hints'](forgotten, OPEN);
    expect((await means.hints.read()).rules).toEqual({
      discount: { shown: 21, notUseful: 2 },
      launch: { shown: 1, notUseful: 0 },
    });
  });

  it('of a rule that is woken are given, and come back', async () => {
    await show('discount', 20);
    await mark('discount', 3);
    const before = await means.hints.read();
    await extension['restore-hints'](await extension['wake-rule']({ cue: 'discount' }, OPEN), OPEN);
    expect(await means.hints.read()).toEqual(before);
    expect(await extension['wake-rule']({ cue: 'launch' }, OPEN)).toMatchObject({ rules: {} });
  });

  it('T8: that are damaged are refused whole', () => {
    const effect = { shown: 1, changed: 0, fell: 0, sent: 0 };
    const rules = { discount: { shown: 3, notUseful: 1 } };
    expect(PAYLOAD_READERS['restore-hints']({ effect, rules })).toEqual({ rules, effect });
    for (const damaged of [
      { rules: { ...rules, launch: { shown: -1, notUseful: 0 } }, effect },
      { rules: { discount: { shown: 1, notUseful: 2 } }, effect },
      { rules: { discount: { shown: 1, notUseful: 1, text: 'x' } }, effect },
      { rules, effect: { ...effect, sent: 1e308 } },
      { rules, effect: { ...effect, text: 'x' } },
      { rules, effect: [] },
      { rules },
      {},
    ])
      expect(() => PAYLOAD_READERS['restore-hints'](damaged)).toThrow('damaged');
    expect(() => PAYLOAD_READERS['restore-hints']({ rules: {}, text: 'x' })).toThrow();
  });

  it('survive whatever is stored', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (stored) => {
        await browser.storage.local.set({ hints: stored });
        await show('discount', 1);
        expect((await means.hints.read()).rules.discount?.shown).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a rule that is not useful', () => {
  it('mutes itself above one in ten after twenty showings, and not before', async () => {
    await show('discount', 19);
    expect(await mark('discount', 3)).toBe(false);
    await show('discount', 1);
    expect((await means.readSettings()).mutedRules).toEqual({});
    expect(await mark('discount', 1)).toBe(true);
    expect((await means.readSettings()).mutedRules).toEqual({ discount: 'not-useful' });
  });

  it('speaks again when the mark is taken back that muted it', async () => {
    await show('discount', 20);
    expect(await mark('discount', 3)).toBe(true);
    expect(await mark('discount', 1, true)).toBe(false);
    expect((await means.readSettings()).mutedRules).toEqual({});
  });

  it('stays muted by choice, whatever is marked', async () => {
    await show('discount', 20);
    await page['choose-hints']({ choice: 'rule', cue: 'discount', isMuted: true }, OPEN);
    await mark('discount', 1);
    await mark('discount', 1, true);
    expect((await means.readSettings()).mutedRules).toEqual({ discount: 'chosen' });
  });

  it('is listed with its name like all others, shown or not, the most shown first', async () => {
    await show('launch', 1);
    const { rules } = await counts();
    expect(rules).toHaveLength(CUES.length + WARNING_RULES.length);
    expect(rules[0]).toMatchObject({ cue: 'launch', shown: 1, notUseful: 0 });
    expect(rules.find(({ cue }) => cue === 'urgency')).toMatchObject({ title: 'Urgency', shown: 0 });
  });

  it('tells on demand what it looks for; null if it is not known', async () => {
    expect(await extension['get-rule']({ cue: 'discount' }, OPEN)).toMatchObject({
      example: {
        draft: 'All mugs are 20% off until Sunday.',
        reason: '“20% off” is the language of a leaflet.',
      },
    });
    expect(await extension['get-rule']({ cue: 'no-such-rule' }, OPEN)).toBeNull();
  });

  it('is woken with its counts at zero, so that one mark does not mute it again', async () => {
    await show('discount', 20);
    await mark('discount', 3);
    await extension['wake-rule']({ cue: 'discount' }, OPEN);
    expect((await means.readSettings()).mutedRules).toEqual({});
    await show('discount', 1);
    expect(await mark('discount', 1)).toBe(false);
  });
});

describe('saying no in a page', () => {
  it('mutes a rule, leaves a site alone, pauses for an hour, and each can be taken back', async () => {
    await page['choose-hints']({ choice: 'rule', cue: 'launch', isMuted: true }, OPEN);
    await page['choose-hints']({ choice: 'site', site: 'linkedin', mode: 'panel' }, OPEN);
    await page['choose-hints']({ choice: 'pause', minutes: 60 }, OPEN);
    expect(await means.readSettings()).toMatchObject({
      mutedRules: { launch: 'chosen' },
      sites: { linkedin: 'panel', x: 'page' },
      pausedUntil: NOW + 3_600_000,
    });
    await page['choose-hints']({ choice: 'rule', cue: 'launch', isMuted: false }, OPEN);
    await page['choose-hints']({ choice: 'site', site: 'linkedin', mode: 'page' }, OPEN);
    await page['choose-hints']({ choice: 'pause', minutes: 0 }, OPEN);
    expect(await means.readSettings()).toMatchObject({
      mutedRules: {},
      sites: { linkedin: 'page' },
      pausedUntil: 0,
    });
  });

  it.each([
    [{ choice: 'site', site: 'x', mode: 'off' }, 'mode is unknown'],
    [{ choice: 'pause', minutes: 1e9 }, 'minutes'],
    [{ choice: 'rule', cue: '__proto__', isMuted: true }, 'cue is malformed'],
    [{ choice: 'rule', cue: 'launch', isMuted: true, site: 'x' }, 'not expected'],
    [{ choice: 'target', share: 99 }, 'not expected'],
    [null, 'no object'],
  ])('refuses %j', (payload, reason) => {
    expect(() => PAYLOAD_READERS['choose-hints'](payload)).toThrow(reason);
  });

  it.each([{ cues: 'discount' }, { cues: Array(101).fill('x') }, { cues: ['X'] }, { cues: [], text: 'x' }])(
    'refuses to count %j',
    (payload) => {
      expect(() => PAYLOAD_READERS['note-shown'](payload)).toThrow();
    },
  );
});
