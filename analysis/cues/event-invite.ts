import type { Cue, Examples } from '../cue.ts';
import { findMeant, phrases } from '../phrases.ts';

const invites = phrases(
  'join us|me for|at|on|in|as|live|today|tonight|tomorrow|this|next|and|to',
  'join us',
  'join our|my #Adjective? #Noun',
  'join the * community|discord|telegram|webinar|waitlist|webcast|team|movement|conversation|discussion|livestream|giveaway|club',
  'join our|my|the #Adjective? webinar|workshop|event|meetup|session|class|stream|livestream|space|community|discord|telegram|group|chat|team|conversation|discussion|waitlist|webcast|seminar|call|club',
  'save|mark the|your date|dates|calendar|calendars|seat|spot',
  'register now|here|today|for|at|to|free|by|via',
  'rsvp here|now|by|today|to|at|via',
  'come and? see|visit|meet|find|say|hear|join|along|hang us|me|our|my|to|hi|hello',
  'see|meet|find|catch us|me at|on booth|stand|the|our',
  'visit|find|meet|see us|me at',
  'visit|stop|swing|drop|come by|at? our|my|us|booth|stand',
  "we're|we|i|i'm are|will|am? be? hosting|presenting|exhibiting|speaking|doing|running|host|hosting a|an|at|our|my",
  'invites|invite|inviting|invited you|public|everyone|all to|listen',
  'you|you are invited|invited',
  'tune|dial in|into',
  'watch|listen|follow it? live here|on|at|from',
  'booth #Value|#Noun',
  'tickets here|at|from|via|available|are',
  'join|hear from? our|the ceo|cfo|team|experts|founder|chairman|webcast',
  'webcast|webinar|livestream',
  'live webcast|stream|q&a|demo|session',
  'investor|live|free|upcoming webcast|webinar',
  'twitter|x space|spaces',
  'linkedin live',
);

export const eventInvite: Cue = {
  id: 'event-invite',
  source: '000-4',
  tone: 'ask',
  kind: 'promotion',
  weight: 1.6,
  find: (document) => findMeant(document, invites),
};

export const examples: Examples = {
  fires: [
    'Join us for an evening about bees.',
    'Save the date: 4 May, town hall.',
    'Register here for the panel.',
    'Come and see us at the spring fair.',
    'Visit our stand between ten and four.',
    'Tune in at six.',
  ],
  quiet: [
    'My cousin joined the navy.',
    'She asked me to join her for lunch.',
    'The cash register broke again.',
    'We could not join the walk because of the storm.',
    '"Join us for tea", said the note from 1912.',
    'Who else went to the fair?',
  ],
};
