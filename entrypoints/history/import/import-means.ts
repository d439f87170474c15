import { askBackground } from '../../../platform/messaging.ts';
import { readSettings, saveSettings } from '../../../platform/stored-settings.ts';
import type { ImportMeans } from './import-run.ts';

/** The background rates and records; the settings take own names over. */
export const IMPORT_MEANS: ImportMeans = {
  rateArchived: (payload) => askBackground('rate-archived', payload),
  recordArchived: (payload) => askBackground('record-archived', payload),
  readSettings,
  saveSettings,
  clock: () => performance.now(),
  now: () => Date.now(),
};
