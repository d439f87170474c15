import type { Composer, ComposerContext, Site } from '../../../entrypoints/compose.content/sites/site.ts';
import type { ExpectedComposer } from './facts.ts';
import { matchesInPage } from './page-roots.ts';
import type { Stage } from './stage.ts';

/**
 * How well an adapter knows a box: all of it; all but parts of its surroundings; not at all, or not how it is
 * published, which the person is told; or something that is not so.
 */
export type Level = 'same' | 'less' | 'message' | 'wrong';

const LEVELS: readonly Level[] = ['same', 'less', 'message', 'wrong'];

export interface Difference {
  level: Level;
  text: string;
}

export interface Verdict {
  /** That of the worst difference. */
  level: Level;
  differences: Difference[];
}

export function isWorse(one: Level, other: Level): boolean {
  return LEVELS.indexOf(one) > LEVELS.indexOf(other);
}

const CLAIMS: readonly (keyof ComposerContext)[] = [
  'parent',
  'parentAuthor',
  'isFirstMessage',
  'isGroup',
  'groupId',
  'isPage',
  'thread',
  'ownHandle',
];

const KEYS: readonly [name: string, init: KeyboardEventInit, chord: boolean, enter: boolean | null][] = [
  ['Enter', {}, false, true],
  ['Shift+Enter', { shiftKey: true }, false, false],
  // Whether the chord sends as well where Enter does, no source says.
  ['Ctrl+Enter', { ctrlKey: true }, true, null],
  ['Cmd+Enter', { metaKey: true }, true, null],
  ['Ctrl+Alt+Enter', { ctrlKey: true, altKey: true }, false, false],
];

function isGap(value: unknown): boolean {
  return value === null || value === undefined || value === 'unknown';
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? 'undefined';
}

/** What a composer answers, against what its fixture expects. */
class Comparison {
  readonly verdict: Verdict = { level: 'same', differences: [] };

  add(level: Level, what: string, expected: unknown, got: unknown): void {
    if (isWorse(level, this.verdict.level)) this.verdict.level = level;
    this.verdict.differences.push({ level, text: `${what}: expected ${show(expected)}, got ${show(got)}` });
  }

  equal(what: string, expected: unknown, got: unknown, level: Level = 'wrong'): void {
    if (show(expected) !== show(got)) this.add(level, what, expected, got);
  }
}

function compareContext(to: Comparison, expected: ExpectedComposer, got: ComposerContext): void {
  for (const key of CLAIMS) {
    const wanted = expected.context?.[key] ?? null;
    const value = got[key];
    if (isGap(wanted)) {
      // "No" is no claim where the fixture is silent: a home page is no group.
      if (!isGap(value) && value !== false) to.add('wrong', key, wanted, value);
    } else if (isGap(value)) {
      if (expected.mayLack?.includes(key) !== true) to.add('less', key, wanted, value);
    } else to.equal(key, wanted, value);
  }
}

function compareKeys(to: Comparison, expected: ExpectedComposer, composer: Composer): void {
  const { submitKey } = expected;
  if (submitKey === undefined) return;
  for (const [name, init, chord, enter] of KEYS) {
    const wanted = submitKey === null ? false : submitKey === 'chord' ? chord : enter;
    if (wanted === null) continue;
    to.equal(name, wanted, composer.isSubmitKey(new KeyboardEvent('keydown', { key: 'Enter', ...init })));
  }
}

function compareSubmit(to: Comparison, stage: Stage, expected: ExpectedComposer, composer: Composer): void {
  if (expected.submit === undefined) return;
  const named = expected.submit === null ? null : (stage.elements.get(expected.submit) ?? null);
  const control = named?.isConnected === true ? named : null;
  const found = composer.findSubmit();
  if (found !== control) {
    const level = found === null ? 'message' : 'wrong';
    to.add(level, 'submit', stage.nameOf(control), stage.nameOf(found));
    return;
  }
  const isReady =
    control !== null && !(expected.parts ?? [expected.editor]).some((one) => stage.isEmpty(one));
  if (control !== null) {
    to.equal('isSubmit(submit)', isReady, composer.isSubmit(control));
    const deep = [...control.querySelectorAll('*')].at(-1);
    if (deep !== undefined) to.equal('isSubmit(inside of submit)', isReady, composer.isSubmit(deep));
    to.equal(
      'obstacles has submit',
      true,
      composer.obstacles().some((one) => one.contains(control)),
    );
  }
  for (const other of matchesInPage('button,[role="button"],a')) {
    if (other === control || control?.contains(other)) continue;
    if (composer.isSubmit(other)) to.add('wrong', 'isSubmit', false, stage.nameOf(other));
  }
}

/** Asks the adapter for the composer around `from` and says how far that is what the fixture expects. */
export function judge(stage: Stage, site: Site, expected: ExpectedComposer, from?: Element): Verdict {
  const comparison = new Comparison();
  const editor = stage.element(expected.editor);
  const composer = site.resolveComposer(from ?? editor);
  if (composer === null) {
    comparison.add('message', 'composer', expected.editor, null);
    return comparison.verdict;
  }
  comparison.equal('editor', expected.editor, stage.nameOf(composer.editor));
  const isVague = composer.surface === 'unknown' && expected.surface !== 'unknown';
  comparison.equal('surface', expected.surface, composer.surface, isVague ? 'message' : 'wrong');
  comparison.equal(
    'parts',
    expected.parts ?? [expected.editor],
    composer.parts.map((part) => stage.nameOf(part)),
  );
  comparison.equal('scope holds editor', true, composer.scope.contains(editor));
  if (expected.limit !== undefined) comparison.equal('limit', expected.limit, composer.limit?.most);
  comparison.equal('isCounted', expected.isCounted ?? true, composer.isCounted);
  compareContext(comparison, expected, composer.readContext());
  compareSubmit(comparison, stage, expected, composer);
  compareKeys(comparison, expected, composer);
  return comparison.verdict;
}
