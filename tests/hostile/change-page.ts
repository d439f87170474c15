/**
 * What a page does to itself while somebody writes in it. One function, which the tests send into the page as text: it may
 * use nothing from outside of it. All that it draws comes with the call, so that two pages that are alike stay so.
 */

/** Those after which the editor still has the focus and its text: they run while keys are pressed. */
export const SOFT = [
  'rename',
  'strip',
  'hash-classes',
  'clone',
  'translate',
  'navigate',
  'go-back',
  'open-note',
  'open-list',
  'restyle',
  'throw-out',
  'clear-registry',
  'drop-sheets',
  'dress-host',
] as const;

/** Those that may take the focus or the editor: the person clicks into it again. */
export const HARD = [
  'move',
  'take-out',
  'put-back',
  'replace-later',
  'wrap-in-root',
  'modal-dialog',
  'aria-dialog',
  'hide-and-show',
  'frame-of-origin',
  'frame-of-text',
  'frame-blank',
  'into-frame',
] as const;

export const CHANGES = [...SOFT, ...HARD] as const;
export type Change = (typeof CHANGES)[number];

/** A part of the page that stands elsewhere, or nowhere, for a while. */
interface Away {
  part: Element;
  marker: Comment;
  frame: Element | null;
}

/**
 * Changes the page.
 *
 * @param change one of {@link CHANGES}
 * @param draws numbers from 0 to 1 (exclusive) by which elements are chosen; three are enough
 * @param called the editor, by its name in the fixture
 */
