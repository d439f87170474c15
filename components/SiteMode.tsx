import type { JSX } from 'preact';
import { clockTime } from './words.ts';

export interface SiteModeProps {
  siteName: string;
  mode: 'page' | 'panel' | 'off';
  /** Milliseconds since 1970; null if hints are not paused. */
  pausedUntil: number | null;
  /** Hints into the page, or out of it. */
  onMode(): void;
  onResume(): void;
  /** Null where the browser has no side panel. */
  openSidePanel: (() => void) | null;
}

/** Whether hints stand in the page in front, and how that is changed. */
export function SiteMode(props: SiteModeProps): JSX.Element {
  const { siteName, mode, pausedUntil, onMode, onResume, openSidePanel } = props;
  const isInPage = mode === 'page';
  return (
    <section class="site-mode" aria-label="Hints in the page">
      <p>
        {isInPage
          ? `Hints stand in the pages of ${siteName}.`
          : `The pages of ${siteName} are left untouched.`}
        {pausedUntil !== null && ` Hints are paused until ${clockTime(pausedUntil)}.`}
      </p>
      <p class="actions">
        {pausedUntil !== null && (
          <button type="button" onClick={onResume}>
            Resume
          </button>
        )}
        <button type="button" onClick={onMode}>
          {isInPage ? 'Keep the page untouched' : 'Show hints in the page'}
        </button>
        {openSidePanel !== null && (
          <button type="button" onClick={openSidePanel}>
            Open the side panel
          </button>
        )}
      </p>
    </section>
  );
}
