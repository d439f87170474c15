import type { JSX } from 'preact';
import type { Hint } from '../../analysis/coach.ts';
import { listInWords, text } from '../../components/texts.ts';
import { type Piece, piecesOf } from './marked-words.ts';

export interface MarkedWordsProps {
  /** The text that the hints were made for. */
  draft: string;
  hints: readonly Hint[];
  /** The rule whose words stand out; null for none. */
  lit: string | null;
  onPoint(cue: string | null): void;
}

/** What asks is said before what tells, and that before what gives. */
const WEIGHT: Record<Hint['tone'], number> = { ask: 0, news: 1, credit: 2 };

function toneOf(hints: readonly Hint[]): Hint['tone'] | undefined {
  return hints.map(({ tone }) => tone).toSorted((a, b) => WEIGHT[a] - WEIGHT[b])[0];
}

function MarkedPiece({
  piece,
  next,
  lit,
  onPoint,
}: { piece: Piece; next: Piece | undefined } & Pick<MarkedWordsProps, 'lit' | 'onPoint'>): JSX.Element {
  const { hints } = piece;
  const names = listInWords(hints.map(({ title }) => title));
  const isLit = hints.some(({ cue }) => cue === lit);
  // Where two rules share some words, each name is said once, where its words end.
  const ending = hints.filter((hint) => !next?.hints.includes(hint)).map(({ title }) => title);
  return (
    <mark
      class={`${toneOf(hints)}${isLit ? ' lit' : ''}`}
      title={names}
      onMouseEnter={() => onPoint(hints[0]?.cue ?? null)}
      onMouseLeave={() => onPoint(null)}
    >
      {piece.text}
      {ending.length > 0 && <span class="visually-hidden">{` (${listInWords(ending)}) `}</span>}
    </mark>
  );
}

/** The draft once more, with the words that hints speak of underlined. Nothing stands in the field that is typed into. */
export function MarkedWords({ draft, hints, lit, onPoint }: MarkedWordsProps): JSX.Element | null {
  const pieces = piecesOf(draft, hints);
  if (pieces.every((piece) => piece.hints.length === 0)) return null;
  return (
    <div class="marked-words">
      <h3 id="marked-title">{text('practice_marked')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys have to reach it for that */}
      <section class="words" aria-labelledby="marked-title" tabIndex={0}>
        {pieces.map((piece, index) =>
          piece.hints.length === 0 ? (
            piece.text
          ) : (
            <MarkedPiece
              key={piece.start}
              piece={piece}
              next={pieces[index + 1]}
              lit={lit}
              onPoint={onPoint}
            />
          ),
        )}
      </section>
      <ul class="tones" aria-hidden="true">
        <li>
          <span class="ask">{text('practice_tone_ask')}</span>
        </li>
        <li>
          <span class="news">{text('practice_tone_news')}</span>
        </li>
        <li>
          <span class="credit">{text('practice_tone_credit')}</span>
        </li>
      </ul>
    </div>
  );
}
