import { detailsOf, namedRules } from '../../analysis/rule-details.ts';
import type { Handlers } from '../../platform/messaging.ts';
import type { HintChoice } from '../../platform/requests.ts';
import type { SettingsChange } from '../../platform/settings.ts';
import type { Means } from './means.ts';

const MINUTE = 60_000;

function settingsFor(choice: HintChoice, now: number): SettingsChange {
  switch (choice.choice) {
    case 'rule':
      return { mutedRules: { [choice.cue]: choice.isMuted ? 'chosen' : null } };
    case 'site':
      return { sites: { [choice.site]: choice.mode } };
    case 'pause':
      return { pausedUntil: choice.minutes === 0 ? 0 : now + choice.minutes * MINUTE };
  }
}

/** What page scripts may say of hints: counts, and choices that can be taken back. */
export function hintPageHandlers(
  means: Means,
): Handlers<'note-shown' | 'note-effect' | 'mark-hint' | 'choose-hints'> {
  const { hints, readSettings, saveSettings } = means;
  return {
    async 'note-shown'({ cues }, sender) {
      // A private window leaves no trace, not even a number.
      if (!sender.tab?.incognito) await hints.noteShown(cues);
      return {};
    },

    async 'note-effect'({ step }, sender) {
      if (!sender.tab?.incognito) await hints.noteEffect(step);
      return {};
    },

    async 'mark-hint'({ cue, isUseful }) {
      const isMuted = await hints.markNotUseful(cue, !isUseful);
      const { mutedRules } = await readSettings();
      const mute = Object.hasOwn(mutedRules, cue) ? mutedRules[cue] : undefined;
      if (isMuted && mute === undefined) await saveSettings({ mutedRules: { [cue]: 'not-useful' } });
      // The mark was taken back that had muted it.
      if (!isMuted && mute === 'not-useful') await saveSettings({ mutedRules: { [cue]: null } });
      return { isMuted };
    },

    ...chooseHandler(means),
  };
}

/** The side panel offers some of the choices of the card. */
function chooseHandler({ saveSettings, now }: Means): Handlers<'choose-hints'> {
  return {
    async 'choose-hints'(choice) {
      await saveSettings(settingsFor(choice, now()));
      return {};
    },
  };
}

const NEVER_SHOWN = { shown: 0, notUseful: 0 };

/** What the extension's own pages may ask of hints. */
export function hintExtensionHandlers(
  means: Means,
): Handlers<'choose-hints' | 'get-hints' | 'get-rule' | 'wake-rule' | 'forget-hints' | 'restore-hints'> {
  const { hints, saveSettings, say } = means;
  return {
    ...chooseHandler(means),

    async 'get-hints'() {
      const { rules, effect } = await hints.read();
      const countOf = (cue: string) => (Object.hasOwn(rules, cue) ? rules[cue] : undefined) ?? NEVER_SHOWN;
      const reports = namedRules(say).map((rule) => ({ ...rule, ...countOf(rule.cue) }));
      return { rules: reports.sort((a, b) => b.shown - a.shown), effect };
    },

    async 'get-rule'({ cue }) {
      return detailsOf(cue, say);
    },

    async 'wake-rule'({ cue }) {
      // The counts first: a rule that speaks again with the old ones would be muted by the next mark.
      const forgotten = await hints.forgetRule(cue);
      await saveSettings({ mutedRules: { [cue]: null } });
      return forgotten;
    },

    'forget-hints': () => hints.forgetAll(),

    async 'restore-hints'(counts) {
      await hints.putBack(counts);
      return {};
    },
  };
}
