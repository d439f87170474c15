// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { findRows } from '../../../entrypoints/options/find-rows.ts';

const SECTIONS = [
  { id: 'target', keywords: 'goal' },
  { id: 'rules', keywords: '' },
  { id: 'about', keywords: 'licence' },
  { id: 'missing', keywords: 'goal' },
];

const PARTS: [id: string, html: string][] = [
  ['target', '<h2>Target</h2><p>What to aim for</p><fieldset><i class="row">80/20</i></fieldset>'],
  [
    'rules',
    '<h2>Rules</h2><p>Counts of rules</p><i data-group id="g1"><ul><li>Price</li><li id="urgency">Urgency</li></ul></i><i data-group id="g2"><ul><li>Élan <input aria-label="Vigour"></li></ul></i>',
  ],
  ['about', '<h2>About</h2><p>Version 1, made in a mill</p>'],
];

function draw(): void {
  document.body.replaceChildren(
    ...PARTS.map(([id, html]) => {
      const part = document.createElement('div');
      part.id = id;
      part.innerHTML = html;
      return part;
    }),
  );
}

const find = (query: string) => findRows(document.body, SECTIONS, query);
const hidden = () => Array.from(document.querySelectorAll('[hidden]'), (one) => one.id || one.textContent);

beforeEach(draw);

describe('the search', () => {
  it('shows everything for nothing, and again after a search', () => {
    expect(find(' ')).toEqual({ ids: ['target', 'rules', 'about'], rows: 5 });
    find('urgency');
    expect(find('')).toEqual({ ids: ['target', 'rules', 'about'], rows: 5 });
    expect(hidden()).toEqual([]);
  });

  it('shows the rows that say it, with the group and the section around them', () => {
    expect(find('urgen')).toEqual({ ids: ['rules'], rows: 1 });
    expect(hidden()).toEqual(['target', '80/20', 'Price', 'g2', 'Élan ', 'about']);
  });

  it.each(['elan', 'ÉLAN', '  vigour  ', 'rules vigour'])(
    'minds no accents, capitals, order or blanks: %s',
    (query) => {
      expect(find(query)).toEqual({ ids: ['rules'], rows: 1 });
    },
  );

  it('shows a whole section by its title or its other words', () => {
    expect(find('rule')).toEqual({ ids: ['rules'], rows: 3 });
    expect(find('goal')).toEqual({ ids: ['target'], rows: 1 });
    expect(find('licence')).toEqual({ ids: ['about'], rows: 1 });
  });

  it('shows a whole section by what it says of itself where no row says it', () => {
    expect(find('counts')).toEqual({ ids: ['rules'], rows: 3 });
    expect(find('mill')).toEqual({ ids: ['about'], rows: 1 });
    // Of a choice no part is hidden.
    expect(find('80/20')).toEqual({ ids: ['target'], rows: 1 });
  });

  it('asks for all words, and finds nothing where one is nowhere', () => {
    expect(find('urgency price')).toEqual({ ids: [], rows: 0 });
    expect(find('zebra')).toEqual({ ids: [], rows: 0 });
  });
});
