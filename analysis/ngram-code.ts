/**
 * The n-grams of the language detector as a text: compressed, it is little more than half of its own data, and it takes a fifth of the
 * memory once it is read. The scores are the same to the last.
 */

/** Scores by the index of the language, for each n-gram. */
export type Ngrams = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Names and scores have nothing in common: each by themselves, they are compressed best. */
export interface PackedNgrams {
  /**
   * A line of languages and a line of the n-grams that have a score in just these, and so on; of each n-gram a sign for how
   * many letters are those of the one before, and the others.
   */
  names: string;
  /** A sign for each score of each n-gram in turn. */
  scores: string;
}

/** Signs that are in no n-gram, for 0 to 5 letters. */
const SHARED = '#%&+<@';
const NAME = /[#%&+<@][^#%&+<@]*/g;
/** Stands for the score 0; the next score is the next character. */
const NO_SCORE = 35;
/** Stands for the language 0, as above. */
const FIRST_LANGUAGE = 48;

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sharedLetters(a: string, b: string): number {
  let count = 0;
  while (count < SHARED.length - 1 && count < a.length && a[count] === b[count]) count++;
  return count;
}

/**
 * Done by the build.
 * @param ngrams with scores from 0 to 200 and languages from 0 to 70
 * @throws where a name holds a sign that has a meaning here
 */
export function packNgrams(ngrams: Ngrams): PackedNgrams {
  const groups = new Map<string, string[]>();
  for (const [name, scores] of Object.entries(ngrams)) {
    if (/[\n#%&+<@]/.test(name)) throw new Error(`"${name}" cannot be packed`);
    const languages = String.fromCharCode(
      ...Object.keys(scores).map((index) => FIRST_LANGUAGE + Number(index)),
    );
    groups.set(languages, [...(groups.get(languages) ?? []), name]);
  }
  let names = '';
  let scores = '';
  for (const [languages, group] of [...groups].sort(([a], [b]) => a.length - b.length || byText(a, b))) {
    names += `${languages}\n`;
    let last = '';
    for (const name of group.sort(byText)) {
      const shared = sharedLetters(last, name);
      names += SHARED.charAt(shared) + name.slice(shared);
      scores += String.fromCharCode(...Object.values(ngrams[name] ?? {}).map((score) => NO_SCORE + score));
      last = name;
    }
    names += '\n';
  }
  return { names, scores };
}

/** Adds the scores of an n-gram, and `base` for each language that has one, to the sums of the languages. */
export type AddScores = (sums: number[], name: string, base: number) => void;

/** Reads what is packed: some milliseconds. An n-gram is kept as two places, of its languages and of its first score. */
export function readNgrams({ names, scores }: PackedNgrams): AddScores {
  const lines = names.split('\n');
  const places = new Map<string, number>();
  let first = 0;
  for (let line = 0; line + 1 < lines.length; line += 2) {
    const count = (lines[line] as string).length;
    let name = '';
    for (const written of (lines[line + 1] as string).match(NAME) ?? []) {
      name = name.slice(0, SHARED.indexOf(written.charAt(0))) + written.slice(1);
      places.set(name, first * lines.length + line);
      first += count;
    }
  }
  return (sums, name, base) => {
    const place = places.get(name);
    if (place === undefined) return;
    const languages = lines[place % lines.length] as string;
    const start = Math.floor(place / lines.length);
    for (let i = 0; i < languages.length; i++) {
      const language = languages.charCodeAt(i) - FIRST_LANGUAGE;
      sums[language] = (sums[language] ?? 0) + scores.charCodeAt(start + i) - NO_SCORE + base;
    }
  };
}
