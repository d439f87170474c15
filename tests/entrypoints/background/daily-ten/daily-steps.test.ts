import { describe, expect, it } from 'vitest';
import { rateDraft } from '../../../../analysis/rate-draft.ts';
import type { Surface } from '../../../../analysis/rating.ts';
import { dailyStepsOf } from '../../../../entrypoints/background/daily-ten/daily-steps.ts';

const stepsOf = (text: string, surface: Surface) => dailyStepsOf(text, surface, rateDraft(text, { surface }));

describe('what an act does of the daily ten minutes', () => {
  it.each<[string, Surface, string[]]>([
    ['The key sits under the third pot, if I remember it right. Did you look there?', 'reply', ['answer']],
    ['The key sits under the third pot, if I remember it right. Did you look there?', 'post', []],
    ['Big thanks to John Smith for his patience with the old boat.', 'post', ['thanks']],
    ['Thank you, Maria, the soup was perfect and the bread even better.', 'reply', ['answer', 'thanks']],
    ['Congratulations on the new post, Ana! Well deserved after that winter.', 'post', ['congratulation']],
    // Congratulations by name are no thanks as well.
    ['Congrats @ben, ten years at the bakery is a long run.', 'post', ['congratulation']],
    ['Thanks for the follow, @ana! Have a good week.', 'post', []],
    ['Congratulations to us! What a year for our team at the mill.', 'post', []],
  ])('%s (%s)', (text, surface, steps) => {
    expect(stepsOf(text, surface)).toEqual(steps);
  });

  it('is nothing where it sells', () => {
    const text =
      'Congratulations to all! Order our new course now, 50% off until Friday, link in bio. Buy today.';
    expect(rateDraft(text, { surface: 'reply' }).kind).toBe('promotion');
    expect(stepsOf(text, 'reply')).toEqual([]);
  });
});
