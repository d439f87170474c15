import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forgetDrafts } from '../../analysis/document.ts';
import { rateDraft } from '../../analysis/rate-draft.ts';

const POST = { surface: 'post' } as const;

const PIECES = [
  'Order now. ',
  'Our new course is out! ',
  'How do you keep notes? ',
  'Thanks @jane. ',
  'He said "buy it". ',
  '\n\n',
  "don't ",
  'so ',
  '…',
  ' ',
  '?',
  'https://a.example/b ',
  'Wir backen heute Nacht wieder Brot. ',
];

/** Replaces a part of a draft: `at` and `gone` in thousandths of its length. */
interface Edit {
  at: number;
  gone: number;
  put: string;
}

function apply(draft: string, { at, gone, put }: Edit): string {
  const start = Math.floor((draft.length * at) / 1000);
  const end = Math.min(draft.length, start + Math.floor((draft.length * gone) / 8000));
  return draft.slice(0, start) + put + draft.slice(end);
}

const edit = fc.record({
  at: fc.integer({ min: 0, max: 1000 }),
  gone: fc.integer({ min: 0, max: 1000 }),
  put: fc.constantFrom('', ...PIECES),
});

describe('rating while somebody edits', () => {
  it('equals rating afresh after each of 10,000 edits (500 drafts, seed 20261122)', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 20, maxLength: 20 }), (edits) => {
        let draft = 'We bake at night. ';
        const warm: unknown[] = [];
        const drafts: string[] = [];
        for (const one of edits) {
          draft = apply(draft, one).slice(0, 200);
          drafts.push(draft);
          warm.push(rateDraft(draft, POST));
        }
        forgetDrafts();
        for (const [index, each] of drafts.entries()) {
          if (index % 5 === 0) forgetDrafts();
          expect(rateDraft(each, POST)).toEqual(warm[index]);
        }
      }),
      { numRuns: 500, seed: 20261122 },
    );
  }, 120_000);

  it('comes back to the same rating when an edit is undone', () => {
    const draft = 'Our new course is out! Order now. How do you keep notes?';
    const before = rateDraft(draft, POST);
    for (let at = 0; at < draft.length; at += 3) {
      rateDraft(`${draft.slice(0, at)}x${draft.slice(at)}`, POST);
      expect(rateDraft(draft, POST)).toEqual(before);
    }
  });
});
