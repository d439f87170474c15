import { DAY, type LocalDay } from './local-day.ts';
import { type CountKey, type Say, sayCount } from './message.ts';
import type { Reading } from './metrics.ts';
import type { WayBack } from './next-step.ts';

/** What a next step is said about. */
export interface Aim {
  reading: Reading;
  /** Percent. */
  target: number;
  today: LocalDay;
}

/** From so many days ahead a date is said with its year: without it, it could be that of this year. */
const WITH_YEAR_FROM = 300;

function write(day: LocalDay, form: Intl.DateTimeFormatOptions, say: Say): string {
  const language = say('language');
  // Our English puts the day first, as most of the world does.
  const place = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(place, { ...form, timeZone: 'UTC' }).format(day * DAY);
}

/** "until tomorrow", "until Thursday", "until 3 December". */
function sayUntil(day: LocalDay, today: LocalDay, say: Say): string {
  const ahead = day - today;
  if (ahead <= 1) return say('next_until_tomorrow');
  if (ahead < 7) return say('next_until_weekday', write(day, { weekday: 'long' }, say));
  const year: Intl.DateTimeFormatOptions = ahead < WITH_YEAR_FROM ? {} : { year: 'numeric' };
  return say('next_until_date', write(day, { day: 'numeric', month: 'long', ...year }, say));
}

/** Who has to do something, by what counts: conversations, or posts of any kind but promotion. */
const TO_DO: Record<Reading, Record<'record' | 'back' | 'backOrWait', CountKey>> = {
  activity: { record: 'next_record', back: 'next_converse', backOrWait: 'next_converse_or_wait' },
  posts: { record: 'next_record_posts', back: 'next_post', backOrWait: 'next_post_or_wait' },
};

/** Says what to do next, in one sentence: "2 conversations bring you back to 20 %, or wait until Thursday." */
export function sayNextStep(way: WayBack, { reading, target, today }: Aim, say: Say): string {
  const share = say('percent', String(target));
  const toDo = TO_DO[reading];
  switch (way.state) {
    case 'too-few':
      return sayCount(say, toDo.record, way.missing);
    case 'room':
      return say('next_promote');
    case 'even':
      return say(reading === 'posts' ? 'next_hold_posts' : 'next_hold', share);
    case 'over': {
      const { conversations } = way;
      const until = way.waitUntil === null ? null : sayUntil(way.waitUntil, today, say);
      if (conversations === null)
        return until === null ? say('next_stuck', share) : say('next_wait', share, until);
      if (until === null) return sayCount(say, toDo.back, conversations, share);
      return sayCount(say, toDo.backOrWait, conversations, share, until);
    }
  }
}
