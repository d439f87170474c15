import type { Document } from './document.ts';
import { coveredBy, findMeantRuns, phrases, type TokenRun } from './phrases.ts';

/** What people sell or want seen; "my course" is an offer wherever it stands. */
const OFFERED =
  'course|courses|webinar|masterclass|workshop|workshops|ebook|e-book|newsletter|podcast|channel|shop|store|boutique|agency|startup|saas|platform|services|service|product|products|app|apps|extension|plugin|sdk|patreon|etsy|kickstarter|substack|merch|mixtape|album|ep|single|giveaway|coaching|program|programme|membership|collection|subscription|packages|package|software|solution|solutions|offer|offers|range|bootcamp|playbook|ebooks|prints|commissions|token|nft|nfts|airdrop|beta|demo|waitlist|menu|exhibition|gig|tour|show|webcast|livestream|youtube|soundcloud|onlyfans|twitch|instagram|insta|fanpage';

/** Everyday things that become an offer when they are new, or stand beside a link. */
const EVERYDAY =
  'book|video|videos|vid|vids|music|song|songs|cover|covers|track|rap|site|website|blog|post|page|article|paper|report|guide|template|templates|story|interview|talk|session|event|tool|tools|project|game|games|art|artwork|painting|poster|trailer|episode|series|library|package|repo|release|version|feature|features|thread|stream|content|study|research|work|design|designs|photos|comic|novel|piece|remix|profile';

const offered = phrases(
  `my|our ${OFFERED}`,
  `my|our new|latest|free|first|own|upcoming|next|debut|online|weekly|brand|best|popular|live|official|2|handmade|premium|flagship #Adjective? #Noun? ${OFFERED}`,
  `my|our new|latest|upcoming|debut|free|brand|official|weekly|second|forthcoming #Adjective? #Noun? ${EVERYDAY}`,
  `my|our #Noun|#Adjective #Noun? ${OFFERED}`,
);

const everyday = phrases(
  `my|our #Adjective? ${EVERYDAY}`,
  'new blog|youtube|podcast post|video|episode',
  'new video|episode|podcast|blog',
);

const found = new WeakMap<Document, readonly TokenRun[]>();

/**
 * The author's own things on offer: "our app", "my new book". "My book" alone is on offer beside a link only:
 * people also leave theirs on the train. Found once for each document.
 */
export function findOwnThings(document: Document): readonly TokenRun[] {
  const known = found.get(document);
  if (known !== undefined) return known;
  const sure = findMeantRuns(document, offered);
  const likely = document.links.length === 0 ? [] : findMeantRuns(document, everyday);
  const taken = coveredBy(sure);
  const result = [...sure, ...likely.filter((run) => !taken.has(run.from) && !taken.has(run.to - 1))];
  result.sort((a, b) => a.from - b.from);
  found.set(document, result);
  return result;
}
