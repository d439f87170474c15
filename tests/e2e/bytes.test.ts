import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Bytes, measureParts } from '../bench/measure-bytes.ts';
import { readBuild } from '../store/make-packages.ts';

/**
 * Bytes that each part of Chrome's package may take, a hundredth above what it took last. Whoever needs more writes it
 * into budgets.json, and why into the commit; whoever saves some lowers it (`npm run bench -- bytes`).
 */
const BUDGETS: Record<string, Bytes> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../bench/budgets.json'), 'utf8'),
);
const parts = measureParts(readBuild(join(import.meta.dirname, '../../.output/chrome-mv3')));

describe('the bytes of the package', () => {
  it('have a budget for every part', () => {
    expect(Object.keys(BUDGETS)).toEqual(Object.keys(parts));
  });

  it.each(Object.entries(parts))('keep to it: %s', (name, { raw, packed }) => {
    expect(raw).toBeLessThanOrEqual(BUDGETS[name]?.raw ?? 0);
    expect(packed).toBeLessThanOrEqual(BUDGETS[name]?.packed ?? 0);
  });
});
