import { browser } from 'wxt/browser';
import type { Reading } from '../analysis/metrics.ts';
import type { SiteId } from '../analysis/rating.ts';
import type { ActWindow } from '../analysis/window.ts';
import { readWindow } from './balance-window.ts';
import { reportError } from './report-error.ts';
import { HIGHEST_TARGET, isTarget, LOWEST_TARGET } from './target.ts';

/**
 * How Twoway works on a site.
 * - `page`: hints stand in the page
 * - `panel`: the page is read and left untouched; what is said stands in the side panel, the popup and the toolbar
 * - `off`: nothing is read and nothing listens
 */
export const SITE_MODES = ['page', 'panel', 'off'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

/** Why a rule shows no hints: the person said so, or its hints were found not useful too often. */
export const RULE_MUTES = ['chosen', 'not-useful'] as const;
export type RuleMute = (typeof RULE_MUTES)[number];

/** The two readings of 80/20: of posts alone, or of posts, replies and messages together. */
export const READINGS = ['activity', 'posts'] as const satisfies readonly Reading[];

/** The daily ten minutes: one answer, one thanks, one congratulation. */
export interface DailyTen {
  isOn: boolean;
  /** When to be reminded, in minutes after midnight (0 to 1439); null for never. */
  remindAt: number | null;
}

/** Own names and handles (without `@`) that the person gave or took over from an archive. */
export interface OwnNames {
  names: readonly string[];
  handles: readonly string[];
}

/** What the person chose. Stored in `storage.local` under {@link KEY}. */
export interface Settings {
  version: 3;
  /** The share of promotion to aim for, a whole number of percent from 1 to 99. */
  targetShare: number;
  sites: Readonly<Record<SiteId, SiteMode>>;
  /** True if direct messages are read and rated too. */
  readsMessages: boolean;
  /** The pause after the last change of a draft before it is rated, in milliseconds; see {@link PAUSES}. */
  pause: number;
  /** Rules that show no hints, by the id of the cue. */
  mutedRules: Readonly<Record<string, RuleMute>>;
  /** Own phrases and names that never count. */
  neverCount: readonly string[];
  /** No hints before this time, in milliseconds since 1970; 0 if hints are not paused. */
  pausedUntil: number;
  /** The acts that the balance looks at. */
  window: ActWindow;
  /** Which of them count in the verdict and in the next step. */
  reading: Reading;
  /** Acts older than so many days are removed; 0 keeps them for good. See {@link KEEP_DAYS}. */
  keepDays: number;
  /** True if settings and totals of days go through the browser's own sync. */
  isSynced: boolean;
  dailyTen: DailyTen;
  own: OwnNames;
  /** True once the person has chosen where hints stand on LinkedIn: the side panel is not offered again. */
  offeredPanel: boolean;
}

/** Shortest and longest pause, in milliseconds. */
export const PAUSES = { shortest: 150, longest: 3000 } as const;
export const MOST_PHRASES = 100;
export const LONGEST_PHRASE = 80;
/** More rules than there will ever be; what is stored stays small. */
const MOST_RULES = 500;

/** Shortest and longest time that acts are kept, in days, where it is limited. */
export const KEEP_DAYS = { shortest: 30, longest: 3660 } as const;
export const MOST_OWN_NAMES = 20;

/** What changes; of the sites, only those that are named; of the rules too, where null wakes one. */
export type SettingsChange = Partial<
  Omit<Settings, 'version' | 'sites' | 'mutedRules'> & {
    sites: Partial<Settings['sites']>;
    mutedRules: Record<string, RuleMute | null>;
  }
>;

export const DEFAULT_SETTINGS: Readonly<Settings> = {
  version: 3,
  targetShare: 20,
  sites: { facebook: 'page', linkedin: 'page', x: 'page' },
  readsMessages: false,
  pause: 150,
  mutedRules: {},
  neverCount: [],
  pausedUntil: 0,
  window: { by: 'acts', acts: 20 },
  reading: 'activity',
  keepDays: 0,
  isSynced: false,
  dailyTen: { isOn: false, remindAt: null },
  own: { names: [], handles: [] },
  offeredPanel: false,
};

/** LinkedIn's terms forbid overlays and its pages look for extensions: until it is answered, the side panel is offered. */
export function isPanelOffered({ sites, offeredPanel }: Settings, site: SiteId): boolean {
  return site === 'linkedin' && sites.linkedin === 'page' && !offeredPanel;
}

const KEY = 'settings';
const SITES = Object.keys(DEFAULT_SETTINGS.sites) as SiteId[];

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isMode(value: unknown): value is SiteMode {
  return SITE_MODES.some((mode) => mode === value);
}

function isMute(value: unknown): value is RuleMute {
  return RULE_MUTES.some((mute) => mute === value);
}

function isPause(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= PAUSES.shortest && Number(value) <= PAUSES.longest;
}

function isTime(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isRuleId(value: string): boolean {
  return /^[a-z][a-z-]{0,40}$/.test(value);
}

function isPhrase(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_PHRASE;
}

function isReading(value: unknown): value is Reading {
  return READINGS.some((reading) => reading === value);
}

function isKeepDays(value: unknown): value is number {
  if (value === 0) return true;
  return Number.isInteger(value) && Number(value) >= KEEP_DAYS.shortest && Number(value) <= KEEP_DAYS.longest;
}

function isMinuteOfDay(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 24 * 60;
}

function restoreDailyTen(stored: unknown): DailyTen {
  const { isOn, remindAt } = isObject(stored) ? stored : {};
  return { isOn: isOn === true, remindAt: isMinuteOfDay(remindAt) ? remindAt : null };
}

function restoreNames(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter(isPhrase).slice(0, MOST_OWN_NAMES) : [];
}

function restoreOwn(stored: unknown): OwnNames {
  const { names, handles } = isObject(stored) ? stored : {};
  return { names: restoreNames(names), handles: restoreNames(handles) };
}

function restoreSites(stored: unknown): Settings['sites'] {
  const sites = { ...DEFAULT_SETTINGS.sites };
  if (!isObject(stored)) return sites;
  for (const site of SITES) {
    const mode = Object.hasOwn(stored, site) ? stored[site] : undefined;
    // The first version knew on and off.
    if (mode === false) sites[site] = 'off';
    else if (isMode(mode)) sites[site] = mode;
  }
  return sites;
}

function restoreRules(stored: unknown): Settings['mutedRules'] {
  if (!isObject(stored)) return {};
  const rules = Object.entries(stored).filter(
    (rule): rule is [string, RuleMute] => isRuleId(rule[0]) && isMute(rule[1]),
  );
  return Object.fromEntries(rules.slice(0, MOST_RULES));
}

/** Takes stored settings as they may be: missing, older, damaged. Falls back field by field. */
export function restoreSettings(stored: unknown): Settings {
  const given = isObject(stored) ? stored : {};
  const { targetShare, sites, readsMessages, pause, mutedRules, neverCount, pausedUntil } = given;
  const { window, reading, keepDays, isSynced, dailyTen, own, offeredPanel } = given;
  return {
    version: 3,
    targetShare: isTarget(targetShare) ? targetShare : DEFAULT_SETTINGS.targetShare,
    sites: restoreSites(sites),
    readsMessages: typeof readsMessages === 'boolean' ? readsMessages : DEFAULT_SETTINGS.readsMessages,
    pause: isPause(pause) ? pause : DEFAULT_SETTINGS.pause,
    mutedRules: restoreRules(mutedRules),
    neverCount: Array.isArray(neverCount) ? neverCount.filter(isPhrase).slice(0, MOST_PHRASES) : [],
    pausedUntil: isTime(pausedUntil) ? pausedUntil : 0,
    window: readWindow(window) ?? DEFAULT_SETTINGS.window,
    reading: isReading(reading) ? reading : DEFAULT_SETTINGS.reading,
    keepDays: isKeepDays(keepDays) ? keepDays : DEFAULT_SETTINGS.keepDays,
    isSynced: isSynced === true,
    dailyTen: restoreDailyTen(dailyTen),
    own: restoreOwn(own),
    offeredPanel: offeredPanel === true,
  };
}

/** Reads the settings; the defaults where none are stored. Rejects if the storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  return restoreSettings((await browser.storage.local.get(KEY))[KEY]);
}

function checkSites(sites: object): void {
  for (const [site, mode] of Object.entries(sites)) {
    if (!SITES.includes(site as SiteId) || !isMode(mode)) {
      throw new TypeError(`A site that is known is one of ${SITE_MODES.join(', ')}`);
    }
  }
}

function checkPhrases(phrases: unknown): void {
  if (!Array.isArray(phrases) || !phrases.every(isPhrase)) {
    throw new TypeError(`A phrase has 1 to ${LONGEST_PHRASE} characters`);
  }
  if (phrases.length > MOST_PHRASES) throw new RangeError(`There can be ${MOST_PHRASES} phrases at most`);
}

function checkRules(rules: object): void {
  for (const [rule, mute] of Object.entries(rules)) {
    if (!isRuleId(rule) || !(mute === null || isMute(mute))) {
      throw new TypeError('A rule is muted for a reason, or it speaks');
    }
  }
}

function checkBalance({ window, reading, keepDays, isSynced, dailyTen, own }: SettingsChange): void {
  if (window !== undefined && readWindow(window) === null) throw new RangeError('The window is none');
  if (reading !== undefined && !isReading(reading))
    throw new TypeError('A reading is of posts or of activity');
  if (keepDays !== undefined && !isKeepDays(keepDays)) {
    throw new RangeError(`Acts are kept ${KEEP_DAYS.shortest} to ${KEEP_DAYS.longest} days, or 0 for good`);
  }
  if (isSynced !== undefined && typeof isSynced !== 'boolean') throw new TypeError('Sync is on or off');
  if (dailyTen !== undefined && dailyTen.remindAt !== null && !isMinuteOfDay(dailyTen.remindAt)) {
    throw new RangeError('A time of day has 0 to 1439 minutes');
  }
  for (const names of own === undefined ? [] : [own.names, own.handles]) {
    if (names.length > MOST_OWN_NAMES || !names.every(isPhrase)) {
      throw new RangeError(`There can be ${MOST_OWN_NAMES} names of ${LONGEST_PHRASE} characters`);
    }
  }
}

/** What people can enter is refused in their words where they enter it: what this finds is a fault of ours. */
function checkChange(change: SettingsChange): void {
  const { targetShare, readsMessages, pause, pausedUntil } = change;
  if (targetShare !== undefined && !isTarget(targetShare)) {
    throw new RangeError(`The target must be a whole number from ${LOWEST_TARGET} to ${HIGHEST_TARGET}`);
  }
  if (pause !== undefined && !isPause(pause)) {
    throw new RangeError(`The pause must be ${PAUSES.shortest} to ${PAUSES.longest} whole milliseconds`);
  }
  if (readsMessages !== undefined && typeof readsMessages !== 'boolean') {
    throw new TypeError('Messages are either read or not');
  }
  if (pausedUntil !== undefined && !isTime(pausedUntil)) {
    throw new TypeError('A time is given in milliseconds since 1970');
  }
  if (change.offeredPanel !== undefined && typeof change.offeredPanel !== 'boolean') {
    throw new TypeError('The side panel was offered or not');
  }
  checkBalance(change);
  if (change.sites !== undefined) checkSites(change.sites);
  if (change.mutedRules !== undefined) checkRules(change.mutedRules);
  if (change.neverCount !== undefined) checkPhrases(change.neverCount);
}

/** The settings as they are once a change is made. Whoever says where hints stand on LinkedIn needs no offer. */
export function withChange(settings: Settings, change: SettingsChange): Settings {
  const sites = { ...settings.sites, ...change.sites };
  const rules = Object.entries({ ...settings.mutedRules, ...change.mutedRules });
  const mutedRules = Object.fromEntries(rules.filter((rule): rule is [string, RuleMute] => rule[1] !== null));
  const offeredPanel = change.sites?.linkedin !== undefined || (change.offeredPanel ?? settings.offeredPanel);
  return { ...settings, ...change, sites, mutedRules, offeredPanel };
}

/** Each write reads what is stored and adds to it: a second one that starts in between would undo the first. */
let lastWrite: Promise<unknown> = Promise.resolve();

/**
 * Stores what changes and keeps the rest. Rejects with a RangeError or a TypeError that says what is accepted, and
 * if the storage cannot be read or written.
 */
export function saveSettings(change: SettingsChange): Promise<void> {
  const write = lastWrite.then(async () => {
    checkChange(change);
    await browser.storage.local.set({ [KEY]: withChange(await readSettings(), change) });
  });
  lastWrite = write.catch(() => {});
  return write;
}

/** Calls back with the new settings whenever they change, in every context, until `signal` aborts. */
export function watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) callback(restoreSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      browser.storage.onChanged.removeListener(listener);
    } catch (error) {
      // After an update of the extension its old scripts lose the API; the listener is gone with it.
      reportError('settings', error);
    }
  });
}
