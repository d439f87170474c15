import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Kind } from '../../analysis/rating.ts';
import { ActList } from '../../components/ActList.tsx';
import { longPeriod } from '../../components/days.ts';
import { number, text } from '../../components/texts.ts';
import { clockTime } from '../../components/words.ts';
import type { ActChoice } from '../../platform/act-choice.ts';
import { reasonOf } from '../../platform/reason-of.ts';
import type { ActPlace, DaySpan, ListedAct, Requests } from '../../platform/requests.ts';
import { localDayOf } from './periods.ts';

export interface ActsSectionProps {
  days: DaySpan;
  choice: ActChoice;
  /** How many acts that are, as the totals of days have it. */
  count: number;
  /** Another number whenever the list is to be read anew. */
  version: number;
  readActs(asked: Requests['get-acts']['payload']): Promise<Requests['get-acts']['reply']>;
  settleAct(key: string, wasPosted: boolean): Promise<void>;
  relabelAct(key: string, kind: Kind | null): Promise<void>;
  /** One act was put right here. */
  onEdited(): void;
  /** Milliseconds since 1970. */
  now(): number;
}

interface Listed {
  acts: ListedAct[];
  /** Where the list goes on, null at its end. */
  next: ActPlace | null;
}

/** "25 Nov 2026, 15:10", and how that is known. */
function describe({ at, origin }: ListedAct): { when: string; note: string } {
  return {
    when: text('history_when', longPeriod(localDayOf(new Date(at)), 'day'), clockTime(at)),
    note: text(origin === 'archive' ? 'history_archive' : 'history_seen'),
  };
}

function relabelled({ rated, ...act }: ListedAct, kind: Kind | null): ListedAct {
  const first = rated ?? act.kind;
  return kind === null || kind === first ? { ...act, kind: first } : { ...act, kind, rated: first };
}

/** What was posted in these days, the latest first, part by part; each can be put right. */
export function ActsSection(props: ActsSectionProps): JSX.Element {
  const { days, choice, count, version, readActs, settleAct, relabelAct, onEdited } = props;
  const [listed, setListed] = useState<Listed | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { first, last } = days;
  // The choice is made anew at each drawing.
  const { site, kind, surfaces } = choice;
  const sorts = surfaces?.join() ?? null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the surfaces are in `sorts`
  const read = useCallback(
    async (before: ActPlace | null): Promise<Listed> => {
      return readActs({ first, last, choice: { site, kind, surfaces }, before });
    },
    [readActs, first, last, site, kind, sorts],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is read anew
  useEffect(() => {
    // An answer that comes when something else was asked is dropped.
    let isAsked = true;
    read(null).then(
      (page) => {
        if (!isAsked) return;
        setListed(page);
        setProblem(null);
      },
      (error: unknown) => {
        if (isAsked) setProblem(text('history_not_read', reasonOf(error)));
      },
    );
    return () => {
      isAsked = false;
    };
  }, [read, version]);

  async function showMore({ acts, next }: Listed): Promise<void> {
    try {
      const page = await read(next);
      // Unless another list stands there by now.
      setListed((now) => (now?.acts === acts ? { acts: [...acts, ...page.acts], next: page.next } : now));
      setProblem(null);
    } catch (error) {
      setProblem(text('history_not_read', reasonOf(error)));
    }
  }

  /** What was changed is changed in the list as well, which stays as long as it is. */
  function edit(key: string, change: (act: ListedAct) => ListedAct[]): void {
    setListed(
      (now) => now && { ...now, acts: now.acts.flatMap((act) => (act.key === key ? change(act) : [act])) },
    );
    onEdited();
  }

  async function settle(key: string, wasPosted: boolean): Promise<void> {
    await settleAct(key, wasPosted);
    edit(key, (act) => (wasPosted ? [{ ...act, status: 'confirmed' }] : []));
  }

  async function relabel(key: string, label: Kind | null): Promise<void> {
    await relabelAct(key, label);
    edit(key, (act) => [relabelled(act, label)]);
  }

  return (
    <>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {listed !== null && listed.acts.length === 0 && <p class="quiet">{text('history_none')}</p>}
      {listed !== null && (
        <ActList
          acts={listed.acts}
          now={props.now()}
          onSettle={settle}
          onRelabel={relabel}
          describe={describe}
        />
      )}
      {listed !== null && listed.next !== null && (
        <p class="actions">
          <button type="button" onClick={() => void showMore(listed)}>
            {text('history_more')}
          </button>
          <span class="quiet">{text('history_shown', number(listed.acts.length), number(count))}</span>
        </p>
      )}
    </>
  );
}
