import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coachDraft } from '../../analysis/coach.ts';
import { isMasked, maskDraft } from '../../analysis/never-count.ts';
import { rateDraft } from '../../analysis/rate-draft.ts';
import type { Context } from '../../analysis/rating.ts';
import { english } from '../english.ts';
import { growthOf, MOST_GROWTH } from '../processor-time.ts';
import { ADVERTS, INNOCENT_DRAFTS } from './innocent-drafts.ts';

const POST: Context = { surface: 'post' };
const BAKERY = 'Order Now Bakery';

function post(...neverCount: string[]): Context {
  return { surface: 'post', neverCount };
}

function maskedWords(draft: string, ...phrases: string[]): string[] {
  return maskDraft(draft, phrases).masked.map(({ start, end }) => draft.slice(start, end));
}

function quotes(draft: string, context: Context): string[] {
  return rateDraft(draft, context)
    .findings.filter((one) => !one.whole && !['wording', 'form'].includes(one.cue))
    .map((one) => draft.slice(one.start, one.end));
}

describe('maskDraft', () => {
  it.each([
    ['Come to ORDER now  bakery today', ['order now bakery'], ['ORDER now  bakery']],
    ['Ana’s oven and Ana\u00a0Oven', ["ana's oven", 'Ana Oven'], ['Ana’s oven', 'Ana\u00a0Oven']],
    ['Sale & Sons, Sale and Salesmen', ['sale & sons', 'sale'], ['Sale & Sons', 'Sale']],
    ['Order Now Bakery, and order now', ['order now', BAKERY], ['Order Now Bakery', 'order now']],
    ['ÉCLAIR Éclair éclairs e\u0301clair', ['éclair'], ['ÉCLAIR', 'Éclair', 'e\u0301clair']],
    ['СКИДКА скидка', ['Скидка'], ['СКИДКА', 'скидка']],
    ['#acme @acme acme.example https://x.example/acme acme.', ['acme'], ['acme', 'acme']],
    ['@acme bakes. @acmebakes too', ['@acme'], ['@acme']],
    ['C++ (c++) and C', ['c++'], ['C++', 'c++']],
    ['order\nnow', ['order now'], []],
    ['Wow! 🚀', ['!', '🚀', '  ', ''], []],
    ['.* and a.c abc', ['a.c', '.*'], ['a.c']],
    ['well-Acme-made', ['acme'], []],
  ] as const)('%j without %j masks %j', (draft, phrases, words) => {
    expect(maskedWords(draft, ...phrases)).toEqual(words);
  });

  it('keeps length, line ends and what is not masked (500 drafts, seed 20261122)', () => {
    const part = fc.constantFrom(
      'acme',
      'Acme Inc.',
      ' ',
      '\n',
      'x',
      '🥖',
      'é',
      '.',
      '@',
      '-',
      "Ana's",
      '\ud800',
    );
    const phrase = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('acme', 'acme inc.', "ana's", '🥖'));
    fc.assert(
      fc.property(fc.array(part), fc.array(phrase, { maxLength: 5 }), (parts, phrases) => {
        const draft = parts.join('');
        const { text, masked } = maskDraft(draft, phrases);
        expect(text.length).toBe(draft.length);
        let at = 0;
        for (const { start, end } of masked) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).toBe(draft.slice(at, start));
          expect(text.slice(start, end)).toMatch(/^[zq]+$/i);
          at = end;
        }
        expect(text.slice(at)).toBe(draft.slice(at));
      }),
      { numRuns: 500, seed: 20261122 },
    );
  });

  it('takes no more than its share of time for a draft that is eight times as long, where phrases nearly fit', () => {
    const phrases = Array.from({ length: 100 }, (_, nth) => `${'order now '.repeat(7)}${nth}`);
    const mask = (times: number) => maskDraft('order now '.repeat(times) + ' '.repeat(3 * times), phrases);
    expect(growthOf(mask, 800)).toBeLessThan(MOST_GROWTH);
  });
});

describe('isMasked', () => {
  it('asks for all words, and for one', () => {
    const draft = '“Acme” (Acme) and !';
    const { masked } = maskDraft(draft, ['acme']);
    expect(isMasked(draft, { start: 0, end: 13 }, masked)).toBe(true);
    expect(isMasked(draft, { start: 0, end: 17 }, masked)).toBe(false);
    expect(isMasked(draft, { start: 18, end: 19 }, masked)).toBe(false);
  });
});

