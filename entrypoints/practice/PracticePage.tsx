import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Hint } from '../../analysis/coach.ts';
import { Mark } from '../../components/Mark.tsx';
import { RoomLeft } from '../../components/RoomLeft.tsx';
import { badgeName } from '../../components/ScoreBadge.tsx';
import { countText, text } from '../../components/texts.ts';
import { reasonOf } from '../../platform/reason-of.ts';
import { type KeptSelection, LONGEST_DRAFT } from '../../platform/requests.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../platform/settings.ts';
import { EffectPanel } from './EffectPanel.tsx';
import { ExamplesSection } from './ExamplesSection.tsx';
import { FindingsPanel } from './FindingsPanel.tsx';
import { MarkedWords } from './MarkedWords.tsx';
import { EMPTY, type InWork, type Practised } from './practised.ts';
import { RatingPanel } from './RatingPanel.tsx';
import { useNews } from './use-news.tsx';
import { type Practise, type Rated, useRating } from './use-rating.tsx';
import { WhereSection } from './WhereSection.tsx';

export interface PracticePageProps {
  practise: Practise;
  /** Takes the words that were selected in another page; null where the page was opened without any. */
  takeSelection: (() => Promise<KeptSelection | null>) | null;
  /** Goes on with what is in work, and keeps it there. */
  inWork: InWork;
  readSettings(): Promise<Settings>;
  onSettings(changed: (settings: Settings) => void, life: AbortSignal): void;
  copyText(text: string): Promise<void>;
}

/** A rating as it is read aloud: "Self-promotion 72 of 100, promotional. 3 findings". */
function sayRated({ reply: { report } }: Rated): string {
  const { coaching, warnings } = report;
  if (coaching.unrated !== null) return `${badgeName(coaching)}. ${coaching.unrated}`;
  return `${badgeName(coaching)}. ${countText('practice_count', coaching.hints.length + warnings.length)}`;
}

/** The practice page: any draft, rated as it is typed. Draft and rating live in this page alone. */
export function PracticePage(props: PracticePageProps): JSX.Element {
  const { practise, takeSelection, inWork, readSettings, onSettings, copyText } = props;
  const [draft, setDraft] = useState(inWork.draft);
  const [replaced, setReplaced] = useState(inWork.replaced);
  const [pause, setPause] = useState(DEFAULT_SETTINGS.pause);
  const [said, setSaid] = useState<{ text: string; isProblem: boolean } | null>(null);
  const [lit, setLit] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { rated, problem, again } = useRating(draft, practise, pause);
  const news = useNews(problem === null ? (rated === null ? '' : sayRated(rated)) : '');

  useLayoutEffect(() => {
    Object.assign(inWork, { draft, replaced });
  }, [inWork, draft, replaced]);

  useEffect(() => {
    // Drawn anew, it has both already.
    if (inWork.isBegun) return;
    inWork.isBegun = true;
    field.current?.focus();
    takeSelection?.().then(
      (selection) => {
        if (selection === null) setSaid({ text: text('practice_selection_gone'), isProblem: true });
        else {
          inWork.isOwn = true;
          setDraft({ ...EMPTY, ...selection });
          setSaid({ text: text('practice_selection_taken'), isProblem: false });
        }
      },
      () => setSaid({ text: text('practice_selection_gone'), isProblem: true }),
    );
  }, [takeSelection, inWork]);

  useEffect(() => {
    const life = new AbortController();
    const heed = (settings: Settings): void => {
      setPause(settings.pause);
      again();
    };
    // Without them it is rated all the same, after the usual pause.
    readSettings().then(
      ({ pause: wanted }) => setPause(wanted),
      () => {},
    );
    onSettings(heed, life.signal);
    // Something may have been posted meanwhile.
    window.addEventListener('focus', again, { signal: life.signal });
    return () => life.abort();
  }, [readSettings, onSettings, again]);

  /** Puts something in the place of the draft; what the person wrote can be brought back. */
  function replace(by: Practised): void {
    if (inWork.isOwn && draft.text.trim() !== '') setReplaced(draft);
    inWork.isOwn = false;
    setDraft(by);
    setSaid(null);
    setLit(null);
    field.current?.focus();
    field.current?.scrollIntoView({ block: 'nearest' });
  }

  function bringBack(): void {
    if (replaced === null) return;
    inWork.isOwn = true;
    setDraft(replaced);
    setReplaced(null);
    field.current?.focus();
  }

  function write(words: string): void {
    inWork.isOwn = true;
    setDraft({ ...draft, text: words });
  }

  function copy(words: string): void {
    copyText(words).then(
      () => setSaid({ text: text('page_copied'), isProblem: false }),
      (error: unknown) => setSaid({ text: text('panel_not_copied', reasonOf(error)), isProblem: true }),
    );
  }

  const report = rated?.reply.report ?? null;
  const hints: readonly Hint[] = report?.coaching.hints ?? [];
  const isRated = report !== null && report.coaching.unrated === null;
  return (
    <main class="practice-page">
      <header>
        <Mark size={28} />
        <h1>{text('practice_title')}</h1>
        <a class="button" href="/options.html">
          {text('page_options')}
        </a>
        <p>{text('practice_intro')}</p>
      </header>
      <div class="columns">
        <section class="draft" aria-labelledby="draft-title">
          <h2 id="draft-title">
            <label for="draft">{text('practice_draft')}</label>
          </h2>
          <textarea
            class="field"
            id="draft"
            rows={5}
            dir="auto"
            // Else browsers write it to the disk with the tabs that they would open again.
            autocomplete="off"
            aria-describedby="draft-note"
            value={draft.text}
            ref={field}
            onInput={(event) => write(event.currentTarget.value)}
          />
          <div class="below">
            <p class="note" id="draft-note">
              {text('practice_english')}
            </p>
            {report !== null && report.charactersLeft !== null && <RoomLeft room={report.charactersLeft} />}
          </div>
          {draft.text.length > LONGEST_DRAFT && <p class="note">{text('card_cut')}</p>}
          <p class={said?.isProblem ? 'said problem' : 'said'} role="status">
            {said?.text}
          </p>
          {(draft.text !== '' || replaced !== null) && (
            <p class="actions">
              {draft.text !== '' && (
                <button type="button" onClick={() => replace({ ...draft, text: '' })}>
                  {text('practice_clear')}
                </button>
              )}
              {replaced !== null && (
                <button type="button" onClick={bringBack}>
                  {text('practice_bring_back')}
                </button>
              )}
            </p>
          )}
          {rated !== null && <MarkedWords draft={rated.text} hints={hints} lit={lit} onPoint={setLit} />}
        </section>
        <WhereSection draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
        <div class="results">
          {problem !== null && (
            <section role="alert">
              <p class="problem">{text('card_draft_not_rated', problem)}</p>
              <button type="button" onClick={again}>
                {text('popup_try_again')}
              </button>
            </section>
          )}
          {report === null && problem === null && (
            <section class="invitation">
              <p>{text('practice_empty')}</p>
            </section>
          )}
          {report !== null && <RatingPanel coaching={report.coaching} />}
          {rated !== null && report !== null && isRated && (
            <>
              <EffectPanel
                verdict={report.coaching.verdict}
                effect={rated.reply.effect}
                isUnseen={draft.site === null}
              />
              <FindingsPanel
                report={report}
                actions={{ lit, onPoint: (hint) => setLit(hint?.cue ?? null), onCopy: copy }}
              />
            </>
          )}
        </div>
        <ExamplesSection onChoose={(example) => replace(example.draft)} />
      </div>
      <p class="visually-hidden" role="status">
        {news}
      </p>
    </main>
  );
}
