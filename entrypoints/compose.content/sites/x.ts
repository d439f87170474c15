import { EVIDENCE_CHECKED } from '../../../platform/evidence.ts';
import { LENGTH_LIMITS } from '../../../platform/length-limits.ts';
import { says, speaksOf } from './labels.ts';
import {
  CONTROLS,
  closestAcross,
  editorAround,
  isBareEnter,
  isReady,
  isSubmitChord,
  labelOf,
  lastWordedControl,
  matchesAcross,
  matchesIn,
  precedes,
  smallestAroundWith,
  smallestWithControl,
  suggestionLists,
  textOf,
} from './page-structure.ts';
import type { Composer, ComposerContext, Site, SiteNote } from './site.ts';

// Desktop composers are Draft.js (seen 2026-08 to 2026-10), the mobile layout has a text area in a wrapper with the
// same prefix. The prefix alone also matches wrappers of the editor, so `contenteditable` belongs to the selector.
const TEST_ID = '[data-testid^="tweetTextarea"]';
const DRAFT_JS = '.public-DraftEditor-content,.DraftEditor-root [contenteditable="true"]';
const EDITOR = [
  `${TEST_ID}[contenteditable="true"]`,
  '.public-DraftEditor-content[contenteditable="true"]',
  '[role="textbox"][contenteditable="true"]',
  'textarea',
].join(',');

/** X Chat lives in open shadow roots of these (2026); older messages stand in the page. */
const CHAT_HOSTS = '[data-testid="xchatEmbedRoute"],[data-testid="xchatEmbedOverlays"]';
const MESSAGE_PARTS = `[data-testid^="dm" i],${CHAT_HOSTS}`;
const CONVERSATION = '[data-testid="dm-conversation-panel"],[data-testid="DmActivityContainer"]';
const SEND = '[data-testid="dm-composer-send-button"],[data-testid="dmComposerSendButton"]';

const SUBMIT = '[data-testid="tweetButton"],[data-testid="tweetButtonInline"]';
const TOOL_BAR = '[data-testid="toolBar"]';
const DIALOG = '[role="dialog"],[aria-modal="true"],[aria-labelledby="modal-header"]';
const POST_TEXT = '[data-testid="tweetText"]';
const POST_HEAD = '[data-testid="User-Name"]';
const POST = `article,${POST_HEAD}`;
const TOAST = '[data-testid="toast"],[role="alert"]';
const STATUS_LINK = 'a[href*="/status/"]';

function pathOf(element: Element): string {
  return element.ownerDocument.location.pathname;
}

function isMessageBox(editor: HTMLElement): boolean {
  return (
    closestAcross(editor, MESSAGE_PARTS) !== null || /^\/(?:messages|i\/chat)(?:\/|$)/.test(pathOf(editor))
  );
}

/** What only a box for posts has around it, for the day when its own marks are gone. */
function hasPostTools(editor: HTMLElement): boolean {
  const tools = `${SUBMIT},${TOOL_BAR},[data-testid="fileInput"],[data-testid="addButton"]`;
  const around = editor.closest(DIALOG) ?? smallestAroundWith(editor, tools);
  // Tools that stand with a box whose marks are there are not this one's.
  return around?.querySelector(tools) != null && around.querySelector(`${TEST_ID},${DRAFT_JS}`) === null;
}

function isPostBox(editor: HTMLElement): boolean {
  // Long articles have an editor of their own (`/compose/articles`), of which too little is known.
  if (/^\/compose\/articles/.test(pathOf(editor))) return false;
  if (editor.closest(`${TEST_ID},${DRAFT_JS}`) !== null) return true;
  if (!editor.matches('[role="textbox"],textarea')) return false;
  return hasPostTools(editor) || /^\/(?:compose|intent)\/(?:post|tweet)\/?$/.test(pathOf(editor));
}

/** The dialog, or the smallest part of the page that holds the editor and its submit button. */
function scopeOf(editor: HTMLElement): Element {
  const dialog = editor.closest(DIALOG);
  if (dialog !== null) return dialog;
  return (
    smallestAroundWith(editor, SUBMIT) ??
    smallestAroundWith(editor, TOOL_BAR) ??
    smallestWithControl(editor) ??
    editor.parentElement ??
    editor
  );
}

interface Occasion {
  surface: 'post' | 'reply' | 'quote';
  /** The answered or quoted post, or its head. */
  about: Element | null;
}