describe('rating with phrases that never count', () => {
  it('takes a name for no call to action, and a call beside it for one', () => {
    const draft = 'The queue at Order Now Bakery was long this morning, and the rye was worth it.';
    expect(quotes(draft, POST)).toContain('Order Now');
    expect(quotes(draft, post(BAKERY))).toEqual([]);
    const call = 'Order now at Order Now Bakery, the rye is back. Order today!';
    const calls = rateDraft(call, post(BAKERY)).findings.filter((one) => one.cue === 'call-to-action');
    expect(calls.map((one) => call.slice(one.start, one.end))).toEqual(['Order now', 'Order today']);
  });

  // A capital is a shape of its own, which the mask has not: it is worth less than a point. Unmasked, the phrase
  // moves these drafts by 9 points on average and by 63 at most.
  it.each([
    ['brimfold', 1e-6],
    ['Brimfold', 1],
  ])('scores as if the phrase were %s, a word that says nothing: within %d points', (word, most) => {
    const drafts = [...INNOCENT_DRAFTS, ...ADVERTS.map((text) => ({ text, context: POST }))];
    for (const { text, context } of drafts) {
      const at = text.indexOf(' ', text.length / 2) + 1;
      const put = (what: string) => `${text.slice(0, at)}${what} ${text.slice(at)}`;
      const neutral = rateDraft(put(word), context).score;
      const masked = rateDraft(put(BAKERY), { ...context, neverCount: [BAKERY] }).score;
      expect(Math.abs(neutral - masked), put(BAKERY)).toBeLessThan(most);
    }
  });

  it('rates the rest as before: its findings are those without the phrase, further on', () => {
    for (const draft of ADVERTS) {
      const lead = `${BAKERY}: `;
      const cues = (text: string, context: Context, from: number) =>
        rateDraft(text, context)
          .findings.filter((one) => !one.whole && one.cue !== 'wording')
          .map((one) => `${one.cue} ${text.slice(one.start, one.end)} ${one.start - from}`);
      expect(cues(`${lead}${draft}`, post(BAKERY), lead.length)).toEqual(
        cues(`Brimfold: ${draft}`, POST, 'Brimfold: '.length),
      );
    }
  });

  it('does not move a draft that has none of them', () => {
    for (const text of ADVERTS) expect(rateDraft(text, post(BAKERY, 'zimt'))).toEqual(rateDraft(text, POST));
  });

  it('rates nothing where every word never counts', () => {
    expect(rateDraft('Order Now Bakery!', post(BAKERY))).toMatchObject({ score: 0, findings: [] });
  });

  it('lowers an advert by what its words said', () => {
    const draft = 'We bake at night. 50% off until Friday!';
    const { score, findings } = rateDraft(draft, post('50% off until Friday'));
    expect(score).toBeLessThan(rateDraft(draft, POST).score);
    expect(findings.some((one) => one.cue === 'discount')).toBe(false);
  });

  it('quotes the draft and not the mask, also the second end of a finding', () => {
    const draft = 'I love your photos of the coast. Visit our Order Now Bakery page for frames.';
    const { hints } = coachDraft(draft, rateDraft(draft, post('photos', 'Visit our')), null, english);
    const text = JSON.stringify(hints);
    expect(text).not.toMatch(/zq/i);
    const own = coachDraft(draft, rateDraft(draft, post(BAKERY)), null, english);
    expect(JSON.stringify(own)).not.toMatch(/zq/i);
  });

  it('has no finding of masked words alone, and still adds up (300 drafts, seed 20261122)', () => {
    const part = fc.constantFrom(
      'Order now',
      'our new course',
      'thanks @jane',
      '50% off',
      'rye',
      '!',
      '.',
      '\n',
    );
    const base = (() => {
      const { score, findings } = rateDraft('The tram was late.', POST);
      return score - findings.reduce((sum, one) => sum + one.contribution, 0);
    })();
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 15 }),
        fc.subarray(['order now', '50% off', 'rye']),
        (parts, phrases) => {
          const draft = parts.join(' ');
          const { masked } = maskDraft(draft, phrases);
          const { score, findings } = rateDraft(draft, post(...phrases));
          for (const one of findings) expect(one.whole || !isMasked(draft, one, masked)).toBe(true);
          const sum = findings.reduce((total, one) => total + one.contribution, 0);
          if (findings.length > 0) expect(score - sum).toBeCloseTo(base, 6);
        },
      ),
      { numRuns: 300, seed: 20261122 },
    );
  });
});
