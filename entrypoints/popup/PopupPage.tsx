import type { JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Kind } from '../../analysis/rating.ts';
import { BoxPanel } from '../../components/BoxPanel.tsx';
import { DraftPanel } from '../../components/DraftPanel.tsx';
import { type LedgerCare, LedgerWatch } from '../../components/LedgerWatch.tsx';
import { Mark } from '../../components/Mark.tsx';
import { PanelOffer } from '../../components/PanelOffer.tsx';
import { SiteMode } from '../../components/SiteMode.tsx';
import { text } from '../../components/texts.ts';
import { SITE_WORDS } from '../../components/words.ts';
import type { PopupReading, PopupReadings } from '../../platform/first-reading.ts';
import type { BalanceReport, StructureReport } from '../../platform/requests.ts';
import { isPanelOffered, type SettingsChange, type SiteMode as SiteModeId } from '../../platform/settings.ts';
import { AboutPanel } from './AboutPanel.tsx';
import { BalancePanels } from './BalancePanels.tsx';
import { DailyTen, type DailyTenProps } from './DailyTen.tsx';
import { EmptyBalance } from './EmptyBalance.tsx';

export interface PopupPageProps extends DailyTenProps {
  /** The balance, the box in front of the active tab, the settings. */
  read(): PopupReadings;
  /** What is said of repeats, asked once the balance is drawn; never rejects. */
  readRepeats(): Promise<string[]>;
  /** The structure around that box, null if there is none. */
  readStructure(): Promise<StructureReport | null>;
  settleAct(key: string, wasPosted: boolean): Promise<void>;
  ledgerCare: LedgerCare;
  relabelAct(key: string, kind: Kind | null): Promise<void>;
  saveSettings(change: SettingsChange): Promise<void>;
  /** Opens the side panel beside the page in front; null where the browser has none. */
  openSidePanel: (() => void) | null;
  copyText(text: string): Promise<void>;
  onSettings(changed: () => void, life: AbortSignal): void;
  openOptions(): void;
  openHistory(): void;
  /** Milliseconds since 1970. */
  now(): number;
  version: string;
}

type State =
  | { status: 'loading' }
  | { status: 'failed'; reason: string }
  /** `isCurrent`: as the background counts it now, not only as it was counted last. */
  | ({ status: 'ready'; isCurrent: boolean } & PopupReading);

function sayFailure(error: unknown): State {
  return { status: 'failed', reason: error instanceof Error ? error.message : String(error) };
}

/** Until a picture is on the screen. A page that nobody sees draws none. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const unseen = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(unseen);
      setTimeout(resolve);
    });
  });
}

/** Other machines may tell of acts where this one has none. */
function hasNothing({ lastActs, tally }: BalanceReport): boolean {
  return lastActs.length === 0 && Object.values(tally).every((count) => count === 0);
}

function otherMode(mode: SiteModeId): SiteModeId {
  return mode === 'page' ? 'panel' : 'page';
}

/** The popup: the box in the active tab, the balance, the next step, the sites, the last acts. */
export function PopupPage(props: PopupPageProps): JSX.Element {
  const { read, readRepeats, saveSettings, onSettings, openOptions } = props;
  const [state, setState] = useState<State>({ status: 'loading' });
  const [repeats, setRepeats] = useState<readonly string[]>([]);
  const now = props.now();
  /** Counts the readings: what a reading brings after another one has begun is as it was before. */
  const readings = useRef(0);

  const load = useCallback(
    async (isFirst = false) => {
      readings.current += 1;
      const mine = readings.current;
      const show = (next: State): void => {
        if (mine === readings.current) setState(next);
      };
      const { kept, count } = read();
      try {
        if (isFirst) {
          const reading = await kept;
          if (reading !== null) {
            show({ status: 'ready', isCurrent: false, ...reading });
            await painted();
          }
        }
        show({ status: 'ready', isCurrent: true, ...(await count()) });
      } catch (error) {
        show(sayFailure(error));
      }
    },
    [read],
  );

  // Before the first picture: an answer that is there already is drawn with it.
  useLayoutEffect(() => {
    const life = new AbortController();
    void load(true);
    onSettings(() => void load(), life.signal);
    return () => life.abort();
  }, [load, onSettings]);

  const isEmpty = state.status !== 'ready' || hasNothing(state.balance);
  useEffect(() => {
    if (!isEmpty) void readRepeats().then(setRepeats);
  }, [isEmpty, readRepeats]);

  /** What a press on a button does: the settings change, and with them what is shown. */
  function change(one: SettingsChange): () => void {
    return () => {
      saveSettings(one).catch((error: unknown) => setState(sayFailure(error)));
    };
  }

  /** The panel opens within this very press, or not at all. */
  function answerOffer(mode: 'page' | 'panel'): void {
    if (mode === 'panel') props.openSidePanel?.();
    change({ sites: { linkedin: mode } })();
  }

  /** An act is put right, and all is read again: also if it failed, for somebody else may have changed it. */
  async function putRight(change: Promise<void>): Promise<void> {
    try {
      await change;
    } finally {
      await load();
    }
  }

  return (
    <main class="popup-page panels" aria-busy={state.status === 'ready' && !state.isCurrent}>
      <header>
        <Mark />
        <h1>Twoway</h1>
        <button type="button" onClick={props.openHistory}>
          {text('popup_history')}
        </button>
        <button type="button" onClick={openOptions}>
          {text('page_options')}
        </button>
      </header>
      {state.status === 'loading' && (
        <p class="loading" role="status">
          {text('balance_loading')}
        </p>
      )}
      {state.status === 'failed' && (
        <section role="alert">
          <p>{text('balance_not_read', state.reason)}</p>
          <button type="button" onClick={() => void load()}>
            {text('popup_try_again')}
          </button>
        </section>
      )}
      {state.status === 'ready' && (
        <>
          <LedgerWatch care={props.ledgerCare} onChange={load} />
          {state.box !== null && (
            <BoxPanel
              box={state.box}
              readStructure={props.readStructure}
              copyText={props.copyText}
              openOptions={openOptions}
              now={now}
            />
          )}
          {state.box !== null && isPanelOffered(state.settings, state.box.site) && (
            <section>
              <PanelOffer onChoose={answerOffer} />
            </section>
          )}
          {state.box?.draft != null && (
            <DraftPanel draft={state.box.draft} isCompact most={state.settings.hints.most} />
          )}
          {state.box !== null && (
            <SiteMode
              siteName={SITE_WORDS[state.box.site]}
              mode={state.settings.sites[state.box.site]}
              pausedUntil={state.settings.pausedUntil > now ? state.settings.pausedUntil : null}
              onMode={change({
                sites: { [state.box.site]: otherMode(state.settings.sites[state.box.site]) },
              })}
              onResume={change({ pausedUntil: 0 })}
              openSidePanel={props.openSidePanel}
            />
          )}
          {isEmpty ? (
            <EmptyBalance target={state.balance.targetShare} />
          ) : (
            <BalancePanels
              balance={state.balance}
              repeats={repeats}
              now={now}
              onSettle={(key, wasPosted) => putRight(props.settleAct(key, wasPosted))}
              onRelabel={(key, kind) => putRight(props.relabelAct(key, kind))}
            />
          )}
          {/* Switched on or off in the options: what was read before holds no more. */}
          <DailyTen key={`${state.settings.dailyTen.isOn}`} readDailyTen={props.readDailyTen} />
        </>
      )}
      <AboutPanel version={props.version} />
    </main>
  );
}
