import type { Reading } from '../analysis/metrics.ts';
import type { SiteId } from '../analysis/rating.ts';
import { readWindow } from './balance-window.ts';
import { isDomain } from './domain.ts';
import {
  type Brand,
  type DailyTen,
  DEFAULT_SETTINGS,
  type HintChoices,
  KEEP_DAYS,
  LONGEST_PHRASE,
  MOST_BRANDS,
  MOST_HINTS,
  MOST_OWN_NAMES,
  MOST_PHRASES,
  type OwnNames,
  PAUSES,
  type PageSettings,
  READINGS,
  RULE_MUTES,
  type RuleMute,
  type Settings,
  type SettingsChange,
  SITE_MODES,
  type SiteMode,
  TOOLBAR_BADGES,
  type ToolbarBadge,
} from './settings.ts';
import { HIGHEST_TARGET, isTarget, LOWEST_TARGET } from './target.ts';

/** More rules than there will ever be; what is stored stays small. */
const MOST_RULES = 500;
export const SITES = Object.keys(DEFAULT_SETTINGS.sites) as SiteId[];

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isMode(value: unknown): value is SiteMode {
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

export function isRuleId(value: string): boolean {
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

function isHintCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_HINTS;
}

function isBadge(value: unknown): value is ToolbarBadge {
  return TOOLBAR_BADGES.some((badge) => badge === value);
}

function restoreDailyTen(stored: unknown): DailyTen {
  const { isOn, remindAt } = isObject(stored) ? stored : {};
  return { isOn: isOn === true, remindAt: isMinuteOfDay(remindAt) ? remindAt : null };
}

function restoreNames(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter(isPhrase).slice(0, MOST_OWN_NAMES) : [];
}

/** The first versions knew no domains. */
function restoreOwn(stored: unknown): OwnNames {
  const { names, handles, domains } = isObject(stored) ? stored : {};
  return {
    names: restoreNames(names),
    handles: restoreNames(handles),
    domains: restoreNames(domains).filter(isDomain),
  };
}

function restoreBrands(stored: unknown): Brand[] {
  if (!Array.isArray(stored)) return [];
  const brands = stored.filter(isObject).filter(({ title }) => isPhrase(title));
  return brands.slice(0, MOST_BRANDS).map((brand) => ({
    title: brand.title as string,
    isClient: brand.isClient === true,
    ...restoreOwn(brand),
  }));
}

function restoreHints(stored: unknown): HintChoices {
  const { most, hasBadge, hasUnderlines } = isObject(stored) ? stored : {};
  const { hints } = DEFAULT_SETTINGS;
  return {
    most: isHintCount(most) ? most : hints.most,
    hasBadge: typeof hasBadge === 'boolean' ? hasBadge : hints.hasBadge,
    hasUnderlines: typeof hasUnderlines === 'boolean' ? hasUnderlines : hints.hasUnderlines,
  };
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

/** What of the stored settings holds in a page; see {@link restoreSettings}. */
export function restorePageSettings(stored: unknown): PageSettings {
  const given = isObject(stored) ? stored : {};
  const { sites, readsMessages, pause, pausedUntil, hints } = given;
  const { ratesPrivate, toolbarBadge, offeredPanel } = given;
  return {
    sites: restoreSites(sites),
    readsMessages: typeof readsMessages === 'boolean' ? readsMessages : DEFAULT_SETTINGS.readsMessages,
    pause: isPause(pause) ? pause : DEFAULT_SETTINGS.pause,
    pausedUntil: isTime(pausedUntil) ? pausedUntil : 0,
    hints: restoreHints(hints),
    ratesPrivate: typeof ratesPrivate === 'boolean' ? ratesPrivate : DEFAULT_SETTINGS.ratesPrivate,
    toolbarBadge: isBadge(toolbarBadge) ? toolbarBadge : DEFAULT_SETTINGS.toolbarBadge,
    offeredPanel: offeredPanel === true,
  };
}

/** Takes stored settings as they may be: missing, older, damaged. Falls back field by field. */
export function restoreSettings(stored: unknown): Settings {
  const given = isObject(stored) ? stored : {};
  const { targetShare, mutedRules, neverCount, window, reading, keepDays, isSynced, dailyTen } = given;
  const { own, brands } = given;
  return {
    ...restorePageSettings(given),
    version: 4,
    targetShare: isTarget(targetShare) ? targetShare : DEFAULT_SETTINGS.targetShare,
    mutedRules: restoreRules(mutedRules),
    neverCount: Array.isArray(neverCount) ? neverCount.filter(isPhrase).slice(0, MOST_PHRASES) : [],
    window: readWindow(window) ?? DEFAULT_SETTINGS.window,
    reading: isReading(reading) ? reading : DEFAULT_SETTINGS.reading,
    keepDays: isKeepDays(keepDays) ? keepDays : DEFAULT_SETTINGS.keepDays,
    isSynced: isSynced === true,
    dailyTen: restoreDailyTen(dailyTen),
    own: restoreOwn(own),
    brands: restoreBrands(brands),
  };
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

function checkNames({ names, handles, domains }: OwnNames): void {
  for (const list of [names, handles, domains]) {
    if (list.length > MOST_OWN_NAMES || !list.every(isPhrase)) {
      throw new RangeError(`There can be ${MOST_OWN_NAMES} names of ${LONGEST_PHRASE} characters`);
    }
  }
  if (!domains.every(isDomain)) throw new TypeError('A domain looks like "mill.example"');
}

function checkPerson({ own, brands }: SettingsChange): void {
  if (own !== undefined) checkNames(own);
  if (brands === undefined) return;
  if (brands.length > MOST_BRANDS) throw new RangeError(`There can be ${MOST_BRANDS} brands at most`);
  for (const brand of brands) {
    if (!isPhrase(brand.title))
      throw new TypeError(`A brand has a name of 1 to ${LONGEST_PHRASE} characters`);
    if (typeof brand.isClient !== 'boolean') throw new TypeError('A brand is a client, or it is not');
    checkNames(brand);
  }
}

function checkLooks({ hints = {}, ratesPrivate, toolbarBadge }: SettingsChange): void {
  const { most, hasBadge = true, hasUnderlines = true } = hints;
  if (most !== undefined && !isHintCount(most)) {
    throw new RangeError(`There are 1 to ${MOST_HINTS} hints at a time`);
  }
  if (typeof hasBadge !== 'boolean' || typeof hasUnderlines !== 'boolean') {
    throw new TypeError('Badge and underlines are on or off');
  }
  if (ratesPrivate !== undefined && typeof ratesPrivate !== 'boolean') {
    throw new TypeError('Drafts in private windows are rated, or they are not');
  }
  if (toolbarBadge !== undefined && !isBadge(toolbarBadge)) {
    throw new TypeError(`The toolbar shows one of ${TOOLBAR_BADGES.join(', ')}`);
  }
}

function checkBalance({ window, reading, keepDays, isSynced, dailyTen }: SettingsChange): void {
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
}

/** What people can enter is refused in their words where they enter it: what this finds is a fault of ours. */
export function checkChange(change: SettingsChange): void {
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
  checkPerson(change);
  checkLooks(change);
  if (change.sites !== undefined) checkSites(change.sites);
  if (change.mutedRules !== undefined) checkRules(change.mutedRules);
  if (change.neverCount !== undefined) checkPhrases(change.neverCount);
}
