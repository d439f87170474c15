import type { ComponentChildren, JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { MessageKey } from '../../analysis/message.ts';
import { spanInWords } from '../../components/days.ts';
import { type LedgerCare, LedgerWatch } from '../../components/LedgerWatch.tsx';
import { Mark } from '../../components/Mark.tsx';
import { text } from '../../components/texts.ts';
import { SITE_WORDS } from '../../components/words.ts';
import type { EraseMeans } from '../../platform/erase-all.ts';
import { reasonOf } from '../../platform/reason-of.ts';
import type { DaySpan, HistoryReport } from '../../platform/requests.ts';
import type { Settings, SettingsChange } from '../../platform/settings.ts';
import { replacingRules } from '../../platform/settings-file.ts';
import { ActsSection, type ActsSectionProps } from './ActsSection.tsx';
import { EraseSection } from './EraseSection.tsx';
import { ExportSection, type ExportSectionProps } from './ExportSection.tsx';
import { FiguresSection } from './FiguresSection.tsx';
import { countChosen, figuresOf } from './figures.ts';
import { ImportSection } from './import/ImportSection.tsx';
import { IMPORT_MEANS } from './import/import-means.ts';
import { PictureSection, sayPeriod } from './PictureSection.tsx';
import { localDayOf, type Weekday } from './periods.ts';
import { RestoreForm, type RestoreFormProps } from './RestoreForm.tsx';
import { type Bounds, choiceOf, firstView, picturedDays, shownDays, type View } from './view.ts';

export interface HistoryPageProps
  extends EraseMeans,
    ExportSectionProps,
    Pick<RestoreFormProps, 'checkActs'>,
    Pick<ActsSectionProps, 'readActs' | 'settleAct' | 'relabelAct'> {
  readHistory(days: DaySpan): Promise<HistoryReport>;
  /** What the person chose, whatever an organisation has set: it goes into a file, and comes back from it. */
  readOwnSettings(): Promise<Settings>;
  saveSettings(change: SettingsChange): Promise<void>;
  ledgerCare: LedgerCare;
  weekStart: Weekday;
}

/** Sections of the page, in their order: the id of the element, and its title. */
const SECTIONS = [
  ['picture', 'history_picture'],
  ['figures', 'history_figures'],
  ['acts', 'history_acts'],
  ['import', 'history_import'],
  ['export', 'history_export'],
  ['erase', 'history_erase'],
] as const satisfies readonly (readonly [id: string, title: MessageKey])[];

type SectionId = (typeof SECTIONS)[number][0];

/** Those that have nothing to show while there are no acts. */
const OF_ACTS: readonly SectionId[] = ['figures', 'acts'];

function Section({ id, children }: { id: SectionId; children: ComponentChildren }): JSX.Element {
  const [, title] = SECTIONS.find(([one]) => one === id) ?? SECTIONS[0];
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{text(title)}</h2>
      {children}
    </section>
  );
}

/** What is drawn: the answer to what was asked for this view. */
interface Drawn {
  report: HistoryReport;
  target: number;
  unit: View['unit'];
  last: View['last'];
}

/** "X, week from 5 Oct 2026": what figures and list are of. */
function sayShown(view: View): string {
  const { first, last } = shownDays(view);
  const when = view.chosen === null ? spanInWords(first, last) : sayPeriod(view.chosen, view.unit);
  return view.site === null ? when : text('history_site_and_days', SITE_WORDS[view.site], when);
}

