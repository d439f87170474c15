import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { ElementHandle, Page } from 'puppeteer-core';
import { pause } from '../browsers/wait-for.ts';

const OUTPUT = join(import.meta.dirname, '../output');

/** Until what fades in is there, in milliseconds. */
const FADED_IN = 200;

/**
 * With KEEP_PICTURES=1, a picture in tests/output for people to look at: of the whole page, or of an element of it.
 * Nothing is compared, and most runs are looked at by nobody: without it nothing happens.
 */
export async function keepPicture(target: Page | ElementHandle<Element>, name: string): Promise<void> {
  if (process.env.KEEP_PICTURES !== '1') return;
  mkdirSync(OUTPUT, { recursive: true });
  await pause(FADED_IN);
  const path = join(OUTPUT, `${name}.png`) as `${string}.png`;
  if ('goto' in target) await target.screenshot({ path, fullPage: true });
  else await target.screenshot({ path });
}
