import { type Embedding, learnEmbedding } from './embedding.ts';
import { fitLogistic } from './heads.ts';
import { buildMatrix } from './matrix.ts';
import type { Sample, WeakSample } from './rows.ts';
import type { Settings } from './settings.ts';

interface Task {
  src: string;
  positive: RegExp;
}

/** What the sources' own labels can teach about words, though they mean something else than promotion. */
const TASKS: readonly Task[] = [
  { src: 'hn', positive: /^show$/ },
  { src: 'hn', positive: /^ask$/ },
  { src: 'support', positive: /^brand_reply$/ },
  { src: 'youtube', positive: /^spam$/ },
  { src: 'x2026', positive: /^(?:promo|scam_or_spam)$/ },
  { src: 'bragging', positive: /^(?!not)/ },
  { src: 'acts', positive: /^(?:SUG|REQ)$/ },
];

function vocabularyOf(
  texts: readonly (readonly string[])[],
  fewest: number,
  most: number,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of new Set(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const kept = [...counts]
    .filter(([, n]) => n >= fewest)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Map(kept.slice(0, most).map(([word], i) => [word, i]));
}

/** What words are like, learnt without the readers: an embedding, and a weight for each weak task. */
export interface WordSpace {
  embedding: Embedding | null;
  /** For each task its weight of each word. */
  helpers: Float64Array[];
  index: ReadonlyMap<string, number>;
}

export function learnWordSpace(
  samples: readonly Sample[],
  weak: readonly WeakSample[],
  settings: Settings,
): WordSpace {
  const texts = [...samples.map((one) => one.words), ...weak.map((one) => one.words)];
  const index = vocabularyOf(texts, 5, 12_000);
  const embedding = settings.dimensions > 0 ? learnEmbedding(texts, index, settings.dimensions) : null;
  const helpers: Float64Array[] = [];
  for (const { src, positive } of settings.helpers ? TASKS : []) {
    const own = weak.filter((one) => one.src === src);
    const targets = own.map((one) => (positive.test(one.label) ? 1 : 0));
    if (own.length < 100) continue;
    const rows = own.map(({ words, damping }) =>
      [...new Set(words)].flatMap((word) => {
        const column = index.get(word);
        return column === undefined ? [] : [[column, damping] as const];
      }),
    );
    const matrix = buildMatrix(rows, index.size, new Float64Array(0), 0);
    helpers.push(fitLogistic(matrix, targets, new Float64Array(index.size).fill(2), 60).weights);
  }
  return { embedding, helpers, index };
}
