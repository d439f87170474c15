import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of what ships. */
export interface Source {
  /** From the root of the project. */
  path: string;
  code: string;
}

const ROOT = join(import.meta.dirname, '../..');
const ROOMS = ['analysis', 'components', 'entrypoints', 'platform'];

/** Programs that learn and measure: they run here, on files of ours, and are not shipped (see architecture.test.ts). */
const PROGRAMS = /^analysis\/(?:rate-lines|model\/(?:train|evaluat))/;

/** The sources that are built into the extension. */
export function ourSources(): Source[] {
  return ROOMS.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(room, name))
      .filter((path) => !PROGRAMS.test(path))
      .sort()
      .map((path) => ({ path, code: readFileSync(join(ROOT, path), 'utf8') })),
  );
}
