import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SiteId } from '../../analysis/rating.ts';
import { BoxPanel, type BoxPanelProps } from '../../components/BoxPanel.tsx';
import { Mark } from '../../components/Mark.tsx';
import { PanelCard } from '../../components/PanelCard.tsx';
import { PauseLine } from '../../components/PauseLine.tsx';
import { SiteMode } from '../../components/SiteMode.tsx';
import { text } from '../../components/texts.ts';
import { SITE_WORDS } from '../../components/words.ts';
import type { Followed } from '../../platform/followers.ts';
import type { HintChoice, PanelWish } from '../../platform/requests.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../platform/settings.ts';

export interface SidePanelPageProps extends Omit<BoxPanelProps, 'box' | 'now'> {
  /** Follows the tab in front until `life` ends; returns what asks something of its page. */
  follow(changed: (followed: Followed) => void, life: AbortSignal): (wish: PanelWish) => void;
  readSettings(): Promise<Settings>;
  onSettings(changed: (settings: Settings) => void, life: AbortSignal): void;
  chooseHints(choice: HintChoice): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
}

function Invitation({ isOurs, openOptions }: { isOurs: boolean; openOptions(): void }): JSX.Element {
  return isOurs ? (
    <section class="quiet">
      <p>{text('panel_click')}</p>
    </section>
  ) : (
    <section class="quiet">
      <p>{text('panel_not_ours')}</p>
      <button type="button" onClick={openOptions}>
        {text('page_open_options')}
      </button>
    </section>
  );
}

/** The side panel: the draft in the tab in front, live, whether or not anything is drawn in its page. */
export function SidePanelPage(props: SidePanelPageProps): JSX.Element {
  const { follow, readSettings, onSettings, chooseHints, openOptions } = props;
  const [followed, setFollowed] = useState<Followed | null>(null);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const wish = useRef<(wish: PanelWish) => void>(() => {});

  const failed = useCallback((error: unknown) => {
    setProblem(text('page_not_saved', error instanceof Error ? error.message : String(error)));
  }, []);

  useEffect(() => {
    const life = new AbortController();
    wish.current = follow(setFollowed, life.signal);
    onSettings(setSettings, life.signal);
    readSettings().then(setSettings, failed);
    return () => life.abort();
  }, [follow, onSettings, readSettings, failed]);

  function choose(choice: HintChoice): void {
    chooseHints(choice).then(() => setProblem(null), failed);
  }

  function switchMode(site: SiteId, mode: Settings['sites'][SiteId]): void {
    choose({ choice: 'site', site, mode: mode === 'page' ? 'panel' : 'page' });
  }

  const here = followed?.isOurs === true ? followed : null;
  const box = here?.box ?? null;
  const now = props.now();
  const pausedUntil = settings !== null && settings.pausedUntil > now ? settings.pausedUntil : null;
  const mode = here === null ? undefined : settings?.sites[here.site];
  return (
    <main class="panels">
      <header>
        <Mark />
        <h1>Twoway</h1>
        <button type="button" onClick={openOptions}>
          {text('page_options')}
        </button>
      </header>
      {problem !== null && (
        <section role="alert">
          <p>{problem}</p>
        </section>
      )}
      {pausedUntil !== null && (
        <PauseLine until={pausedUntil} onResume={() => choose({ choice: 'pause', minutes: 0 })} />
      )}
      {box !== null && <BoxPanel {...props} now={now} box={box} />}
      {box !== null && box.draft !== null && (
        <PanelCard
          draft={box.draft}
          isPaused={pausedUntil !== null}
          shown={(settings ?? DEFAULT_SETTINGS).hints.most}
          isSpoken={mode === 'panel'}
          onNo={(no, { cue }) => wish.current({ wish: 'no-to-hint', no, cue })}
          onDraftNo={(no) => wish.current({ wish: 'no-to-draft', no })}
          onUndo={() => wish.current({ wish: 'undo' })}
          copyText={props.copyText}
        />
      )}
      {followed !== null && (box === null || (box.draft === null && box.state === 'seen')) && (
        <Invitation isOurs={followed.isOurs} openOptions={openOptions} />
      )}
      {here !== null && mode !== undefined && (
        <SiteMode
          siteName={SITE_WORDS[here.site]}
          mode={mode}
          pausedUntil={null}
          onMode={() => switchMode(here.site, mode)}
          onResume={() => {}}
          openSidePanel={null}
        />
      )}
    </main>
  );
}
