import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { pause } from '../browsers/wait-for.ts';

/**
 * Reference pictures: what a surface looked like when somebody last looked at it. `npm run pictures` makes them anew.
 */

export const PICTURES = join(import.meta.dirname, '../pictures');
const OUTPUT = join(import.meta.dirname, '../output');

/** How unlike two pixels may be, from 0 to 1, and what share of the pixels may be more unlike than that. */
const THRESHOLD = 0.1;
const MOST_UNLIKE = 0.005;

/** For how long a surface may go on moving, and how often it is looked at, in milliseconds. */
const PATIENCE = 3000;
const BETWEEN_LOOKS = 60;

export interface Unlike {
  /** What is wrong, in a sentence. */
  reason: string;
  /** The picture of the differences; null where the sizes differ. */
  difference: PNG | null;
}

/** Compares two pictures; null if they are alike. */
export function compare(wanted: PNG, actual: PNG): Unlike | null {
  const { width, height } = wanted;
  if (width !== actual.width || height !== actual.height) {
    const reason = `it is ${actual.width} × ${actual.height} pixels, and was ${width} × ${height}`;
    return { reason, difference: null };
  }
  const difference = new PNG({ width, height });
  const count = pixelmatch(wanted.data, actual.data, difference.data, width, height, {
    threshold: THRESHOLD,
  });
  if (count <= MOST_UNLIKE * width * height) return null;
  const share = ((100 * count) / (width * height)).toFixed(2);
  return { reason: `${count} pixels (${share} %) are unlike`, difference };
}

/** The steps in which reference pictures keep a colour: a third off their size, and far below the threshold. */
const STEP = 8;

/** Fewer colours. */
function thrifty({ width, height, data }: PNG): PNG {
  const picture = new PNG({ width, height });
  for (const [index, value] of data.entries())
    picture.data[index] = Math.min(255, STEP * Math.round(value / STEP));
  return picture;
}

function write(folder: string, name: string, picture: PNG): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.png`);
  // Smaller than by the defaults: no channel that says of every pixel that it is opaque, lines as they are, and
  // the strategy of zlib that looks for repetition.
  const options = { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 } as const;
  writeFileSync(file, PNG.sync.write(picture, options));
  return file;
}

/** What is to be looked at when a picture is not as it was. */
function report(name: string, { reason, difference }: Unlike, actual: PNG): Error {
  const files = [write(OUTPUT, `${name}-actual`, actual)];
  if (difference !== null) files.push(write(OUTPUT, `${name}-difference`, difference));
  return new Error(
    `${name} does not look as in tests/pictures/${name}.png: ${reason}. See ${files.join(' and ')}. ` +
      'If it should look like this, "npm run pictures" makes new reference pictures.',
  );
}

/** Takes pictures until two in a row are the same to the bit. */
async function takeAtRest(take: () => Promise<Uint8Array>): Promise<PNG> {
  let last = Buffer.from(await take());
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    await pause(BETWEEN_LOOKS);
    const next = Buffer.from(await take());
    if (next.equals(last)) return PNG.sync.read(next);
    last = next;
  }
  throw new Error('the surface does not come to rest');
}

/** Takes pictures until one is as wanted. */
async function takeUntilAlike(name: string, wanted: PNG, take: () => Promise<Uint8Array>): Promise<void> {
  let last: Buffer = Buffer.alloc(0);
  for (const end = Date.now() + PATIENCE; ; await pause(BETWEEN_LOOKS)) {
    const next = Buffer.from(await take());
    const isLast = Date.now() > end;
    // The same to the bit is as unlike as it was.
    if (last.equals(next) && !isLast) continue;
    last = next;
    const actual = PNG.sync.read(next);
    const unlike = compare(wanted, actual);
    if (unlike === null) return;
    if (isLast) throw report(name, unlike, actual);
  }
}

/** Compares a surface with its reference picture, or makes that picture. */
export async function expectPicture(name: string, take: () => Promise<Uint8Array>): Promise<void> {
  const file = join(PICTURES, `${name}.png`);
  if (process.env.NEW_PICTURES === '1') {
    write(PICTURES, name, thrifty(await takeAtRest(take)));
    return;
  }
  for (const kind of ['actual', 'difference']) rmSync(join(OUTPUT, `${name}-${kind}.png`), { force: true });
  if (!existsSync(file)) {
    throw new Error(`there is no tests/pictures/${name}.png: "npm run pictures" makes it; then look at it`);
  }
  await takeUntilAlike(name, PNG.sync.read(readFileSync(file)), take);
}
