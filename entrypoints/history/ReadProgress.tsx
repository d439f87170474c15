import type { JSX } from 'preact';
import { number, text } from '../../components/texts.ts';

export interface ReadProgressProps {
  read: number;
  /** How many there are; 0 while it is not known. */
  count: number;
}

/** How far the ledger is read. */
export function ReadProgress({ read, count }: ReadProgressProps): JSX.Element {
  return (
    <p class="progress">
      <progress aria-label={text('history_reading')} {...(count > 0 && { value: read, max: count })} />
      {count > 0 && <span>{text('history_part', number(read), number(count))}</span>}
    </p>
  );
}
