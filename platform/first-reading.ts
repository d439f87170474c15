import { type ChosenTexts, readChosenTexts } from './chosen-texts.ts';
import { askActiveTab, askBackground, NoAnswerError } from './messaging.ts';
import type { BalanceReport, OpenBox } from './requests.ts';
import type { Settings } from './settings.ts';
import { readSettings } from './stored-settings.ts';

/** What the popup draws itself from. */
export interface PopupReading {
  balance: BalanceReport;
  /** The box in front of the active tab, null if there is none. */
  box: OpenBox | null;
  settings: Settings;
}

/** In the popup: what its small script asked for before its large one was there. */
const place = globalThis as {
  firstReading?: Promise<PopupReading>;
  texts?: Promise<ChosenTexts | null>;
};

/** Most tabs are none of ours: nobody answers there. */
async function readBox(): Promise<OpenBox | null> {
  try {
    return await askActiveTab('get-box', {});
  } catch (error) {
    if (error instanceof NoAnswerError) return null;
    throw error;
  }
}

/**
 * Reads all that the popup draws itself from.
 * @throws NoAnswerError, RefusedError, and what the storage says if the settings cannot be read
 */
export async function readForPopup(): Promise<PopupReading> {
  const [balance, box, settings] = await Promise.all([
    askBackground('get-balance', {}),
    readBox(),
    readSettings(),
  ]);
  return { balance, box, settings };
}

/** Asks in the first script of the popup, which does nothing else: the answer comes while the page is still read. */
export function readAhead(): void {
  place.firstReading = readForPopup();
  // Whoever takes it says what went wrong. Until then nobody has heard of it, which the browser would report.
  place.firstReading.catch(() => {});
  place.texts = readChosenTexts();
  place.texts.catch(() => {});
}

/** The texts that were chosen, as they were read ahead. Rejects if the storage cannot be read. */
export function takeTexts(): Promise<ChosenTexts | null> {
  return place.texts ?? readChosenTexts();
}

/** What was asked for ahead, once; afterwards, and where nothing was, it is read anew. Rejects like readForPopup. */
export function takeReading(): Promise<PopupReading> {
  const reading = place.firstReading ?? readForPopup();
  delete place.firstReading;
  return reading;
}
