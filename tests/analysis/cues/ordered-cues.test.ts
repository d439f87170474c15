import { describe, expect, it } from 'vitest';
import { coachDraft } from '../../../analysis/coach.ts';
import { rateDraft } from '../../../analysis/rate-draft.ts';
import type { Context } from '../../../analysis/rating.ts';
import { english } from '../../english.ts';

function hintOf(cue: string, text: string, surface: Context['surface']) {
  const hint = coachDraft(text, rateDraft(text, { surface }), null, english).hints.find(
    (one) => one.cue === cue,
  );
  return { ...hint, quotes: hint?.spans.map(({ start, end }) => text.slice(start, end)) };
}

describe('cues of two ends give both, in the order of the text', () => {
  it.each([
    [
      'flatter-then-sell',
      'post',
      'I love your photos of the coast. Order now for frames.',
      ['I love your photos', 'Order now'],
      '“I love your photos” is followed by “Order now”, so the praise sounds like a door opener.',
    ],
    [
      'humbled-link',
      'post',
      'Honoured that you follow me. My book: https://book.example',
      ['Honoured that', 'https://book.example'],
      'followed by “https://book.example” is the message people block.',
    ],
    [
      'humbled-link',
      'message',
      'Thank you for connecting. Visit our page for tiles.',
      ['Thank you for connecting', 'Visit our page'],
      '“Thank you for connecting” followed by “Visit our page” is the message people block.',
    ],
    [
      'compliment-link',
      'reply',
      'Great post! https://roof.example',
      ['Great post', 'https://roof.example'],
      '“Great post” followed by “https://roof.example” reads as comment spam.',
    ],
    [
      'compliment-link',
      'reply',
      'Nice article. Order now for slates.',
      ['Nice article', 'Order now'],
      '“Nice article” followed by “Order now” reads as comment spam.',
    ],
  ] as const)('%s in a %s: %s', (cue, surface, text, ends, reason) => {
    const hint = hintOf(cue, text, surface);
    expect(hint.quotes).toHaveLength(2);
    for (const [nth, end] of ends.entries()) expect(hint.quotes?.[nth]).toContain(end);
    expect(hint.spans?.[0]?.end).toBeLessThanOrEqual(hint.spans?.[1]?.start ?? 0);
    expect(hint.reason).toContain(reason);
  });

  it.each(['flatter-then-sell', 'humbled-link', 'compliment-link'])('%s needs the order', (cue) => {
    expect(hintOf(cue, 'Order now for frames. Great post, and thanks for following.', 'reply').quotes).toBe(
      undefined,
    );
  });

  it('keeps a long link in the reason short', () => {
    const text = `Great post! https://roof.example/${'slate'.repeat(100)}`;
    expect(hintOf('compliment-link', text, 'reply').reason?.length).toBeLessThan(160);
  });
});
