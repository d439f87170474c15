import process from 'node:process';
import { createInterface } from 'node:readline';
import { rateDraft } from './rate-draft.ts';
import { type Context, type Self, SITE_IDS, SURFACES } from './rating.ts';

/**
 * `npm run rate`: rates drafts given as JSON lines on standard input with the analyzer of the extension. One
 * line out for each good line in, in order; a malformed line is named on standard error, and the exit status
 * is 1 at the end.
 */

interface Line {
  id: string | number;
  text: string;
  context: Context;
}

function strings(value: unknown, field: string): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
  throw new TypeError(`"${field}" must be a list of strings`);
}

function oneOf<T extends string>(value: unknown, field: string, all: readonly T[]): T {
  const found = all.find((one) => one === value);
  if (found === undefined) throw new TypeError(`"${field}" must be one of ${all.join(', ')}`);
  return found;
}

function readSelf(value: unknown): Self {
  if (typeof value !== 'object' || value === null) throw new TypeError('"self" must be an object');
  const { names, handles, domains } = value as Record<string, unknown>;
  return {
    names: strings(names, 'self.names'),
    handles: strings(handles, 'self.handles'),
    domains: strings(domains, 'self.domains'),
  };
}

function readLine(line: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new TypeError('this is no JSON');
  }
  if (typeof value !== 'object' || value === null) throw new TypeError('this is no JSON object');
  const { id, text, surface, site, parent, self, neverCount } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new TypeError('"id" must be a string or a number');
  if (typeof text !== 'string') throw new TypeError('"text" must be a string');
  const context: Context = { surface: surface == null ? 'post' : oneOf(surface, 'surface', SURFACES) };
  if (site != null) context.site = oneOf(site, 'site', SITE_IDS);
  if (parent != null) {
    if (typeof parent !== 'string') throw new TypeError('"parent" must be a string');
    context.parent = parent;
  }
  if (self != null) context.self = readSelf(self);
  if (neverCount != null) context.neverCount = strings(neverCount, 'neverCount');
  return { id, text, context };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function rateLine(line: string): string {
  const { id, text, context } = readLine(line);
  const { score, band, kind, findings, unrated } = rateDraft(text, context);
  return JSON.stringify({
    id,
    score: rounded(score),
    band,
    kind,
    findings: findings.map(({ cue, start, end, contribution }) => ({
      cue,
      start,
      end,
      contribution: rounded(contribution),
    })),
    ...(unrated && { unrated }),
  });
}

let number = 0;
// A reader that stops early (`head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  if (line.trim() === '') continue;
  try {
    if (!process.stdout.write(`${rateLine(line)}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  } catch (error) {
    process.exitCode = 1;
    console.error(`line ${number}: ${error instanceof Error ? error.message : error}`);
  }
}
