import type { Remark } from '../../analysis/coach.ts';
import type { SiteId } from '../../analysis/rating.ts';
import { text } from '../../components/texts.ts';
import { askBackground } from '../../platform/messaging.ts';
import type { ComposeSession } from './compose-session.ts';

/**
 * The ways to say no.
 * - to one hint: `this` (here only), `not-useful` (here, and it counts against its rule), `rule` (nowhere any more)
 * - to all hints: `draft` (in this draft), `hour` (for an hour), `site` (in the pages of this site)
 */
export type HintNo = 'this' | 'not-useful' | 'rule';
export type DraftNo = 'draft' | 'hour' | 'site';

/** A no that was said, in words, with the way back. */
export interface SaidNo {
  text: string;
  undo(): Promise<void>;
}

/** A no that ends what is shown here: it takes effect when the person has had the time to take it back. */
export interface Farewell {
  text: string;
  commit(): Promise<void>;
}

/** Says no to one hint, or warning, of a session. Rejects if it could not be saved; then nothing has changed. */
export async function sayNoToHint(no: HintNo, hint: Remark, session: ComposeSession): Promise<SaidNo> {
  const { cue, title } = hint;
  if (no === 'rule') {
    await askBackground('choose-hints', { choice: 'rule', cue, isMuted: true });
    return {
      text: text('say_no_rule', title),
      async undo() {
        await askBackground('choose-hints', { choice: 'rule', cue, isMuted: false });
      },
    };
  }
  const { isMuted } =
    no === 'not-useful' ? await askBackground('mark-hint', { cue, isUseful: false }) : { isMuted: false };
  const takeBack = session.dismissals.hide(hint, session.view.draft.text);
  session.shownChanged();
  return {
    text: isMuted
      ? text('say_no_noted_and_muted', title)
      : text(no === 'this' ? 'say_no_hidden' : 'say_no_noted'),
    async undo() {
      if (no === 'not-useful') await askBackground('mark-hint', { cue, isUseful: true });
      takeBack();
      session.shownChanged();
    },
  };
}

/** Says no to all hints of a draft. */
export function silenceDraft(session: ComposeSession): SaidNo {
  const takeBack = session.dismissals.silence();
  session.shownChanged();
  return {
    text: text('say_no_draft'),
    async undo() {
      takeBack();
      session.shownChanged();
    },
  };
}

/** What says no to all hints here: for an hour, or for good. */
export function farewellFor(no: 'hour' | 'site', site: SiteId, siteName: string): Farewell {
  if (no === 'hour') {
    return {
      text: text('say_no_hour'),
      async commit() {
        await askBackground('choose-hints', { choice: 'pause', minutes: 60 });
      },
    };
  }
  return {
    text: text('say_no_site', siteName),
    async commit() {
      await askBackground('choose-hints', { choice: 'site', site, mode: 'panel' });
    },
  };
}
