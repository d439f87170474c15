import type { BundledPackage } from './bundled-packages.ts';

/** The part of package-lock.json that is read: what was installed, by its folder. */
export interface LockFile {
  packages: Record<string, { version?: string; integrity?: string }>;
}

/** SHA-512 of the package's archive in hexadecimal digits, where the lock file knows it. */
function hashesOf({ name, version }: BundledPackage, lock: LockFile): { alg: string; content: string }[] {
  for (const [folder, entry] of Object.entries(lock.packages)) {
    const base64 = /^sha512-(.+)$/.exec(entry.integrity ?? '')?.[1];
    if (!folder.endsWith(`node_modules/${name}`) || entry.version !== version || base64 === undefined)
      continue;
    return [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }];
  }
  return [];
}

function purlOf({ name, version }: { name: string; version: string }): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/**
 * Software bill of materials in CycloneDX 1.5: what is really bundled, not what is installed. It names neither a time nor a
 * random number, which the format leaves free: the same input makes the same file.
 */
export function billOfMaterials(
  packages: readonly BundledPackage[],
  lock: LockFile,
  own: { name: string; version: string },
): string {
  const ref = purlOf(own);
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        'bom-ref': ref,
        type: 'application',
        name: own.name,
        version: own.version,
        licenses: [{ license: { id: 'MIT' } }],
        purl: ref,
      },
    },
    components: packages.map((one) => ({
      'bom-ref': purlOf(one),
      type: 'library',
      name: one.name,
      version: one.version,
      hashes: hashesOf(one, lock),
      licenses: [{ license: { id: one.licence } }],
      purl: purlOf(one),
      externalReferences: [{ type: 'vcs', url: one.source }],
    })),
    dependencies: [
      { ref, dependsOn: packages.map(purlOf) },
      ...packages.map((one) => ({ ref: purlOf(one) })),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
