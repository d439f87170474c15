import type { ActWindow } from '../../analysis/window.ts';
import { countText, number, text } from '../../components/texts.ts';
import { percent } from '../../components/words.ts';
import type { Settings } from '../../platform/settings.ts';

type Named = Exclude<keyof Settings, 'version' | 'pausedUntil' | 'offeredPanel'>;

const YEAR = 365;

/** "2 years", or the days where they are no years; for good where it is 0. */
export function sayKept(days: number): string {
  if (days === 0) return text('options_keep_always');
  return days % YEAR === 0
    ? countText('options_keep_years', days / YEAR)
    : countText('options_keep_days', days);
}

function sayOn(isOn: boolean): string {
  return text(isOn ? 'options_value_on' : 'options_value_off');
}

function sayCount(count: number): string {
  return countText('options_value_entries', count);
}

function sayWindow(window: ActWindow): string {
  return window.by === 'acts'
    ? text('options_value_acts', number(window.acts))
    : countText('options_keep_days', window.days);
}

/** Every setting by name, with its value in a few words; lists by how many they hold. */
const WORDS: { [Name in Named]: [name: () => string, say: (value: Settings[Name]) => string] } = {
  targetShare: [() => text('options_target'), percent],
  sites: [
    () => text('options_sites'),
    (sites) =>
      [sites.x, sites.linkedin, sites.facebook].map((mode) => text(`options_mode_${mode}`)).join(', '),
  ],
  readsMessages: [() => text('options_messages'), sayOn],
  pause: [() => text('options_wait'), (pause) => text('options_wait_seconds', number(pause / 1000))],
  mutedRules: [() => text('options_value_muted'), (rules) => sayCount(Object.keys(rules).length)],
  neverCount: [() => text('options_phrases'), (phrases) => sayCount(phrases.length)],
  window: [() => text('options_window'), sayWindow],
  reading: [() => text('options_reading'), (reading) => text(`options_reading_${reading}`)],
  keepDays: [() => text('options_keep'), sayKept],
  isSynced: [() => text('options_sync_switch'), sayOn],
  dailyTen: [() => text('daily_ten_title'), ({ isOn }) => sayOn(isOn)],
  own: [
    () => text('options_value_own'),
    ({ names, handles, domains }) => sayCount(names.length + handles.length + domains.length),
  ],
  brands: [() => text('options_value_brands'), (brands) => sayCount(brands.length)],
  hints: [
    () => text('options_hints'),
    ({ most, hasBadge, hasUnderlines }) =>
      text('options_value_hints', number(most), sayOn(hasBadge), sayOn(hasUnderlines)),
  ],
  ratesPrivate: [() => text('options_value_private'), sayOn],
  toolbarBadge: [() => text('options_value_toolbar'), (badge) => text(`options_value_toolbar_${badge}`)],
};

/** One setting that differs: its name, and both values in words. */
export interface Difference {
  name: string;
  from: string;
  to: string;
}

function differenceOf<Name extends Named>(id: Name, before: Settings, after: Settings): Difference | null {
  if (JSON.stringify(before[id]) === JSON.stringify(after[id])) return null;
  const [name, say] = WORDS[id];
  return { name: name(), from: say(before[id]), to: say(after[id]) };
}

/** What differs between settings, in words. */
export function differencesOf(before: Settings, after: Settings): Difference[] {
  const all = (Object.keys(WORDS) as Named[]).map((id) => differenceOf(id, before, after));
  return all.filter((one) => one !== null);
}

/** The name of a field of a file, if it is a setting; else as it stands there. */
export function nameOfField(field: string): string {
  return Object.hasOwn(WORDS, field) ? WORDS[field as Named][0]() : field;
}
