import type { JSX } from 'preact';
import { number, text } from '../../../components/texts.ts';
import type { YearTally } from './year-tallies.ts';

export interface YearTableProps<Name extends string> {
  caption: string;
  /** What is counted, in the order of the columns, with its heading. */
  columns: readonly [name: Name, heading: string][];
  years: readonly YearTally<Name>[];
  /** Where years can be left out. */
  choice?: { isChosen(year: number): boolean; onChoose(year: number, isChosen: boolean): void };
}

/** Counts by year: a row each, and their sum where there are several. Columns that count nothing are left out. */
export function YearTable<Name extends string>(props: YearTableProps<Name>): JSX.Element {
  const { caption, years, choice } = props;
  const sumOf = (name: Name): number => years.reduce((sum, { counts }) => sum + (counts[name] ?? 0), 0);
  const columns = props.columns.filter(([name]) => sumOf(name) > 0);
  const cell = (count: number): string => (count === 0 ? '–' : number(count));
  return (
    <div class="year-table">
      <table>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text('import_year')}</th>
            {columns.map(([name, heading]) => (
              <th key={name} scope="col">
                {heading}
              </th>
            ))}
            <th scope="col">{text('import_all')}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, counts, total }) => (
            <tr key={year} class={choice?.isChosen(year) === false ? 'left-out' : undefined}>
              <th scope="row">
                {choice === undefined ? (
                  year
                ) : (
                  <label>
                    <input
                      type="checkbox"
                      checked={choice.isChosen(year)}
                      onChange={(event) => choice.onChoose(year, event.currentTarget.checked)}
                    />
                    {year}
                  </label>
                )}
              </th>
              {columns.map(([name, heading]) => (
                <td key={name} data-heading={heading}>
                  {cell(counts[name] ?? 0)}
                </td>
              ))}
              <td>{number(total)}</td>
            </tr>
          ))}
        </tbody>
        {years.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{text('import_all')}</th>
              {columns.map(([name, heading]) => (
                <td key={name} data-heading={heading}>
                  {number(sumOf(name))}
                </td>
              ))}
              <td>{number(years.reduce((sum, { total }) => sum + total, 0))}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
