/** What is known of the hints of one rule, as counts. */
export interface RuleCount {
  /** How many drafts showed a hint of it. */
  shown: number;
  /** How many of these hints were marked as not useful. */
  notUseful: number;
}

/** So often a rule is shown before its budget is looked at. */
export const SHOWN_BEFORE_JUDGED = 20;

/**
 * The share of hints that may be not useful: one in ten, the budget of a large static-analysis platform (Sadowski,
 * Aftandilian, Eagle, Miller-Cushon, Jaspan 2018, "Lessons from building static analysis tools at Google").
 */
export const NOT_USEFUL_BUDGET = 0.1;

/** True if a rule was not useful more than one time in ten, after twenty showings. */
export function isOverBudget({ shown, notUseful }: RuleCount): boolean {
  return shown >= SHOWN_BEFORE_JUDGED && notUseful > shown * NOT_USEFUL_BUDGET;
}
