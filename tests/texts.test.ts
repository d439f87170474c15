import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CUES } from '../analysis/cues/index.ts';
import { evidenceFor } from '../analysis/evidence.ts';
import type { MessageFile } from '../analysis/message.ts';
import { KINDS, SURFACES } from '../analysis/rating.ts';
import { WARNING_RULES } from '../analysis/warning-rules.ts';
import type { PeriodUnit } from '../components/days.ts';
import { SORTS } from '../entrypoints/history/view.ts';
import { PURPOSES } from '../entrypoints/welcome/steps.ts';
import { DAILY_STEPS, type RuleFamily } from '../platform/requests.ts';
import { READINGS, SITE_MODES, TOOLBAR_BADGES } from '../platform/settings.ts';
import { literalsInCode, literalsInPage } from './shown-literals.ts';

/** What is said to people stands in `_locales`: all of it, each text in use, the same in every language. */

const ROOT = join(import.meta.dirname, '..');
const LOCALES = readdirSync(join(ROOT, 'public/_locales')).sort();

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function readLocale(locale: string): MessageFile {
  return JSON.parse(read(`public/_locales/${locale}/messages.json`));
}

function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));
}

const ENGLISH = readLocale('en');
const SOURCES = ['analysis', 'components', 'platform', 'entrypoints'].flatMap((one) =>
  filesIn(one, /\.tsx?$/),
);
const CODE = [...SOURCES, 'wxt.config.ts'].map(read).join('\n');

const RULE_FAMILIES: readonly RuleFamily[] = ['ask', 'news', 'credit', 'history'];
const CHART_UNITS: readonly PeriodUnit[] = ['day', 'week', 'month'];

/** Names that are put together in the code: by which part of a template, and what comes of it. */
const PUT_TOGETHER: [part: string, keys: string[]][] = [
  ['`kind_$', KINDS.map((kind) => `kind_${kind}`)],
  ['`surface_$', [...SURFACES, 'repost'].map((surface) => `surface_${surface}`)],
  ['`history_unit_$', CHART_UNITS.map((unit) => `history_unit_${unit}`)],
  ['`history_sort_$', SORTS.map((sort) => `history_sort_${sort}`)],
  ['`history_promotion_$', READINGS.map((reading) => `history_promotion_${reading}`)],
  ['`chart_$', CHART_UNITS.map((unit) => `chart_${unit}`)],
  ['}_left_out`', CHART_UNITS.map((unit) => `chart_${unit}_left_out`)],
  [
    '`practice_share_$',
    READINGS.flatMap((reading) =>
      ['acts', 'days'].flatMap((by) =>
        ['one', 'other'].map((form) => `practice_share_${reading}_${by}_${form}`),
      ),
    ),
  ],
  ['`options_mode_$', SITE_MODES.map((mode) => `options_mode_${mode}`)],
  [
    '}_saved`',
    [
      ...SITE_MODES.map((mode) => `options_mode_${mode}_saved`),
      ...READINGS.map((reading) => `options_reading_${reading}_saved`),
      ...TOOLBAR_BADGES.map((badge) => `options_toolbar_${badge}_saved`),
    ],
  ],
  ['`options_reading_$', READINGS.map((reading) => `options_reading_${reading}`)],
  ['`options_toolbar_$', TOOLBAR_BADGES.map((badge) => `options_toolbar_${badge}`)],
  ['`options_family_$', RULE_FAMILIES.map((family) => `options_family_${family}`)],
  ['`options_value_toolbar_$', TOOLBAR_BADGES.map((badge) => `options_value_toolbar_${badge}`)],
  ['`welcome_purpose_$', PURPOSES.map(({ id }) => `welcome_purpose_${id}`)],
  ['`daily_ten_$', DAILY_STEPS.map((step) => `daily_ten_${step}`)],
  ['}_unrated`', ['thread_part_unrated', 'thread_whole_unrated']],
  ['}_first`', ['suggest_answer_first', 'suggest_speak_first']],
  ['}_first_cut`', ['suggest_answer_first_cut', 'suggest_speak_first_cut']],
];

