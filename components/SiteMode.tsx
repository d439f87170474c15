import type { JSX } from 'preact';
import { text } from './texts.ts';
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
    <section class="site-mode" aria-label={text('site_hints')}>
      <p>
        {text(isInPage ? 'site_has_hints' : 'site_untouched', siteName)}
        {pausedUntil !== null && ` ${text('page_paused_until', clockTime(pausedUntil))}`}
      </p>
      <p class="actions">
        {pausedUntil !== null && (
          <button type="button" onClick={onResume}>
            {text('page_resume')}
          </button>
        )}
        <button type="button" onClick={onMode}>
          {text(isInPage ? 'site_keep_untouched' : 'site_show_hints')}
        </button>
        {openSidePanel !== null && (
          <button type="button" onClick={openSidePanel}>
            {text('site_open_panel')}
          </button>
        )}
      </p>
    </section>
  );
}
