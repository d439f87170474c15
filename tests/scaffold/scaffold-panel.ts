import type { Edits } from './edits.ts';

/** Pages that panels stand on, by the name of their folder. */
export const PANEL_PAGES: Readonly<Record<string, string>> = {
  history: 'entrypoints/history/HistoryPage.tsx',
  options: 'entrypoints/options/OptionsPage.tsx',
  popup: 'entrypoints/popup/PopupPage.tsx',
  sidepanel: 'entrypoints/sidepanel/SidePanelPage.tsx',
};

/** A panel: a component, its line in the page, its heading, and a test that fails until there is something to see. */
export function scaffoldPanel(edits: Edits, id: string, page = 'popup'): string[] {
  const path = PANEL_PAGES[page];
  if (path === undefined) throw new Error(`there is no page ${page}: ${Object.keys(PANEL_PAGES).join(', ')}`);
  const name = id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
  const heading = `${id.replaceAll('-', '_')}_title`;
  edits.create(
    `components/${name}.tsx`,
    `import type { JSX } from 'preact';
import { text } from './texts.ts';

export interface ${name}Props {
  /** What is shown. */
  lines: readonly string[];
}

/** Say here in one sentence what it shows. Props in, events out: no browser, no messages, no storage. */
export function ${name}({ lines }: ${name}Props): JSX.Element {
  return (
    <section class="${id}" aria-labelledby="${id}-title">
      <h2 id="${id}-title">{text('${heading}')}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
`,
  );
  edits.create(
    `tests/components/${id}.test.tsx`,
    `// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { ${name} } from '../../components/${name}.tsx';
import { pick } from '../fixtures/load-fixture.ts';
import { clear, show } from './samples.ts';

afterEach(clear);

describe('${name}', () => {
  it('shows what it is given, under its heading', () => {
    show(<${name} lines={['one']} />);
    expect(pick('h2').textContent).not.toBe('');
    expect(pick('.${id}').textContent).toContain('one');
  });
});
`,
  );
  edits.insertSorted(
    path,
    /^import .* from '\.\.\/\.\.\/components\//,
    `import { ${name} } from '../../components/${name}.tsx';`,
  );
  edits.insertBefore(path, '    </main>', `      <${name} lines={[]} />\n`);
  edits.addMessages([heading]);
  return [
    `write ${heading} in public/_locales/*/messages.json`,
    `give it what it shows, in ${path}; its looks go into components/${name}.css, imported by the page's style.css`,
    `npx vitest run --project unit tests/components/${id}.test.tsx tests/texts.test.ts`,
    'add a scene to tests/e2e/picture-scenes.ts, run npm run pictures, and look at it, light and dark',
  ];
}
