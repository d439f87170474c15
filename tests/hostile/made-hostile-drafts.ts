import fc from 'fast-check';
import type { Context } from '../../analysis/rating.ts';

/** Drafts of what people write, paste and make up to break a program, put together of whole pieces. */

const SENTENCES = [
  'Our new course is out! Order now, only $20 (was $40). ',
  'How do you keep the loaf warm overnight? ',
  'Thank you @bram_mill for the map, it helped a lot. ',
  'BUY NOW!!! LAST CHANCE, only 3 places left!!! ',
  'I agree with @greta: asking early is what counts. ',
  'Humbled to announce that we have 10,000 followers: https://mill.example/10k ',
  'Great post! Check out my newsletter, link in bio. ',
  'Comment "GUIDE" and I will send you the e-book. ',
  'What would you have done? Tell me below. ',
  "Don't wait — sign up today, save 20% with code BREAD20. ",
  'We moved the oven on Monday. It was slow work. ',
  'I. e. U.S.A. v1.2 e.g. Dr. Miller vs. the rest... etc. ',
];

/** Other languages and scripts, from the right too, and without blanks. */
const FOREIGN = [
  'Wir backen heute Nacht wieder Brot, kommt alle vorbei. ',
  'Aujourd’hui nous cuisons du pain de seigle, venez le goûter. ',
  'Hoy horneamos pan de centeno y hablamos con los vecinos. ',
  'Сегодня мы снова печём хлеб, приходите. ',
  'היום אנחנו אופים לחם, בואו לטעום. ',
  'اليوم نخبز الخبز من جديد، تعالوا. ',
  '今日は新しいパンを焼きます。ぜひ来てください。',
  '我们今天烤面包，欢迎光临！',
  '오늘은 빵을 굽습니다. 놀러 오세요. ',
  'วันนี้เราอบขนมปัง มาเลย ',
  'आज हम रोटी बना रहे हैं। ',
  'Bugün İstanbul’da ekmek pişiriyoruz, IŞIK DİYARI. ',
];

const MARKS = [
  'https://mill.example/bread?a=1&b=2#top',
  'http://',
  'https://https://x',
  'HTTPS://MILL.EXAMPLE/(a)[b]',
  'www.mill.co/x',
  'mill.shop',
  'xn--mll-hoa.example/ä',
  'javascript:alert(1)',
  'me@mill.example',
  '@jane',
  '@@jane@',
  '@',
  '#Bread',
  '#',
  '##a#b',
  '#день_хлеба',
  '#️⃣',
  '$BREAD',
  '+1 555 0100 200',
];

/** Emoji of several code points, whole and broken off. */
const EMOJI = [
  '😀',
  '👩‍👩‍👧‍👦',
  '👩🏽‍🚀',
  '👉🏿',
  '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  '🇩🇪',
  '🇩',
  '🇩🇪🇫',
  '1️⃣',
  '❤️',
  '❤︎',
  '🫱🏻‍🫲🏿',
  '👩‍',
  '‍👧',
  '🏽',
  '👇',
];

/** What is not seen, what turns the direction, what stands on top of letters, halves of pairs. */
const UNSEEN = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u180e',
  '\u034f',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u061c',
  '\ufe0f',
  '\ufe0e',
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u0085',
  '\ufffd',
  '\uffff',
  '\u{e0001}',
  '\u{10ffff}',
  'e\u0301',
  'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031e\u0349a\u0335\u0317\u0356l\u0309\u0322g',
  'ก็็็็็็',
  '\ud800',
  '\udc00',
  '\ud83d',
  '\ude00\ud83d',
  'a\ud83db',
];

const SPACES = [
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '\v\f',
  '\u2028',
  '\u2029',
  '\u00a0',
  '\u3000',
  '\u2003',
  '\u205f',
  ' \n \n ',
];

const POINTS = [
  '.',
  '...',
  '…',
  '!',
  '?!',
  '！？',
  ',',
  ':',
  ';',
  ' - ',
  ' — ',
  '–',
  '"',
  '“',
  '”',
  '«',
  '»',
  '„',
  '‚‘',
  "'",
  '’',
  '(',
  ')',
  '[',
  ']]',
  '{',
  '<',
  '>',
  '/',
  '\\',
  '|',
  '&',
  '&amp;',
  '%',
  '*',
  '_',
  '~',
  '`',
  '^',
  '•',
  '✅ ',
  '1. ',
  '1) ',
];

