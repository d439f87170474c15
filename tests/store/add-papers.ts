import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { billOfMaterials } from './bill-of-materials.ts';
import { bundledPackages } from './bundled-packages.ts';
import { noticesOf } from './notices.ts';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Lays the papers beside the code of a build: LICENSE.txt, NOTICES.txt and sbom.cdx.json.
 * @param moduleIds what was bundled, as the bundler tells it
 * @throws where code came in under a licence that is not allowed, or without one: such a build fails
 */
export function addPapers(folder: string, moduleIds: Iterable<string>): void {
  const readRoot = (name: string) => readFileSync(join(ROOT, name), 'utf8');
  const packages = bundledPackages(moduleIds);
  writeFileSync(join(folder, 'LICENSE.txt'), readRoot('LICENSE'));
  writeFileSync(join(folder, 'NOTICES.txt'), noticesOf(packages));
  const bill = billOfMaterials(
    packages,
    JSON.parse(readRoot('package-lock.json')),
    JSON.parse(readRoot('package.json')),
  );
  writeFileSync(join(folder, 'sbom.cdx.json'), bill);
}
