import { join } from 'node:path';
import process from 'node:process';
import { emptyExtension } from '../browsers/empty-extension.ts';
import { launchTestBrowser, type TestBrowser } from '../browsers/test-browser.ts';
import { buildPlayground } from '../playground/build.ts';
import { type Figure, tableOfFigures } from './figures.ts';
import { DRAFT_LENGTH, type DraftKind } from './long-draft.ts';
import { versionOf, writeReport } from './machine.ts';
import { IDLE, INTERVAL, runTyping, type TypingRun } from './run-typing.ts';
import { typingFigures } from './typing-figures.ts';

/**
 * `node tests/bench/typing.ts [rounds] [file] [characters]`: what a key costs the main thread in drafts of 280, 3,000 and
 * 63,206 characters (or of one of these), with the extension and, in turns with it, on the same page with an empty
 * extension. Chromium only.
 */

/** As much as X takes in a post, and as Facebook does. */
const SHORTEST = 280;
const LONGEST = 63_206;

/** The fourth tells what each underlined line costs, as the browser paints it anew at every key. */
const PAGES: { fixture: string; editor: string; draft: DraftKind; characters: number }[] = [
  { fixture: 'x/home', editor: 'Draft.js', draft: 'some offers', characters: DRAFT_LENGTH },
  { fixture: 'linkedin/share-tiptap', editor: 'TipTap', draft: 'some offers', characters: DRAFT_LENGTH },
  { fixture: 'facebook/post', editor: 'Lexical', draft: 'some offers', characters: DRAFT_LENGTH },
  { fixture: 'x/home', editor: 'Draft.js', draft: 'all offers', characters: DRAFT_LENGTH },
  { fixture: 'x/home', editor: 'Draft.js', draft: 'all offers', characters: SHORTEST },
  { fixture: 'facebook/post', editor: 'Lexical', draft: 'some offers', characters: LONGEST },
];

const LEAST_ROUNDS = 3;
const [rounds = LEAST_ROUNDS, path = join(import.meta.dirname, '../../.output/bench/typing.json')] = [
  process.argv[2] === undefined ? undefined : Math.max(1, Math.round(Number(process.argv[2]))),
  process.argv[3],
];
const only = process.argv[4] === undefined ? null : Number(process.argv[4]);

interface Measured {
  /** With the runs of words that are underlined when the typing begins. */
  page: (typeof PAGES)[number] & { underlined: number };
  figures: Figure[];
}

async function measure(
  browsers: { without: TestBrowser; with: TestBrowser },
  page: (typeof PAGES)[number],
): Promise<Measured> {
  const runs: { without: TypingRun[]; with: TypingRun[] } = { without: [], with: [] };
  for (let round = 0; round < rounds; round++) {
    // Neither is always the first.
    const order = round % 2 === 0 ? (['without', 'with'] as const) : (['with', 'without'] as const);
    for (const side of order) {
      const isOurs = side === 'with';
      const isIdleWatched = isOurs && round === 0;
      runs[side].push(await runTyping(browsers[side], page, { isOurs, isIdleWatched }));
      console.error(
        `${page.fixture}, ${page.characters}, ${page.draft}, ${side}: round ${round + 1} of ${rounds}`,
      );
    }
  }
  const underlined = Math.max(...runs.with.map((run) => run.underlined));
  return { page: { ...page, underlined }, figures: typingFigures(page, runs) };
}

await buildPlayground();
const browsers = {
  without: await launchTestBrowser('chromium', { extensionDir: emptyExtension() }),
  with: await launchTestBrowser('chromium'),
};
try {
  const measured: Measured[] = [];
  for (const page of PAGES.filter((one) => only === null || one.characters === only))
    measured.push(await measure(browsers, page));
  const figures = measured.flatMap((one) => one.figures);
  writeReport(path, await versionOf(browsers.with), {
    conditions: {
      millisecondsAKey: INTERVAL,
      rounds,
      idleMilliseconds: IDLE,
      pages: measured.map(({ page }) => page),
    },
    figures,
  });
  console.log(tableOfFigures(figures));
} finally {
  await browsers.with.close();
  await browsers.without.close();
}
