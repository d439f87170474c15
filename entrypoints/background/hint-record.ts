import { browser } from 'wxt/browser';
import { isOverBudget, type RuleCount } from '../../analysis/rule-budget.ts';
import {
  EFFECT_STEPS,
  type EffectCounts,
  type EffectStep,
  type HintCounts,
} from '../../platform/requests.ts';
import { isRuleId } from '../../platform/settings-fields.ts';

/** Counts of hints in `storage.local`: numbers only, by rule. */
const KEY = 'hints';
const MOST_RULES = 500;

function emptyEffect(): EffectCounts {
  return { shown: 0, changed: 0, fell: 0, sent: 0 };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Takes what is stored or sent as it may be; what is damaged begins again at zero. */
export function readHintCounts(stored: unknown): HintCounts {
  const { rules, effect } = isObject(stored) ? stored : {};
  const all: HintCounts = { rules: {}, effect: emptyEffect() };
  if (isObject(effect)) {
    for (const step of EFFECT_STEPS) {
      const count = effect[step];
      if (isCount(count)) all.effect[step] = count;
    }
  }
  for (const [cue, count] of Object.entries(isObject(rules) ? rules : {}).slice(0, MOST_RULES)) {
    if (!isObject(count) || !isCount(count.shown) || !isCount(count.notUseful)) continue;
    Object.defineProperty(all.rules, cue, {
      value: { shown: count.shown, notUseful: Math.min(count.notUseful, count.shown) },
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return all;
}

export interface HintRecord {
  /** A draft showed hints of these rules. */
  noteShown(cues: readonly string[]): Promise<void>;
  /** A hint of a rule was marked as not useful, or the mark was taken back; true if the rule is over its budget. */
  markNotUseful(cue: string, isMarked: boolean): Promise<boolean>;
  noteEffect(step: EffectStep): Promise<void>;
  read(): Promise<HintCounts>;
  /** Begins a rule again at zero; resolves with what it had. */
  forgetRule(cue: string): Promise<HintCounts>;
  /** Begins all again at zero; resolves with what there was. */
  forgetAll(): Promise<HintCounts>;
  /** Adds what was forgotten to what was counted since. */
  putBack(counts: HintCounts): Promise<void>;
}

/** The counts behind "Not useful" and the effect meter. All methods reject if the storage cannot be read or written. */
export function createHintRecord(): HintRecord {
  /** Each write adds to what is stored: two at once would lose one. */
  let lastWrite: Promise<unknown> = Promise.resolve();

  const read = async (): Promise<HintCounts> => readHintCounts((await browser.storage.local.get(KEY))[KEY]);

  function change<T>(edit: (stored: HintCounts) => T): Promise<T> {
    const write = lastWrite.then(async () => {
      const stored = await read();
      const result = edit(stored);
      await browser.storage.local.set({ [KEY]: stored });
      return result;
    });
    lastWrite = write.catch(() => {});
    return write;
  }

  function countOf({ rules }: HintCounts, cue: string): RuleCount {
    const known = Object.hasOwn(rules, cue) ? rules[cue] : undefined;
    const count = known ?? { shown: 0, notUseful: 0 };
    rules[cue] = count;
    return count;
  }

  return {
    noteShown: (cues) =>
      change((stored) => {
        for (const cue of new Set(cues)) countOf(stored, cue).shown++;
      }),
    markNotUseful: (cue, isMarked) =>
      change((stored) => {
        const count = countOf(stored, cue);
        const next = count.notUseful + (isMarked ? 1 : -1);
        count.notUseful = Math.max(0, Math.min(count.shown, next));
        return isOverBudget(count);
      }),
    noteEffect: (step) =>
      change((stored) => {
        stored.effect[step]++;
      }),
    read,
    forgetRule: (cue) =>
      change((stored) => {
        const count = Object.hasOwn(stored.rules, cue) ? stored.rules[cue] : undefined;
        delete stored.rules[cue];
        return { rules: count === undefined ? {} : { [cue]: count }, effect: emptyEffect() };
      }),
    forgetAll: () =>
      change((stored) => {
        const forgotten = { ...stored };
        stored.rules = {};
        stored.effect = emptyEffect();
        return forgotten;
      }),
    putBack: ({ rules, effect }) =>
      change((stored) => {
        for (const [cue, { shown, notUseful }] of Object.entries(rules)) {
          if (!isRuleId(cue)) continue;
          const count = countOf(stored, cue);
          count.shown += shown;
          count.notUseful += notUseful;
        }
        for (const step of EFFECT_STEPS) stored.effect[step] += effect[step];
      }),
  };
}
