import type { Cue, Examples } from '../cue.ts';
import type { Document } from '../document.ts';
import { findOwnThings } from '../own-things.ts';
import type { Context, Span } from '../rating.ts';

/** An arrow, or a word with a colon, right before the link. */
const POINTER =
  /(?:👉|👇|⬇️?|➡️?|→|↓|🔗|▶️?|➜|>>|=>|\b(?:here|link|links|at|visit|shop|website|details|info|tickets|join|register|apply|read|watch|listen|more|us|now|today|out)[:：]?)\s{0,3}$/iu;

const OWN = new Set("our my us we we're we've we'll".split(' '));

function hostOf(url: string): string {
  const [host = ''] = url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .split(/[/?#:]/, 1);
  return host;
}

function isOwn(document: Document, link: Span, context: Context): boolean {
  const host = hostOf(document.source.slice(link.start, link.end));
  return (context.self?.domains ?? []).some((domain) => {
    const own = hostOf(domain);
    return own !== '' && (host === own || host.endsWith(`.${own}`));
  });
}

export const linkPush: Cue = {
  id: 'link-push',
  source: '000-13',
  tone: 'ask',
  kind: 'promotion',
  weight: 0.3,
  find(document, context) {
    const speaksOfOwn = document.tokens.some((token) => OWN.has(token.normal) && !token.quoted);
    const offers = findOwnThings(document).length > 0;
    const pushed = document.links.find(
      (link) =>
        isOwn(document, link, context) ||
        offers ||
        (speaksOfOwn && POINTER.test(document.source.slice(Math.max(0, link.start - 16), link.start))) ||
        /(?:👉|👇|⬇|➡|🔗)[^a-z]{0,3}$/iu.test(document.source.slice(Math.max(0, link.start - 8), link.start)),
    );
    return pushed === undefined ? [] : [{ start: pushed.start, end: pushed.end }];
  },
};

export const examples: Examples = {
  fires: [
    '👉 https://lamp.example',
    'We wrote it all down here: https://soup.example',
    'My new song: https://song.example',
    {
      text: 'A word about glue https://glue.example/a',
      context: { surface: 'post', self: { names: [], handles: [], domains: ['glue.example'] } },
    },
    'See our menu at menu.example',
    'Our shop has a page now. https://page.example/x',
  ],
  quiet: [
    'A good map of old mills https://mills.example',
    'The law is here: https://law.example',
    'We like her essay https://essay.example',
    'Our team lost on Sunday.',
    {
      text: 'Read this https://other.example',
      context: { surface: 'post', self: { names: [], handles: [], domains: ['glue.example'] } },
    },
    '👉 not that way, the other one',
  ],
};