export async function changePage(change: string, draws: readonly number[], called: string): Promise<void> {
  const editor = window.fixture.elements.get(called);
  if (editor === undefined) throw new Error(`there is no ${called}`);
  const store = window as unknown as { away?: Away[]; changes?: number };
  store.away ??= [];
  store.changes = (store.changes ?? 0) + 1;
  const number = store.changes;
  const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const draw = (index: number, list: readonly Element[]): Element | undefined =>
    list[Math.floor((draws[index] ?? 0) * list.length)];

  /** All that may be touched: what we put into the page has no attributes but a style, and is left out. */
  const inPage = (selector: string): Element[] => [
    ...document.body.querySelectorAll(selector),
    ...(editor.getRootNode() instanceof ShadowRoot
      ? (editor.getRootNode() as ShadowRoot).querySelectorAll(selector)
      : []),
  ];
  /** Around the editor, from the inside out, without the body and what is directly in it. */
  const around = (): Element[] => {
    const found: Element[] = [];
    for (let part = editor.parentElement; part !== null; part = part.parentElement) {
      if (part.matches('body,html,main')) break;
      found.push(part);
    }
    return found;
  };
  /** Half of the time near the editor, where adapters look. */
  const oneWith = (selector: string): Element | undefined => {
    const near = [editor, ...around()].filter((part) => part.matches(selector));
    const all = (draws[2] ?? 0) < 0.5 && near.length > 0 ? near : inPage(selector);
    return draw(0, all);
  };
  const put = (html: string): Element => {
    const place = document.createElement('section');
    place.innerHTML = html;
    document.body.append(place);
    return place;
  };

  /** Takes a part out and remembers its place. */
  const takeOut = (part: Element): Away => {
    const marker = document.createComment('');
    part.replaceWith(marker);
    const away = { part, marker, frame: null };
    store.away?.push(away);
    return away;
  };
  const putBack = (): void => {
    for (const { part, marker, frame } of (store.away ?? []).reverse()) {
      if (marker.isConnected) marker.replaceWith(part);
      else document.body.append(part);
      frame?.remove();
    }
    store.away = [];
  };
  const framed = async (attributes: Record<string, string>): Promise<HTMLIFrameElement> => {
    const frame = document.createElement('iframe');
    for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
    frame.style.cssText = 'width: 400px; height: 120px';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await Promise.race([loaded, later(1000)]);
    return frame;
  };
  /** A box in a frame, written into for a moment. */
  const boxIn = async (frame: HTMLIFrameElement): Promise<void> => {
    const inner = frame.contentDocument;
    if (inner?.body == null) return;
    const box = inner.createElement('div');
    box.setAttribute('role', 'textbox');
    box.contentEditable = 'true';
    inner.body.append(box);
    box.focus();
    inner.execCommand('insertText', false, 'Order now');
    await later(60);
    frame.remove();
  };

  const word = `x${number.toString(36)}${Math.floor((draws[1] ?? 0) * 1e6).toString(36)}`;
  const changes: Record<Change, () => void | Promise<void>> = {
    rename() {
      const names = ['data-testid', 'id', 'aria-label', 'role', 'componentkey', 'data-pagelet', 'name'];
      const name = names[Math.floor((draws[1] ?? 0) * names.length)] ?? 'id';
      const found = oneWith(`[${name}]`);
      // A name that others point to goes on without them, as after a deployment that missed some.
      if (found !== undefined) found.setAttribute(name, word);
    },
    strip() {
      const found = oneWith('[data-testid],[aria-label],[role],[data-pagelet],[componentkey]');
      const names = [...(found?.attributes ?? [])]
        .map((one) => one.name)
        .filter((one) => /^(data-testid|aria-label|role|data-pagelet|componentkey)$/.test(one));
      const name = names[Math.floor((draws[1] ?? 0) * names.length)];
      if (name !== undefined) found?.removeAttribute(name);
    },
    'hash-classes'() {
      for (const part of around())
        if (part.classList.length > 0 && !/DraftEditor|ql-|ProseMirror|tiptap/.test(part.className))
          part.setAttribute('class', word);
    },
    clone() {
      const part = draw(0, around());
      const copy = part?.cloneNode(true);
      if (part !== undefined && copy instanceof Element) {
        // Beside it, and not above: nothing moves under the pointer.
        document.body.append(copy);
        for (const field of copy.querySelectorAll<HTMLElement>('[contenteditable]'))
          field.contentEditable = 'false';
      }
    },
    translate() {
      const words = ['Posten', '投稿する', 'نشر', 'Kommentieren', 'コメントする'];
      const said = words[Math.floor((draws[1] ?? 0) * words.length)] ?? '';
      document.documentElement.lang = ['de', 'ja', 'ar'][Math.floor((draws[2] ?? 0) * 3)] ?? 'de';
      for (const part of inPage('[aria-label],[aria-placeholder],[placeholder]'))
        for (const name of ['aria-label', 'aria-placeholder', 'placeholder'])
          if (part.hasAttribute(name)) part.setAttribute(name, said);
    },
    navigate() {
      const paths = [
        '/home',
        '/explore',
        '/compose/post',
        '/feed/',
        '/groups/1/',
        '/messages',
        '/sample/status/1',
      ];
      const path = paths[Math.floor((draws[1] ?? 0) * paths.length)];
      history.pushState({ number }, '', `${path}${location.search}`);
    },
    async 'go-back'() {
      history.pushState({ number }, '', `/elsewhere${location.search}`);
      const gone = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
      history.back();
      await Promise.race([gone, later(500)]);
    },
    async 'open-note'() {
      const note = put('<div role="alert" data-testid="toast">Something was saved.</div>');
      await later(80);
      note.remove();
    },
    async 'open-list'() {
      const list = put('<div role="listbox" id="typeaheadDropdown-7"><div role="option">Ana</div></div>');
      await later(80);
      list.remove();
    },
    restyle() {
      const styles = [
        'transform: translate(3px, 2px)',
        'zoom: 1.1',
        'overflow: hidden',
        'filter: none',
        'contain: layout',
      ];
      const part = draw(0, around());
      part?.setAttribute('style', styles[Math.floor((draws[1] ?? 0) * styles.length)] ?? '');
    },
    'throw-out'() {
      for (const child of document.body.querySelectorAll(
        ':scope > div:not([part]):not([role]):not([data-testid]):not([id])',
      ))
        if (!child.contains(editor) && child.childElementCount === 0) child.remove();
    },
    'clear-registry'() {
      CSS.highlights.clear();
    },
    'drop-sheets'() {
      // Those of the fixture in a shadow root are its looks.
      document.adoptedStyleSheets = [];
    },
    'dress-host'() {
      for (const child of document.body.querySelectorAll(':scope > div'))
        if (child.childElementCount === 0 && child.textContent === '') child.className = word;
    },
    move() {
      const part = draw(0, around());
      if (part === undefined) return;
      const place = document.createElement('section');
      part.replaceWith(place);
      if ((draws[1] ?? 0) < 0.5) document.body.prepend(part);
      else place.append(part);
    },
    'take-out'() {
      const part = draw(0, around());
      if (part !== undefined && editor.isConnected) takeOut(part);
    },
    'put-back': putBack,
    async 'replace-later'() {
      if (!editor.isConnected) return;
      const dummy = editor.cloneNode(true) as HTMLElement;
      const { marker } = takeOut(editor);
      marker.after(dummy);
      dummy.focus();
      await later(500);
      dummy.remove();
      putBack();
    },
    'wrap-in-root'() {
      const part = draw(0, around());
      if (part === undefined || !editor.isConnected) return;
      const host = document.createElement('section');
      part.replaceWith(host);
      host.attachShadow({ mode: 'open' }).append(part);
    },
    async 'modal-dialog'() {
      const dialog = document.createElement('dialog');
      dialog.innerHTML = '<button>Fine</button>';
      document.body.append(dialog);
      dialog.showModal();
      await later(80);
      dialog.close();
      dialog.remove();
    },
    async 'aria-dialog'() {
      const place = put(
        '<div role="dialog" aria-modal="true"><button>Fine</button><textarea></textarea></div>',
      );
      place.querySelector('textarea')?.focus();
      await later(80);
      place.remove();
    },
    async 'hide-and-show'() {
      const part = draw(0, around()) as HTMLElement | undefined;
      if (part === undefined) return;
      part.style.display = 'none';
      await later(60);
      part.style.display = '';
    },
    'frame-of-origin': async () => boxIn(await framed({ src: '/.rest' })),
    'frame-of-text': async () => boxIn(await framed({ srcdoc: '<p>Words</p>' })),
    'frame-blank': async () => boxIn(await framed({})),
    async 'into-frame'() {
      const part = draw(0, around());
      if (part === undefined || !editor.isConnected) return;
      const frame = await framed({ srcdoc: '<p>Words</p>' });
      const away = takeOut(part);
      frame.contentDocument?.body?.append(part);
      away.frame = frame;
      await later(60);
      putBack();
    },
  };
  await changes[change as Change]();
}
