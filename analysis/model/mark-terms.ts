import type { Span } from '../rating.ts';
import { dampingOf, type Reading, type Term } from './term.ts';
import { traitsOf } from './word-traits.ts';

/** Whose links they tend to be, by the site they lead to. */
const SITES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['video', /youtu\.?be|twitch\.tv|vimeo/i],
  [
    'social',
    /(?:facebook|fb|instagram|linkedin|tiktok|twitter|x|t\.me|discord\.gg|discord|threads)\.?(?:com|me)?\//i,
  ],
  [
    'shop',
    /etsy|amazon|amzn|gumroad|kickstarter|patreon|shopify|buymeacoffee|ko-fi|eventbrite|luma|lu\.ma|teespring/i,
  ],
  ['music', /soundcloud|spotify|bandcamp|itunes|datpiff|reverbnation|music\.apple/i],
  ['code', /github|gitlab|npmjs|pypi|huggingface|arxiv/i],
  ['blog', /medium\.com|substack|wordpress|blogspot|dev\.to|blog/i],
  ['short', /\/\/(?:bit\.ly|t\.co|ow\.ly|owl\.li|goo\.gl|tinyurl|dlvr\.it|lnkd\.in|buff\.ly|is\.gd|tl\.gd)/i],
  [
    'form',
    /forms\.gle|typeform|calendly|docs\.google|survey|\/(?:sign-?up|register|join)(?:[/?#]|$)|\?ref=|\/ref\//i,
  ],
];

const EMOJI = /\p{Extended_Pictographic}/gu;

function levels(out: Term[], id: string, spans: readonly Span[], steps: readonly number[]): void {
  for (const step of steps) if (spans.length >= step) out.push({ id: `${id}-${step}`, value: 1, spans });
}

/** Terms of links, names, hashtags, emoji, exclamation marks and capitals: how many, where, and whose. */
export function markTerms({ document, words, from, answers }: Reading): Term[] {
  const out: Term[] = [];
  const { source, links, hashtags, exclamations } = document;
  const add = (id: string, spans: readonly Span[], value = 1): void => {
    if (spans.length > 0) out.push({ id, value, spans });
  };
  const opening = document.mentions.filter((one) => one.start < from);
  if (answers) out.push({ id: 'mark:answers', value: 1, spans: opening });
  levels(out, 'mark:link', links, [1, 2, 4]);
  const last = links.at(-1);
  if (last !== undefined) {
    const rest = source.slice(last.end).replace(/#\S+|[\s.,!)]+/g, '');
    if (rest === '') add('mark:link-end', [last]);
    const lead = source.slice(from, last.start).trimEnd();
    if (lead.endsWith(':')) add('mark:link-colon', [last]);
    // The pointing sign, and one that colours it: four units at most.
    if (/[👉👇➡⬇🔗→▶]\S?$/u.test(lead.slice(-4))) add('mark:link-pointed', [last]);
    if (source.slice(from, links[0]?.start).trim() === '') add('mark:link-first', [links[0] ?? last]);
    add('mark:link-dense', links, Math.min(1, (4 * links.length) / (4 + words.length)));
    if (answers) add('mark:link-answer', links);
    for (const [name, pattern] of SITES) {
      add(
        `mark:site-${name}`,
        links.filter((link) => pattern.test(source.slice(link.start, link.end))),
      );
    }
  }
  const others = document.mentions.filter((one) => one.start >= from);
  levels(out, 'mark:mention', others, [1, 3]);
  add(
    'mark:via',
    others.filter((one) =>
      /(?:via|by|rt|h\/t|from)\s*(?::\s*)?$/i.test(source.slice(Math.max(0, one.start - 8), one.start)),
    ),
  );
  add(
    'mark:dot-mention',
    others.filter((one) => source[one.start - 1] === '.'),
  );
  levels(out, 'mark:hashtag', hashtags, [1, 2, 4, 7]);
  add('mark:hashtag-dense', hashtags, Math.min(1, (3 * hashtags.length) / (3 + words.length)));
  levels(out, 'mark:exclamation', exclamations, [1, 2, 4]);
  add(
    'mark:exclamation-run',
    exclamations.filter((one) => one.end - one.start > 1),
  );
  const emoji = Array.from(source.matchAll(EMOJI), (one) => ({
    start: one.index,
    end: one.index + one[0].length,
    char: one[0],
  }));
  levels(out, 'mark:emoji', emoji, [1, 3, 6]);
  const damping = dampingOf(words.length);
  for (const [char, spans] of Map.groupBy(emoji, (one) => one.char))
    add(`mark:emoji-${char}`, spans, damping);
  add('mark:bullet-emoji', emoji.filter((one) => one.start === 0 || source[one.start - 1] === '\n').slice(1));
  const capitals = words.filter((one) => traitsOf(one.term).isCapitals);
  add('mark:capitals', capitals, Math.min(1, (3 * capitals.length) / (3 + words.length)));
  add(
    'mark:money',
    words.filter((one) => traitsOf(one.term).isMoney),
  );
  const places = (pattern: RegExp): Span[] =>
    Array.from(source.matchAll(pattern), (one) => ({ start: one.index, end: one.index + one[0].length }));
  add('mark:ticker', places(/\$[A-Z]{2,8}\b/g));
  add('mark:telephone', places(/\+?\d[\d -]{8,14}\d\b/g));
  add('mark:dots', places(/…|\.{3,}/g));
  // Within its line: with the line ends, each of many blank lines would look through all that follow.
  add('mark:bullet', places(/^[^\S\n\r\u2028\u2029]*(?:[-•*✅✔→]|\d[.)])\s/gm).slice(1));
  add('mark:quotation', places(/["“«][^"”»\n]{8,300}["”»]/g));
  add('mark:bar', places(/ \| | [-–—] |—/g));
  return out;
}
