import { readdirSync, readFileSync } from 'node:fs';

/** What the extension's own processes use, as Linux counts it: pages and background of one extension share one. */
export interface ProcessUse {
  /** What they hold for themselves, in MB. */
  own: number;
  /** With what they share with others, in MB: the browser's program above all. */
  resident: number;
  /** Seconds of processor time so far, of all their threads. */
  processor: number;
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
export function measureExtension(browser: number): ProcessUse {
  const sum: ProcessUse = { own: 0, resident: 0, processor: 0 };
  for (const id of processesBelow(browser)) {
    if (!read(`/proc/${id}/cmdline`).includes('--extension-process')) continue;
    const status = read(`/proc/${id}/status`);
    const field = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) / 1024;
    // Behind the name, which may hold spaces: user and system time are the 12th and the 13th, in hundredths.
    const times = read(`/proc/${id}/stat`).split(') ').at(-1)?.split(' ') ?? [];
    sum.processor += (Number(times[11] ?? 0) + Number(times[12] ?? 0)) / 100;
    sum.own += field('RssAnon');
    sum.resident += field('VmRSS');
  }
  return sum;
}
