import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

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

/** What Firefox reads beside its own program, as organisations write it. */
const DISTRIBUTION = 'distribution';

/** Where Linux keeps Firefox, if what is on the path is a script that starts it. */
const FIREFOX_PROGRAMS = ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox'];

/** The program itself among all its parts; null for a script somewhere else. */
function wholeFirefox(program: string): string | null {
  if (!existsSync(program)) return null;
  const real = realpathSync(program);
  return existsSync(join(dirname(real), 'application.ini')) ? real : null;
}

/**
 * A Firefox that finds a `policies.json` for one extension beside its program. The program is copied, for Firefox looks
 * where it really lies; all else is linked to.
 * @param program the Firefox that is to be managed
 * @returns its folder, for the caller to remove, and its program; null where its parts are not found
 */
export function managedFirefox(
  program: string,
  extensionId: string,
  policy: object,
): { folder: string; program: string } | null {
  const real = [program, ...FIREFOX_PROGRAMS].map(wholeFirefox).find((one) => one !== null);
  if (real === undefined || real === null) return null;
  const from = dirname(real);
  const folder = mkdtempSync(join(tmpdir(), 'managed-firefox-'));
  for (const part of readdirSync(from)) {
    const path = join(from, part);
    if (path === real) copyFileSync(path, join(folder, part));
    else if (part !== DISTRIBUTION) symlinkSync(path, join(folder, part));
  }
  mkdirSync(join(folder, DISTRIBUTION));
  writeFileSync(
    join(folder, DISTRIBUTION, 'policies.json'),
    JSON.stringify({ policies: { '3rdparty': { Extensions: { [extensionId]: policy } } } }),
  );
  return { folder, program: join(folder, basename(real)) };
}