/** What rules say: which sentences a rule has is its own matter, see cues.test.ts. */
const CUE_STEMS = CUES.map(({ id }) => `cue_${id.replaceAll('-', '_')}_`);
const EVIDENCE = new Set(
  [...CUES, ...WARNING_RULES].flatMap((rule) => Object.values(evidenceFor(rule, (key) => key))),
);

function isUsed(key: string, code: string): boolean {
  const names = [key, key.replace(/_(?:one|other)$/, '')];
  return (
    CUE_STEMS.some((stem) => key.startsWith(stem)) ||
    EVIDENCE.has(key) ||
    PUT_TOGETHER.some(([, keys]) => keys.includes(key)) ||
    names.some((name) => code.includes(`'${name}'`)) ||
    code.includes(`__MSG_${key}__`)
  );
}

function placeholders(message: string): string[] {
  const found = message.replaceAll('$$', '').match(/\$[1-9]/g) ?? [];
  return [...new Set(found)].sort();
}

/** What the browsers would not read as it is meant: `$12`, `$1$2`, a dollar sign alone, other fields. */
function problemsAlone(file: MessageFile): string[] {
  return Object.entries(file).flatMap(([key, entry]) => {
    const { message } = entry;
    const found = placeholders(message);
    const problems: string[] = [];
    if (!/^[a-z][a-z0-9_]*$/.test(key)) problems.push('is misnamed');
    if (Object.keys(entry).some((field) => !['message', 'description'].includes(field)))
      problems.push('has another field');
    if (/\$[1-9][\d$]|(?<!\$)\$(?![1-9$])/.test(message)) problems.push('has a dollar sign too many');
    // A rule need not quote the draft, which is its first value.
    const first = /^cue_/.test(key) && found[0] === '$2' ? 2 : 1;
    if (found.some((one, index) => one !== `$${index + first}`)) problems.push('leaves out a value');
    const other = /_one$/.test(key) ? '_other' : /_other$/.test(key) ? '_one' : null;
    if (other !== null && !Object.hasOwn(file, key.replace(/_(?:one|other)$/, other)))
      problems.push(`has no ${other}`);
    return problems.map((problem) => `${key} ${problem}`);
  });
}

/** There must be room for it where the English stands. */
function mostFor(english: string): number {
  return 1.6 * english.length + 20;
}

function problemsBeside(file: MessageFile, english: MessageFile): string[] {
  const strange = Object.keys(file).filter((key) => !Object.hasOwn(english, key));
  const problems = Object.entries(english).flatMap(([key, { message }]) => {
    const there = Object.hasOwn(file, key) ? (file[key]?.message ?? '') : null;
    if (there === null) return [`${key} is missing`];
    if (there.trim() === '') return [`${key} is empty`];
    if (placeholders(there).join() !== placeholders(message).join()) return [`${key} has other values`];
    return there.length > mostFor(message) ? [`${key} is too long`] : [];
  });
  return [...strange.map((key) => `${key} is not in English`), ...problems];
}

describe('the English texts', () => {
  it('are all used', () => {
    expect(Object.keys(ENGLISH).length).toBeGreaterThan(200);
    expect(Object.keys(ENGLISH).filter((key) => !isUsed(key, CODE))).toEqual([]);
    expect(isUsed('page_close', CODE.replaceAll("'page_close'", ''))).toBe(false);
  });

  it.each(PUT_TOGETHER)('are put together by %s', (part, keys) => {
    expect(CODE).toContain(part);
    expect(keys.filter((key) => !Object.hasOwn(ENGLISH, key))).toEqual([]);
  });
});

