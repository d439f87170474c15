/** What happened in one year, counted by name. */
export interface YearTally<Name extends string> {
  /** In the person's own time zone, as all days of the balance. */
  year: number;
  counts: Partial<Record<Name, number>>;
  total: number;
}

/** The year of a time, where the person is. */
export function yearOf(at: number): number {
  return new Date(at).getFullYear();
}

/** Counts by year and name, the latest year first. */
export function tallyYears<One extends { at: number }, Name extends string>(
  all: readonly One[],
  nameOf: (one: One) => Name,
): YearTally<Name>[] {
  const years = new Map<number, YearTally<Name>>();
  for (const one of all) {
    const year = yearOf(one.at);
    const tally = years.get(year) ?? { year, counts: {} as YearTally<Name>['counts'], total: 0 };
    const name = nameOf(one);
    tally.counts[name] = (tally.counts[name] ?? 0) + 1;
    tally.total++;
    years.set(year, tally);
  }
  return [...years.values()].sort((a, b) => b.year - a.year);
}

/** Both together. */
export function sumTallies<Name extends string>(tallies: readonly YearTally<Name>[]): number {
  return tallies.reduce((sum, { total }) => sum + total, 0);
}
