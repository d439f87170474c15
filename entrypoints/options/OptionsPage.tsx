import { Fragment, type JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Mark } from '../../components/Mark.tsx';
import { text } from '../../components/texts.ts';
import { findRows } from './find-rows.ts';
import { PolicyNotice } from './PolicyNotice.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SectionIndex } from './SectionIndex.tsx';
import { SectionPart } from './SectionPart.tsx';
import { SECTIONS, type SectionMeans } from './sections.tsx';
import { type SettingsMeans, useSettings } from './use-settings.tsx';

export interface OptionsPageProps extends SectionMeans, SettingsMeans {}

/** Fields with a way back of their own. */
const TYPED_INTO = 'textarea, select, input:not([type="radio"], [type="checkbox"])';

function isUndoKey(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() !== 'z' || event.shiftKey || event.altKey) return false;
  const isTyping = event.target instanceof Element && event.target.matches(TYPED_INTO);
  return (event.ctrlKey || event.metaKey) && !isTyping && !event.defaultPrevented;
}

/** The options. Each choice is saved at once, holds in open tabs without a reload, and can be taken back. */
export function OptionsPage(props: OptionsPageProps): JSX.Element {
  const page = useSettings(props);
  const { settings, problem, round, steps, takenBack } = page;
  const [query, setQuery] = useState('');
  const [found, setFound] = useState({ ids: SECTIONS.map(({ id }) => id), rows: 0 });
  const main = useRef<HTMLElement>(null);
  const undo = useRef(page.undo);
  undo.current = page.undo;

  // After each drawing, since what was drawn anew is not narrowed yet.
  useLayoutEffect(() => {
    if (main.current === null || settings === null) return;
    const searched = SECTIONS.map(({ id, keywords }) => ({ id, keywords: text(keywords) }));
    const now = findRows(main.current, searched, query);
    if (now.rows !== found.rows || now.ids.join() !== found.ids.join()) setFound(now);
  });

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isUndoKey(event)) return;
      event.preventDefault();
      void undo.current(null);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const isThere = settings !== null;
  useEffect(() => {
    // When the browser looked for the section of the address, it was not there yet.
    if (isThere && location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isThere]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: for each step back, be it of the same section
  useEffect(() => {
    if (takenBack === null) return;
    const part = document.getElementById(takenBack);
    // Taken back by a key, it may be far away.
    if (part !== null && !part.contains(document.activeElement)) part.scrollIntoView({ block: 'nearest' });
  }, [takenBack, steps]);

  const index = SECTIONS.filter(({ id }) => found.ids.includes(id));
  return (
    <div class="options-page">
      <SectionIndex sections={index.map(({ id, title }) => ({ id, title: text(title) }))} />
      <main ref={main}>
        <header>
          <Mark size={28} />
          <h1>{text('options_title')}</h1>
        </header>
        <SearchBox query={query} found={found.rows} onQuery={setQuery} />
        <PolicyNotice />
        {problem !== null && (
          <p class="problem" role="alert">
            {problem}{' '}
            <button type="button" onClick={() => void page.load()}>
              {text('options_read_again')}
            </button>
          </p>
        )}
        {settings !== null &&
          SECTIONS.map(({ id, title, draw, isTyped }) => (
            <SectionPart
              key={id}
              id={id}
              title={text(title)}
              canUndo={steps.some(({ section }) => section === id)}
              isTakenBack={takenBack === id}
              onUndo={() => void page.undo(id)}
            >
              <Fragment key={isTyped ? round : 0}>
                {draw({
                  means: props,
                  settings,
                  talk: page.talkOf(id),
                  save: (change) => page.save(id, change),
                  chooseTarget: (targetShare) => void page.chooseTarget(targetShare),
                  isSearched: query.trim() !== '',
                })}
              </Fragment>
            </SectionPart>
          ))}
      </main>
    </div>
  );
}
