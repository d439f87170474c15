import type { Surface } from '../../../analysis/rating.ts';
import type { Composer, Site } from './site.ts';

// Desktop composers are Draft.js (seen 2026-08 to 2026-10). The prefix alone also matches wrappers of the
// editor, so `contenteditable` belongs to the selector. The second line is for the day the test id changes.
const EDITOR = [
  '[data-testid^="tweetTextarea_"][contenteditable="true"]',
  '.public-DraftEditor-content[role="textbox"][contenteditable="true"]',
].join(',');

/** Direct messages are another matter: nothing is read there. */
const DIRECT_MESSAGES = '[data-testid^="dm" i]';

const SUBMIT = '[data-testid="tweetButton"],[data-testid="tweetButtonInline"]';
const POST_TEXT = '[data-testid="tweetText"]';
const TOOL_BAR = '[data-testid="toolBar"]';
const STATUS_LINK = 'a[href*="/status/"]';

/** The dialog, or the smallest part of the page that holds the editor and its submit button. */
function scopeOf(editor: HTMLElement): Element {
  const dialog = editor.closest('[role="dialog"]');
  if (dialog !== null) return dialog;
  for (let part = editor.parentElement; part !== null; part = part.parentElement) {
    if (part.querySelector(SUBMIT) !== null) return part;
    if (part.matches('main,body')) break;
  }
  return editor.parentElement ?? editor;
}

function precedes(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

interface Occasion {
  surface: Surface;
  parent: string | null;
}

/** In a dialog the answered post stands before the editor, the quoted one after it. */
function occasionInDialog(editor: HTMLElement, dialog: Element): Occasion {
  const posts = [...dialog.querySelectorAll(POST_TEXT)];
  const answered = posts.filter((post) => precedes(post, editor)).at(-1);
  if (answered !== undefined) return { surface: 'reply', parent: answered.textContent };
  const quoted = posts.find((post) => precedes(editor, post));
  if (quoted !== undefined) return { surface: 'quote', parent: quoted.textContent };
  const isReply = new URLSearchParams(editor.ownerDocument.location.search).has('in_reply_to');
  return { surface: isReply ? 'reply' : 'post', parent: null };
}

/** On the page of a post the box below it answers it; anywhere else the box starts a new post. */
function occasionInPage(editor: HTMLElement): Occasion {
  const isStatusPage = /^\/[^/]+\/status\/\d+/.test(editor.ownerDocument.location.pathname);
  if (!isStatusPage && editor.closest('[data-testid="inline_reply_offscreen"]') === null) {
    return { surface: 'post', parent: null };
  }
  const answered = [...editor.ownerDocument.querySelectorAll(`article ${POST_TEXT}`)]
    .filter((post) => precedes(post, editor))
    .at(-1);
  return { surface: 'reply', parent: answered?.textContent ?? null };
}

function resolveComposer(candidate: Element): Composer | null {
  const editor = candidate.closest<HTMLElement>(EDITOR);
  if (editor === null || editor.closest(DIRECT_MESSAGES) !== null) return null;
  const scope = scopeOf(editor);
  const occasion = scope.matches('[role="dialog"]')
    ? occasionInDialog(editor, scope)
    : occasionInPage(editor);
  return {
    editor,
    scope,
    ...occasion,
    isSubmit(target) {
      const button = target.closest(SUBMIT);
      return (
        button !== null && scope.contains(button) && button.matches(':not([aria-disabled="true"],:disabled)')
      );
    },
    isSubmitKey: (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey,
    obstacles: () => [
      ...scope.querySelectorAll(`${TOOL_BAR},${SUBMIT}`),
      ...editor.ownerDocument.querySelectorAll('[id^="typeaheadDropdown"]'),
    ],
  };
}

export const x: Site = {
  id: 'x',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  composerSelector: EDITOR,
  resolveComposer,
  publishing: {
    // Replies and quotes use the same operation; long posts have their own. The part before it changes often.
    isPublishRequest: (url) => /\/graphql\/[^/]+\/Create(?:Note)?Tweet$/.test(url.pathname),
    successLinks: (page) =>
      [...page.querySelectorAll<HTMLAnchorElement>(`[data-testid="toast"] ${STATUS_LINK}`)].map(
        (link) => link.href,
      ),
    failureNotes: (page) =>
      [...page.querySelectorAll('[data-testid="toast"]')].filter(
        (toast) => toast.querySelector(STATUS_LINK) === null,
      ),
    postTexts: (parts) =>
      parts.flatMap((part) =>
        [...part.querySelectorAll(`article[data-testid="tweet"] ${POST_TEXT}`)].map(
          (post) => post.textContent ?? '',
        ),
      ),
  },
};
