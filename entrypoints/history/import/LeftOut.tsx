import type { JSX } from 'preact';
import { text } from '../../../components/texts.ts';

/** What was not taken, and why; nothing where all was. */
export function LeftOut({ reasons }: { reasons: readonly string[] }): JSX.Element | null {
  if (reasons.length === 0) return null;
  return (
    <div class="left-out-list">
      <h3>{text('import_left_out')}</h3>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}
