import type { Tone } from '../../analysis/cue.ts';
import type { MessageKey } from '../../analysis/message.ts';
import { EMPTY, type Practised } from './practised.ts';

/**
 * Invented drafts, one for each family of rules. They are in English in every language of the page, since English is
 * what is rated.
 */
export interface Example {
  name: MessageKey;
  /** What it mainly does; the list is grouped by it. */
  tone: Tone;
  /** A rule that speaks of it, for the test. */
  cue: string;
  draft: Practised;
}

function example(
  name: MessageKey,
  tone: Tone,
  cue: string,
  words: string,
  where: Partial<Practised> = {},
): Example {
  return { name, tone, cue, draft: { ...EMPTY, ...where, text: words } };
}

export const EXAMPLES: readonly Example[] = [
  example(
    'practice_example_sale',
    'ask',
    'discount',
    'Only today: 30% off all our oak tables! Order now at https://tables.example before they are gone.',
    {
      site: 'facebook',
    },
  ),
  example(
    'practice_example_bait',
    'ask',
    'follow-bait',
    'Like, share and follow us for more. Comment YES and we will send you our free guide to better sleep.',
  ),
  example(
    'practice_example_selling_reply',
    'ask',
    'sales-in-reply',
    'Great post! Our tool does exactly this. Book a demo with us: https://reports.example',
    {
      site: 'linkedin',
      surface: 'reply',
      parent: 'Our reports take two days every month, and nobody reads them. How do you handle yours?',
    },
  ),
  example(
    'practice_example_first_message',
    'ask',
    'price',
    'Hi Dana, we help teams like yours to double their leads. Our plans start at $49 a month. Do you have 15 minutes for a call this week?',
    {
      site: 'linkedin',
      surface: 'message',
      isFirstMessage: true,
    },
  ),
  example(
    'practice_example_loud',
    'ask',
    'capitals',
    'THIS IS HUGE!!! Our new app is OUT NOW!!! Download it TODAY and tell ALL your friends!!!',
  ),
  example(
    'practice_example_company_news',
    'news',
    'company-news',
    'We are thrilled to announce that our company has opened a second office in Porto. Our team of forty now serves customers in six countries.',
    {
      site: 'linkedin',
    },
  ),
  example(
    'practice_example_praise',
    'news',
    'self-praise',
    'Humbled to be named one of the top ten founders of the year. We are the leading agency for award-winning design.',
    {
      site: 'linkedin',
    },
  ),
  example('practice_example_empty_reply', 'news', 'generic-reply', 'Great post! Thanks for sharing.', {
    surface: 'reply',
    parent: 'It took me three tries, but the sourdough finally rose. The trick was to let it rest overnight.',
  }),
  example(
    'practice_example_useful',
    'credit',
    'value',
    'Three things that made our stand-ups shorter:\n1. We stand at the board, not around a table.\n2. Whoever has nothing to say passes.\n3. Questions for two people wait until after.\nWhat worked for you?',
    {
      site: 'linkedin',
    },
  ),
  example(
    'practice_example_helping_reply',
    'credit',
    'picks-up',
    'Two hours is short if your kitchen is cold. Let it rise overnight in the fridge, and the sourdough should not stay flat. How warm is it where you bake?',
    {
      surface: 'reply',
      parent: 'Does anybody know why my sourdough stays flat? I let it rise for two hours.',
    },
  ),
  example(
    'practice_example_thanks',
    'credit',
    'thanks-by-name',
    'Thank you, Amina, for staying late to fix the projector. The talk would not have happened without you.',
    {
      site: 'facebook',
    },
  ),
  example(
    'practice_example_question',
    'credit',
    'invitation',
    'I am looking for a quiet place to read in the city on Sundays. Where do you go, and what do you like about it?',
    {
      site: null,
    },
  ),
];
