import { describe, expect, it } from 'vitest';
import { coachDraft } from '../../analysis/coach.ts';
import { findNeed, findQuestion } from '../../analysis/parent-needs.ts';
import { rateDraft } from '../../analysis/rate-draft.ts';
import type { Context } from '../../analysis/rating.ts';
import { english } from '../english.ts';

function orderIn(cue: string, draft: string, context: Context) {
  const { hints } = coachDraft(draft, rateDraft(draft, context), null, english, new Set(), context);
  const hint = hints.find((one) => one.cue === cue);
  expect(hint, cue).toBeDefined();
  return hint?.order == null ? null : [hint.order.first, hint.order.second];
}

const TAP = 'The kitchen is wet again. How do I fix a dripping tap? I am at home all day.';

describe('the order', () => {
  it.each([
    [
      'flatter-then-sell',
      'post',
      'I love your photos of the coast. Order now for frames.',
      'I love your photos',
      'Order now',
    ],
    [
      'humbled-link',
      'message',
      'Thank you for connecting. Visit our page for tiles.',
      'Thank you for connecting',
      'Visit our page',
    ],
    ['compliment-link', 'reply', 'Great post! https://roof.example', 'Great post', 'https://roof.example'],
  ] as const)('of %s in a %s is that of the text', (cue, surface, draft, first, then) => {
    expect(orderIn(cue, draft, { surface })).toEqual([first, then]);
  });

  it('leads from what the other post needs to what is offered', () => {
    const context: Context = { surface: 'reply', parent: TAP };
    const draft = 'Our new app finds you a plumber. Order now!';
    const order = ['How do I fix a dripping tap?', 'Our new app'];
    expect(orderIn('solve-first', draft, context)).toEqual(order);
    expect(orderIn('sales-in-reply', draft, context)).toEqual(order);
    expect(orderIn('offer', draft, context)).toBeNull();
  });

  it('is none where the other post needs nothing', () => {
    const context: Context = { surface: 'reply', parent: 'Nine herons at the lake this morning.' };
    expect(orderIn('sales-in-reply', 'Nine herons! Order now our new course on birds.', context)).toBeNull();
  });

  it('keeps long ends short, and phrases that never count readable', () => {
    const context: Context = { surface: 'reply', parent: `Help! ${'x'.repeat(90)} help` };
    const order = orderIn('solve-first', 'Our new app does. Order now!', {
      ...context,
      neverCount: ['does'],
    });
    expect(order).toEqual(['Help!', 'Our new app']);
  });
});

describe('the words of the other post', () => {
  const reply = (parent: string): Context => ({ surface: 'reply', parent });

  it.each([
    [TAP, 'How do I fix a dripping tap?'],
    ['My order never arrived', 'My order never arrived'],
    ['Nice day.\nCan anyone recommend a baker?\nThanks', 'Can anyone recommend a baker?'],
    [`${'So it went on and on and on for many days, and then '}it stopped working.`, '…stopped working.'],
    ['A quiet day.', null],
    ['', null],
  ])('%j needs %j', (parent, need) => {
    expect(findNeed(reply(parent))).toBe(need);
  });

  it.each([
    [TAP, 'How do I fix a dripping tap?'],
    ['First? Or second? Done.', 'Or second?'],
    ['No question', null],
    ['https://a.example/?q=1 is a link', null],
    ['Really?!', 'Really?!'],
  ])('%j asks %j', (parent, question) => {
    expect(findQuestion(reply(parent))).toBe(question);
  });
});
