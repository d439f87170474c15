import { seededRandom } from '../../analysis/model/training/random.ts';
import { type Change, HARD, SOFT } from './change-page.ts';

/** One thing that is done: words are written, or the page changes, or both at once. */
export interface PlanStep {
  /** Typed where the caret is; empty for none. */
  typed: string;
  change: Change | null;
  /** By which the change chooses. */
  draws: [number, number, number];
}

/** What happens to one page. Two browsers that do the same must show the same. */
export interface PagePlan {
  seed: number;
  /** `<site>/<case>`. */
  fixture: string;
  steps: PlanStep[];
}

const WORDS = [
  'Order now ',
  'link in bio ',
  'half price until Friday ',
  'how do you keep yours ',
  'thanks @maria ',
  'we bake at night ',
  '#bread ',
  'so ',
];

/** The plan of a seed: the same on every machine as long as the list of changes is the same. */
export function planOf(seed: number, fixtures: readonly string[], steps: number): PagePlan {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const fixture = pick(fixtures);
  return {
    seed,
    fixture,
    steps: Array.from({ length: steps }, () => ({
      typed: pick(WORDS),
      change: pick(random() < 0.5 ? SOFT : HARD),
      draws: [random(), random(), random()],
    })),
  };
}
