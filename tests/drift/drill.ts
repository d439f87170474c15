import process from 'node:process';
import { emptyExtension } from '../browsers/empty-extension.ts';
import { launchTestBrowser } from '../browsers/test-browser.ts';
import { buildPlayground } from '../playground/build.ts';
import type { DrillRow } from '../playground/composers/drill.ts';
import { LEAST_SURVIVED, runDrill, survived, tally } from './run-drill.ts';

/** `npm run drift`: what is left of each adapter when one hook of a page is gone, for all hooks of all fixtures. */

const WIDTHS = [34, 7, 7, 7, 9, 7, 11] as const;

function line(...cells: (string | number)[]): string {
  return cells
    .map((cell, index) => {
      const width = WIDTHS[index] ?? 8;
      return index === 0 ? String(cell).padEnd(width) : String(cell).padStart(width);
    })
    .join('');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function row(name: string, rows: readonly DrillRow[]): string {
  const { same, less, message, wrong } = tally(rows);
  return line(name, rows.length, same, less, message, wrong, percent(survived(rows)));
}

/** The losses that an adapter did not stand, and what was gone. */
function casualties(fixture: string, rows: readonly DrillRow[]): string[] {
  return rows
    .filter(({ level }) => level === 'message' || level === 'wrong')
    .map(({ level, composer, hook, differences }) => {
      const what = differences.map(({ text }) => text).join('; ');
      return `${level.padEnd(8)} ${fixture} ${composer} without ${hook.attribute}="${hook.value}": ${what}`;
    });
}

await buildPlayground();
const browser = await launchTestBrowser('chromium', { extensionDir: emptyExtension() });
try {
  const drills = await runDrill(browser);
  console.log(line('fixture', 'losses', 'same', 'less', 'message', 'wrong', 'survived'));
  for (const { fixture, rows } of drills) console.log(row(fixture, rows));
  const all = drills.flatMap(({ rows }) => rows);
  console.log();
  for (const site of ['facebook', 'linkedin', 'x'])
    console.log(
      row(
        site,
        drills.flatMap(({ fixture, rows }) => (fixture.startsWith(`${site}/`) ? rows : [])),
      ),
    );
  // Most hooks of a page are none of the box: a fairer figure leaves them out.
  console.log(
    row(
      'in and around the boxes',
      all.filter(({ isNear }) => isNear),
    ),
  );
  console.log(row('all', all), '\n');
  for (const { fixture, rows } of drills) for (const text of casualties(fixture, rows)) console.log(text);
  if (survived(all) < LEAST_SURVIVED || tally(all).wrong > 0) process.exitCode = 1;
} finally {
  await browser.close();
}
