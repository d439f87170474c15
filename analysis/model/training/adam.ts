/** Numbers that are learnt together, with what Adam (Kingma, Ba 2015) remembers of their slopes. */
export class Weights {
  readonly at: Float64Array;
  readonly slope: Float64Array;
  private readonly mean: Float64Array;
  private readonly square: Float64Array;

  constructor(size: number, start: () => number = () => 0) {
    this.at = Float64Array.from({ length: size }, start);
    this.slope = new Float64Array(size);
    this.mean = new Float64Array(size);
    this.square = new Float64Array(size);
  }

  /** Adds the slope of an L2 penalty: one for all, or one for each `width` numbers. */
  penalise(penalty: number | Float64Array, width = 1, centres?: Float64Array): void {
    const { at, slope } = this;
    for (let j = 0; j < at.length; j++) {
      const own = typeof penalty === 'number' ? penalty : (penalty[Math.floor(j / width)] as number);
      const centre = j % width === 0 ? (centres?.[j / width] ?? 0) : 0;
      slope[j] = (slope[j] as number) + own * ((at[j] as number) - centre);
    }
  }

  step(rate: number, nth: number): void {
    const fixMean = 1 - 0.9 ** nth;
    const fixSquare = 1 - 0.999 ** nth;
    const { at, slope, mean, square } = this;
    for (let j = 0; j < at.length; j++) {
      const g = slope[j] as number;
      const m = (mean[j] as number) + 0.1 * (g - (mean[j] as number));
      const s = (square[j] as number) + 0.001 * (g * g - (square[j] as number));
      mean[j] = m;
      square[j] = s;
      at[j] = (at[j] as number) - (rate * (m / fixMean)) / (Math.sqrt(s / fixSquare) + 1e-8);
      slope[j] = 0;
    }
  }
}
