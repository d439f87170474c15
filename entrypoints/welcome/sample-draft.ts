import type { Coaching } from '../../analysis/coach.ts';
import { text } from '../../components/texts.ts';
import { percent } from '../../components/words.ts';

/**
 * The picture shows a draft as Twoway rates it; a test holds it beside the real rating. It is English in every
 * language, as are the drafts that are rated.
 */

/** Where the words of the hints stand in the draft, and what the suggestion leaves out. */
export const SAMPLE_SPANS = {
  credit: { start: 0, end: 14 },
  ask: { start: 80, end: 95 },
  cut: { start: 80, end: 99 },
} as const;

/** The balance before it, and the share in percent once it is posted. */
export const SAMPLE_BALANCE = { promotions: 2, acts: 12, target: 20, before: 17, after: 15 } as const;

const NO_EVIDENCE = { essay: '', claim: '' };

/** All that the card says of it. */
export function sampleCoaching(): Coaching {
  const { credit, ask, cut } = SAMPLE_SPANS;
  const draft = text('welcome_draft');
  const { before, after } = SAMPLE_BALANCE;
  return {
    score: 27,
    band: 'leaning',
    bandWord: text('band_leaning'),
    kind: 'conversation',
    unrated: null,
    verdict: { state: 'fine', text: text('verdict_fine', percent(before), percent(after)) },
    give: 20,
    drivers: [],
    gives: [],
    asks: [],
    hints: [
      {
        cue: 'call-to-action',
        tone: 'ask',
        title: text('cue_call_to_action_title'),
        reason: text('cue_call_to_action_hint', draft.slice(ask.start, ask.end)),
        action: text('cue_call_to_action_action'),
        contribution: 23,
        spans: [ask],
        evidence: NO_EVIDENCE,
        suggestion: { say: text('suggest_cut', draft.slice(cut.start, cut.end)), copy: null, cut: null },
        order: null,
      },
      {
        cue: 'thanks-by-name',
        tone: 'credit',
        title: text('cue_thanks_by_name_title'),
        reason: text('cue_thanks_by_name_hint', draft.slice(credit.start, credit.end)),
        action: text('cue_thanks_by_name_action'),
        contribution: -20,
        spans: [credit],
        evidence: NO_EVIDENCE,
        suggestion: null,
        order: null,
      },
    ],
  };
}
