import type { Cue, Examples } from '../cue.ts';
import { findMeant, phrases } from '../phrases.ts';

const kind = phrases(
  'sorry|apologies to|for|about|you|that|it|if hear|the|your|you|any|that|this|see|learn|it|trouble',
  'that|this|it sounds|must|seems|looks so|be|really|very|have|like? hard|tough|painful|awful|exhausting|frustrating|rough|difficult|been',
  'hope|hoping|wish you|she|he|they|things|it|your|all feel|get|is|are|gets|recover|had|have|enjoy|a|day|mum|family better|well|soon|ok|okay|great|good|lovely|easier',
  'thinking of you',
  'i|we|totally can|completely? understand|hear|feel how|you|your|that|why|the',
  "you are|'re? not alone",
  "you're not alone",
  'take care',
  'my|our condolences|sympathies|thoughts|prayers|apologies',
  'get well',
  'sending love|hugs|strength|you',
  'rest in peace',
  'rip',
  'apologize|apologise for|that',
  'we understand|apologise|apologize|hear',
  'oh no',
  'so sorry',
);

export const empathy: Cue = {
  id: 'empathy',
  source: '001-8, 003-10',
  tone: 'credit',
  kind: 'conversation',
  weight: -0.8,
  find: (document) => findMeant(document, kind).slice(0, 1),
};

export const examples: Examples = {
  fires: [
    'Sorry to hear that, Ana.',
    'That sounds hard.',
    'Hope you feel better soon.',
    'Thinking of you and the twins.',
    "We're sorry about the wait on Tuesday.",
    'I understand how long a week can be.',
  ],
  quiet: [
    'I am not sorry for it.',
    'The hard drive sounds fine.',
    'A sorry sight, that garden.',
    'He felt better.',
    'She said "sorry to hear that" to the lamp.',
    'Do they understand chess?',
  ],
};
