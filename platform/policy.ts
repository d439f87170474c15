import { browser } from 'wxt/browser';
import type { SiteId } from '../analysis/rating.ts';
import { reportError } from './report-error.ts';
import type { PageSettings, Settings, SettingsChange, SiteMode } from './settings.ts';
import { isMode, isRuleId, SITES } from './settings-fields.ts';
import { HIGHEST_TARGET, isTarget, LOWEST_TARGET } from './target.ts';
import { sayInBrowser } from './texts.ts';

/**
 * What an organisation has set for the browsers of its people, in `storage.managed`; `public/policy.json` tells Chrome
 * what it may set. It lies over what the person chose and never takes its place: without it everything is as it was.
 */
export interface Policy {
  /** A whole number of percent; null where the person chooses. */
  targetShare: number | null;
  /** Those that are set only. */
  sites: Readonly<Partial<Record<SiteId, SiteMode>>>;
  /** Rules that show no hints, by the id of the cue. */
  mutedRules: readonly string[];
  /** True if messages are not read. An organisation can switch that off, not on. */
  messagesOff: boolean;
}

/** What of it holds in a page. */
export type PagePolicy = Pick<Policy, 'sites' | 'messagesOff'>;

export const NO_POLICY: Policy = { targetShare: null, sites: {}, mutedRules: [], messagesOff: false };

/** The fields of `policy.json`. */
export const POLICY_FIELDS = ['targetShare', 'sites', 'mutedRules', 'readsMessages'] as const;

const MOST_RULES = 500;

/** That an organisation has set it is no fault of whoever wanted to change it. */
export class FixedError extends Error {
  override name = 'FixedError';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What of a policy holds in a page; what cannot be read is left out. The background reports it. */
export function restorePagePolicy({ sites, readsMessages }: Record<string, unknown>): PagePolicy {
  const named = Object.entries(isObject(sites) ? sites : {});
  const known = named.filter(([name, mode]) => SITES.some((one) => one === name) && isMode(mode));
  return { sites: Object.fromEntries(known), messagesOff: readsMessages === false };
}

/** The settings of a page as they hold. */
export function withPagePolicy<T extends PageSettings>(settings: T, policy: PagePolicy): T {
  return {
    ...settings,
    sites: { ...settings.sites, ...policy.sites },
    readsMessages: settings.readsMessages && !policy.messagesOff,
    // Where the organisation has chosen there is nothing to be offered.
    offeredPanel: settings.offeredPanel || policy.sites.linkedin !== undefined,
  };
}

/** Takes a policy as it may be written. What cannot be read is left out, each by itself, and named in `faults`. */
export function restorePolicy(given: Record<string, unknown>): { policy: Policy; faults: string[] } {
  const faults: string[] = [];
  const { targetShare, sites = {}, mutedRules = [], readsMessages } = given;
  const strange = Object.keys(given).filter((name) => !POLICY_FIELDS.some((one) => one === name));
  faults.push(...strange.map((name) => `${name} is unknown`));

  if (targetShare !== undefined && !isTarget(targetShare))
    faults.push(`targetShare is no whole number from ${LOWEST_TARGET} to ${HIGHEST_TARGET}`);

  if (!isObject(sites)) faults.push('sites is no object');
  for (const [name, mode] of Object.entries(isObject(sites) ? sites : {})) {
    if (!SITES.some((one) => one === name)) faults.push(`sites.${name} is unknown`);
    else if (!isMode(mode)) faults.push(`sites.${name} is not page, panel or off`);
  }

  const rules: string[] = [];
  if (!Array.isArray(mutedRules)) faults.push('mutedRules is no list');
  for (const [index, rule] of (Array.isArray(mutedRules) ? mutedRules : []).entries()) {
    if (typeof rule === 'string' && isRuleId(rule) && rules.length < MOST_RULES) rules.push(rule);
    else faults.push(`mutedRules[${index}] is no rule`);
  }

  if (readsMessages !== undefined && readsMessages !== false) faults.push('readsMessages can only be false');
  const policy: Policy = {
    ...restorePagePolicy(given),
    targetShare: isTarget(targetShare) ? targetShare : null,
    mutedRules: [...new Set(rules)],
  };
  return { policy, faults };
}

/** Firefox says it where nothing is set. */
const NOTHING_SET = /managed storage manifest not found/i;

/** The fields that are set, as they stand there; none in a browser that nobody manages. Rejects if they cannot be read. */
export async function readManaged(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch (error) {
    if (NOTHING_SET.test((error as { message?: string } | null)?.message ?? '')) return {};
    throw error;
  }
}

/** Reads the policy, with what is wrong with it. Rejects if it cannot be read. */
export async function lookAtPolicy(): Promise<{ policy: Policy; faults: string[] }> {
  return restorePolicy(await readManaged());
}

/** Calls back when the policy has changed, until `signal` aborts. Firefox reads it when it starts, and then never. */
export function watchPolicy(callback: () => void, signal: AbortSignal): void {
  const listener = (_changes: unknown, area: string): void => {
    if (area === 'managed') callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Reads the policy and reports what is wrong with it. Rejects if it cannot be read: nobody knows then what is allowed. */
export async function readPolicy(): Promise<Policy> {
  const { policy, faults } = await lookAtPolicy();
  for (const fault of faults) reportError('policy', new TypeError(fault));
  return policy;
}

/** The settings as they hold: what the person chose, and over it what the organisation has set. */
export function withPolicy(settings: Settings, policy: Policy): Settings {
  const muted = policy.mutedRules.map((rule) => [rule, settings.mutedRules[rule] ?? 'chosen'] as const);
  return {
    ...withPagePolicy(settings, policy),
    targetShare: policy.targetShare ?? settings.targetShare,
    mutedRules: { ...settings.mutedRules, ...Object.fromEntries(muted) },
  };
}

/**
 * What of a change is the person's to make. What is set already as it is wanted is left out, so that it does not stand
 * as a choice of theirs.
 * @throws FixedError if something else is wanted than what is set
 */
export function allowedChange(change: SettingsChange, policy: Policy): SettingsChange {
  const allowed = { ...change };
  const refuse = (): never => {
    throw new FixedError(sayInBrowser('policy_reason'));
  };
  if (policy.targetShare !== null && change.targetShare !== undefined) {
    if (change.targetShare !== policy.targetShare) refuse();
    delete allowed.targetShare;
  }
  if (policy.messagesOff && change.readsMessages !== undefined) {
    if (change.readsMessages) refuse();
    delete allowed.readsMessages;
  }
  if (change.sites !== undefined) {
    const sites = Object.entries(change.sites) as [SiteId, SiteMode][];
    if (sites.some(([site, mode]) => (policy.sites[site] ?? mode) !== mode)) refuse();
    const open = sites.filter(([site]) => policy.sites[site] === undefined);
    if (open.length === 0) delete allowed.sites;
    else allowed.sites = Object.fromEntries(open);
  }
  if (change.mutedRules !== undefined) {
    const rules = Object.entries(change.mutedRules);
    if (rules.some(([rule, mute]) => mute === null && policy.mutedRules.includes(rule))) refuse();
    allowed.mutedRules = Object.fromEntries(rules.filter(([rule]) => !policy.mutedRules.includes(rule)));
  }
  return allowed;
}
