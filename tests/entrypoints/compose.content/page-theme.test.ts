// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { readTheme } from '../../../entrypoints/compose.content/page-theme.ts';

function editorIn(background: string, color = 'rgb(0, 0, 0)'): HTMLElement {
  const editor = document.createElement('div');
  editor.style.color = color;
  const box = document.createElement('div');
  box.style.backgroundColor = background;
  box.append(editor);
  document.body.append(box);
  return editor;
}

afterEach(() => document.body.replaceChildren());

describe('readTheme', () => {
  it('goes by the first background that is there', () => {
    expect(readTheme(editorIn('rgb(21, 32, 43)'))).toBe('dark');
    expect(readTheme(editorIn('rgb(255, 255, 255)'))).toBe('light');
    expect(readTheme(editorIn('rgba(0, 0, 0, 0)'))).toBe('light');
  });

  it('looks out of shadow roots', () => {
    const host = editorIn('rgb(21, 32, 43)');
    const editor = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(editor);
    expect(readTheme(editor)).toBe('dark');
  });

  it('goes by the letters where no background is', () => {
    expect(readTheme(editorIn('rgba(0, 0, 0, 0)', 'rgb(240, 240, 240)'))).toBe('dark');
  });
});
