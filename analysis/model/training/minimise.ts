/** Writes the gradient at `x` into `gradient` and returns the loss. */
export type Objective = (x: Float64Array, gradient: Float64Array) => number;

const MEMORY = 10;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function addScaled(to: Float64Array, from: Float64Array, scale: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + scale * (from[i] as number);
}

interface Step {
  s: Float64Array;
  y: Float64Array;
  rho: number;
}

/** The direction of limited-memory BFGS (Nocedal, Wright 2006, algorithm 7.4). */
function directionOf(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = gradient.slice();
  const alphas: number[] = [];
  for (const { s, y, rho } of steps.toReversed()) {
    const alpha = rho * dot(s, direction);
    alphas.push(alpha);
    addScaled(direction, y, -alpha);
  }
  const last = steps.at(-1);
  if (last !== undefined) {
    const scale = 1 / (last.rho * dot(last.y, last.y));
    for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] as number) * scale;
  }
  for (const { s, y, rho } of steps) addScaled(direction, s, (alphas.pop() ?? 0) - rho * dot(y, direction));
  for (let i = 0; i < direction.length; i++) direction[i] = -(direction[i] as number);
  return direction;
}

/** Minimises a smooth convex function from `start` by L-BFGS with halved steps. Deterministic. */
export function minimise(
  objective: Objective,
  start: Float64Array<ArrayBuffer>,
  rounds = 250,
  tolerance = 1e-6,
): Float64Array<ArrayBuffer> {
  let x = start.slice();
  let gradient = new Float64Array(x.length);
  let loss = objective(x, gradient);
  const steps: Step[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = directionOf(gradient, steps);
    const slope = dot(direction, gradient);
    if (!(slope < 0)) break;
    let size = steps.length === 0 ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1;
    let next = x;
    let nextGradient = gradient;
    let nextLoss = loss;
    for (let halvings = 0; halvings < 30; halvings++, size /= 2) {
      next = x.slice();
      addScaled(next, direction, size);
      nextGradient = new Float64Array(x.length);
      nextLoss = objective(next, nextGradient);
      if (nextLoss <= loss + 1e-4 * size * slope) break;
    }
    if (!(nextLoss < loss)) break;
    const s = next.slice();
    addScaled(s, x, -1);
    const y = nextGradient.slice();
    addScaled(y, gradient, -1);
    const sy = dot(s, y);
    if (sy > 1e-12) {
      steps.push({ s, y, rho: 1 / sy });
      if (steps.length > MEMORY) steps.shift();
    }
    const gain = loss - nextLoss;
    x = next;
    gradient = nextGradient;
    loss = nextLoss;
    if (gain < tolerance * Math.abs(loss)) break;
  }
  return x;
}
