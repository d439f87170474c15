import type { JSX } from 'preact';

/** What a part of the bar stands for: given from the left, asked from the right. */
export type Part = 'give' | 'share' | 'news' | 'ask';

export interface TwoWayBarProps {
  /** Percent of the lane for each part; together at most 100. */
  parts: Partial<Record<Part, number>>;
  /** Where the notch stands, in percent from the right. */
  notch: number;
  /** The bar in words. Left out where the words stand beside it. */
  label?: string;
  isSmall?: boolean;
}

const FROM_LEFT: readonly Part[] = ['give', 'share', 'news'];

/** The one picture of Twoway: a lane filled from the left with what is given, from the right with what is asked. */
export function TwoWayBar({ parts, notch, label, isSmall = false }: TwoWayBarProps): JSX.Element {
  return (
    <span
      class={isSmall ? 'two-way-bar is-small' : 'two-way-bar'}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <span class="lane">
        {FROM_LEFT.map((part) => (
          <span key={part} class={`part ${part}`} style={{ width: `${parts[part] ?? 0}%` }} />
        ))}
        <span class="part ask" style={{ width: `${parts.ask ?? 0}%` }} />
      </span>
      <span class="notch" style={{ right: `${notch}%` }} />
    </span>
  );
}
