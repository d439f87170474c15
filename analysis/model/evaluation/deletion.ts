import { rateDraft } from '../../rate-draft.ts';
import type { Sample } from '../training/rows.ts';

/** Deletes the words of the strongest finding of each text that counts as promotion: how many fall. */
export function testDeletion(samples: readonly Sample[]): { texts: number; falls: number } {
  let texts = 0;
  let falls = 0;
  for (const { row } of samples) {
    const context = { surface: row.surface ?? ('post' as const) };
    const { score, findings } = rateDraft(row.text, context);
    if (score < 50) continue;
    texts++;
    const named = findings.filter((one) => one.whole !== true);
    const strongest = named.sort((a, b) => b.contribution - a.contribution)[0];
    if (strongest === undefined) continue;
    const without = row.text.slice(0, strongest.start) + row.text.slice(strongest.end);
    if (rateDraft(without, context).score < score) falls++;
  }
  return { texts, falls };
}
