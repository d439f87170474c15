import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { platform } from 'node:os';

/** How often it looks, in milliseconds. */
const PAUSE_MS = 500;

/** An end of a connection as `/proc/net/tcp` and `tcp6` write it: 127.x.x.x, ::1, or mapped into the sixth version. */
const LOOPBACK = /^(?:[0-9A-F]{6}7F|0{24}01000000|0{16}FFFF0000[0-9A-F]{6}7F)$/;
const NOWHERE = /^0+$/;

/** The processes that came from this one, and itself. */
function familyOf(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    const parent = parentOf(name);
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const family = [root];
  for (const pid of family) family.push(...(children.get(pid) ?? []));
  return family;
}

/** Null if the process has ended meanwhile. */
function parentOf(pid: string): number | null {
  try {
    // The name of the program stands in brackets and may hold anything.
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
  } catch {
    return null;
  }
}

/** The sockets of a process, as numbers of inodes; none if it has ended meanwhile. */
function socketsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      const [, inode] = /^socket:\[(\d+)\]$/.exec(linkOf(`/proc/${pid}/fd/${fd}`)) ?? [];
      return inode ?? [];
    });
  } catch {
    return [];
  }
}

/** What was started as this process. */
function nameOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').slice(0, 3).join(' ');
  } catch {
    return `process ${pid}, which has ended`;
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

/** @returns the other end of each connection, by inode */
export function connectionsIn(table: string): Map<string, string> {
  const lines = table.trim().split('\n').slice(1);
  return new Map(
    lines.map((line) => {
      const cells = line.trim().split(/\s+/);
      return [cells[9] ?? '', cells[2] ?? ''];
    }),
  );
}

/** Whether the other end, address and port in hexadecimal digits, is another machine. */
export function isElsewhere(end: string): boolean {
  const [address = ''] = end.split(':');
  return !NOWHERE.test(address) && !LOOPBACK.test(address);
}

/**
 * Looks twice a second at the connections of this process and of all that came from it. Needs Linux's `/proc`.
 *
 * @returns ends the watch and gives the other ends that were not this machine, each once, as `/proc/net/tcp` writes
 *   them, and whose they were; null on a system that cannot be watched
 */
export function watchConnections(): () => string[] | null {
  if (platform() !== 'linux') return () => null;
  const found = new Set<string>();
  const look = () => {
    const ends = new Map(
      ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) => [
        ...connectionsIn(readFileSync(`/proc/net/${kind}`, 'utf8')),
      ]),
    );
    for (const pid of familyOf(process.pid))
      for (const inode of socketsOf(pid)) {
        const end = ends.get(inode);
        if (end !== undefined && isElsewhere(end)) found.add(`${end} by ${nameOf(pid)}`);
      }
  };
  const timer = setInterval(look, PAUSE_MS);
  return () => {
    clearInterval(timer);
    return [...found];
  };
}
