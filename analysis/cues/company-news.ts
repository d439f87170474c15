import type { Cue, Examples } from '../cue.ts';
import { findMeant, phrases } from '../phrases.ts';

const news = phrases(
  "we|we've have|just|now|recently? opened|moved|partnered|acquired|hired|expanded|appointed|signed|joined|finished|completed|added|updated|rebranded|hosted|welcomed|won|received|presented|raised",
  'we|our|team are|is|currently|now? hiring|growing|expanding|moving|opening|recruiting',
  "we're hiring|growing|expanding|moving|opening|recruiting|back|live",
  'our #Adjective? team|company|office|ceo|cfo|chairman|colleagues|colleague|president|founder|engineers|staff|people|employees|factory|foundation has|have|won|is|are|was|were|will|at|discusses|on|in',
  "i|i've have|just|recently? joined #ProperNoun|#Noun|the|a as|team|company|board",
  "i'm|i joining|started|starting|leaving|left|start a|my|at|as|#ProperNoun new? job|role|position|chapter|journey|at",
  'new role|position|chapter|job as|at',
  'our ceo|cfo|chairman|president|chief|cto',
  'announces|announced|appoints|appointed|unveils|acquires|recognizes|recognised|celebrates|introduces',
  // Everyday words, which are headlines behind a name only.
  '#ProperNoun reports|launches|presents|partners|expands|wins|joins|opens|hosts|completes|signs|named',
  'press release',
  'our investment|investments|commitment|results|sales|annual|partnership|strategy|financial|people|customers|clients|partners|employees|community|colleagues',
  'in partnership|collaboration with',
  "i|i've just|finally|have? finished|completed|passed|graduated|started|registered|built|made|wrote|published|spoke|gave|presented|ran",
);

export const companyNews: Cue = {
  id: 'company-news',
  source: '000-5, 003-7',
  tone: 'news',
  kind: 'broadcast',
  weight: 0.4,
  find: (document) => findMeant(document, news).slice(0, 2),
};

export const examples: Examples = {
  fires: [
    'We opened a second bakery.',
    'Our team has won the village quiz for cooks.',
    'We are hiring a gardener.',
    "I've joined Acme as a carpenter.",
    'Our CEO spoke about soil.',
    'We have partnered with the school.',
  ],
  quiet: [
    'They opened a second bakery.',
    'Our street has a new tree.',
    'The window opened by itself.',
    'A short text on how the query plan joins tables.',
    'We are not hiring.',
    'Is anybody hiring gardeners?',
    'She said "we opened a bakery" with a grin.',
  ],
};
