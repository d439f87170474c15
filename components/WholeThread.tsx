import type { JSX } from 'preact';
import type { DraftReport } from '../analysis/draft-report.ts';
import { number, text } from './texts.ts';

type Rated = Pick<DraftReport['coaching'], 'score' | 'unrated'>;

function sayScore(stem: 'thread_part' | 'thread_whole', { score, unrated }: Rated): string {
  return unrated === null ? text(stem, number(score)) : text(`${stem}_unrated`);
}

/** A part of a thread and the thread: "This part 34 · Whole thread 61". */
export function WholeThread({ part, whole }: { part: Rated; whole: Rated }): JSX.Element {
  return (
    <p class="whole-thread">{`${sayScore('thread_part', part)} · ${sayScore('thread_whole', whole)}`}</p>
  );
}
