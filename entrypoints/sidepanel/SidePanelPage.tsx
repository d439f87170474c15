import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { BoxPanel, type BoxPanelProps } from '../../components/BoxPanel.tsx';
import { DraftPanel } from '../../components/DraftPanel.tsx';
import { Mark } from '../../components/Mark.tsx';
import { text } from '../../components/texts.ts';
import type { Followed } from '../../platform/messaging.ts';

export interface SidePanelPageProps extends Omit<BoxPanelProps, 'box'> {
  /** Follows the tab in front until `life` ends. */
  follow(changed: (followed: Followed) => void, life: AbortSignal): void;
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
export function SidePanelPage({ follow, ...rest }: SidePanelPageProps): JSX.Element {
  const [followed, setFollowed] = useState<Followed | null>(null);

  useEffect(() => {
    const life = new AbortController();
    follow(setFollowed, life.signal);
    return () => life.abort();
  }, [follow]);

  const box = followed?.isOurs === true ? followed.box : null;
  return (
    <main class="panels">
      <header>
        <Mark />
        <h1>Twoway</h1>
        <button type="button" onClick={rest.openOptions}>
          {text('page_options')}
        </button>
      </header>
      {box !== null && <BoxPanel {...rest} box={box} />}
      {box !== null && box.draft !== null && <DraftPanel draft={box.draft} />}
      {followed !== null && (box === null || (box.draft === null && box.state === 'seen')) && (
        <Invitation isOurs={followed.isOurs} openOptions={rest.openOptions} />
      )}
    </main>
  );
}
