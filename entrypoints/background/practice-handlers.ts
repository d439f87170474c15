import type { Handlers } from '../../platform/messaging.ts';
import type { PracticeRequest } from '../../platform/requests.ts';
import { effectOnBalance } from './balance-effect.ts';
import { reportOnDraft, tryToRead } from './draft-reports.ts';
import type { KeptSelections } from './kept-selections.ts';
import type { Means } from './means.ts';

/** What the practice page asks. Nothing of it is recorded or counted. */
export function practiceHandlers(means: Means, selections: KeptSelections): Handlers<PracticeRequest> {
  return {
    async 'practise-draft'(draft) {
      const report = await reportOnDraft(draft, means);
      // What is not rated is no act of any kind.
      if (report.coaching.unrated !== null) return { report, effect: null };
      const { kind } = report.coaching;
      const settings = await tryToRead('settings', means.readSettings());
      const effect =
        settings &&
        (await tryToRead('ledger', effectOnBalance({ surface: draft.surface, kind }, settings, means)));
      return { report, effect };
    },

    'take-selection': ({ ticket }) => ({ selection: selections.take(ticket) }),
  };
}
