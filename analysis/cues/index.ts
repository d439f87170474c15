import type { Cue } from '../cue.ts';
import { answersRequest } from './answers-request.ts';
import { boilerplate } from './boilerplate.ts';
import { brandIntro } from './brand-intro.ts';
import { brandVoice } from './brand-voice.ts';
import { callToAction } from './call-to-action.ts';
import { capitals } from './capitals.ts';
import { closingQuestion } from './closing-question.ts';
import { companyNews } from './company-news.ts';
import { complimentLink } from './compliment-link.ts';
import { congratulate } from './congratulate.ts';
import { creditOthers } from './credit-others.ts';
import { delight } from './delight.ts';
import { discount } from './discount.ts';
import { empathy } from './empathy.ts';
import { eventInvite } from './event-invite.ts';
import { exclamations } from './exclamations.ts';
import { flatterThenSell } from './flatter-then-sell.ts';
import { followBait } from './follow-bait.ts';
import { genericReply } from './generic-reply.ts';
import { guruTalk } from './guru-talk.ts';
import { help } from './help.ts';
import { honestAutomation } from './honest-automation.ts';
import { humblebrag } from './humblebrag.ts';
import { humbledLink } from './humbled-link.ts';
import { invitation } from './invitation.ts';
import { launch } from './launch.ts';
import { leadMagnet } from './lead-magnet.ts';
import { linkPush } from './link-push.ts';
import { meMeMe } from './me-me-me.ts';
import { milestone } from './milestone.ts';
import { monologue } from './monologue.ts';
import { newCustomers } from './new-customers.ts';
import { noValue } from './no-value.ts';
import { noWayIn } from './no-way-in.ts';
import { offTopic } from './off-topic.ts';
import { offer } from './offer.ts';
import { openingMention } from './opening-mention.ts';
import { personalNews } from './personal-news.ts';
import { picksUp } from './picks-up.ts';
import { placeholder } from './placeholder.ts';
import { praiseReturned } from './praise-returned.ts';
import { price } from './price.ts';
import { productCopy } from './product-copy.ts';
import { robotThanks } from './robot-thanks.ts';
import { salesInReply } from './sales-in-reply.ts';
import { salesSignals } from './sales-signals.ts';
import { selfPraise } from './self-praise.ts';
import { softClose } from './soft-close.ts';
import { solveFirst } from './solve-first.ts';
import { stackedAsks } from './stacked-asks.ts';
import { stackedOrders } from './stacked-orders.ts';
import { taggedAnswer } from './tagged-answer.ts';
import { thanksByName } from './thanks-by-name.ts';
import { urgency } from './urgency.ts';
import { value } from './value.ts';

/** All cues, in the order of their ids; `tests/analysis/cues/cues.test.ts` holds the folder to it. */
export const CUES: readonly Cue[] = [
  answersRequest,
  boilerplate,
  brandIntro,
  brandVoice,
  callToAction,
  capitals,
  closingQuestion,
  companyNews,
  complimentLink,
  congratulate,
  creditOthers,
  delight,
  discount,
  empathy,
  eventInvite,
  exclamations,
  flatterThenSell,
  followBait,
  genericReply,
  guruTalk,
  help,
  honestAutomation,
  humblebrag,
  humbledLink,
  invitation,
  launch,
  leadMagnet,
  linkPush,
  meMeMe,
  milestone,
  monologue,
  newCustomers,
  noValue,
  noWayIn,
  offTopic,
  offer,
  openingMention,
  personalNews,
  picksUp,
  placeholder,
  praiseReturned,
  price,
  productCopy,
  robotThanks,
  salesInReply,
  salesSignals,
  selfPraise,
  softClose,
  solveFirst,
  stackedAsks,
  stackedOrders,
  taggedAnswer,
  thanksByName,
  urgency,
  value,
];
