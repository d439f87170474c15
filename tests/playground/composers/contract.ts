import { ComposerWatcher } from '../../../entrypoints/compose.content/composer-watcher.ts';
import { readDraftText } from '../../../entrypoints/compose.content/draft-text.ts';
import type { Site } from '../../../entrypoints/compose.content/sites/site.ts';
import { runDrill } from './drill.ts';
import type { Allowance, FixtureFacts } from './facts.ts';
import { isWorse, judge } from './judge.ts';
import { matchesInPage, serialisePage } from './page-roots.ts';
import type { Stage } from './stage.ts';

/** Elements in which nobody writes a draft. */
const NEVER = 'body,main,button,[role="button"],a,h1,h2,h3,input,article,[role="dialog"],dialog';

interface SessionRecord {
  editor: Element;
  isAlive: boolean;
}

/** The element that has the focus, inside of open shadow roots too. */
function deepFocus(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement != null) active = active.shadowRoot.activeElement;
  return active;
}

/** The innermost element on the way to an editor's first text. */
function deepestIn(editor: Element): Element {
  let deepest = editor;
  while (deepest.firstElementChild !== null) deepest = deepest.firstElementChild;
  return deepest;
}

/** What tests ask of the page about the adapter of its site: answers are lists of what is not as it should be. */
export function createContract(stage: Stage, facts: FixtureFacts, site: Site) {
  const sessions: SessionRecord[] = [];
  new ComposerWatcher(
    {
      resolve: (candidate) => site.resolveComposer(candidate),
      open(composer, life) {
        const record: SessionRecord = { editor: composer.editor, isAlive: true };
        sessions.push(record);
        life.addEventListener('abort', () => {
          record.isAlive = false;
        });
        return { editorChanged() {}, focused() {} };
      },
    },
    new AbortController().signal,
  );

  function expectedOf(editor: string) {
    const found = facts.composers.find((one) => one.editor === editor);
    if (found === undefined) throw new Error(`fixture: ${editor} is no composer`);
    return found;
  }

  /** How a composer is known, from its root and from within, twice each; the page must not notice. */
  function inspect(editor: string, allowed: Allowance): string[] {
    const expected = expectedOf(editor);
    const root = stage.element(editor);
    const before = serialisePage();
    const verdicts = [root, deepestIn(root), root, deepestIn(root)].map((from) =>
      judge(stage, site, expected, from),
    );
    const found = verdicts
      .flatMap(({ differences }) => differences)
      .filter(({ level }) => isWorse(level, allowed))
      .map(({ text }) => text);
    if (new Set(verdicts.map((verdict) => JSON.stringify(verdict))).size > 1)
      found.push('answers differ between root and inside, or from time to time');
    if (serialisePage() !== before) found.push('the adapter changed the page');
    return [...new Set(found)].map((text) => `${editor}: ${text}`);
  }

  /** What is taken for a composer and is none, or the other way round. */
  function inspectPage(allowed: Allowance): string[] {
    const wrong: string[] = [];
    const foreign = (facts.foreign ?? []).map((name) => stage.element(name));
    for (const element of [...matchesInPage(NEVER), ...foreign])
      if (site.resolveComposer(element) !== null)
        wrong.push(`${stage.nameOf(element)} is taken for a composer`);
    const found = new Set(
      matchesInPage(site.composerSelector).flatMap(
        (candidate) => site.resolveComposer(candidate)?.editor ?? [],
      ),
    );
    const names = [...found].map((editor) => stage.nameOf(editor));
    const expected = facts.composers.map(({ editor }) => editor);
    for (const name of names)
      if (name === null || !expected.includes(name)) wrong.push(`composerSelector finds ${name}`);
    for (const name of expected)
      if (!names.includes(name) && allowed !== 'message')
        wrong.push(`composerSelector does not find ${name}`);
    return wrong;
  }

  return {
    inspect,
    inspectPage,
    /** Gives an editor the focus; false if it cannot have it. */
    focus(editor: string): boolean {
      const element = stage.element(editor) as HTMLElement;
      element.focus();
      return deepFocus() === element;
    },
    text: (editor: string) => readDraftText(stage.element(editor) as HTMLElement).text,
    /** Sessions that were opened for an editor, and those that live. */
    sessions(editor?: string) {
      const of = sessions.filter((one) => editor === undefined || one.editor === stage.element(editor));
      return { opened: of.length, alive: of.filter((one) => one.isAlive).length };
    },
    /** Takes a composer's scope off the page. */
    removeScope(editor: string): void {
      const element = stage.element(editor);
      const scope = element.isConnected ? site.resolveComposer(element)?.scope : null;
      if (scope?.matches('body,html') === true) throw new Error(`${editor}: its scope is the whole page`);
      scope?.remove();
    },
    drill: () => runDrill(stage, facts, site),
  };
}
