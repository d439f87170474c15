import { describe, expect, it } from 'vitest';
import { forgetDrafts } from '../../analysis/document.ts';
import type { Context } from '../../analysis/rating.ts';
import { processorTime } from '../processor-time.ts';
import { readAll } from './all-said.ts';
import runs from './corpus/runs.json' with { type: 'json' };
import { ATOMS, around, BEFORE, BEHIND, CLASSES, fill, KNOWN, makePiece } from './long-pieces.ts';
import { inputsOf, tried } from './tried.ts';

/**
 * A draft that is made to hang the rating takes as long as it is long, and no longer. Time is told by what a text of four
 * times the length takes, in the same run: four times as much if it is linear, sixteen times if each
 * character asks all others. It is the processor's time, so that a busy machine changes nothing.
 *
 * It failed with the faults that were there: the room on X for long words (17 times as much), bullets over blank lines (11
 * times, line separators 13 times); what they were is kept in corpus/runs.json.
 */

const CONTEXT: Context = {
  surface: 'reply',
  site: 'x',
  self: { names: ['Heron'], handles: ['heron'], domains: ['heron.example'] },
  neverCount: ['acme pie'],
};

/** Milliseconds of the processor, with nothing remembered: those that others take do not count. */
function timeOf(draft: string, context: Context): number {
  forgetDrafts();
  return processorTime(() => void readAll(draft, context));
}

/** What is shorter is noise, and no harm. */
const NOTICEABLE_MS = 250;
/** Between 4 (linear) and 16 (quadratic). */
const MOST_GROWTH = 9;
const TRIES = 4;

/** All that the longest draft that is let in may take, whatever it is. */
const MOST_MS = 5000;

/** Null if time is linear; else what it was. The best of some tries: a busy machine is no fault of the text. */
function slownessOf(make: (length: number) => string, length: number): string | null {
  const long = make(length);
  const short = make(length / 4);
  let best = timeOf(long, CONTEXT);
  let bestShort = Number.POSITIVE_INFINITY;
  for (let time = 0; time < TRIES && best > NOTICEABLE_MS; time++) {
    bestShort = Math.min(bestShort, timeOf(short, CONTEXT));
    if (best <= MOST_MS && best <= MOST_GROWTH * bestShort) return null;
    best = Math.min(best, timeOf(long, CONTEXT));
  }
  if (best <= NOTICEABLE_MS) return null;
  return `${Math.round(best)} ms for ${long.length} characters, ${Math.round(bestShort)} ms for ${short.length}`;
}

/** What once made a draft slow, with what it was, and what stood around it. Tried first. */
interface KeptRun {
  found: string;
  before: string;
  piece: string;
  behind: string;
}

const KEPT: readonly KeptRun[] = runs;

const SEED = 20261126;

/** The longest draft that is let in (LONGEST_DRAFT), or what shows growth as well. */
const LENGTH = inputsOf(16_000, 100_000) - BEFORE.length - BEHIND.length;

describe(`T10: ${(LENGTH + BEFORE.length + BEHIND.length).toLocaleString('en')} characters`, () => {
  it.for(KEPT)('take no more time than their length: $found', { timeout: 60_000 }, (kept, context) => {
    const { before, piece, behind } = kept;
    expect(slownessOf((all) => around(before + fill(piece, all) + behind), LENGTH)).toBeNull();
    tried(context, { inputs: 1 });
  });

  const pieces = Object.entries({ ...CLASSES, ...KNOWN });
  it.for(pieces)('of %s take no more time than their length', { timeout: 60_000 }, ([, piece], context) => {
    expect(slownessOf((all) => around(fill(piece, all)), LENGTH)).toBeNull();
    tried(context, { inputs: 1 });
  });

  const count = inputsOf(15, 1500);
  it(`of any pieces take no more time than their length (${count.toLocaleString('en')} pieces, seed ${SEED})`, {
    timeout: inputsOf(120_000, 480_000),
  }, (context) => {
    for (let index = 0; index < count; index++) {
      const piece = makePiece(SEED + index);
      // Shorter than the longest, so that many are tried: growth shows as well.
      const slowness = slownessOf((all) => around(fill(piece, all)), 16_000);
      expect(slowness, JSON.stringify(piece)).toBeNull();
    }
    tried(context, { inputs: count });
  });

  it('as the post that is answered, take no more time than their length', { timeout: 120_000 }, (context) => {
    const atoms = inputsOf(8, ATOMS.length);
    readAll(BEFORE, CONTEXT);
    for (const piece of ATOMS.slice(0, atoms)) {
      const answered = (all: number): Context => ({
        ...CONTEXT,
        parent: `Can anyone help? ${fill(piece, all)} help?`,
      });
      expect(timeOf(BEFORE, answered(30_000)), JSON.stringify(piece)).toBeLessThan(NOTICEABLE_MS);
    }
    tried(context, { inputs: atoms });
  });
});
