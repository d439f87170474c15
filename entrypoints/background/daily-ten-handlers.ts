import { calendarOf } from '../../analysis/local-day.ts';
import type { Handlers } from '../../platform/messaging.ts';
import type { Means } from './means.ts';

/** What the popup may ask of the daily ten minutes. */
export function dailyTenHandlers({ daily, readSettings, now, zone }: Means): Handlers<'get-daily-ten'> {
  return {
    async 'get-daily-ten'() {
      const [{ dailyTen }, done] = await Promise.all([
        readSettings(),
        daily.doneOn(calendarOf(zone())(now())),
      ]);
      return { isOn: dailyTen.isOn, done };
    },
  };
}
