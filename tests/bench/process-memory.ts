import { readdirSync, readFileSync } from 'node:fs';

/** Memory of the extension's own processes, in MB, as Linux counts it: pages and background of one extension share one. */
export interface ProcessMemory {
  /** What the processes hold for themselves. */
  own: number;
  /** With what they share with others: the browser's program above all. */
  resident: number;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process has ended meanwhile.
    return '';
  }
}

/** Ids of the processes below one, itself not included. */
function processesBelow(id: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({
      id: Number(name),
      parent: Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${name}/status`))?.[1]),
    }));
  const below = (parent: number): number[] =>
    parents.filter((one) => one.parent === parent).flatMap((one) => [one.id, ...below(one.id)]);
  return below(id);
}

/** @param browser id of the process of Chromium */
export function measureExtension(browser: number): ProcessMemory {
  const sum: ProcessMemory = { own: 0, resident: 0 };
  for (const id of processesBelow(browser)) {
    if (!read(`/proc/${id}/cmdline`).includes('--extension-process')) continue;
    const status = read(`/proc/${id}/status`);
    const field = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) / 1024;
    sum.own += field('RssAnon');
    sum.resident += field('VmRSS');
  }
  return sum;
}