/** Pasted code, markup, patterns, and names that objects have already. */
const CODE = [
  '```js\nconst a = [1, 2];\n```\n',
  '<script>alert("now")</script>',
  '<img src=x onerror=alert(1)>',
  '$1 $& $$ %s {0}',
  'SELECT * FROM posts; -- ',
  '(a+)+$',
  '__proto__ constructor toString hasOwnProperty ',
  'null undefined NaN ',
  '\\u0041 \\n ',
  '{"text": "Order \\"now\\""}',
];

const STYLED = ['𝗕𝘂𝘆 𝗻𝗼𝘄', '𝓕𝓻𝓮𝓮', 'Ｓａｌｅ', 'ﬁnd', 'ꜰʀᴇᴇ', 'ⓕⓡⓔⓔ', 'Ⅻ', '½', '²', 'ß', 'İ', 'ǅ', 'ŉ'];

/** Tokens and nests without end. */
const HUGE: readonly ((times: number) => string)[] = [
  (times) => 'a'.repeat(times),
  (times) => 'abcdefghij'.repeat(times / 10 + 1),
  (times) => `https://mill.example/${'x/'.repeat(times / 2)}`,
  (times) => `@${'long_name'.repeat(times / 9 + 1)}`,
  (times) => `#${'день'.repeat(times / 4 + 1)}`,
  (times) => '1234567890'.repeat(times / 10 + 1),
  (times) => `${'“so '.repeat(times / 8)}${'”'.repeat(times / 8)}`,
  (times) => '"'.repeat(times),
  (times) => '('.repeat(times / 2) + ')'.repeat(times / 2),
  (times) => 'a\u0301'.repeat(times / 2),
  (times) => '👩‍👩‍👧‍👦'.repeat(times / 11 + 1),
  (times) => '日本'.repeat(times / 2),
  (times) => 'don’t-'.repeat(times / 6 + 1),
  (times) => 'a.b.'.repeat(times / 4 + 1),
  (times) => 'line\n'.repeat(times / 5 + 1),
];

const short = (pieces: readonly string[]) => fc.constantFrom(...pieces);

const piece = fc.oneof(
  { weight: 8, arbitrary: short(SENTENCES) },
  { weight: 2, arbitrary: short(FOREIGN) },
  { weight: 3, arbitrary: short(MARKS) },
  { weight: 3, arbitrary: short(EMOJI) },
  { weight: 4, arbitrary: short(UNSEEN) },
  { weight: 4, arbitrary: short(SPACES) },
  { weight: 5, arbitrary: short(POINTS) },
  { weight: 1, arbitrary: short(CODE) },
  { weight: 1, arbitrary: short(STYLED) },
  // The sentences again, broken anywhere, also within a pair.
  {
    weight: 2,
    arbitrary: fc
      .tuple(short([...SENTENCES, ...FOREIGN, ...EMOJI]), fc.nat(20), fc.nat(60))
      .map(([text, from, to]) => text.slice(from, to)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(short([...POINTS, ...UNSEEN, ...EMOJI]), fc.integer({ min: 2, max: 12 }))
      .map(([one, times]) => one.repeat(times)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  // Any UTF-16 unit, halves of pairs too.
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 })
      .map((units) => String.fromCharCode(...units)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...HUGE), fc.integer({ min: 8, max: 700 }))
      .map(([make, times]) => make(times)),
  },
);

/** A draft that may hold anything, mostly of whole pieces. */
export const hostileDraft = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(''));

/** What surrounds a draft is as odd as the draft. */
export const hostileContext: fc.Arbitrary<Context> = fc.record(
  {
    surface: fc.constantFrom('post', 'reply', 'quote', 'message', 'unknown'),
    site: fc.constantFrom('x', 'linkedin', 'facebook'),
    parent: fc.oneof(
      hostileDraft,
      fc.constantFrom(
        'Can anyone help? My bread is still not rising.',
        '@bram The order never arrived. Refund please!',
      ),
    ),
    self: fc.record({
      names: fc.array(short(['Mill', 'Bram M.', '', '.*', '(', '日本', '😀', 'now']), { maxLength: 3 }),
      handles: fc.array(short(['@jane', 'bram_mill', '', '@', '+']), { maxLength: 2 }),
      domains: fc.array(short(['mill.example', 'www.mill.co', '', '.', '*.example']), { maxLength: 2 }),
    }),
    neverCount: fc.array(
      short([
        'order now',
        'Our new',
        '',
        ' ',
        '.',
        '(a+)+$',
        '[',
        '\\',
        'e\u0301',
        '日本',
        '😀',
        '\ud83d',
        '@jane',
        'a',
      ]),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ['surface'] },
);