describe.each(LOCALES)('the texts in %s', (locale) => {
  const file = readLocale(locale);

  it('can be said by every browser', () => {
    expect(problemsAlone(file)).toEqual([]);
  });

  it('are those of the English file, with the same values, and not much longer', () => {
    expect(problemsBeside(file, ENGLISH)).toEqual([]);
  });

  it('name their language, and are short enough for the stores', () => {
    const language = file.language?.message ?? '';
    expect(language).toBe(locale.replaceAll('_', '-'));
    expect(Intl.PluralRules.supportedLocalesOf(language)).toEqual([language]);
    expect(file.name?.message.length).toBeLessThanOrEqual(75);
    expect(file.description?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('the checks of texts', () => {
  it.each([
    [{ 'Bad-name': { message: 'a' } }, 'Bad-name is misnamed'],
    [{ a: { message: 'a', placeholders: {} } }, 'a has another field'],
    [{ a: { message: '$10' } }, 'a has a dollar sign too many'],
    [{ a: { message: '$1$2' } }, 'a has a dollar sign too many'],
    [{ a: { message: '5 $' } }, 'a has a dollar sign too many'],
    [{ a: { message: 'only $2' } }, 'a leaves out a value'],
    [{ a_one: { message: '$1' } }, 'a_one has no _other'],
    [{ a_other: { message: '$1' } }, 'a_other has no _one'],
  ])('see what is wrong with %j', (file, problem) => {
    expect(problemsAlone(file)).toEqual([problem]);
  });

  it('take dollar signs and values in any order', () => {
    expect(problemsAlone({ a: { message: '$2 for $$5 of $1' } })).toEqual([]);
  });

  it.each([
    [{}, 'a is missing'],
    [{ a: { message: ' ' } }, 'a is empty'],
    [{ a: { message: 'ohne Wert' } }, 'a has other values'],
    [{ a: { message: `$1 ${'lang'.repeat(20)}` } }, 'a is too long'],
    [{ a: { message: '$1 da' }, b: { message: 'fremd' } }, 'b is not in English'],
  ])('see what is wrong with a translation %j', (file, problem) => {
    expect(problemsBeside(file, { a: { message: '$1 there' } })).toEqual([problem]);
  });
});

/** The labels of the sites are theirs, and the drafts to practise on are in English, as that is what is rated. */
const SHOWN = ['components', 'entrypoints']
  .flatMap((folder) => filesIn(folder, /\.tsx?$/))
  .filter((path) => !path.startsWith('entrypoints/compose.content/sites/'))
  .filter((path) => path !== 'entrypoints/practice/examples.ts');

describe('literal texts', () => {
  it.each([
    ['<p>Write on</p>', 'Write on'],
    ['<p aria-label="Close" />', 'Close'],
    ['<p title={isOpen ? "shut" : close()} />', 'shut'],
    [`<p>{count > 1 && \`\${count} more\`}</p>`, '… more'],
    ['<>{name + " is gone"}</>', 'is gone'],
    ['setSaid({ text: "Kept in your balance" })', 'Kept in your balance'],
    [`say(\`Saved: \${name}.\`)`, 'Saved: ….'],
    ['const WORDS = { post: "gone." }', 'gone.'],
    ['const WORDS = { post: "Post" }', 'Post'],
  ])('are found in %s', (code, found) => {
    expect(literalsInCode('planted.tsx', code)).toEqual([found]);
  });

  it.each([
    '<p class="is small" id="title">Twoway</p>',
    `<p title={text('page_close')}>{\`\${text('page_undo')} · \${number(5)}\`} %</p>`,
    '<p>{mode === "page" ? text("a_b") : SITE_WORDS[site]}</p>',
    'throw new Error("The page is gone.")',
    'reportError("side panel", error)',
    'if (event.key === "Escape") headPage(document, "Twoway")',
  ])('are not seen in %s', (code) => {
    expect(literalsInCode('planted.tsx', code)).toEqual([]);
  });

  it('are not in components and entry points', () => {
    expect(SHOWN.length).toBeGreaterThan(60);
    expect(
      SHOWN.flatMap((path) => literalsInCode(path, read(path)).map((text) => `${path}: ${text}`)),
    ).toEqual([]);
  });

  it('are not in pages', () => {
    const pages = filesIn('entrypoints', /\.html$/);
    expect(pages.length).toBeGreaterThan(2);
    expect(literalsInPage('<title>Twoway options</title><p>Wait</p>')).toEqual(['Twoway options', 'Wait']);
    expect(pages.flatMap((path) => literalsInPage(read(path)))).toEqual([]);
  });
});
