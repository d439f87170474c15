import type { Example } from './cue.ts';

/**
 * For each rule of drafts one draft on which it fires, in English as all that is rated: one of the examples in its file,
 * which are no part of the extension. Kept here in short, so that the options can show what a rule sees. The tests hold
 * them to the files.
 */
export const RULE_EXAMPLES: Readonly<Record<string, Example>> = {
  'answers-request': {
    text: 'You could turn the valve to the left.',
    context: { surface: 'reply', parent: 'How do I fix a dripping tap?' },
  },
  boilerplate: 'We are excited to announce a second oven.',
  'brand-intro': 'We are a family company that makes brushes.',
  'brand-voice': 'We open at nine, our staff is ready, and our oven is hot.',
  'call-to-action': 'Order now and we ship on Monday.',
  capitals: 'HUGE SALE at the corner shop',
  'closing-question': 'We moved the standup to the afternoon. How do you do it?',
  'company-news': 'We opened a second bakery.',
  'compliment-link': { text: 'Great post! https://roof.example', context: { surface: 'reply' } },
  congratulate: 'Congratulations on the new post, Ana!',
  'credit-others': 'I can recommend @ana for anything with tiles.',
  delight: 'Thank you to our readers, who found the typo.',
  discount: 'All mugs are 20% off until Sunday.',
  empathy: 'Sorry to hear that, Ana.',
  'event-invite': 'Join us for an evening about bees.',
  exclamations: 'It is here!!',
  'flatter-then-sell': 'I love your photos of the coast. Check out my shop for frames.',
  'follow-bait': 'Follow me for daily bread tips.',
  'generic-reply': {
    text: 'Great post',
    context: { surface: 'reply', parent: 'Nine herons were at the lake.' },
  },
  'guru-talk': 'How to build passive income with tulips.',
  help: { text: 'You could soak it in vinegar overnight.', context: { surface: 'reply' } },
  'honest-automation': 'This is an automated post about the tide.',
  humblebrag: 'Humbled to be named best baker of the valley.',
  'humbled-link': 'Honoured that you follow me. My book: https://book.example',
  invitation: "I'd love to hear how you store onions.",
  launch: 'Introducing the folding kettle.',
  'lead-magnet': 'Grab the free checklist before you move house.',
  'link-push': '👉 https://lamp.example',
  'me-me-me': 'I wake at five. I run ten miles. I write before the sun is up.',
  milestone: 'We hit 10,000 followers.',
  monologue:
    'I woke at five and ran to the lake before my coffee. My legs were heavy, and I thought of my first race. At noon I wrote the plan for my next ten months, and I sent it to my coach. In the evening I cooked for my brother, and we spoke about my old school until it was late. I slept like a stone in my own bed.',
  'new-customers': 'Looking for a plumber? Look no further.',
  'no-value': 'Order now and we ship on Monday.',
  'no-way-in': 'Our new app counts birds.',
  'off-topic': {
    text: 'Our app makes invoices in a minute and never forgets one.',
    context: { surface: 'reply', parent: 'We counted nine grey herons at the lake this morning.' },
  },
  offer: 'My new book is in the shops.',
  'opening-mention': '@ana yes, the blue one.',
  'personal-news': 'My daughter learnt to swim today.',
  'picks-up': {
    text: 'My sourdough was flat until the kitchen got warm.',
    context: { surface: 'reply', parent: 'Why is sourdough so slow in a cold kitchen?' },
  },
  placeholder: 'Hi {first_name}, thanks for the add.',
  'praise-returned': {
    text: 'Thank you so much, Ana.',
    context: {
      surface: 'reply',
      parent: 'The rye of @heronbakes is the best in town',
      self: { names: ['Heron Bakery'], handles: ['heronbakes'], domains: [] },
    },
  },
  price: 'Our tea sampler is back, only $19.',
  'product-copy': 'It turns your notes into songs.',
  'robot-thanks': 'Thanks for connecting.',
  'sales-in-reply': { text: 'Our app does all of that.', context: { surface: 'reply' } },
  'sales-signals': 'All mugs are 20% off, order now.',
  'self-praise': 'Our award-winning bakery has a new loaf.',
  'soft-close': 'Salt the slices first and dry them on a rack. If you need help with that, get in touch.',
  'solve-first': {
    text: 'We have 20% off today.',
    context: { surface: 'reply', parent: 'My parcel never arrived.' },
  },
  'stacked-asks': 'Order now and sign up for our letters.',
  'stacked-orders': 'Stop scrolling. Read this. Tell a friend.',
  'tagged-answer': {
    text: 'Sorry about that, the oven was down all morning.',
    context: {
      surface: 'reply',
      parent: '@heronbakes no rolls at eight?',
      self: { names: ['Heron Bakery'], handles: ['heronbakes'], domains: [] },
    },
  },
  'thanks-by-name': 'Thanks to @ana for the ladder.',
  urgency: "Don't miss out on the autumn boxes.",
  value: 'How to dry apples: slice, thread, hang.',
};
