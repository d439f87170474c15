// @vitest-environment happy-dom
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawPage } from '../../components/draw-page.tsx';
import { text } from '../../components/texts.ts';
import { english } from '../english.ts';
import { pick } from '../fixtures/load-fixture.ts';

/** What is read, and when it was. */
let read: () => void;
const onSaved = vi.fn();

/** A page as they are: some of it is there at once, some once it is read. */
function Page({ hasMore = false }: { hasMore?: boolean }) {
  const [isThere, setThere] = useState(false);
  const [query, setQuery] = useState('');
  useEffect(() => {
    read = () => setThere(true);
  }, []);
  return (
    <main>
      <h1>{text('options_title')}</h1>
      <input id="query" type="text" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
      <output>{query}</output>
      {isThere && (
        <section>
          {hasMore && <p>More</p>}
          <button type="button">{text('page_undo')}</button>
          <textarea onChange={(event) => onSaved(event.currentTarget.value)} />
          <input type="checkbox" />
          <input type="text" readOnly value="fixed" />
        </section>
      )}
    </main>
  );
}

let page: HTMLElement;
const draw = (hasMore = false) =>
  act(() =>
    drawPage(
      page,
      english,
      () => text('options_title'),
      () => <Page hasMore={hasMore} />,
    ),
  );
const show = () => act(async () => read());

function write(field: HTMLInputElement | HTMLTextAreaElement, words: string): void {
  field.value = words;
  act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

beforeEach(async () => {
  page = document.createElement('div');
  document.body.replaceChildren(page);
  onSaved.mockClear();
  draw();
  await show();
});

afterEach(() => {
  // Whatever it still waits for.
  document.dispatchEvent(new Event('keydown'));
  act(() => render(null, page));
  vi.useRealTimers();
});

describe('a page', () => {
  it('is headed, and leaves the focus alone when it is drawn first', () => {
    expect([document.title, document.documentElement.lang]).toEqual(['Twoway options', 'en']);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('a page that is drawn anew', () => {
  it('has new parts, and keeps words that were typed, the focus and the selection', async () => {
    const before = pick<HTMLInputElement>('#query');
    write(before, 'direct messages');
    before.focus();
    before.setSelectionRange(3, 7);
    draw();
    const after = pick<HTMLInputElement>('#query');
    expect(after).not.toBe(before);
    expect(document.activeElement).toBe(after);
    expect([after.value, after.selectionStart, after.selectionEnd]).toEqual(['direct messages', 3, 7]);
    // The page itself knows of it.
    await act(async () => {});
    expect(pick('output').textContent).toBe('direct messages');
  });

  it('waits for what comes later, without an id, too', async () => {
    pick('button').focus();
    draw();
    expect(document.activeElement).toBe(document.body);
    await show();
    expect(document.activeElement).toBe(pick('button'));
    expect(pick('button').isConnected).toBe(true);
  });

  it('leaves the focus where the person put it meanwhile', async () => {
    pick('button').focus();
    draw();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
    pick('#query').focus();
    await show();
    expect(document.activeElement).toBe(pick('#query'));
  });

  it('waits no longer than a page takes', async () => {
    vi.useFakeTimers();
    pick('button').focus();
    draw();
    vi.advanceTimersByTime(4000);
    await show();
    expect(document.activeElement).toBe(document.body);
  });

  it('gives nothing to a part that stands in the place of another', async () => {
    pick('button').focus();
    write(pick('textarea'), 'half a sen');
    draw(true);
    await show();
    expect(document.activeElement).toBe(document.body);
    expect(pick<HTMLTextAreaElement>('textarea').value).toBe('');
  });

  it('keeps words that are saved when their field is left, and saves them then', async () => {
    const box = pick<HTMLTextAreaElement>('textarea');
    box.focus();
    box.value = 'Order Now Bakery';
    draw();
    await show();
    const after = pick<HTMLTextAreaElement>('textarea');
    expect([after.value, document.activeElement === after]).toEqual(['Order Now Bakery', true]);
    expect(onSaved).not.toHaveBeenCalled();
    after.blur();
    expect(onSaved.mock.calls).toEqual([['Order Now Bakery']]);
  });

  it('twice in a row keeps what the first drawing had not given back yet', async () => {
    write(pick('textarea'), 'half a sen');
    pick('button').focus();
    draw();
    draw();
    await show();
    expect(document.activeElement).toBe(pick('button'));
    expect(pick<HTMLTextAreaElement>('textarea').value).toBe('half a sen');
  });
});
