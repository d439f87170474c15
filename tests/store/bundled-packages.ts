import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of others, of which code stands in the built extension. */
export interface BundledPackage {
  name: string;
  version: string;
  /** Of the list of SPDX. */
  licence: string;
  /** Where its source can be had: Mozilla's licence asks for it. */
  source: string;
  /** The files LICENSE and NOTICE, as they came. */
  texts: string[];
}

/** Licences that let their code be given on inside of a package under MIT, with their texts. */
export const ALLOWED_LICENCES = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MPL-2.0',
];

const TEXT_FILE = /^(?:licen[cs]e|copying|notice)(?:[-.](?:md|txt|mit|apache))*$/i;

/** Published without the licence of their repository, which another package out of it brings. */
const TEXTS_ELSEWHERE: Record<string, string> = {
  wxt: '@wxt-dev/webextension-polyfill',
  '@wxt-dev/browser': '@wxt-dev/webextension-polyfill',
};

interface PackageFile {
  name: string;
  version: string;
  license?: string;
  homepage?: string;
  repository?: string | { url?: string };
}

/** The folder of the package that a module stands in: of packages inside of packages the innermost. */
function folderOf(moduleId: string): string | null {
  const path = moduleId.replaceAll('\\', '/').replace(/^\0/, '').replace(/\?.*$/, '');
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? null;
}

function sourceOf({ name, repository, homepage }: PackageFile): string {
  const url = typeof repository === 'string' ? repository : (repository?.url ?? homepage ?? '');
  if (url === '') return `https://www.npmjs.com/package/${name}`;
  const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(url)?.[1];
  if (short !== undefined) return `https://github.com/${short}`;
  return url
    .replace(/^git\+/, '')
    .replace(/^(?:ssh:\/\/)?git@([^/:]+)[/:]/, 'https://$1/')
    .replace(/^(?:git|ssh):\/\/(?:git@)?/, 'https://')
    .replace(/\.git(?=#|$)/, '');
}

function licenceOf({ name, license }: PackageFile, texts: readonly string[]): string {
  const licence =
    license ?? (/^\s*Apache License\s+Version 2\.0/m.test(texts.join('\n')) ? 'Apache-2.0' : '?');
  if (!ALLOWED_LICENCES.includes(licence))
    throw new Error(`${name}: its licence (${licence}) is not among ${ALLOWED_LICENCES.join(', ')}`);
  return licence;
}

function readPackage(folder: string): BundledPackage {
  const file: PackageFile = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const elsewhere = TEXTS_ELSEWHERE[file.name];
  const place = elsewhere === undefined ? folder : join(folder.slice(0, -file.name.length), elsewhere);
  const texts = readdirSync(place)
    .filter((name) => TEXT_FILE.test(name))
    .sort()
    .map((name) => readFileSync(join(place, name), 'utf8').replaceAll('\r\n', '\n').trim());
  if (texts.length === 0) throw new Error(`${file.name}: no file says its licence`);
  const { name, version } = file;
  return { name, version, licence: licenceOf(file, texts), source: sourceOf(file), texts };
}

/**
 * The packages that these modules come from, by name and version, each once.
 * @throws where one has no text of its licence, or a licence that is not allowed
 */
export function bundledPackages(moduleIds: Iterable<string>): BundledPackage[] {
  const folders = new Set<string>();
  for (const id of moduleIds) {
    const folder = folderOf(id);
    if (folder !== null && existsSync(join(folder, 'package.json'))) folders.add(folder);
  }
  const all = new Map<string, BundledPackage>();
  for (const folder of folders) {
    const one = readPackage(folder);
    all.set(`${one.name}@${one.version}`, one);
  }
  // By code units: the same order on each machine.
  return [...all.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
