import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PractisedDraft, Requests } from '../../platform/requests.ts';
import { type Practised, payloadOf } from './practised.ts';

export type Practise = (draft: PractisedDraft) => Promise<Requests['practise-draft']['reply']>;

/** An answer, and the draft that it was given on: it is drawn on no other. */
export interface Rated {
  text: string;
  reply: Requests['practise-draft']['reply'];
}

export interface Rating {
  /** Null while there is nothing to rate, or it could not be rated: `problem` then says why. */
  rated: Rated | null;
  problem: string | null;
  /** Rates the same draft once more: something else has changed. */
  again(): void;
}

/**
 * Rates a draft as it is typed; answers that come too late are dropped.
 *
 * @param pause after the last change, in milliseconds
 */
export function useRating(draft: Practised, practise: Practise, pause: number): Rating {
  const [rated, setRated] = useState<Rated | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const { text, site, surface, parent, isFirstMessage } = draft;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks for the same once more
  useEffect(() => {
    if (text.trim() === '') {
      setRated(null);
      setProblem(null);
      return;
    }
    let isLate = false;
    const payload = payloadOf({ text, site, surface, parent, isFirstMessage });
    const timer = setTimeout(() => {
      practise(payload).then(
        (reply) => {
          if (isLate) return;
          setRated({ text: payload.text, reply });
          setProblem(null);
        },
        (error: unknown) => {
          if (isLate) return;
          setRated(null);
          setProblem(error instanceof Error ? error.message : String(error));
        },
      );
    }, pause);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [text, site, surface, parent, isFirstMessage, pause, turn, practise]);

  const again = useCallback(() => setTurn((old) => old + 1), []);
  return { rated, problem, again };
}
