import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Mark } from '../../components/Mark.tsx';
import { number, text } from '../../components/texts.ts';
import { reasonOf } from '../../platform/reason-of.ts';
import { type Settings, type SettingsChange, withChange } from '../../platform/settings.ts';
import { ReadyStep } from './ReadyStep.tsx';
import { type Place, type Purpose, STEPS } from './steps.ts';
import { WhatStep } from './WhatStep.tsx';
import { WhereStep } from './WhereStep.tsx';
import { WhoStep } from './WhoStep.tsx';

export interface WelcomePageProps {
  readSettings(): Promise<Settings>;
  saveSettings(change: SettingsChange): Promise<void>;
  onSettings(changed: (settings: Settings) => void, life: AbortSignal): void;
  /** The place that the address names. */
  readPlace(): Place;
  /** Puts a place into the address, so that the browser's own way back works; `onPlace` tells of it. */
  goTo(place: Place): void;
  onPlace(changed: () => void, life: AbortSignal): void;
  /** True if Twoway is not in pages that were open before it was installed. */
  isReloadNeeded: boolean;
}

/** What became of the last choice; `before` takes it back. */
interface Said {
  text: string;
  isProblem: boolean;
  before: SettingsChange | null;
}

const NOTHING: Said = { text: '', isProblem: false, before: null };

/** What was there of all that a change touches. */
function undoing(settings: Settings, change: SettingsChange): SettingsChange {
  const before = Object.keys(change).map((key) => [key, settings[key as keyof Settings]] as const);
  return Object.fromEntries(before) as SettingsChange;
}

/** The welcome: three short steps, each of which can be left out. What is chosen is saved at once. */
export function WelcomePage(props: WelcomePageProps): JSX.Element {
  const { readSettings, saveSettings, onSettings, readPlace, goTo, onPlace } = props;
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [place, setPlace] = useState(readPlace);
  const [purpose, setPurpose] = useState<Purpose | null>(null);
  const [said, setSaid] = useState(NOTHING);
  const heading = useRef<HTMLHeadingElement | null>(null);
  const shownPlace = useRef(place);

  const load = useCallback(async () => {
    try {
      setSettings(await readSettings());
      setProblem(null);
    } catch (error) {
      setProblem(text('options_not_read', reasonOf(error)));
    }
  }, [readSettings]);

  useEffect(() => {
    const life = new AbortController();
    void load();
    onSettings(setSettings, life.signal);
    onPlace(() => setPlace(readPlace()), life.signal);
    return () => life.abort();
  }, [load, onSettings, onPlace, readPlace]);

  // Whoever goes on begins at the top of the new step, with eyes, ears and keys. Not when the page is opened.
  useEffect(() => {
    if (shownPlace.current === place) return;
    shownPlace.current = place;
    setSaid(NOTHING);
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [place]);

  async function change(one: SettingsChange, done: string, canUndo = true): Promise<void> {
    if (settings === null) return;
    const before = undoing(settings, one);
    // The choice has moved already: what is shown follows it, and comes back if it was not saved.
    setSettings(withChange(settings, one));
    try {
      await saveSettings(one);
      setSaid({ text: done, isProblem: false, before: canUndo ? before : null });
    } catch (error) {
      setSaid({ text: text('options_choice_not_saved', reasonOf(error)), isProblem: true, before: null });
      setSettings(settings);
      await load();
    }
  }

  function undo(before: SettingsChange): void {
    setPurpose(null);
    void change(before, text('welcome_undone'), false);
    heading.current?.focus({ preventScroll: true });
  }

  const at = (STEPS as readonly Place[]).indexOf(place);
  const last = STEPS[(at === -1 ? STEPS.length : at) - 1];
  const next = at === -1 ? undefined : STEPS[at + 1];
  const common = { heading, settings, onChange: (...all: Parameters<typeof change>) => void change(...all) };
  return (
    <main class="welcome-page">
      <header>
        <Mark size={28} />
        <h1>{text('welcome_title')}</h1>
        {at !== -1 && (
          <p class="progress">
            <span>{text('welcome_step', number(at + 1), number(STEPS.length))}</span>
            <span class="pips" aria-hidden="true">
              {STEPS.map((step, index) => (
                <span key={step} class={index <= at ? 'done' : ''} />
              ))}
            </span>
          </p>
        )}
      </header>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}{' '}
          <button type="button" onClick={() => void load()}>
            {text('options_read_again')}
          </button>
        </p>
      )}
      {place === 'what' && <WhatStep heading={heading} />}
      {place === 'who' && <WhoStep {...common} purpose={purpose} onPurpose={setPurpose} />}
      {place === 'where' && <WhereStep {...common} />}
      {place === 'ready' && <ReadyStep heading={heading} isReloadNeeded={props.isReloadNeeded} />}
      <footer>
        <p class={said.isProblem ? 'status problem' : 'status'} role="status">
          {said.text}
        </p>
        {said.before !== null && (
          <button type="button" class="undo" onClick={() => said.before !== null && undo(said.before)}>
            {text('page_undo')}
          </button>
        )}
        <p class="ways">
          {last !== undefined && (
            <button type="button" onClick={() => goTo(last)}>
              {text('welcome_back')}
            </button>
          )}
          {next !== undefined && (
            <>
              <button type="button" class="skip" onClick={() => goTo('ready')}>
                {text('welcome_skip')}
              </button>
              <button type="button" class="main" onClick={() => goTo(next)}>
                {text('welcome_next')}
              </button>
            </>
          )}
          {place === 'where' && (
            <>
              <button type="button" class="skip" onClick={() => goTo('ready')}>
                {text('welcome_done')}
              </button>
              <a class="button main" href="/practice.html">
                {text('welcome_try')}
              </a>
            </>
          )}
        </p>
      </footer>
    </main>
  );
}
