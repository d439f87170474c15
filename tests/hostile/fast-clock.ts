import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A clock that runs faster from some moment on; until then it stands. */
export interface FastClock {
  /** What it shows at first, in milliseconds since 1970. */
  from: number;
  /** What the real one shows when it begins to run. */
  begun: number;
  /** How many times as fast. */
  rate: number;
}

export function showOf({ from, begun, rate }: FastClock): number {
  return Math.floor(from + Math.max(0, Date.now() - begun) * rate);
}

/**
 * A copy of a build in which `Date.now` follows the clock, in all scripts of the extension, in pages of sites as well.
 * The product asks for the time nowhere else; timers keep their own.
 * @returns its folder, for the caller to remove
 */
export function withFastClock(build: string, { from, begun, rate }: FastClock): string {
  const folder = mkdtempSync(join(tmpdir(), 'fast-clock-'));
  cpSync(build, folder, { recursive: true });
  const line =
    `(()=>{if(Date.now.name!=='now')return;const real=Date.now;` +
    `Date.now=function fast(){return Math.floor(${from}+Math.max(0,real()-${begun})*${rate})}})();\n`;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (name.endsWith('.js')) writeFileSync(path, line + readFileSync(path, 'utf8'));
  }
  return folder;
}
