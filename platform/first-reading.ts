import { type ChosenTexts, readChosenTexts } from './chosen-texts.ts';
import { readKeptBalance } from './kept-balance.ts';
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

export interface PopupReadings {
  /** With the balance that was counted last and still holds, null if there is none. Never rejects. */
  kept: Promise<PopupReading | null>;
  /** As the background counts it now. Rejects with NoAnswerError, RefusedError, or what the storage says. */
  count(): Promise<PopupReading>;
}

/** In the popup: what its small script asked for before its large one was there. */
const place = globalThis as {
  readings?: PopupReadings;
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

function readForPopup(): PopupReadings {
  const settings = readSettings();
  const around = Promise.all([readBox(), settings]);
  const keptBalance = readKeptBalance(settings, Date.now());
  const ask = () => askBackground('get-balance', {});
  // At once only where nothing is kept: while the background counts, the first picture would have to wait.
  const asked = keptBalance.then((balance) => (balance === null ? ask() : null));
  async function readKept(): Promise<PopupReading | null> {
    const [balance, [box, known]] = await Promise.all([keptBalance, around]);
    return balance && { balance, box, settings: known };
  }
  // Whoever counts is told what went wrong. Until then nobody has heard of it, which the browser would report.
  for (const read of [asked, around]) read.catch(() => {});
  return {
    kept: readKept().catch(() => null),
    async count() {
      const [balance, [box, known]] = await Promise.all([asked, around]);
      return { balance: balance ?? (await ask()), box, settings: known };
    },
  };
}

/** Asks in the first script of the popup, which does nothing else: the answer comes while the page is still read. */
export function readAhead(): void {
  place.readings = readForPopup();
  place.texts = readChosenTexts();
  place.texts.catch(() => {});
}

/** The texts that were chosen, as they were read ahead. Rejects if the storage cannot be read. */
export function takeTexts(): Promise<ChosenTexts | null> {
  return place.texts ?? readChosenTexts();
}

/** What was asked for ahead, once; afterwards, and where nothing was, it is read anew. */
export function takeReadings(): PopupReadings {
  const readings = place.readings ?? readForPopup();
  delete place.readings;
  return readings;
}
