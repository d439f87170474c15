/** Milliseconds of 24 hours. A local day may have 23 or 25. */
export const DAY = 24 * 60 * 60 * 1000;

/**
 * A day of the local calendar, as whole days since 1970-01-01. It has a date and no time zone: to show it, format
 * `day * DAY` with `timeZone: 'UTC'`. Weeks and windows are counted on it, so that no day is lost or seen twice
 * when clocks change.
 */
export type LocalDay = number;

/** Tells the local day of a time in milliseconds since 1970. */
export type Calendar = (at: number) => LocalDay;

/**
 * Days since 1970-01-01 of a date of the Gregorian calendar.
 * Source: H. Hinnant, "chrono-compatible low-level date algorithms", `days_from_civil`.
 */
function dayNumber(year: number, month: number, day: number): LocalDay {
  // Years that start in March: the leap day is their last.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** By zone: to make one takes as long as to ask it twenty times. */
const calendars = new Map<string, Calendar>();

/**
 * The calendar of a time zone, by the rules that the browser knows of it (summer time, moves of the date line).
 * An act belongs to the day that it had where the person is now, wherever it was written.
 *
 * @param zone of IANA, such as "America/St_Johns"
 * @returns a function for times from the year 1 on; it throws a RangeError for what is no time, such as NaN
 * @throws RangeError if the browser does not know the zone
 */
export function calendarOf(zone: string): Calendar {
  const known = calendars.get(zone);
  if (known !== undefined) return known;
  const made = makeCalendar(zone);
  calendars.set(zone, made);
  return made;
}

function makeCalendar(zone: string): Calendar {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  return (at) => {
    const date = { year: 0, month: 0, day: 0 };
    for (const { type, value } of format.formatToParts(at)) {
      if (type === 'year' || type === 'month' || type === 'day') date[type] = Number(value);
    }
    return dayNumber(date.year, date.month, date.day);
  };
}
