import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MessageKey } from '../../analysis/message.ts';
import {
  chooseLanguage,
  chosenLanguage,
  LANGUAGES,
  type LanguageId,
  readChosenTexts,
} from '../../platform/chosen-texts.ts';
import { onTexts, sayInBrowser, textsAreThere } from '../../platform/texts.ts';

const LOCALES = join(import.meta.dirname, '../../public/_locales');
const read = async (language: LanguageId) =>
  JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8'));
const settle = () => new Promise((resolve) => setTimeout(resolve));

let version = '1.0.0';
let life: AbortController;
const draw = vi.fn();

beforeEach(async () => {
  // What one test chose is said in none of the others.
  life?.abort();
  fakeBrowser.reset();
  version = '1.0.0';
  Object.assign(browser.runtime, { getManifest: () => ({ version }) });
  life = new AbortController();
  draw.mockClear();
  onTexts(draw, life.signal);
  await textsAreThere();
  await settle();
});

describe('the languages', () => {
  it('are those that there are texts of', () => {
    expect(Object.keys(LANGUAGES).toSorted()).toEqual(readdirSync(LOCALES).toSorted());
  });
});

describe('a language that is chosen', () => {
  it('is spoken at once, with values in their places, until the choice is taken back', async () => {
    expect(draw).toHaveBeenCalledTimes(1);
    expect(sayInBrowser('page_options')).toBe('Options');
    await chooseLanguage('de', read);
    await settle();
    expect(draw).toHaveBeenCalledTimes(2);
    expect(sayInBrowser('page_options')).toBe('Optionen');
    expect(sayInBrowser('language')).toBe('de');
    expect(sayInBrowser('occasion_part', '2', '3')).toBe('Teil 2 von 3');
    expect(await chosenLanguage(read)).toBe('de');
    await chooseLanguage(null, read);
    await settle();
    expect(sayInBrowser('page_options')).toBe('Options');
    expect(await browser.storage.local.get()).toEqual({});
  });

  it('speaks that of the browser where a text is missing, and none that nobody knows', async () => {
    await browser.storage.local.set({
      texts: { language: 'fr', version: '0.9', messages: { page_options: 'Réglages', popup_history: '' } },
    });
    await settle();
    expect(sayInBrowser('page_options')).toBe('Réglages');
    expect(sayInBrowser('popup_history')).toBe('History');
    vi.spyOn(browser.i18n, 'getMessage').mockReturnValueOnce('');
    expect(() => sayInBrowser('page_none' as MessageKey)).toThrow('page_none');
  });

  it('gets the texts of a new version when a page asks for it', async () => {
    await browser.storage.local.set({
      texts: { language: 'fr', version: '0.9.0', messages: { page_options: 'Vieux' } },
    });
    expect(await chosenLanguage(read)).toBe('fr');
    await settle();
    expect(sayInBrowser('page_options')).toBe('Options');
    expect((await readChosenTexts())?.version).toBe('1.0.0');
    const again = vi.fn(read);
    await chosenLanguage(again);
    expect(again).not.toHaveBeenCalled();
  });

  it('stays as it was where the texts cannot be read', async () => {
    const refused = chooseLanguage('es', () => Promise.reject(new Error('no such file')));
    await expect(refused).rejects.toThrow('no such file');
    expect(await readChosenTexts()).toBeNull();
  });

  it('is none where what is stored is damaged, and nothing breaks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (stored) => {
        await browser.storage.local.set({ texts: stored as object });
        await settle();
        expect(await readChosenTexts()).toBeNull();
        expect(sayInBrowser('page_options')).toBe('Options');
      }),
      { numRuns: 50 },
    );
  });

  it('draws no more once its page is gone', async () => {
    life.abort();
    await chooseLanguage('de', read);
    await settle();
    expect(draw).toHaveBeenCalledTimes(1);
  });
});
