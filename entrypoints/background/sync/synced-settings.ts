import { readWindow } from '../../../platform/balance-window.ts';
import {
  DEFAULT_SETTINGS,
  READINGS,
  RULE_MUTES,
  type Settings,
  type SettingsChange,
} from '../../../platform/settings.ts';
import { isTarget } from '../../../platform/target.ts';
import { jsonOf, type View } from './stamped-fields.ts';

/**
 * Which settings go from machine to machine: how the balance is counted, and which rules are muted. Own names and
 * phrases stay, for they are words of the person; so do sites, messages and pauses, which are of one machine, and how
 * long acts are kept, since that removes some.
 */

const RULE = 'rule-';

/** The value of each synced field; null for a rule that speaks. */
export type Fields = ReadonlyMap<string, unknown>;

export function fieldsOf({ targetShare, window, reading, mutedRules }: Settings): Fields {
  const rules = Object.entries(mutedRules).map(([rule, mute]) => [RULE + rule, mute] as const);
  return new Map<string, unknown>([
    ['targetShare', targetShare],
    ['window', window],
    ['reading', reading],
    ...rules,
  ]);
}

const DEFAULTS = fieldsOf(DEFAULT_SETTINGS);

const same = (a: unknown, b: unknown): boolean => jsonOf(a) === jsonOf(b);

/**
 * A machine begins to sync: what was chosen on others goes, and where nothing was, its own choices are of now. What
 * nobody chose loses to any choice.
 *
 * @returns the fields to merge with those of the others
 */
export function joinFields(settings: Settings, others: View, now: number, device: string): View {
  const own = [...fieldsOf(settings)].filter(([name]) => (others.get(name)?.[1] ?? 0) === 0);
  return new Map(
    own.map(([name, value]) => [name, [value, same(value, DEFAULTS.get(name)) ? 0 : now, device]] as const),
  );
}

/**
 * Stamps what the person changed here since `seen`. A change is later than what it replaces, even where the clock of
 * another machine is ahead.
 */
export function stampChanges(
  view: View,
  seen: Fields,
  settings: Settings,
  now: number,
  device: string,
): View {
  const fields = fieldsOf(settings);
  const stamped = new Map(view);
  for (const name of new Set([...fields.keys(), ...seen.keys()])) {
    const value = fields.get(name) ?? null;
    if (same(value, seen.get(name))) continue;
    stamped.set(name, [value, Math.max(now, (view.get(name)?.[1] ?? -1) + 1), device]);
  }
  return stamped;
}

/** What has to change here to be as the view says; null for nothing. What this version cannot read stays as it is. */
export function changeTowards(view: View, settings: Settings): SettingsChange | null {
  const here = fieldsOf(settings);
  const change: SettingsChange = {};
  const mutedRules: NonNullable<SettingsChange['mutedRules']> = {};
  for (const [name, [value]] of view) {
    if (same(value, here.get(name))) continue;
    const window = name === 'window' ? readWindow(value) : null;
    const reading = name === 'reading' ? READINGS.find((one) => one === value) : undefined;
    if (name === 'targetShare' && isTarget(value)) change.targetShare = value;
    // A newer version may say more of it: what can be read of that may be what is here.
    if (window !== null && !same(window, here.get('window'))) change.window = window;
    if (reading !== undefined) change.reading = reading;
    const rule = name.startsWith(RULE) ? name.slice(RULE.length) : '';
    const mute = value === null ? null : RULE_MUTES.find((one) => one === value);
    if (/^[a-z][a-z-]{0,40}$/.test(rule) && mute !== undefined) mutedRules[rule] = mute;
  }
  if (Object.keys(mutedRules).length > 0) change.mutedRules = mutedRules;
  return Object.keys(change).length === 0 ? null : change;
}

/** What may be left out where there is no room, in this order: rules, the oldest change first, then fields of newer versions. */
export function namesToLeaveOut(view: View): string[] {
  const rules = [...view].filter(([name]) => name.startsWith(RULE)).sort(([, a], [, b]) => a[1] - b[1]);
  const strange = [...view.keys()].filter((name) => !name.startsWith(RULE) && !DEFAULTS.has(name));
  return [...rules.map(([name]) => name), ...strange];
}
