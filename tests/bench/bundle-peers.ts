import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { type Bytes, measureFile } from './measure-bytes.ts';

/** What each peer would add to an extension: its code bundled and minified as ours is, and what it loads beside that. */

/** No file: what it holds is in `ENTRIES`. It stands where the peers are found. */
const ENTRY = join(import.meta.dirname, 'peers/entry.js');
const MODULES = join(import.meta.dirname, 'peers/node_modules');

/** All that a check needs, as a module that a page could load. */
const ENTRIES: Record<string, { code: string; files?: string[] }> = {
  'compromise/one': { code: "export { default } from 'compromise/one';" },
  compromise: { code: "export { default } from 'compromise';" },
  'harper.js': {
    code: "export { LocalLinter } from 'harper.js';",
    files: ['harper.js/dist/harper_wasm_slim_bg.wasm'],
  },
  'write-good': { code: "export { default } from 'write-good';" },
  alex: { code: "export { text } from 'alex';" },
  'retext-equality': {
    code: "export { unified } from 'unified'; export { default as english } from 'retext-english'; export { default as equality } from 'retext-equality';",
  },
};

async function bundle(code: string): Promise<Bytes> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: join(import.meta.dirname, 'peers'),
    plugins: [
      {
        name: 'the-entry',
        enforce: 'pre',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) => (id === ENTRY ? code : undefined),
      },
    ],
    build: { write: false, minify: true, lib: { entry: ENTRY, formats: ['es'] } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('bench: there is no bundle of a peer');
  const all = { raw: 0, packed: 0 };
  for (const one of output.output) add(all, Buffer.from(one.type === 'chunk' ? one.code : one.source));
  return all;
}

function add(all: Bytes, content: Uint8Array): void {
  const { raw, packed } = measureFile(content);
  all.raw += raw;
  all.packed += packed;
}

/** @returns by the names of the peers; throws where one is not installed */
export async function bundlePeers(): Promise<Record<string, Bytes>> {
  const found: Record<string, Bytes> = {};
  for (const [name, { code, files = [] }] of Object.entries(ENTRIES)) {
    const all = await bundle(code);
    for (const file of files) add(all, readFileSync(join(MODULES, file)));
    found[name] = all;
  }
  return found;
}
