import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** The pictures for the stores have the forms that the stores take. What they show is for eyes. */

const PICTURES = join(import.meta.dirname, 'pictures');
/** Colours without transparency, as the head of a PNG says it. */
const RGB = 2;

function formOf(name: string): string {
  const png = readFileSync(join(PICTURES, name));
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}${png[25] === RGB ? '' : ' with transparency'}`;
}

it('are of the sizes that are asked for', () => {
  expect(Object.fromEntries(readdirSync(PICTURES).map((name) => [name, formOf(name)]))).toEqual({
    '1-draft.png': '1280x800',
    '2-balance.png': '1280x800',
    '3-side-panel.png': '1280x800',
    '4-practice.png': '1280x800',
    '5-history.png': '1280x800',
    'logo-300.png': '300x300 with transparency',
    'marquee-1400x560.png': '1400x560',
    'tile-440x280.png': '440x280',
  });
});
