import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArchivedAct } from '../../../../entrypoints/history/archives/archive.ts';
import { joinThreads } from '../../../../entrypoints/history/import/join-threads.ts';

const AT = 1_700_000_000_000;

function part(key: string, second: number, partOf?: string, given: Partial<ArchivedAct> = {}): ArchivedAct {
  return {
    site: 'x',
    surface: 'post',
    at: AT + 1000 * second,
    text: key,
    key,
    ...(partOf !== undefined && { partOf }),
    ...given,
  };
}

function joined(...acts: ArchivedAct[]) {
  return joinThreads(acts).acts.map(({ key, text, surface }) => [key, text, surface]);
}

describe('joinThreads', () => {
  it('makes one act of a thread, in whatever order its parts stand', () => {
    const parts = [part('c', 4, 'b'), part('a', 0), part('b', 2, 'a'), part('other', 9)];
    expect(joined(...parts)).toEqual([
      ['a', 'a\n\nb\n\nc', 'post'],
      ['other', 'other', 'post'],
    ]);
    expect(joinThreads(parts).joined).toBe(2);
    expect(joinThreads(parts).acts.some((act) => 'partOf' in act)).toBe(false);
  });

  it('keeps what the beginning was', () => {
    expect(joined(part('a', 0, undefined, { surface: 'reply' }), part('b', 1, 'a'))).toEqual([
      ['a', 'a\n\nb', 'reply'],
    ]);
  });

  it('takes a continuation from later on for a reply, and what follows it for its thread', () => {
    expect(joined(part('a', 0), part('b', 21, 'a'), part('c', 22, 'b'))).toEqual([
      ['a', 'a', 'post'],
      ['b', 'b\n\nc', 'reply'],
    ]);
  });

  it('leaves a part alone whose beginning is missing', () => {
    expect(joined(part('b', 0, 'a'))).toEqual([['b', 'b', 'post']]);
  });

  it('loses no word and ends, whatever continues what (1,000 archives, seed 20261126)', () => {
    const one = fc.tuple(fc.nat(20), fc.nat(9));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 10 }), (all) => {
        const acts = all.map(([second, of], index) => part(`k${index}`, second, `k${of}`));
        const { acts: threads, joined: count } = joinThreads(acts);
        expect(threads.length + count).toBe(acts.length);
        expect(threads.flatMap(({ text }) => text.split('\n\n')).sort()).toEqual(
          acts.map(({ key }) => key).sort(),
        );
      }),
      { numRuns: 1000, seed: 20261126 },
    );
  });

  it('walks long threads once', () => {
    const acts = Array.from({ length: 50_000 }, (_one, index) =>
      part(`k${index}`, index, index === 0 ? undefined : `k${index - 1}`),
    );
    expect(joinThreads(acts.reverse()).acts).toHaveLength(1);
  });
});
