import type { Context } from '../../analysis/rating.ts';

/** Drafts that promote nothing and nobody, invented: at most one in a hundred may count as promotion. */
export interface InventedDraft {
  text: string;
  context: Context;
}

const NAMES = ['Ana', 'Ben', 'Cleo', 'Dora', 'Eli', 'Fay', 'Gus', 'Hana'];
const POST: Context = { surface: 'post' };
const REPLY: Context = { surface: 'reply' };

function each(templates: readonly string[], fillers: readonly string[], context: Context): InventedDraft[] {
  return templates.flatMap((template, i) =>
    fillers.map((filler, j) => ({
      text: template
        .replaceAll('{}', filler)
        .replaceAll('{name}', NAMES[(i + j) % NAMES.length] ?? 'Ana')
        .replaceAll('{handle}', `@${(NAMES[(i * 3 + j) % NAMES.length] ?? 'Ana').toLowerCase()}`),
      context,
    })),
  );
}

const SUPPORT = each(
  [
    '{handle} Sorry to hear that {}. Please send us a DM with your order number and we will look into it.',
    '{handle} Hi {name}, we are sorry {}. Which version do you use?',
    'Thanks for telling us that {}. Could you restart it once and let us know?',
    "{handle} That's not what we want. We've passed on that {} to the team. ^{name}",
    'Hi {name}, we understand that {}. Our colleagues will ring you today.',
  ],
  [
    'the parcel never came',
    'the app closes by itself',
    'your train was late again',
    'the invoice is wrong',
    'nobody answered the phone',
    'the lamp arrived broken',
    'the login fails',
    'the coffee was cold',
  ],
  REPLY,
);

const CONDOLENCES = each(
  [
    'I am so sorry about {}, {name}. Thinking of you and the family.',
    '{handle} so sorry for your loss. {} was always kind to me.',
    'My heart goes out to everyone who knew {}.',
    'Rest in peace. We will miss {} very much.',
  ],
  ['your father', 'your grandmother', 'old Mr Brown', 'our neighbour', 'your teacher', 'the dog'],
  REPLY,
);

const PERSONAL = each(
  [
    'Today {}. I slept for ten hours afterwards.',
    'Last night {} and I still smile about it.',
    'My mother says that {} because of the moon.',
    'Finally {}! What a week.',
    'I cried a bit when {}. It was a long year.',
  ],
  [
    'our daughter took her first steps',
    'the cat came home',
    'we walked to the lake in the rain',
    'I burnt the soup',
    'my brother got married',
    'I finished my first marathon',
    'the tomatoes turned red',
    'we moved into the new flat',
  ],
  POST,
);

const CONGRATULATIONS = each(
  [
    'Congratulations {name}! {} is well deserved.',
    '{handle} congrats on {}, so happy for you!',
    'Well done {name}, {} suits you. Enjoy the evening!',
    'What wonderful news, {name}. {} after all these years!',
  ],
  ['the new job', 'the degree', 'your wedding', 'the prize', 'the little one', 'your first book'],
  REPLY,
);

const HELP = each(
  [
    '{handle} you could try {}. That worked for me.',
    'I had the same problem. In the end {} helped.',
    'No idea, sorry. Perhaps {} would do?',
    '{handle} I would start with {} and see what happens.',
  ],
  [
    'a longer cable',
    'the other browser',
    'less water',
    'a walk before bed',
    'asking the librarian',
    'the second exit',
  ],
  REPLY,
);

const QUESTIONS = each(
  [
    'Does anyone know {}?',
    'How did you find out {}? I have looked everywhere.',
    '{handle} do you remember {}?',
    'What do you think: is it worth knowing {}?',
  ],
  [
    'where the old bridge was',
    'why bread rises faster in summer',
    'how to get red wine out of wool',
    'which bus goes to the museum',
    'when the swallows leave',
    'who wrote the song in the film',
  ],
  POST,
);

const SHARED = each(
  [
    'A good piece by {name} about {}.',
    'Interesting: {} cost the city more than the flood did.',
    'I read that {} were banned in the sixties. Strange times.',
    'The radio said {} are back this spring.',
  ],
  ['night trains', 'storks', 'wooden bridges', 'public libraries', 'apple trees', 'tram lines'],
  POST,
);

export const INNOCENT_DRAFTS: readonly InventedDraft[] = [
  ...SUPPORT,
  ...CONDOLENCES,
  ...PERSONAL,
  ...CONGRATULATIONS,
  ...HELP,
  ...QUESTIONS,
  ...SHARED,
];

/** Adverts that nobody would take for anything else, invented. */
export const ADVERTS: readonly string[] = [
  'Our new course is out! Order now, 50% off until Friday. Link in bio.',
  'HUGE SALE today only! Shop now at https://boots.example and save 40%.',
  'Book your free demo now and see why 5,000 teams trust our platform: https://plan.example',
  'Subscribe to my channel and hit the bell! New video every day.',
  'Sign up for our webinar on Tuesday. Only 20 seats left, register here: https://seats.example',
  'We are the leading agency in town. Contact us today for a free quote!',
  'Follow me for more tips and get my free ebook. Link in the comments.',
  'Last chance! Our bundle is 70% off tonight. Buy now: https://bundle.example',
  'Check out my new single on Spotify and share it with your friends! https://song.example',
  'Thrilled to launch our award-winning app. Download it now for free at https://app.example',
  'Use my code SAVE20 for 20% off your first order. Shop now!',
  'Get your tickets now for our summer show: https://tickets.example Only a few left!',
  'Follow and retweet to win our new headphones! Giveaway ends tonight.',
  'Our best mattress ever. Try it for 100 nights, order today and get two pillows free.',
  'DM me "GROW" and I will send you my free playbook that made me $10,000 a month.',
  'Join our community of 10,000 founders today. Start your free trial at https://found.example',
  'Pre-order my new book now and get a signed copy: https://book.example',
  'New in our shop: handmade mugs from $15. Order yours today at https://mugs.example #handmade #shop',
  'We just launched on Kickstarter! Back us now and get 30% off: https://kick.example',
  'Vote for us! We are up for best startup and need your vote today: https://vote.example',
  'Want more clients? Book a call with me and I will show you my proven system. Link in bio.',
  'Black Friday is here! Up to 60% off everything in our store. Shop now https://store.example',
  'Listen to our latest podcast episode and subscribe: https://cast.example',
  'Buy two, get one free on all our teas this weekend only! https://tea.example',
  'Limited offer: my coaching programme is half price until midnight. Sign up now!',
  'Read my new blog post and share it: 7 secrets to double your sales https://blog.example',
  'Our software is the fastest on the market. Get started today for just $9 a month!',
  'Check out my channel, I make the best covers! Please subscribe!',
  'We are proud to offer the best rates in the city. Call us today for your free consultation!',
  'Come visit our booth at the fair and win a free holiday! Stand 12, see you there!',
  'Enroll in my masterclass now, early bird price ends Friday: https://class.example',
  'The wait is over! Our new collection is live. Shop now before it sells out https://wear.example',
  'Claim your free airdrop now! Join our Telegram and follow us: https://coin.example',
  'Get 25% off your first box with code FRESH. Order now at https://box.example!',
  'Subscribe to our newsletter for exclusive deals and offers: https://letter.example',
  'I help founders scale to $1M. DM me "SCALE" to get started today.',
  'Our restaurant opens tonight! Book your table now and get a free dessert https://eat.example',
  'Download our free guide to better sleep now: https://sleep.example',
  'Stream my new album now on all platforms! Link in bio. Share it with everyone!',
  "Don't miss our biggest webinar of the year. Save your spot now: https://big.example",
];
