import type { JSX } from 'preact';

/** The mark: two opposite arrows that share a lane. */
export function Mark({ size = 20 }: { size?: number }): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <path
        d="M2 5.500h11.500m-3.500-3.500 3.500 3.500M14 10.500H2.500m3.500 3.500-3.500-3.500"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
