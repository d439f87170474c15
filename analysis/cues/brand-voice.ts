import { type Cue, type Examples, wholeDraft } from '../cue.ts';

const BRAND = /^(?:we|we're|we've|we'll|we'd|our|ours|us)$/;
const READER = /^(?:you|your|yours|you're|you've|you'll|you'd|yourself|u|ur)$/;

export const brandVoice: Cue = {
  id: 'brand-voice',
  source: '000-15, 000-14',
  tone: 'news',
  kind: 'broadcast',
  weight: 0.3,
  find(document) {
    let own = 0;
    for (const token of document.tokens) {
      if (READER.test(token.normal)) return [];
      if (BRAND.test(token.normal) && !token.quoted) own++;
    }
    return own >= 3 ? [wholeDraft(document, String(own))] : [];
  },
};

export const examples: Examples = {
  fires: [
    'We open at nine, our staff is ready, and our oven is hot.',
    'Our roots are here. We bake. We care.',
    'We moved our office, and it suits us.',
    'Our team grows because we listen and we learn.',
    "We've painted our door so that people find us.",
    'We believe in our work and in our town.',
  ],
  quiet: [
    'We open at nine for you, our oven is hot, and we are glad.',
    'We ate cake.',
    'They said "we bake, we care, our roots are here".',
    'She and her team bake every day.',
    'Do you know what our town did to us when we were small?',
    'I think that us two should talk.',
  ],
};