/** In a dialog the answered post stands before the editor, the quoted one after it. */
function occasionIn(scope: Element, editor: HTMLElement): Occasion {
  const posts = [...scope.querySelectorAll(`${POST_TEXT},${POST}`)].filter((post) => !post.contains(editor));
  const answered = posts.filter((post) => precedes(post, editor)).at(-1);
  if (answered !== undefined) return { surface: 'reply', about: answered };
  const quoted = posts.find((post) => precedes(editor, post));
  if (quoted !== undefined) return { surface: 'quote', about: quoted };
  const card = [...scope.querySelectorAll('[role="link"]:not(a)')].find(
    (one) => precedes(editor, one) && handlesIn(one).length > 0,
  );
  if (card !== undefined) return { surface: 'quote', about: card };
  const repliesTo = [...scope.querySelectorAll('a[href^="/"]')].find(
    (link) => precedes(link, editor) && /^@\w+$/.test(link.textContent?.trim() ?? ''),
  );
  if (repliesTo !== undefined) return { surface: 'reply', about: repliesTo };
  return occasionInPage(scope, editor);
}

/** On the page of a post the box below it answers it; so does a box whose address says so. */
function occasionInPage(scope: Element, editor: HTMLElement): Occasion {
  const { search, pathname } = editor.ownerDocument.location;
  if (/^\/(?:compose|intent)\//.test(pathname)) {
    const isReply = new URLSearchParams(search).has('in_reply_to');
    // The mobile layout shows the answered post on the page of the box.
    const shown = editor.matches('textarea') ? lastPostBefore(editor) : null;
    return { surface: isReply || shown !== null ? 'reply' : 'post', about: shown };
  }
  const isUnderPost =
    editor.closest('[data-testid="inline_reply_offscreen"]') !== null ||
    (/^\/[^/]+\/status\/\d+/.test(pathname) && !scope.matches(DIALOG));
  if (!isUnderPost) return { surface: 'post', about: null };
  return { surface: 'reply', about: lastPostBefore(editor) };
}

function lastPostBefore(editor: HTMLElement): Element | null {
  const posts = [...editor.ownerDocument.querySelectorAll(POST)];
  return posts.filter((post) => precedes(post, editor) && !post.contains(editor)).at(-1) ?? null;
}

/** The handles that a part of the page shows as links to their profiles, without `@`. */
function handlesIn(part: Element): string[] {
  return matchesIn(part, 'a[href^="/"]').flatMap(
    (link) => /^@(\w{1,20})$/.exec(link.textContent?.trim() ?? '')?.[1] ?? [],
  );
}

/** A handle as X shows it. */
function withAt(handle: string | undefined): string | null {
  return handle === undefined ? null : `@${handle}`;
}

/** The text and the author of the post that `about` is or belongs to. */
function readPost(about: Element | null, scope: Element): Pick<ComposerContext, 'parent' | 'parentAuthor'> {
  if (about === null) return { parent: null, parentAuthor: null };
  const post = about.closest('article') ?? nearestWithText(about, scope);
  const text = about.matches(POST_TEXT) ? about : post.querySelector(POST_TEXT);
  return { parent: textOf(text), parentAuthor: withAt(handlesIn(post)[0]) };
}

/** Up from a head or a text to the part that holds both, within the scope. */
function nearestWithText(about: Element, scope: Element): Element {
  for (let part: Element | null = about; part !== null && part !== scope; part = part.parentElement) {
    if (part.querySelector(POST_TEXT) !== null && part.querySelector(POST_HEAD) !== null) return part;
  }
  return about;
}

/** The navigation links to the own profile. Not in the evidence: known from its use in many tools. */
function ownHandle(page: Document): string | null {
  const profile = page.querySelector('[data-testid="AppTabBar_Profile_Link"]');
  return /^\/(\w{1,20})$/.exec(profile?.getAttribute('href') ?? '')?.[1] ?? null;
}

/** All parts of a thread. The suffix of the test id does not help: it was numbered and repeated in the same year. */
function partsIn(scope: Element, editor: HTMLElement): HTMLElement[] {
  const editors = new Set(
    [...scope.querySelectorAll(EDITOR)].flatMap((one) => editorAround(one) ?? []).filter(isPostBox),
  );
  return editors.has(editor) ? [...editors] : [editor];
}

function postBox(editor: HTMLElement): Composer {
  const scope = scopeOf(editor);
  const { surface, about } = occasionIn(scope, editor);
  const parts = partsIn(scope, editor);
  const findSubmit = (): Element | null =>
    [...scope.querySelectorAll(SUBMIT)].at(-1) ??
    lastWordedControl(scope.querySelector(TOOL_BAR) ?? scope, parts.at(-1) ?? editor) ??
    [...scope.querySelectorAll(CONTROLS)].find((control) => says(labelOf(control), 'post', 'comment')) ??
    null;
  return {
    editor,
    scope,
    surface,
    parts,
    limit: LENGTH_LIMITS.x[surface],
    isCounted: true,
    findSubmit,
    readContext: () => ({
      ...readPost(about, scope),
      isFirstMessage: 'unknown',
      isGroup: /^\/i\/communities\//.test(pathOf(editor)) ? true : 'unknown',
      // Replies to posts of a community are written where nothing names it: it would seem that nobody gets one.
      groupId: null,
      isPage: 'unknown',
      thread: parts.length > 1 ? { part: parts.indexOf(editor) + 1, of: parts.length } : null,
      ownHandle: ownHandle(editor.ownerDocument),
    }),
    isSubmit(target) {
      const button = target.closest(CONTROLS);
      if (button === null || !isReady(button) || says(labelOf(button), 'schedule')) return false;
      return button === findSubmit() || (button.matches(SUBMIT) && scope.contains(button));
    },
    isSubmitKey: isSubmitChord,
    obstacles: () => [
      ...scope.querySelectorAll(`${TOOL_BAR},${SUBMIT}`),
      ...[findSubmit()].filter((button) => button !== null),
      ...suggestionLists(editor),
    ],
  };
}

