/**
 * What the five essays say, row by row of the catalogue of cues, in our words. One sentence each, at most 200
 * characters. A row is named by the essay's number and the idea's.
 */
export const ESSAYS: Readonly<Record<string, string>> = {
  '000': 'A balance of promotion and interaction',
  '001': 'Social media is about interactions',
  '002': 'Social media are not push media',
  '003': 'Social media: a two-way street',
  '004': 'The truth about social media strategy',
  '6': 'Research beside the essays',
};

export const CLAIMS: Readonly<Record<string, string>> = {
  '000-4': 'Platforms are there to exchange ideas and information; they were not made for advertisements.',
  '000-5': 'What succeeds is to turn from the offer to a conversation that means something.',
  '000-11': 'A post that promotes should give something of value along with it.',
  '000-12': 'An answer should help and show real interest in what the others talk about.',
  '000-13': 'A promotional post should not be an open sales pitch; the quiet way convinces.',
  '000-14': 'Posts should show that a person sits at the other end.',
  '000-15': 'Posts should always be made for the people who read them.',
  '000-16': 'Talking about the own brand all the time harms the brand.',
  '000-17': 'Social media asks for a focus on others in place of me and mine.',
  '000-19': 'Posts that flatter their own side stand in the way of being liked.',
  '000-22': 'The article itself closes by asking readers whether they see it differently.',
  '001-2': 'Each post is a moment of connection, one that happens or one that could.',
  '001-3': 'Whoever posts looks for a connection and shares something of their own for it.',
  '001-4': 'The weakest brands pass by the moments of connection, or get them wrong.',
  '001-5': 'People who tag a brand expect it to listen, and perhaps to answer.',
  '001-6': 'Customers often turn to social media for help before they speak to anybody in person.',
  '001-7': 'Fans who speak up for a brand hope to raise their own standing as well.',
  '001-8': 'The best brands listen and respond, whether what they hear is kind or not.',
  '001-10': 'The article makes one offer of help, with an if, after all of its advice.',
  '001-11': 'Comments below the article praise it in words that fit any page, and advertise something else.',
  '002-1': 'There are tools that raise the number of followers, and that number is not the point.',
  '002-2': 'Value for both sides counts; a count of heads does not.',
  '002-5': 'The question to ask is whether one matters to the people one speaks with.',
  '002-7': 'Somebody who has just followed should not be sent promotions right away.',
  '002-8':
    'An offer in a first message is like asking for money, or handing over a book, at a first handshake.',
  '002-9': 'One thing the author cannot bear: humble thanks for a follow, and then a commercial link.',
  '002-10': 'Flattery that turns into selling at once is a reason to block the sender.',
  '002-12': 'Automatic posts are welcome as long as they are of use and honest about it.',
  '002-13': 'A comment below the article: where receivers decide what they take in, pushing has to fail.',
  '002-14':
    'The article warns of pushing, and the page below it still stacks three calls to join or subscribe.',
  '003-3': 'Nobody seeks out the person again who talked at them at an event and left no room.',
  '003-7': 'A network may hear good news, as long as it gets something back.',
  '003-8': 'Speak up for somebody whose work has earned your trust.',
  '003-9': 'Answer the request for help in the group that otherwise only hears broadcasts.',
  '003-10': 'Thank people for a mention as a real person would.',
  '003-11': 'Thanks from an automatic service are easy to tell, and impersonal.',
  '003-14': 'Being social is a little time each day for discussions, congratulations and advice.',
  '003-17': 'The article ends with one soft offer to talk, after all of its advice.',
  '004-1':
    'Most companies want posts to create new customers out of nothing, which posts are not suited for.',
  '004-2': 'Those who see the posts of a company are mostly people who know it already.',
  '004-7': 'The task is to make those who are fond of a company already fonder of it.',
  '004-8': 'Advice to collect followers first and cash later forgets who sees the posts.',
  '004-9': 'The page around the article shows how calls pile up: share, comment, join, follow, subscribe.',
  '6': 'Good news wrapped in modesty is judged worse than good news told straight.',
};

/** What was measured, and what speaks against it or limits it. */
export interface Study {
  study?: string;
  counter?: string;
}

const DEALS: Study = {
  study:
    'In 106,316 Facebook messages, prices and deals by themselves went with fewer likes and comments; beside personality they did not (Lee, Hosanagar, Nair 2018).',
  counter: 'In the same messages, deals went with clicks: whoever wants to buy does look for them.',
};

const PROMOTIONS: Study = {
  study: '46 % said in a survey that they unfollow for too many promotions (Sprout 2016).',
  counter: 'That is what people said of themselves, not what they were seen to do.',
};

const SECOND_PERSON: Study = {
  study:
    'Brand posts that say “you” involved readers more, in a field study and two experiments (Cruz, Leonhardt, Pezzuti 2017).',
  counter: 'The same study found no such effect for readers who think more of the group than of themselves.',
};

const REPLIES: Study = {
  study: 'Accounts that reply did better (Buffer 2026); a correlation, as its authors say.',
  counter: 'The share of replies has been found not to go with the number of followers.',
};

const HUMBLE: Study = {
  study: 'Humblebragging was judged worse than plain bragging (Sezer, Gino, Norton 2018).',
  counter: 'Tweets that brag have been found to get more favourites than others.',
};

const PRAISE: Study = {
  counter:
    'Women are punished more than men for promoting themselves: the answer cannot be less of everyone.',
};

/** By the id of the cue. */
export const STUDIES: Readonly<Record<string, Study>> = {
  'answers-request': REPLIES,
  'brand-voice': SECOND_PERSON,
  'call-to-action': PROMOTIONS,
  'closing-question': REPLIES,
  discount: DEALS,
  'event-invite': PROMOTIONS,
  help: REPLIES,
  humblebrag: HUMBLE,
  invitation: REPLIES,
  'me-me-me': SECOND_PERSON,
  milestone: { counter: 'Tweets that brag have been found to get more favourites than others.' },
  'no-value': DEALS,
  offer: DEALS,
  'picks-up': REPLIES,
  price: DEALS,
  'product-copy': DEALS,
  'sales-signals': DEALS,
  'self-praise': PRAISE,
  'stacked-asks': PROMOTIONS,
  'tagged-answer': REPLIES,
};
