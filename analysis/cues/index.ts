import type { Cue } from '../cue.ts';
import { callToAction } from './call-to-action.ts';
import { closingQuestion } from './closing-question.ts';

/** All cues, in the order of their ids; `tests/analysis/cues/cues.test.ts` holds the folder to it. */
export const CUES: readonly Cue[] = [callToAction, closingQuestion];
