import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names that the built scripts of pages use for requests, events and ports: what a page would try first. */

const FOLDER = join(import.meta.dirname, '../../.output/chrome-mv3/content-scripts');

const BY_HAND = [
  'message',
  'wxt:content-script-started',
  'wxt:locationchange',
  'twoway',
  'undefined',
  '__proto__',
];

/** Read when the builds are there: before the browser tests. */
export const NAMES: readonly string[] = [
  ...new Set([
    ...BY_HAND,
    ...readdirSync(FOLDER).flatMap((file) =>
      Array.from(
        readFileSync(join(FOLDER, file), 'utf8').matchAll(/["'`]([a-z]+(?:[-:][a-z]+){0,4})["'`]/g),
        ([, name = '']) => name,
      ),
    ),
  ]),
];
