import type { ActSurface } from '../../analysis/act.ts';
import type { LocalDay } from '../../analysis/local-day.ts';
import type { Kind, SiteId } from '../../analysis/rating.ts';
import type { PeriodUnit } from '../../components/days.ts';
import { type ActChoice, POST_SURFACES } from '../../platform/act-choice.ts';
import type { DaySpan } from '../../platform/requests.ts';
import { lastDayOf, shiftStart, startOf, startsUntil, type Weekday } from './periods.ts';

/** What people choose among: one of the two readings of 80/20, or one sort. */
export const SORTS = ['activity', 'posts', 'post', 'reply', 'quote', 'repost', 'message', 'unknown'] as const;
export type Sort = (typeof SORTS)[number];

/** What the history shows. */
export interface View {
  unit: PeriodUnit;
  /** The start of the last column. */
  last: LocalDay;
  site: SiteId | null;
  kind: Kind | null;
  sort: Sort;
  /** The start of the column whose acts and figures alone are shown; null for those of all columns. */
  chosen: LocalDay | null;
}

/** How many columns the picture has. */
export const COLUMNS: Readonly<Record<PeriodUnit, number>> = { day: 30, week: 26, month: 24 };

/** The latest days, of everything. */
export function firstView(today: LocalDay): View {
  return { unit: 'day', last: today, site: null, kind: null, sort: 'activity', chosen: null };
}

function surfacesOf(sort: Sort): readonly ActSurface[] | null {
  if (sort === 'activity') return null;
  return sort === 'posts' ? POST_SURFACES : [sort];
}

/** The acts that are shown. */
export function choiceOf({ site, kind, sort }: View): ActChoice {
  return { site, kind, surfaces: surfacesOf(sort) };
}

/** The columns of the picture by their first days. */
export function startsOf({ unit, last }: Pick<View, 'unit' | 'last'>): LocalDay[] {
  return startsUntil(last, unit, COLUMNS[unit]);
}

/** The days of the whole picture. */
export function picturedDays(view: Pick<View, 'unit' | 'last'>): DaySpan {
  const { unit, last } = view;
  return { first: startsOf(view)[0] ?? last, last: lastDayOf(last, unit) };
}

/** The days whose acts and figures are shown. */
export function shownDays(view: View): DaySpan {
  const { unit, chosen } = view;
  return chosen === null ? picturedDays(view) : { first: chosen, last: lastDayOf(chosen, unit) };
}

/** What else is known when a view is changed. */
export interface Bounds {
  today: LocalDay;
  /** The days that have acts at all. */
  span: DaySpan | null;
  weekStart: Weekday;
}

/** The start of the latest column there is: after the clock was set back some acts lie ahead of today. */
export function latestStart(unit: PeriodUnit, { today, span, weekStart }: Bounds): LocalDay {
  return startOf(Math.max(today, span?.last ?? today), unit, weekStart);
}

/** Goes back (-1) or forth (1) by a whole picture, no further than to its latest column. */
export function turnView(view: View, by: -1 | 1, bounds: Bounds): View {
  const last = shiftStart(view.last, view.unit, by * COLUMNS[view.unit]);
  return { ...view, last: Math.min(last, latestStart(view.unit, bounds)), chosen: null };
}

/** The picture of the same time in other columns. Of a column that was chosen, it is the last day that stays in sight. */
export function zoomView(view: View, unit: PeriodUnit, bounds: Bounds): View {
  const end = Math.min(shownDays(view).last, Math.max(bounds.today, bounds.span?.last ?? bounds.today));
  return { ...view, unit, last: startOf(end, unit, bounds.weekStart), chosen: null };
}
