import { seededRandom, shuffle } from './random.ts';

/** Puts whole groups into `count` folds of like size: shuffled, then each into the smallest. */
export function foldGroups(groups: readonly string[], count: number, seed: number): number[] {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const order = shuffle([...sizes.keys()].sort(), seededRandom(seed));
  // The large first, so that the folds come out even; the shuffle decides among the small.
  order.sort((a, b) => Math.floor(Math.log2(sizes.get(b) ?? 1)) - Math.floor(Math.log2(sizes.get(a) ?? 1)));
  const loads = new Array<number>(count).fill(0);
  const foldOf = new Map<string, number>();
  for (const group of order) {
    const fold = loads.indexOf(Math.min(...loads));
    foldOf.set(group, fold);
    loads[fold] = (loads[fold] ?? 0) + (sizes.get(group) ?? 0);
  }
  return groups.map((group) => foldOf.get(group) ?? 0);
}
