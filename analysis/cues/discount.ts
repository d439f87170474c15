import type { Cue, Examples } from '../cue.ts';
import { findMeant, phrases } from '../phrases.ts';

const discounts = phrases(
  '#Percent off|discount|cheaper',
  'get #Percent off|discount',
  'half price|off sale?',
  'promo|discount|coupon|voucher|referral code|codes',
  'use|with|enter|apply my|our|the? code|coupon|promo',
  'code #Noun? at checkout',
  'flash|clearance|summer|winter|spring|autumn|christmas|holiday|anniversary|launch|pre biggest? sale',
  'our|my|the? biggest|huge|big #Adjective? sale',
  'our|my #Noun? sale',
  'sale ends|starts|on|now|is|live',
  'on sale now|today|until|at|here|from',
  'special|exclusive|limited|introductory|launch offer|offers|deal|deals|price|pricing|discount',
  'early bird|access price|prices|ticket|tickets|discount|pricing|offer|registration',
  'black friday|cyber monday deal|deals|sale|offer|offers',
  'buy one get|and',
  'save up to',
  'save #Money|#Percent',
  'off everything|all|your|sitewide|storewide|selected',
  'deal of the|day day|week',
  'best|great|amazing|hot|unbeatable deals|deal|prices on|for|in|ever|today',
  'price drop',
  'discount|discounts|discounted on|for|available|price|tickets|today|now',
  'a|with discount',
  'free gift|bonus|bonuses with|for|inside',
  'giveaway|giveaways',
  'airdrop|airdrops|whitelist|presale|giftcard|giftcards',
  'gift card|cards|codes',
  'win a|an|this|these|free|our|1|2|one|prizes|#Money',
  'chance to win',
);

export const discount: Cue = {
  id: 'discount',
  source: '000-4',
  tone: 'ask',
  kind: 'promotion',
  weight: 2,
  find: (document) => findMeant(document, discounts),
};

export const examples: Examples = {
  fires: [
    'All mugs are 20% off until Sunday.',
    'Half price on every bike helmet.',
    'Use code WINTER at checkout.',
    'Our spring sale starts on Monday.',
    'Save up to 40% on garden chairs',
    'Early bird tickets are here.',
  ],
  quiet: [
    'I am on sale duty at the charity shop tomorrow.',
    'My guess was 20% too high.',
    'The recipe calls for half a cup of milk.',
    'What code editor do you use?',
    'We never do discounts.',
    '"Half price on everything", promised the sign of the shop that closed.',
    'It is a big deal for the village.',
  ],
};
