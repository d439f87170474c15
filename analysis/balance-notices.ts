import { ABOUT_ONESELF_A_DAY, levelOf } from './daily-metrics.ts';
import { type CountKey, type Say, sayCount } from './message.ts';

/** What may stand out in a balance, in counts; what is left out is not known. */
export interface Outstanding {
  /** Promotions that follow each other up to now. */
  inARow?: number;
  /** Acts about oneself today. */
  aboutOneself?: number;
  /** Acts that came when there were too many near-duplicates of them already, see `findOverused`. */
  overused?: number;
}

/** From so many on a row of promotions is worth a word (source 000-3). */
const ROW_FROM = 3;

/** What stands out, in a sentence each. */
export function sayNotices({ inARow = 0, aboutOneself = 0, overused = 0 }: Outstanding, say: Say): string[] {
  const notices: [CountKey, number, isWorthIt: boolean][] = [
    ['notice_row', inARow, inARow >= ROW_FROM],
    ['notice_oneself', aboutOneself, levelOf(aboutOneself, ABOUT_ONESELF_A_DAY) !== 'none'],
    ['notice_repeats', overused, overused > 0],
  ];
  return notices.filter(([, , isWorthIt]) => isWorthIt).map(([key, count]) => sayCount(say, key, count));
}
