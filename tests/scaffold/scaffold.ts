import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { editsIn } from './edits.ts';
import { scaffoldCue } from './scaffold-cue.ts';
import { scaffoldPanel } from './scaffold-panel.ts';
import { scaffoldSite } from './scaffold-site.ts';

/** `npm run scaffold -- site|cue|panel <name>`: the files of a new one, and tests that fail until they are filled in. */

const USAGE = `npm run scaffold -- cue <name>            a signal in drafts, such as price-drop
npm run scaffold -- panel <name> [page]   a part of a page: popup (else), sidepanel, options, history
npm run scaffold -- site <name> <host>    a website, such as mastodon social.example`;

const ROOT = join(import.meta.dirname, '../..');
const [what, id = '', further] = process.argv.slice(2);

function run(): { written: readonly string[]; next: string[] } {
  const isNamed = (what === 'site' ? /^[a-z]+$/ : /^[a-z]+(?:-[a-z]+)*$/).test(id);
  const edits = editsIn(ROOT);
  if (isNamed && what === 'cue') return { next: scaffoldCue(edits, id), written: edits.written };
  if (isNamed && what === 'panel') return { next: scaffoldPanel(edits, id, further), written: edits.written };
  if (isNamed && what === 'site' && further !== undefined && /^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(further)) {
    const day = new Date().toISOString().slice(0, 10);
    return { next: scaffoldSite(edits, ROOT, id, further, day), written: edits.written };
  }
  throw new Error(USAGE);
}

try {
  const { written, next } = run();
  const formatted = written.filter((path) => !path.endsWith('.html'));
  execFileSync(join(ROOT, 'node_modules/.bin/biome'), ['check', '--write', ...formatted], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  // The names of messages are types, which WXT reads from the English file.
  if (written.some((path) => path.startsWith('public/_locales/')))
    execFileSync(join(ROOT, 'node_modules/.bin/wxt'), ['prepare'], { cwd: ROOT, stdio: 'ignore' });
  console.log(`Written:\n${written.map((path) => `  ${path}`).join('\n')}`);
  console.log(`\nNow:\n${next.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
