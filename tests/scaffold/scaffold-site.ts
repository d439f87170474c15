import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edits } from './edits.ts';

/** Letters that the codes of days have taken: they stay what they are for good. */
function freeLetter(root: string, id: string): string {
  const code = readFileSync(join(root, 'entrypoints/background/sync/day-codes.ts'), 'utf8');
  const taken = /const SITES[^{]*\{([^}]*)\}/.exec(code)?.[1] ?? '';
  const letter = [...id, ...'abcdefghijklmnopqrstuvwxyz'].find((one) => !taken.includes(`'${one}'`));
  if (letter === undefined) throw new Error('no letter is left');
  return letter;
}

/**
 * A site: its adapter, its fixture, its lines wherever all sites are listed, and a test that fails until the adapter finds
 * the box.
 * @param host such as `social.example`; one only, others are added by hand
 */
export function scaffoldSite(edits: Edits, root: string, id: string, host: string, day: string): string[] {
  const title = id[0]?.toUpperCase() + id.slice(1);
  const domain = host.replace(/^www\./, '').replaceAll('.', '\\.');
  const pattern = `${id}: /(?:^|\\.)${domain}$/`;
  edits.create(
    `entrypoints/compose.content/sites/${id}.ts`,
    `import { EVIDENCE_CHECKED } from '../../../platform/evidence.ts';
import type { Composer, Site } from './site.ts';

// Chains of hooks: from test ids to roles and structure, to localised labels last. Say where each is known from.
const EDITOR = '[contenteditable="true"][role="textbox"]';

/** Null for what is not a composer of the site, never a guess. See site.ts for what a composer tells. */
function resolveComposer(_candidate: Element): Composer | null {
  return null;
}

export const ${id}: Site = {
  id: '${id}',
  checkedOn: EVIDENCE_CHECKED.${id},
  matches: ['https://${host}/*'],
  composerSelector: EDITOR,
  resolveComposer,
  publishing: {
    readRequest: () => null,
    notes: () => [],
    postTexts: () => [],
    isRepost: () => false,
    countReposts: () => 0,
  },
};
`,
  );
  edits.create(
    `tests/fixtures/composers/${id}/home.html`,
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Home</title>
</head>
<body>
<script type="application/json" id="fixture">
{
  "url": "https://${host}/home",
  "evidence": "where this markup is known from, and when; ${day}",
  "composers": [
    {
      "editor": "box",
      "surface": "post",
      "submit": "box-submit"
    }
  ],
  "publishing": [
    {
      "editor": "box",
      "by": ["click"],
      "request": null,
      "then": ["empty"]
    }
  ]
}
</script>
<main part="column">
<div part="box">
  <div data-mount="plain" data-name="box" role="textbox" aria-label="Post text"></div>
  <button part="submit" type="button" data-name="box-submit">Post</button>
</div>
</main>
</body>
</html>
`,
  );
  edits.create(
    `tests/entrypoints/compose.content/sites/${id}.test.ts`,
    `// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ${id} } from '../../../../entrypoints/compose.content/sites/${id}.ts';
import { pick } from '../../../fixtures/load-fixture.ts';

describe('${id}', () => {
  it('finds the box of the home page from inside of it', () => {
    const fixture = join(import.meta.dirname, '../../../fixtures/composers/${id}/home.html');
    document.documentElement.innerHTML = readFileSync(fixture, 'utf8');
    const box = pick('[data-name="box"]');
    box.setAttribute('contenteditable', 'true');
    expect(${id}.resolveComposer(box)).toMatchObject({ editor: box, surface: 'post' });
    expect(${id}.resolveComposer(document.body)).toBeNull();
  });
});
`,
  );
  const list = 'entrypoints/compose.content/sites/index.ts';
  edits.insertSorted(list, /^import \{ \w+ \} from/, `import { ${id} } from './${id}.ts';`);
  edits.insertName(list, 'SITES: readonly Site[] =', id);
  // Wherever all sites stand.
  edits.append('analysis/rating.ts', 'export const SITE_IDS', `'${id}'`);
  edits.append('platform/evidence.ts', 'EVIDENCE_CHECKED', `${id}: '${day}'`);
  edits.append('platform/settings.ts', /\n {2}sites:(?= \{)/, `${id}: 'page'`);
  edits.append('components/words.ts', 'SITE_WORDS: Record<SiteId, string>', `${id}: '${title}'`);
  edits.append('entrypoints/background/selection-menu.ts', 'const HOSTS', pattern);
  edits.append('entrypoints/background/sync/day-codes.ts', 'const SITES', `${id}: '${freeLetter(root, id)}'`);
  edits.append('entrypoints/options/site-hosts.ts', 'const DOMAINS', pattern);
  edits.append('entrypoints/options/site-hosts.ts', 'const hosts: Record<SiteId, string[]>', `${id}: []`);
  const limits = `${id}: { post: null, reply: null, quote: null, message: null }`;
  edits.append('platform/length-limits.ts', 'LENGTH_LIMITS: Readonly<Record<SiteId, Limits>> =', limits);
  for (const [path, name] of [
    ['entrypoints/options/SitesSection.tsx', 'ORDER: readonly SiteId[] ='],
    ['entrypoints/popup/AboutPanel.tsx', 'ORDER: readonly SiteId[] ='],
    ['entrypoints/history/ViewFilter.tsx', 'SITES: readonly SiteId[] ='],
    ['tests/fixtures/composers/fixtures.ts', 'const SITES ='],
    ['tests/drift/drill.ts', 'for (const site of'],
  ] as const)
    edits.append(path, name, `'${id}'`);
  edits.append('tests/playground/serve.ts', 'SITE_HOSTS: readonly string[] =', `'${host}'`);
  return [
    `draw the site's own markup in tests/fixtures/composers/${id}/home.html, with where it is known from`,
    `fill in entrypoints/compose.content/sites/${id}.ts`,
    `npx vitest run --project unit tests/entrypoints/compose.content/sites/${id}.test.ts`,
    `npx vitest run --project e2e tests/e2e/contract.test.ts -t "${id}/"`,
    'npx tsc --noEmit names the tests that list all sites by hand',
    `give https://${host}/* its reason in tests/store/permissions.md and in the README, and tests/e2e/packages.test.ts its line`,
  ];
}