function messageBox(editor: HTMLElement): Composer {
  const root = editor.getRootNode() as ParentNode;
  const conversation = editor.closest(CONVERSATION);
  const form = editor.closest('form') ?? smallestAroundWith(editor, CONTROLS) ?? editor;
  const findSubmit = (): Element | null =>
    (conversation ?? form).querySelector(SEND) ??
    [...form.querySelectorAll(CONTROLS)].find((control) => says(labelOf(control), 'send')) ??
    null;
  return {
    editor,
    scope: conversation ?? form,
    surface: 'message',
    parts: [editor],
    limit: LENGTH_LIMITS.x.message,
    isCounted: true,
    findSubmit,
    readContext() {
      const said = [...root.querySelectorAll('[data-testid^="message-text-"]')];
      // Own rows are aligned to the end.
      const theirWords = said.filter((text) => text.closest('.justify-end') === null);
      const theirs = root.querySelector('[data-testid="dm-conversation-header"] a[href]');
      return {
        parent: textOf(theirWords.at(-1)),
        parentAuthor: withAt(/\/(\w{1,20})$/.exec(theirs?.getAttribute('href') ?? '')?.[1]),
        // Older messages may not be loaded yet: no rows prove nothing.
        isFirstMessage: said.length > 0 ? false : 'unknown',
        isGroup: 'unknown',
        groupId: null,
        isPage: 'unknown',
        thread: null,
        ownHandle: ownHandle(editor.ownerDocument),
      };
    },
    isSubmit(target) {
      const button = target.closest(CONTROLS);
      return button !== null && button === findSubmit() && isReady(button);
    },
    isSubmitKey: (event) => isBareEnter(event) || isSubmitChord(event),
    obstacles: () => [...form.querySelectorAll(CONTROLS), ...suggestionLists(editor)],
  };
}

function resolveComposer(candidate: Element): Composer | null {
  const editor = editorAround(candidate);
  if (editor === null) return null;
  if (isMessageBox(editor)) return messageBox(editor);
  return isPostBox(editor) ? postBox(editor) : null;
}

function readNote(element: Element): SiteNote {
  if (element.querySelector(STATUS_LINK) !== null) return { element, says: 'published' };
  const words = element.textContent ?? '';
  if (speaksOf(words, 'failed')) return { element, says: 'failed' };
  if (speaksOf(words, 'set-aside')) return { element, says: 'set-aside' };
  return { element, says: 'unclear' };
}

export const x: Site = {
  id: 'x',
  checkedOn: EVIDENCE_CHECKED.x,
  matches: [
    'https://x.com/*',
    'https://twitter.com/*',
    'https://mobile.x.com/*',
    'https://mobile.twitter.com/*',
    'https://pro.x.com/*',
  ],
  composerSelector: EDITOR,
  resolveComposer,
  publishing: {
    // Replies and quotes use the same operation; long posts have their own. The part before it changes often.
    readRequest(url) {
      const operation = /\/graphql\/[^/]+\/(\w+)$/.exec(url.pathname)?.[1];
      if (operation === 'CreateTweet' || operation === 'CreateNoteTweet') return 'published';
      if (operation === 'CreateScheduledTweet' || operation === 'CreateDraftTweet') return 'set-aside';
      return operation === 'CreateRetweet' ? 'reposted' : null;
    },
    notes: (page) => [
      ...[...page.querySelectorAll(TOAST)].map(readNote),
      ...matchesAcross(page, CHAT_HOSTS, '[data-send-status="failed"]').map(
        (element): SiteNote => ({ element, says: 'failed' }),
      ),
    ],
    postTexts: (parts) =>
      parts.flatMap((part) =>
        [
          ...matchesIn(part, `article ${POST_TEXT}`),
          // A message counts once it is sent.
          ...matchesIn(part, '[data-send-status="sent"] [data-testid^="message-text-"]'),
        ].map((post) => post.textContent ?? ''),
      ),
    isRepost: (target) =>
      target.closest('[data-testid="retweetConfirm"],[data-testid="repostConfirm"]') !== null,
    countReposts: (page) => page.querySelectorAll('[data-testid="unretweet"]').length,
  },
};
