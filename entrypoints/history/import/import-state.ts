import type { OwnNames } from '../../../platform/settings.ts';
import type { AddedActs } from './add-acts.ts';
import type { RefusedFile } from './found-archives.ts';
import type { RatedActs } from './rate-acts.ts';
import type { ReadArchives, ReadProgress } from './read-archives.ts';

/** How far rating or adding is. */
export interface WorkProgress {
  done: number;
  total: number;
  /** Acts a second while it was not paused; null while that cannot be told. */
  rate: number | null;
  /** Seconds that are left; null while that cannot be told. */
  left: number | null;
  isPaused: boolean;
}

/** Where an import is. Nothing is written before `adding`. */
export type ImportState =
  | {
      step: 'idle';
      refused: readonly RefusedFile[];
      /** True if adding was stopped midway. */
      isStopped: boolean;
    }
  | { step: 'reading'; progress: ReadProgress }
  | { step: 'read'; read: ReadArchives; offered: OwnNames }
  | { step: 'rating'; progress: WorkProgress }
  | { step: 'rated'; read: ReadArchives; rated: RatedActs }
  | { step: 'adding'; progress: WorkProgress }
  | { step: 'done'; outcome: AddedActs };

export const BEGINNING = { step: 'idle', refused: [], isStopped: false } as const satisfies ImportState;