/** The history: what was posted, as picture, figures and list; import, export, erase. */
export function HistoryPage(props: HistoryPageProps): JSX.Element {
  const { readHistory, readSettings, readOwnSettings, saveSettings, weekStart } = props;
  const today = localDayOf(new Date(props.now()));
  const [view, setView] = useState<View>(() => firstView(today));
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  // How often the ledger changed; and how often it did so elsewhere than in the list, which is read anew then.
  const [edits, setEdits] = useState(0);
  const [changes, setChanges] = useState(0);
  const { unit, last } = view;

  const load = useCallback(async (): Promise<Drawn> => {
    const [report, { targetShare }] = await Promise.all([
      readHistory(picturedDays({ unit, last })),
      readSettings(),
    ]);
    return { report, target: targetShare, unit, last };
  }, [readHistory, readSettings, unit, last]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what has changed is read anew
  useEffect(() => {
    // An answer that comes when something else was asked is dropped.
    let isAsked = true;
    load().then(
      (answer) => {
        if (!isAsked) return;
        setDrawn(answer);
        setProblem(null);
      },
      (error: unknown) => {
        if (isAsked) setProblem(text('history_not_read', reasonOf(error)));
      },
    );
    return () => {
      isAsked = false;
    };
  }, [load, edits, changes]);

  const edited = useCallback(() => setEdits((count) => count + 1), []);
  const changed = useCallback(() => setChanges((count) => count + 1), []);
  const restored = useCallback(async () => changed(), [changed]);

  async function replaceSettings(change: SettingsChange): Promise<void> {
    await saveSettings(replacingRules(change, await readOwnSettings()));
  }

  // Until the answer is there, what was asked before stays in sight.
  const shown = drawn && { ...view, unit: drawn.unit, last: drawn.last };
  const bounds: Bounds = { today, span: drawn?.report.span ?? null, weekStart };
  const days = shownDays(shown ?? view);
  const there = drawn?.report.days.filter(({ day }) => day >= days.first && day <= days.last) ?? [];
  const choice = choiceOf(view);
  const ofSite = { site: view.site, kind: null, surfaces: null };
  const isEmpty = drawn !== null && drawn.report.span === null;

  return (
    <div class="history-page">
      <nav aria-label={text('history_index')}>
        <ul>
          {SECTIONS.filter(([id]) => !isEmpty || !OF_ACTS.includes(id)).map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{text(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <header>
          <Mark size={28} />
          <h1>{text('history_title')}</h1>
        </header>
        <LedgerWatch care={props.ledgerCare} onChange={restored} />
        <Section id="picture">
          {problem !== null && (
            <p class="problem" role="alert">
              {problem}{' '}
              <button type="button" onClick={changed}>
                {text('popup_try_again')}
              </button>
            </p>
          )}
          {isEmpty && (
            <p>
              {text('history_empty')} <a href="#import">{text('history_empty_import')}</a>
            </p>
          )}
          {drawn !== null && shown !== null && !isEmpty && (
            <PictureSection
              view={view}
              shown={shown}
              report={drawn.report}
              target={drawn.target}
              bounds={bounds}
              onView={setView}
            />
          )}
        </Section>
        {drawn !== null && !isEmpty && (
          <>
            <Section id="figures">
              <p class="quiet days">{sayShown(shown ?? view)}</p>
              <FiguresSection
                figures={figuresOf(countChosen(there, ofSite))}
                target={drawn.target}
                isNarrowed={view.kind !== null || view.sort !== 'activity'}
              />
            </Section>
            <Section id="acts">
              <p class="quiet days">{sayShown(shown ?? view)}</p>
              <ActsSection
                days={days}
                choice={choice}
                count={countChosen(there, choice).reduce((sum, one) => sum + one.count, 0)}
                version={changes}
                readActs={props.readActs}
                settleAct={props.settleAct}
                relabelAct={props.relabelAct}
                onEdited={edited}
                now={props.now}
              />
            </Section>
          </>
        )}
        <Section id="import">
          <ImportSection means={IMPORT_MEANS} onChanged={changed} />
        </Section>
        <Section id="export">
          <ExportSection {...props} readSettings={readOwnSettings} />
          <RestoreForm
            checkActs={props.checkActs}
            restore={props.restore}
            replaceSettings={replaceSettings}
            onChanged={changed}
          />
        </Section>
        <Section id="erase">
          <EraseSection
            readPart={props.readPart}
            erase={props.erase}
            restore={props.restore}
            onChanged={changed}
          />
        </Section>
      </main>
    </div>
  );
}
