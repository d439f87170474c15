import type { Cue, Examples } from '../cue.ts';
import { findMeant, phrases } from '../phrases.ts';

const US = "we|i|we're|i'm|we've|our";
const SOLUTIONS = 'solution|solutions|technology|technologies|service|services|products|offerings|platform';

const filler = phrases(
  `${US} are|am|is? so|very|truly|incredibly|beyond? excited|thrilled|delighted|pleased|proud|honored|honoured|happy to announce|share|introduce|unveil|present|reveal`,
  'excited|thrilled|delighted|pleased|proud to announce|introduce|unveil',
  'we pride ourselves',
  'committed|dedicated to * excellence|quality|success|innovation|satisfaction|sustainability',
  'committed|dedicated to providing|delivering|offering|helping|serving|ensuring',
  'our commitment to',
  'our mission is|to',
  `cutting edge ${SOLUTIONS}`,
  `cutting-edge|best-in-class|innovative|end-to-end|turnkey|holistic|tailored|bespoke|scalable|seamless ${SOLUTIONS}`,
  `best in class ${SOLUTIONS}`,
  `end to end ${SOLUTIONS}`,
  'our|create|creates|creating|drive|drives|driving|strong|real synergy|synergies',
  'leverage|leverages|leveraging our|your|the|their|its|ai|data|synergies|technology',
  'value added|proposition',
  'value-added',
  'industry-leading|market-leading|customer-centric|mission-critical',
  'unlock|unlocking|unleash|unleashing the|your? full? potential|power|value|growth',
  'empower|empowering|empowers businesses|organizations|organisations|teams|customers|clients|people',
  'digital transformation journey',
  'stakeholders across',
  'thought leadership|leader|leaders',
  'deliver|delivers|delivering|drive|drives|driving value|impact|results|growth|excellence|innovation|success',
  'paradigm shift',
  'look|looking forward to continuing|serving',
  'one-stop shop',
  'one stop shop',
);

export const boilerplate: Cue = {
  id: 'boilerplate',
  source: '000-14',
  tone: 'news',
  kind: 'broadcast',
  weight: 0.3,
  find: (document) => findMeant(document, filler).slice(0, 3),
};

export const examples: Examples = {
  fires: [
    'We are excited to announce a second oven.',
    'We pride ourselves on fresh bread.',
    'Committed to excellence in every loaf.',
    'There is real synergy between the mill and the shop.',
    'We leverage our network of farms.',
    'Cutting-edge solutions for wet basements.',
    'Best-in-class solutions since 1990.',
    "We're thrilled to share that the mill turns again.",
  ],
  quiet: [
    'We have a second oven now.',
    'They are excited about the ferry.',
    '"We are excited to announce" is how nobody speaks.',
    'We do not pride ourselves on our coffee.',
    'Is synergy still a word?',
    'The lever broke.',
    'Our street is proud of its fountain.',
    'She is committed to her choir.',
    'I found a solution for the wet basement.',
  ],
};
