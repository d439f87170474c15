import { describe, expect, it } from 'vitest';
import { rateDraft } from '../../analysis/rate-draft.ts';
import { PROMOTIONAL_FROM } from '../../analysis/rating.ts';

/** Good news may be told: none of these offers anything. */
const NEWS = [
  'We got married on Saturday, in the rain, and nobody minded. Best day of my life!!',
  'Our daughter was born at dawn. She is small, loud and perfect. We are so happy.',
  'I passed my driving test!!! Third time lucky. My mother cried.',
  'Finished my first marathon today in 4:58. My knees hate me and I am so proud of myself.',
  'We moved house. Our new kitchen has a window to the east and our cat has claimed it.',
  'First day at work tomorrow. My new job is at the library and I am thrilled to start.',
  'Meet Biscuit, our new puppy. She sleeps in my shoe.',
  'I got into medical school!! I am humbled and grateful to everyone who read my essays.',
  'My son took his first steps today, straight to the cake.',
  'Ten years sober this morning. Thank you to all who answered the phone at night.',
  'She said yes! We are engaged and I still cannot spell fiancée.',
  'My grandmother turns 100 today. Our whole street sang under her window.',
  'I defended my thesis today. Four years, one broken laptop, no regrets. Doctor me!',
  'The scan is clear. I am cancer free and we are having ice cream for dinner.',
  'Our team won the village cup, 3 to 2, and my brother scored in the last minute. WHAT A NIGHT!!!',
  'My tomatoes won first prize at the fair. I am the queen of the allotment now.',
  'We paid off the house today. Thirty years. My father opened the good bottle.',
  'I learned to swim at 61. Two whole lengths today, and only a little water in my nose.',
  'My paper was accepted! Three years of counting moss, and the second referee even liked it.',
  'After six years we became citizens today. I sang along and knew most of the words.',
];

describe('personal good news without an offer', () => {
  it('has twenty different drafts', () => {
    expect(new Set(NEWS).size).toBe(20);
  });

  it.each(NEWS)('is no promotion: %s', (draft) => {
    const { score, kind } = rateDraft(draft, { surface: 'post' });
    expect(score).toBeLessThan(PROMOTIONAL_FROM);
    expect(kind).not.toBe('promotion');
  });
});
