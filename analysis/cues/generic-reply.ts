import type { Cue, Examples } from '../cue.ts';
import type { Context } from '../rating.ts';
import { findSharedWords } from '../shared-words.ts';

/** Thanks and congratulations are not here: under help or a wedding, a word of them is enough. */
const PRAISE = new Set(
  `great nice awesome amazing good interesting excellent fantastic wonderful lovely cool beautiful super brilliant love
  loved like liked enjoyed perfect informative useful helpful insightful inspiring inspirational
  bravo wow agreed true well`.split(/\s+/),
);

const FILLER = new Set(
  `post article share sharing shared thanks thank thx read reading work content blog info information point points tips insight insights
  video song stuff thread one job this that it the your you so very really much said put written for a an of what all
  and is was i just keep up way to go indeed absolutely totally as always again here there posting my friend sir man`.split(
    /\s+/,
  ),
);

export const genericReply: Cue = {
  id: 'generic-reply',
  source: '000-12',
  tone: 'news',
  kind: 'conversation',
  weight: 0.15,
  find(document, context) {
    if (context.surface !== 'reply') return [];
    const words = document.tokens.filter((token) => /^[\p{L}\p{N}@]/u.test(token.normal));
    const said = words.filter((token) => !token.normal.startsWith('@'));
    const first = said[0];
    const last = said.at(-1);
    if (first === undefined || last === undefined || said.length > 8 || document.links.length > 0) return [];
    if (document.sentences.some((sentence) => sentence.isQuestion)) return [];
    const isGeneric = said.every(
      ({ normal, quoted }) => !quoted && (PRAISE.has(normal) || FILLER.has(normal)),
    );
    if (!isGeneric || !said.some(({ normal }) => PRAISE.has(normal))) return [];
    if (findSharedWords(document, context.parent).count > 0) return [];
    return [{ start: first.start, end: last.end }];
  },
};

function answer(text: string, parent?: string): { text: string; context: Context } {
  return { text, context: parent === undefined ? { surface: 'reply' } : { surface: 'reply', parent } };
}

export const examples: Examples = {
  fires: [
    answer('Great post', 'Nine herons were at the lake.'),
    answer('Nice one, thanks for sharing!', 'Why sourdough is slow in the cold'),
    answer('Love this', 'The ferry has a new captain.'),
    answer('So true. Well said.'),
    answer('@ana awesome work, keep it up', 'I painted the fence.'),
    answer('Very informative article, thank you', 'Six kinds of moss'),
  ],
  quiet: [
    answer('Great post, the part about moss was new', 'Six kinds of moss'),
    answer('Lovely herons', 'Nine herons were at the lake.'),
    answer('Not a great post.', 'Six kinds of moss'),
    answer('"Great post" is what robots say.'),
    answer('Is this a good one?', 'Six kinds of moss'),
    answer('Her work was wonderful.', 'I saw the show.'),
    answer('Thank you!', 'You could soak it in vinegar.'),
    answer('Thank you so much for this', 'How I soak beans'),
    answer('Congratulations!', 'We got married on Sunday.'),
    'Great post',
    answer('Great video', 'My first video about glue'),
    answer('Our street loved this.', 'A fair by the river'),
  ],
};
