// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedin } from '../../../entrypoints/compose.content/sites/linkedin.ts';
import { reportStructure } from '../../../entrypoints/compose.content/structure-report.ts';
import { pick } from '../../fixtures/load-fixture.ts';

/** The report leaves the machine in the person's hands: nothing in it may say who they are or what they wrote. */

const CANARY = 'kanarienvogel';

function report(html: string): string[] {
  document.body.innerHTML = html;
  return reportStructure(linkedin, pick('[contenteditable]'), 'unseen').lines;
}

describe('reportStructure', () => {
  it('says tags, roles and names of attributes, from the box outwards, with its neighbours', () => {
    const lines = report(
      '<dialog><div role="textbox" contenteditable="true" data-key="7"><p>x</p></div><button>Go</button></dialog>',
    );
    expect(lines.slice(0, 3)).toEqual([
      'div [contenteditable=true data-key role=textbox]',
      '    * div [contenteditable=true data-key role=textbox]',
      '      button',
    ]);
    expect(lines).toContain('dialog');
    expect(lines.at(-1)).toBe('html');
  });

  it('goes on outside of a shadow root', () => {
    document.body.innerHTML = '<section></section>';
    const root = pick('section').attachShadow({ mode: 'open' });
    root.innerHTML = '<div contenteditable="true"></div>';
    const editor = root.querySelector('div') as HTMLElement;
    const { lines } = reportStructure(linkedin, editor, 'unseen');
    expect(lines).toContain('(shadow root, open)');
    expect(lines).toContain('section');
  });

  it('stays short on a page without end', () => {
    const lines = report(`${'<div>'.repeat(300)}<p contenteditable="true"></p>${'<i></i>'.repeat(300)}`);
    expect(lines.length).toBeLessThan(160);
  });

  it('holds no text, value, class, id or name that somebody chose (300 pages, seed 20261125)', () => {
    const place = fc.constantFrom(
      `<p contenteditable="true">${CANARY}</p>`,
      `<p contenteditable="true" aria-label="${CANARY}" placeholder="${CANARY}" title="${CANARY}"></p>`,
      `<p contenteditable="${CANARY}" role="${CANARY}" spellcheck="${CANARY}"></p>`,
      `<p contenteditable="true" class="${CANARY}" id="${CANARY}" data-x="${CANARY}"></p>`,
      `<p contenteditable="true"></p><a href="https://site.example/${CANARY}">${CANARY}</a><img alt="${CANARY}">`,
      `<${CANARY}1-x contenteditable="true" data-${CANARY}9="1"></${CANARY}1-x>`,
    );
    const around = fc.constantFrom(
      (inner: string) => `<div role="dialog" aria-modal="${CANARY}" name="${CANARY}">${inner}</div>`,
      (inner: string) => `${CANARY}<section style="--${CANARY}: 1">${inner}</section><!-- ${CANARY} -->`,
      (inner: string) => `<form action="/${CANARY}"><input value="${CANARY}">${inner}</form>`,
    );
    fc.assert(
      fc.property(place, fc.array(around, { maxLength: 4 }), (inner, wraps) => {
        const lines = report(wraps.reduce<string>((html, wrap) => wrap(html), inner));
        expect(lines.join('\n')).not.toContain(CANARY);
      }),
      { numRuns: 300, seed: 20261125 },
    );
  });
});
