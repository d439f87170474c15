import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A browser as an organisation manages it: what it sets for an extension, and how that is taken away again. */

/** Where Chromium and Chrome on Linux look for policies; only root may write there. */
const CHROMIUM_FOLDERS = ['/etc/chromium/policies/managed', '/etc/opt/chrome/policies/managed'];

/**
 * Sets a policy for one extension in the browsers of this machine, which hear of it while they run.
 * @returns what removes it; null where the folders cannot be written
 */
export function manageChromium(extensionId: string, policy: object): (() => void) | null {
  const files = CHROMIUM_FOLDERS.map((folder) => join(folder, `twoway-test-${extensionId}.json`));
  const remove = () => {
    for (const file of files) rmSync(file, { force: true });
  };
  try {
    for (const [index, folder] of CHROMIUM_FOLDERS.entries()) {
      mkdirSync(folder, { recursive: true });
      const content = { '3rdparty': { extensions: { [extensionId]: policy } } };
      writeFileSync(files[index] ?? '', JSON.stringify(content));
    }
    return remove;
  } catch {
    remove();
    return null;
  }
}

/** A home in which Firefox finds a policy for one extension when it starts. Returns its folder, for the caller to remove. */
export function managedHome(extensionId: string, policy: object): string {
  const home = mkdtempSync(join(tmpdir(), 'managed-home-'));
  const folder = join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${extensionId}.json`),
    JSON.stringify({ name: extensionId, description: 'For a test', type: 'storage', data: policy }),
  );
  return home;
}
