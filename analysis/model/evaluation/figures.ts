/** A rated text as the figures want it. */
export interface Judged {
  id: string;
  /** Mean of the readers, 0 to 4. */
  promo: number;
  kinds: readonly string[];
  src: string;
  /** 0 to 100. */
  score: number;
  /** P, B, S or C. */
  kind: string;
}

export interface Figures {
  spearman: number;
  auc: number;
  falseAlarm: number;
  recall: number;
  ece: number;
  kindMacroF1: number;
}

/** In the order of the tables. */
export const FIGURES = ['spearman', 'auc', 'falseAlarm', 'recall', 'ece', 'kindMacroF1'] as const;

function ranks(values: readonly number[]): Float64Array {
  const order = values.map((_, i) => i).sort((a, b) => (values[a] as number) - (values[b] as number));
  const out = new Float64Array(values.length);
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j < order.length && values[order[j] as number] === values[order[i] as number]) j++;
    for (let k = i; k < j; k++) out[order[k] as number] = (i + j + 1) / 2;
    i = j;
  }
  return out;
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum / values.length;
}

export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const x = ranks(a);
  const y = ranks(b);
  const mx = mean(x);
  const my = mean(y);
  let xy = 0;
  let xx = 0;
  let yy = 0;
  x.forEach((value, i) => {
    const dx = value - mx;
    const dy = (y[i] as number) - my;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  });
  return xy / Math.sqrt(xx * yy);
}

function areaUnderCurve(scores: readonly number[], positive: readonly boolean[]): number {
  const order = ranks(scores);
  const p = positive.filter(Boolean).length;
  const n = positive.length - p;
  let sum = 0;
  positive.forEach((is, i) => {
    if (is) sum += order[i] as number;
  });
  return (sum - (p * (p + 1)) / 2) / (p * n);
}

function macroF1(rows: readonly Judged[]): number {
  if (rows.every((row) => row.kind === '')) return Number.NaN;
  const agreed = rows.filter((row) => new Set(row.kinds).size === 1);
  const each = ['P', 'B', 'S', 'C'].flatMap((kind) => {
    const gold = agreed.filter((row) => row.kinds[0] === kind).length;
    const said = agreed.filter((row) => row.kind === kind).length;
    const both = agreed.filter((row) => row.kinds[0] === kind && row.kind === kind).length;
    return gold === 0 ? [] : [(2 * both) / (gold + said)];
  });
  return mean(each);
}

/** The ten bins of the reliability diagram: mean score and share of promotion, both 0 to 1. */
export function reliability(rows: readonly Judged[]): { said: number; true: number; count: number }[] {
  return Array.from({ length: 10 }, (_, bin) => {
    const at = rows.filter((row) => Math.min(9, Math.floor(row.score / 10)) === bin);
    return {
      said: mean(at.map((row) => row.score / 100)),
      true: mean(at.map((row) => (row.promo >= 2.5 ? 1 : 0))),
      count: at.length,
    };
  });
}

/** The figures of the shared data's own evaluation. */
export function figuresOf(rows: readonly Judged[]): Figures {
  const clear = rows.filter((row) => row.promo >= 2.5 || row.promo <= 1.5);
  const low = rows.filter((row) => row.promo <= 0.5);
  const high = rows.filter((row) => row.promo >= 2.5);
  const flagged = (some: readonly Judged[]) => some.filter((row) => row.score >= 50).length / some.length;
  return {
    spearman: rankCorrelation(
      rows.map((row) => row.score),
      rows.map((row) => row.promo),
    ),
    auc: areaUnderCurve(
      clear.map((row) => row.score),
      clear.map((row) => row.promo >= 2.5),
    ),
    falseAlarm: flagged(low),
    recall: flagged(high),
    ece: reliability(rows).reduce(
      (sum, bin) => sum + (bin.count === 0 ? 0 : (bin.count / rows.length) * Math.abs(bin.said - bin.true)),
      0,
    ),
    kindMacroF1: macroF1(rows),
  };
}
