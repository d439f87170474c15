import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseLogit } from '../../analysis/model/model.ts';
import { rateDraft } from '../../analysis/rate-draft.ts';
import { bandOf, type Context, KINDS } from '../../analysis/rating.ts';

const POST: Context = { surface: 'post' };
const AD = 'Our biggest sale ever! 50% off everything, today only. Order now at https://shop.example';

describe('bandOf', () => {
  it.each([
    [0, 'conversational'],
    [24.4, 'conversational'],
    [24.5, 'leaning'],
    [49.4, 'leaning'],
    [49.5, 'promotional'],
    [79, 'promotional'],
    [80, 'hard-sell'],
    [100, 'hard-sell'],
  ])('calls %d %s', (score, band) => {
    expect(bandOf(score)).toBe(band);
  });
});

describe('rateDraft', () => {
  it('tells an advert from a question', () => {
    expect(rateDraft(AD, POST)).toMatchObject({ kind: 'promotion', band: 'hard-sell' });
    const question = rateDraft('How do you keep your notes in order? I am lost in mine.', POST);
    expect(question.score).toBeLessThan(15);
    expect(question.kind).toBe('conversation');
  });

  it('tells news about oneself and things passed on', () => {
    expect(rateDraft('We moved into the new office on Friday. Our team painted the walls.', POST).kind).toBe(
      'broadcast',
    );
    expect(
      rateDraft(
        'A study of 40 bakeries: the ones that close early waste half as much. https://paper.example/a',
        POST,
      ).kind,
    ).toBe('sharing');
  });

  it('lets good news be told', () => {
    expect(rateDraft('My daughter finished school today. So proud of her.', POST).score).toBeLessThan(50);
  });

  it.each([
    ['post', undefined],
    ['post', 'linkedin'],
    ['reply', 'x'],
  ] as const)('adds up in a %s on %s: the contributions lead from the base to the score', (surface, site) => {
    const context: Context = site === undefined ? { surface } : { surface, site };
    const { score, findings } = rateDraft(AD, context);
    const base = 100 / (1 + Math.exp(-baseLogit(site)));
    const sum = findings.reduce((total, finding) => total + finding.contribution, 0);
    expect(base + sum).toBeCloseTo(score, 6);
  });

  it('falls when the words of the strongest finding are deleted', () => {
    const { score, findings } = rateDraft(AD, POST);
    const strongest = findings.filter((one) => !one.whole).sort((a, b) => b.contribution - a.contribution)[0];
    const without = AD.slice(0, strongest?.start) + AD.slice(strongest?.end);
    expect(rateDraft(without, POST).score).toBeLessThan(score);
  });

  it('gives credit: thanks and a question lower the score', () => {
    expect(
      rateDraft(`${AD}\nThanks to @maria for the photos. What would you put on the shelf first?`, POST).score,
    ).toBeLessThan(rateDraft(AD, POST).score);
  });

  it.each(['', '  \n', '\u0000', '\ud800'])('rates %j as 0 without findings', (draft) => {
    expect(rateDraft(draft, POST)).toEqual({
      score: 0,
      band: 'conversational',
      kind: 'conversation',
      findings: [],
    });
  });

  it.each([
    ['only emoji', '🎉🎉🎉 👩‍👩‍👧'],
    ['only links', 'https://a.example https://b.example/c'],
    ['right to left', 'שלום לכולם, מה שלומכם היום?'],
    ['unpaired surrogates', 'buy \ud800 now \udc00'],
    ['null bytes', 'buy\u0000now\u0000'],
    ['100,000 characters', 'Order now. '.repeat(9100)],
  ])('rates %s', (_name, draft) => {
    const { score, findings } = rateDraft(draft, POST);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(100);
    for (const { start, end } of findings) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(draft.length);
    }
  });

  it('is a function of the draft: same in, same out, spans inside, in order (400 drafts, seed 20261122)', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 15 }),
      fc.constantFrom(
        'Order now! ',
        'our new course ',
        '50% off ',
        'What do you think? ',
        'thanks @jane ',
        '{first_name} ',
        '!!! ',
        'https://a.example ',
        'BUY IT NOW ',
        '\n',
      ),
    );
    const surface = fc.constantFrom('post', 'reply', 'quote', 'message');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), surface, (parts, where) => {
        const draft = parts.join('');
        const rating = rateDraft(draft, { surface: where as Context['surface'] });
        expect(rateDraft(draft, { surface: where as Context['surface'] })).toEqual(rating);
        expect(rating.score >= 0 && rating.score <= 100).toBe(true);
        expect(KINDS).toContain(rating.kind);
        let last = 0;
        for (const finding of rating.findings) {
          expect(finding.start).toBeGreaterThanOrEqual(last);
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(finding.end).toBeLessThanOrEqual(draft.length);
          expect(Number.isFinite(finding.contribution)).toBe(true);
          last = finding.start;
        }
      }),
      { numRuns: 400, seed: 20261122 },
    );
  });
});
