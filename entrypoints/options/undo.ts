import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from '../../platform/settings.ts';

function pick<T extends object>(from: T, names: readonly string[]): Partial<T> {
  return Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name))) as Partial<T>;
}

/** The change that takes back another one: of what that one names, and of nothing else, the values of before. */
export function inverseOf(before: Settings, change: SettingsChange): SettingsChange {
  const { sites, hints, mutedRules, ...rest } = change;
  const inverse: SettingsChange = pick<SettingsChange>(before, Object.keys(rest));
  if (sites !== undefined) inverse.sites = pick(before.sites, Object.keys(sites));
  // Who chooses for LinkedIn has answered an offer, too; see `withChange`.
  if (sites?.linkedin !== undefined) inverse.offeredPanel = before.offeredPanel;
  if (hints !== undefined) inverse.hints = pick(before.hints, Object.keys(hints));
  if (mutedRules !== undefined) {
    const known = new Map(Object.entries(before.mutedRules));
    inverse.mutedRules = Object.fromEntries(
      Object.keys(mutedRules).map((rule) => [rule, known.get(rule) ?? null]),
    );
  }
  return inverse;
}

/** The change after which everything is as it was after the installation. */
export function resetOf(now: Settings): SettingsChange {
  const { version, ...defaults } = DEFAULT_SETTINGS;
  const woken = Object.fromEntries(Object.keys(now.mutedRules).map((rule) => [rule, null]));
  return { ...defaults, mutedRules: woken };
}

/** One step back. */
export interface Step {
  /** The section in which the change was made. */
  section: string;
  /** What takes it back; null where no setting was changed. */
  change: SettingsChange | null;
  /** True if it lies below what an organisation has set. */
  isOwn: boolean;
  /** Brings back what is no setting, once the settings are as they were. It may be tried again where it rejects. */
  bringBack: (() => Promise<void>) | null;
  /** When the change was made, in milliseconds since 1970. */
  at: number;
}

/** All steps back, the last one last. */
export interface Past {
  steps: readonly Step[];
}

/** What is typed letter by letter, or run through by arrow keys. */
const TYPED: readonly string[] = ['targetShare', 'window'];
/** In milliseconds: letters that come faster than this are one change. */
const TYPING = 2000;

/**
 * The steps with one more. What is still being typed is one change: back goes the way to what was there before the
 * first letter.
 */
export function withStep(steps: readonly Step[], step: Step): Step[] {
  const last = steps.at(-1);
  const [name = '', ...others] = Object.keys(step.change ?? {});
  const goesOn =
    last?.change != null &&
    !step.isOwn &&
    last.section === step.section &&
    others.length === 0 &&
    TYPED.includes(name) &&
    Object.keys(last.change).join() === name &&
    step.at - last.at < TYPING;
  return goesOn ? [...steps.slice(0, -1), { ...last, at: step.at }] : [...steps, step];
}
