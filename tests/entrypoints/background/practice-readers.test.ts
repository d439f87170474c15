import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRACTICE_READERS } from '../../../entrypoints/background/practice-readers.ts';
import { LONGEST_DRAFT, LONGEST_PARENT } from '../../../platform/requests.ts';

const read = PRACTICE_READERS['practise-draft'];
const draft = { text: 'How do you keep your notes in order?', site: 'x', surface: 'post' } as const;

const limits = fc.record(
  {
    counts: fc.constantFrom('weighted', 'plain'),
    most: fc.integer({ min: 1, max: 1_000_000 }),
    extended: fc.integer({ min: 1, max: 1_000_000 }),
  },
  { requiredKeys: ['counts', 'most'] },
);
const drafts = fc.record(
  {
    text: fc.string(),
    site: fc.constantFrom('x', 'linkedin', 'facebook', null),
    surface: fc.constantFrom('post', 'reply', 'quote', 'message'),
    parent: fc.string(),
    isFirstMessage: fc.constant(true),
    limit: limits,
  },
  { requiredKeys: ['text', 'site', 'surface'] },
);

describe('what is practised', () => {
  it('is read as it was sent', () => {
    fc.assert(
      fc.property(drafts, (one) => {
        expect(read(one)).toEqual(one);
      }),
    );
  });

  it('is refused whole for one field that is wrong, and no word of it is told', () => {
    const words = 'Zimtschnecke';
    const wrong: Record<string, fc.Arbitrary<unknown>> = {
      text: fc.oneof(fc.integer(), fc.constant(null), fc.constant('a'.repeat(LONGEST_DRAFT + 1))),
      site: fc.string().filter((one) => !['x', 'linkedin', 'facebook'].includes(one)),
      surface: fc.constantFrom('unknown', 'repost', '', null, 'Post'),
      parent: fc.oneof(fc.integer(), fc.constant(null), fc.constant('a'.repeat(LONGEST_PARENT + 1))),
      isFirstMessage: fc.constantFrom(false, 1, 'true', null),
      limit: fc.constantFrom(
        280,
        null,
        { most: 280 },
        { counts: 'plain', most: 0 },
        { counts: 'x', most: 1 },
      ),
    };
    const faults = Object.entries(wrong).map(([field, values]) => fc.tuple(fc.constant(field), values));
    fc.assert(
      fc.property(drafts, fc.oneof(...faults), (one, [field, value]) => {
        const payload = { ...one, text: words, [field]: value };
        expect(() => read(payload)).toThrow(/^(?!.*Zimtschnecke)/);
      }),
    );
  });

  it('has no other fields, and no other form', () => {
    fc.assert(
      fc.property(drafts, fc.string({ minLength: 1 }), (one, name) => {
        fc.pre(!['text', 'site', 'surface', 'parent', 'isFirstMessage', 'limit', '__proto__'].includes(name));
        expect(() => read({ ...one, [name]: 1 })).toThrow(/not expected/);
      }),
    );
    for (const payload of [undefined, null, 'text', [draft], 7])
      expect(() => read(payload)).toThrow('no object');
    // What only a page knows is not for a page that has none.
    expect(() => read({ ...draft, ownHandle: 'mill' })).toThrow(/not expected/);
  });
});

describe('the ticket of a selection', () => {
  it('is that of a kept one, and nothing else', () => {
    const take = PRACTICE_READERS['take-selection'];
    fc.assert(
      fc.property(fc.uuid(), (ticket) => {
        expect(take({ ticket })).toEqual({ ticket });
      }),
    );
    for (const ticket of ['', 'a'.repeat(37), undefined, 7, '../x', 'g'.repeat(36)])
      expect(() => take({ ticket })).toThrow(/^ticket/);
    expect(() => take({})).toThrow('ticket');
  });
});
