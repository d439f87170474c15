import type { JSX } from 'preact';
import type { Driver } from '../analysis/drivers.ts';
import { text } from './texts.ts';
import { points } from './words.ts';

/** So many rows; what is left is one row more. */
const ROWS = 4;

/** The largest drivers, and the sum of all others behind them. */
export function chartRows(drivers: readonly Driver[]): Driver[] {
  if (drivers.length <= ROWS + 1) return [...drivers];
  const others = drivers.slice(ROWS).reduce((sum, one) => sum + one.contribution, 0);
  const tone = others < 0 ? 'credit' : 'ask';
  return [
    ...drivers.slice(0, ROWS),
    { cue: 'rest', title: text('draft_other_drivers'), tone, contribution: others },
  ];
}

/** What drives the score, as bars from the middle: to the right what raises it, to the left what lowers it. */
export function DriverChart({ drivers }: { drivers: readonly Driver[] }): JSX.Element | null {
  const rows = chartRows(drivers).filter((row) => Math.round(row.contribution) !== 0);
  if (rows.length === 0) return null;
  const most = Math.max(...rows.map((row) => Math.abs(row.contribution)));
  return (
    <table class="driver-chart">
      <caption class="visually-hidden">{text('draft_drivers')}</caption>
      <tbody>
        {rows.map(({ cue, title, contribution }) => (
          <tr key={cue} class={contribution < 0 ? 'lowers' : 'raises'}>
            <th scope="row">{title}</th>
            <td class="lane" aria-hidden="true">
              <span style={{ width: `${(50 * Math.abs(contribution)) / most}%` }} />
            </td>
            <td class="points">{points(contribution)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
