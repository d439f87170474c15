import { describe, expect, it } from 'vitest';
import { rateDraft } from '../../../analysis/rate-draft.ts';
import { PRACTICE_READERS } from '../../../entrypoints/background/practice-readers.ts';
import { EXAMPLES } from '../../../entrypoints/practice/examples.ts';
import { EMPTY, payloadOf } from '../../../entrypoints/practice/practised.ts';

describe('what is asked', () => {
  it('holds no field that does not belong to what is written', () => {
    const full = { ...EMPTY, text: 'a', parent: 'b', isFirstMessage: true };
    const fields = (surface: (typeof full)['surface']) =>
      Object.keys(payloadOf({ ...full, site: null, surface })).sort();
    expect(fields('post')).toEqual(['site', 'surface', 'text']);
    expect(fields('reply')).toEqual(['parent', 'site', 'surface', 'text']);
    expect(fields('quote')).toEqual(['parent', 'site', 'surface', 'text']);
    expect(fields('message')).toEqual(['isFirstMessage', 'site', 'surface', 'text']);
    expect(payloadOf({ ...full, surface: 'reply', parent: ' ' })).not.toHaveProperty('parent');
  });

  it('counts as the site does, and not where that is unknown', () => {
    const most = (site: (typeof EMPTY)['site'], surface: (typeof EMPTY)['surface']) =>
      payloadOf({ ...EMPTY, site, surface }).limit?.most ?? null;
    expect([
      most('x', 'post'),
      most('linkedin', 'reply'),
      most('facebook', 'message'),
      most(null, 'post'),
    ]).toEqual([280, 1250, null, null]);
  });

  it('is always what the background takes, however long the text', () => {
    const long = 'a'.repeat(200_000);
    const payload = payloadOf({ ...EMPTY, text: long, parent: long, surface: 'reply' });
    expect(PRACTICE_READERS['practise-draft'](payload)).toEqual(payload);
    expect(payload.text).toHaveLength(100_000);
  });
});

describe('the examples', () => {
  it.each(EXAMPLES)('$name shows its family', ({ tone, cue, draft }) => {
    const { text, site, surface, parent } = payloadOf(draft);
    const context = { surface, ...(site !== null && { site }), ...(parent !== undefined && { parent }) };
    const { findings, kind, unrated } = rateDraft(text, context);
    expect(unrated).toBeUndefined();
    expect(findings.map((one) => one.cue)).toContain(cue);
    // Those that ask are promotion, and the others are not.
    expect(kind === 'promotion').toBe(tone === 'ask');
  });

  it('are of all tones, each another', () => {
    expect(new Set(EXAMPLES.map(({ tone }) => tone)).size).toBe(3);
    expect(new Set(EXAMPLES.map(({ cue }) => cue)).size).toBe(EXAMPLES.length);
    expect(new Set(EXAMPLES.map(({ name }) => name)).size).toBe(EXAMPLES.length);
  });
});
