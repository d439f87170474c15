import { describe, expect, it } from 'vitest';
import type { Cue, Example, Examples, Occurrence } from '../../../analysis/cue.ts';
import { actionKey, reasonOf, titleKey } from '../../../analysis/cue-texts.ts';
import { CUES } from '../../../analysis/cues/index.ts';
import { readDocument } from '../../../analysis/document.ts';
import type { Context } from '../../../analysis/rating.ts';
import { english } from '../../english.ts';

const files = import.meta.glob<{ examples: Examples } & Record<string, unknown>>(
  ['../../../analysis/cues/*.ts', '!**/index.ts'],
  { eager: true },
);
const modules = new Map(
  Object.entries(files).map(([path, module]) => [path.replace(/^.*\/|\.ts$/g, ''), module] as const),
);

function read(example: Example): { text: string; context: Context } {
  return typeof example === 'string' ? { text: example, context: { surface: 'post' } } : example;
}

function find(cue: Cue, example: Example): Occurrence[] {
  const { text, context } = read(example);
  return cue.find(readDocument(text), context);
}

function examplesOf(cue: Cue): Examples {
  return modules.get(cue.id)?.examples ?? { fires: [], quiet: [] };
}

describe('the registry', () => {
  const ids = CUES.map((cue) => cue.id);

  it('holds the cues of the folder, in the order of their ids', () => {
    expect(ids).toEqual([...modules.keys()].sort());
  });

  it('exports each cue under the name of its file', () => {
    for (const cue of CUES) {
      const name = cue.id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      expect(modules.get(cue.id)?.[name], cue.id).toBe(cue);
    }
  });
});

describe.each(CUES.map((cue) => [cue.id, cue] as const))('%s', (_, cue) => {
  const { fires, quiet } = examplesOf(cue);

  it('has six examples of each sort, all different', () => {
    expect(fires.length).toBeGreaterThanOrEqual(6);
    expect(quiet.length).toBeGreaterThanOrEqual(6);
    const all = [...fires, ...quiet].map((example) => JSON.stringify(example));
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(fires.map((example) => [read(example).text, example] as const))('fires on: %s', (text, example) => {
    const found = find(cue, example);
    expect(found).not.toEqual([]);
    for (const { start, end } of found) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(start, end).trim()).not.toBe('');
    }
  });

  it.each(quiet.map((example) => [read(example).text, example] as const))(
    'is quiet on: %s',
    (_text, example) => {
      expect(find(cue, example)).toEqual([]);
    },
  );

  it('weighs what its tone says', () => {
    if (cue.tone === 'credit') expect(cue.weight).toBeLessThan(0);
    else expect(cue.weight).toBeGreaterThan(0);
    expect(Math.abs(cue.weight)).toBeLessThanOrEqual(2.5);
    expect(cue.source).toMatch(/^(?:00[0-4]-\d+|6\b)/);
  });

  it('speaks of the draft and quotes it, or names a figure', () => {
    const action = english(actionKey(cue.id));
    const reasons = fires.flatMap((example) => {
      const { text } = read(example);
      return find(cue, example).map(({ start, end, detail }) =>
        english(...reasonOf(cue, text.slice(start, end), detail)),
      );
    });
    if (cue.id !== 'no-way-in') for (const reason of reasons) expect(reason).toMatch(/“.+”|\d/su);
    const ours = reasons.map((reason) => reason.replace(/“.*?”/gs, '“…”'));
    for (const words of [english(titleKey(cue.id)), action, ...ours]) {
      expect(words).toMatch(/^(?:[A-Z]|“|\d)/);
      expect(words).not.toMatch(/!|you are promoting|undefined|\$|\b(?:likes|reach more|sales will)\b/i);
    }
    for (const reason of ours) expect(reason).toMatch(/\.$/);
    expect(action).toMatch(/[.?]$/);
  });

  it('never throws, and stays inside the text', () => {
    const odd = [
      '',
      ' ',
      '!!!',
      '@',
      '#',
      'https://',
      '👉',
      '{',
      '[[[',
      '"',
      '\u200b\u200b',
      '\ud800',
      'A'.repeat(500),
    ];
    const contexts: Context[] = [
      { surface: 'post' },
      { surface: 'reply', parent: 'It is broken, help' },
      { surface: 'message', self: { names: [''], handles: [''], domains: ['', 'x.example'] } },
    ];
    for (const text of [...odd, odd.join(' '), odd.join('\n').repeat(20)]) {
      for (const context of contexts) {
        for (const { start, end } of cue.find(readDocument(text), context)) {
          expect(start >= 0 && start < end && end <= text.length, JSON.stringify(text)).toBe(true);
        }
      }
    }
  });
});
