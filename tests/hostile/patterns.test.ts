import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { maskDraft } from '../../analysis/never-count.ts';
import { patternsIn } from './code-shapes.ts';
import { ourSources } from './our-sources.ts';
import { tried } from './tried.ts';

/**
 * No pattern of ours can be made slow: the time of each grows with the text and no faster, whatever the text is. Those of
 * bundled libraries are met by the tests of long drafts. The linter sees runs of one character; what needs several in turn
 * ("^(?:a|aa?)*$") it does not see, and the tests of long drafts do.
 *
 * It failed with the faults that were there, 17 patterns of 15 files; planted since: words looked for up to a space.
 */

/** Why some pattern may stay that could be slow: what it is given is short, or cannot be of that form. By file and pattern. */
const BOUNDED: Readonly<Record<string, string>> = {};

/** What makes a pattern slow, in sentences. */
function slownessOf({ source, flags }: { source: string; flags: string }): string[] {
  const { reports } = analyse({ source, flags });
  return reports.map(
    ({ type, character, exponential }) =>
      `${exponential ? 'exponential' : type === 'Move' ? 'begins anew at each place' : 'tries in several ways'} for many "${character.pick}"`,
  );
}

describe('T10: patterns', () => {
  it.each(['a+b', '^(?:a+)+$', String.raw`\s*$`, String.raw`\d+\d+x`, '^(?:a+|b)+$'])(
    '%s is found to be slow',
    (source) => {
      expect(slownessOf({ source, flags: '' })).not.toEqual([]);
    },
  );

  it.each(['^a+b', 'a{1,400}b', '[^b]b', String.raw`\bx\w{0,5}`, 'a+'])(
    '%s is found to be fast',
    (source) => {
      expect(slownessOf({ source, flags: '' })).toEqual([]);
    },
  );

  const all = ourSources().map(({ path, code }) => ({ path, ...patternsIn(path, code) }));

  it('of ours are all fast, or are given little', (context) => {
    const slow = new Map<string, string>();
    let count = 0;
    for (const { path, written } of all) {
      for (const pattern of written) {
        count++;
        const faults = slownessOf(pattern);
        if (faults.length > 0)
          slow.set(
            `${path}: /${pattern.source}/${pattern.flags}`,
            `${path}:${pattern.line}: ${faults.join(', ')}`,
          );
      }
    }
    const unknown = [...slow]
      .filter(([name]) => !(name in BOUNDED))
      .map(([name, where]) => `${name} (${where})`);
    expect(unknown, 'Write it so that it is not, or say in BOUNDED why its text is short.').toEqual([]);
    expect(
      Object.keys(BOUNDED).filter((name) => !slow.has(name)),
      'These are gone: take them off the list.',
    ).toEqual([]);
    expect(count).toBeGreaterThan(150);
    tried(context, { inputs: count });
  });

  it('are made of strings in one file, and fast whatever the phrases are', (context) => {
    expect(all.filter(({ made }) => made.length > 0).map(({ path }) => path)).toEqual([
      'analysis/never-count.ts',
    ]);
    const made: RegExp[] = [];
    const Original = RegExp;
    globalThis.RegExp = new Proxy(Original, {
      construct(target, of: ConstructorParameters<typeof RegExp>) {
        const pattern = new target(...of);
        made.push(pattern);
        return pattern;
      },
    });
    try {
      for (const phrases of [
        ['acme'],
        ['Acme pie', "Anna's  own"],
        ['(a+)+$', '[a', 'a|a', 'e\u0301 \\d'],
        ['a', 'aa', 'a a a'],
      ])
        maskDraft('a draft', phrases);
    } finally {
      globalThis.RegExp = Original;
    }
    expect(made).toHaveLength(4);
    for (const pattern of made) expect(slownessOf(pattern), String(pattern)).toEqual([]);
    tried(context, { inputs: made.length });
  });
});
