import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coachDraft, type Hint } from '../../analysis/coach.ts';
import { CUES } from '../../analysis/cues/index.ts';
import { driversOf } from '../../analysis/drivers.ts';
import { baseLogit } from '../../analysis/model/model.ts';
import { rateDraft } from '../../analysis/rate-draft.ts';
import type { Finding } from '../../analysis/rating.ts';
import { english } from '../english.ts';
import { ADVERTS } from './innocent-drafts.ts';

const POST = { surface: 'post' } as const;
const NONE = 100 / (1 + Math.exp(-baseLogit(undefined)));
const AD =
  'Thanks @jane! Order now, 50% off our new course, today only. BUY IT NOW! What would you learn first?';

function coach(draft: string, muted: readonly string[] = []) {
  return coachDraft(draft, rateDraft(draft, POST), null, english, new Set(muted), POST);
}

function sum(parts: readonly { contribution: number }[]): number {
  return parts.reduce((total, one) => total + one.contribution, 0);
}

describe('what is said first', () => {
  it('is what asks or tells, by what it adds, and credit last, by what it takes off', () => {
    for (const draft of [AD, ...ADVERTS]) {
      const { hints } = coach(draft);
      const firstCredit = hints.findIndex((hint) => hint.tone === 'credit');
      const asking = firstCredit === -1 ? hints : hints.slice(0, firstCredit);
      const crediting = hints.slice(asking.length);
      expect(crediting.every((hint) => hint.tone === 'credit')).toBe(true);
      expect(asking.map((hint) => hint.contribution)).toEqual(
        asking.map((hint) => hint.contribution).sort((a, b) => b - a),
      );
      expect(crediting.map((hint) => hint.contribution)).toEqual(
        crediting.map((hint) => hint.contribution).sort((a, b) => a - b),
      );
    }
  });

  it('leaves muted rules out and changes nothing else', () => {
    // A suggestion that two rules share goes to the one that still speaks.
    const plain = (hints: readonly Hint[]) => hints.map(({ suggestion: _, ...hint }) => hint);
    const all = coach(AD);
    const ids = all.hints.map((hint) => hint.cue);
    const less = coach(AD, [ids[0] ?? '', ids.at(-1) ?? '']);
    expect({ ...less, hints: plain(less.hints) }).toEqual({ ...all, hints: plain(all.hints.slice(1, -1)) });
    expect(coach(AD, ids)).toEqual({ ...all, hints: [] });
  });
});

describe('drivers', () => {
  it('lead from the score of a draft without findings to that of this one', () => {
    for (const draft of [AD, ...ADVERTS]) {
      expect(sum(coach(draft).drivers) + NONE).toBeCloseTo(rateDraft(draft, POST).score, 6);
    }
  });

  it('are the largest first, at most eight and the rest (200 lists, seed 20261122)', () => {
    const finding = fc.record({
      cue: fc.constantFrom(...CUES.map((cue) => cue.id), 'wording', 'form'),
      start: fc.constant(0),
      end: fc.constant(1),
      contribution: fc.double({ min: -50, max: 50, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 40 }), (findings: Finding[]) => {
        const drivers = driversOf(findings, english);
        expect(sum(drivers)).toBeCloseTo(sum(findings), 6);
        const named = drivers.filter((one) => one.cue !== 'rest');
        expect(named.length).toBeLessThanOrEqual(8);
        expect(drivers.slice(0, named.length)).toEqual(named);
        const sizes = named.map((one) => Math.abs(one.contribution));
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        expect(new Set(drivers.map((one) => one.cue)).size).toBe(drivers.length);
        for (const one of drivers) expect(one.title).not.toBe(one.cue);
      }),
      { numRuns: 200, seed: 20261122 },
    );
  });

  it('has none for a draft that is not rated', () => {
    expect(coach('')).toMatchObject({ drivers: [], gives: [], asks: [], give: 0 });
  });
});

describe('gives and asks', () => {
  it('names the rules of both ways', () => {
    const { gives, asks } = coach(AD);
    expect(gives).toEqual(expect.arrayContaining(['Personal thanks', 'Ends with a question']));
    expect(asks).toEqual(expect.arrayContaining(['Call to action', 'Discount', 'Own offer']));
    expect(gives.some((title) => asks.includes(title))).toBe(false);
  });
});
