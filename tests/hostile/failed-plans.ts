import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PagePlan } from './page-plan.ts';
import { IS_SOAK } from './tried.ts';

const FILE = join(import.meta.dirname, 'corpus/pages.json');

/** A plan that once found something. Kept whole: the plan of a seed is another one when the list of changes grows. */
export interface FailedPlan extends PagePlan {
  found: string;
}

/** Plans that once failed, the oldest first. */
export function failedPlans(): FailedPlan[] {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : [];
}

/** Keeps a plan that failed, once; in `npm run soak` only, so that a run of the tests changes no file. `npm run format` follows. */
export function keepFailed(plan: PagePlan, found: string): void {
  const known = failedPlans();
  if (!IS_SOAK || known.some(({ seed, fixture }) => seed === plan.seed && fixture === plan.fixture)) return;
  writeFileSync(FILE, `${JSON.stringify([...known, { ...plan, found }], null, 2)}\n`);
}
