import { EVIDENCE_CHECKED } from '../../../platform/evidence.ts';
import { LENGTH_LIMITS } from '../../../platform/length-limits.ts';
import { beginsToSay, says, speaksOf } from './labels.ts';
import {
  CONTROLS,
  editorAround,
  isBareEnter,
  isReady,
  labelOf,
  lastWordedControl,
  matchesIn,
  precedes,
  smallestAroundWith,
  suggestionLists,
  textOf,
} from './page-structure.ts';
import type { Composer, ComposerContext, Site, SiteNote } from './site.ts';

// All editors are Lexical (2026). Class names are atomic hashes and of no use; most labels are localised. The post
// dialog has other dialogs beside it or in it, so the way leads from the editor up.
const EDITOR = '[data-lexical-editor="true"],[role="textbox"][contenteditable="true"]';
const DIALOG = '[role="dialog"][aria-modal="true"]';
const ANY_DIALOG = '[role="dialog"],[aria-modal="true"]';
const POST_TOOLS = 'input[type="file"]';

const COMMENT_FORM = 'form[role="presentation"]';
const COMMENT_SUBMIT = '[id="focused-state-composer-submit"]';
const ARTICLE = '[role="article"]';
const POST = '[data-pagelet*="FeedUnit"],[data-pagelet*="ProfileTimeline"]';
const POST_TEXT = '[data-ad-rendering-role="story_message"],[data-ad-preview="message"]';
const AUTHOR = '[data-ad-rendering-role="profile_name"]';
const CHAT_LINK = 'a[href*="/messages/t/"]';

const ALERT = '[role="alert"],[aria-live="assertive"]';

function locationOf(element: Element): Location {
  return element.ownerDocument.location;
}

function placeholderOf(editor: Element): string {
  return editor.getAttribute('aria-placeholder') ?? editor.getAttribute('aria-label') ?? '';
}

function isBusinessSuite(editor: HTMLElement): boolean {
  return locationOf(editor).hostname === 'business.facebook.com';
}

/** The chat tab links to the conversation, and stands in no post and no dialog. */
function isMessageBox(editor: HTMLElement): boolean {
  if (/^\/messages(?:\/|$)/.test(locationOf(editor).pathname)) return editor.closest(ARTICLE) === null;
  if (editor.closest(`${COMMENT_FORM},${ARTICLE},${POST},${ANY_DIALOG}`) !== null) return false;
  const around = smallestAroundWith(editor, `${CHAT_LINK},${ARTICLE}`);
  if (around?.querySelector(CHAT_LINK) != null && around.querySelector(ARTICLE) === null) return true;
  return beginsToSay(placeholderOf(editor), 'write-message');
}

function isCommentBox(editor: HTMLElement): boolean {
  if (editor.closest(COMMENT_FORM) !== null) return true;
  const form = editor.closest('form');
  if (form?.querySelector(COMMENT_SUBMIT) != null) return true;
  if (editor.closest(ARTICLE) !== null) return true;
  if (editor.closest(POST) !== null && editor.closest(ANY_DIALOG) === null) return true;
  return beginsToSay(placeholderOf(editor), 'write-comment');
}

/** A post is written in a dialog that takes files. Outside of dialogs there are comments and chats alone. */
function isPostBox(editor: HTMLElement): boolean {
  const dialog = editor.closest(ANY_DIALOG);
  if (dialog === null) return beginsToSay(placeholderOf(editor), 'write-post');
  return dialog.querySelector(POST_TOOLS) !== null || beginsToSay(placeholderOf(editor), 'write-post');
}

/** Pages that have the address of a group and show several. */
const ALL_GROUPS = new Set(['feed', 'discover', 'joins', 'create', 'search', 'category', 'notifications']);

function groupIn(editor: HTMLElement): Pick<ComposerContext, 'isGroup' | 'groupId'> {
  const { pathname } = locationOf(editor);
  const id = /^\/groups\/([\w.-]+)(?:\/|$)/.exec(pathname)?.[1]?.toLowerCase();
  return {
    isGroup: /^\/groups\//.test(pathname) ? true : 'unknown',
    groupId: id === undefined || ALL_GROUPS.has(id) ? null : id,
  };
}

const NOTHING_AROUND: ComposerContext = {
  parent: null,
  parentAuthor: null,
  isFirstMessage: 'unknown',
  isGroup: 'unknown',
  groupId: null,
  isPage: 'unknown',
  thread: null,
  ownHandle: null,
};

function presses(target: Element, submit: Element | null): boolean {
  const button = target.closest(CONTROLS);
  return (
    button !== null && button === submit && isReady(button) && !says(labelOf(button), 'schedule', 'next')
  );
}

function controlsBehind(scope: Element, editor: HTMLElement): Element[] {
  return [...scope.querySelectorAll(CONTROLS)].filter((control) => precedes(editor, control));
}

function postBox(editor: HTMLElement): Composer {
  const scope =
    editor.closest(DIALOG) ??
    editor.closest(ANY_DIALOG) ??
    smallestAroundWith(editor, POST_TOOLS) ??
    editor.parentElement ??
    editor;
  // Pages may have a step of settings behind the text; its button publishes nothing.
  function findSubmit(): Element | null {
    const behind = controlsBehind(scope, editor);
    const labelled = behind.find((control) => says(labelOf(control), 'post'));
    const last = lastWordedControl(scope, editor);
    return labelled ?? (last !== null && says(labelOf(last), 'next') ? null : last);
  }
  return {
    editor,
    scope,
    surface: 'post',
    parts: [editor],
    limit: LENGTH_LIMITS.facebook.post,
    isCounted: true,
    findSubmit,
    readContext: () => ({ ...NOTHING_AROUND, ...groupIn(editor) }),
    isSubmit: (target) => presses(target, findSubmit()),
    isSubmitKey: () => false,
    obstacles: () => [...controlsBehind(scope, editor), ...suggestionLists(editor)],
  };
}

/** One box for several networks; what becomes of the text is not seen. */
function businessBox(editor: HTMLElement): Composer {
  const scope = editor.closest(ANY_DIALOG) ?? smallestAroundWith(editor, CONTROLS) ?? editor;
  return {
    editor,
    scope,
    surface: 'post',
    parts: [editor],
    limit: null,
    isCounted: false,
    findSubmit: () => null,
    readContext: () => ({ ...NOTHING_AROUND, isPage: true }),
    isSubmit: () => false,
    isSubmitKey: () => false,
    obstacles: () => [...controlsBehind(scope, editor), ...suggestionLists(editor)],
  };
}

/** What is answered: the comment that holds the reply box, else the post. */
function answered(editor: HTMLElement): Pick<ComposerContext, 'parent' | 'parentAuthor'> {
  const articles: Element[] = [];
  for (let one = editor.closest(ARTICLE); one !== null; one = one.parentElement?.closest(ARTICLE) ?? null) {
    articles.push(one);
  }
  const comment = articles.length > 1 ? articles[0] : undefined;
  if (comment !== undefined) {
    const words = [...comment.querySelectorAll('[dir="auto"]')].filter(
      (block) => block.closest(`form,a,${CONTROLS}`) === null && block.closest(ARTICLE) === comment,
    );
    return { parent: textOf(words[0]), parentAuthor: textOf(comment.querySelector('a[role="link"]')) };
  }
  // Without the marks of articles a reply cannot be told from a comment.
  if (articles.length === 0) return { parent: null, parentAuthor: null };
  const post = editor.closest(POST) ?? articles.at(-1) ?? smallestAroundWith(editor, AUTHOR);
  const author = post?.querySelector(AUTHOR) ?? post?.querySelector('h2 a,h3 a');
  return { parent: textOf(post?.querySelector(POST_TEXT)), parentAuthor: textOf(author) };
}

function commentBox(editor: HTMLElement): Composer {
  const scope = editor.closest('form') ?? smallestAroundWith(editor, COMMENT_SUBMIT) ?? editor;
  const findSubmit = (): Element | null =>
    scope.querySelector(`${COMMENT_SUBMIT} [role="button"],${COMMENT_SUBMIT} button`) ??
    controlsBehind(scope, editor).find((control) => says(labelOf(control), 'comment')) ??
    null;
  return {
    editor,
    scope,
    surface: 'reply',
    parts: [editor],
    limit: LENGTH_LIMITS.facebook.reply,
    isCounted: true,
    findSubmit,
    readContext: () => ({ ...NOTHING_AROUND, ...answered(editor), ...groupIn(editor) }),
    isSubmit: (target) => presses(target, findSubmit()),
    isSubmitKey: isBareEnter,
    obstacles: () => [...controlsBehind(scope, editor), ...suggestionLists(editor)],
  };
}

function messageBox(editor: HTMLElement): Composer {
  const scope = smallestAroundWith(editor, CHAT_LINK) ?? editor.parentElement ?? editor;
  const findSubmit = (): Element | null =>
    controlsBehind(scope, editor).find((control) => says(labelOf(control), 'send')) ?? null;
  return {
    editor,
    scope,
    surface: 'message',
    parts: [editor],
    limit: LENGTH_LIMITS.facebook.message,
    isCounted: true,
    findSubmit,
    readContext: () => ({
      ...NOTHING_AROUND,
      parentAuthor: scope.querySelector(CHAT_LINK)?.getAttribute('aria-label') ?? null,
    }),
    isSubmit: (target) => presses(target, findSubmit()),
    isSubmitKey: isBareEnter,
    obstacles: () => [...controlsBehind(scope, editor), ...suggestionLists(editor)],
  };
}

function resolveComposer(candidate: Element): Composer | null {
  const editor = editorAround(candidate);
  if (editor === null || !editor.matches(`${EDITOR},[contenteditable="true"]`)) return null;
  if (isBusinessSuite(editor)) {
    return /^\/latest\//.test(locationOf(editor).pathname) ? businessBox(editor) : null;
  }
  if (isMessageBox(editor)) return messageBox(editor);
  // The label decides in a post that is open in a dialog: it brings comment boxes, the dialog may take files.
  if (isCommentBox(editor)) return commentBox(editor);
  return isPostBox(editor) ? postBox(editor) : null;
}

function readNote(element: Element): SiteNote[] {
  const words = element.textContent ?? '';
  if (speaksOf(words, 'failed')) return [{ element, says: 'failed' }];
  return speaksOf(words, 'set-aside') ? [{ element, says: 'set-aside' }] : [];
}

export const facebook: Site = {
  id: 'facebook',
  checkedOn: EVIDENCE_CHECKED.facebook,
  matches: ['https://www.facebook.com/*', 'https://business.facebook.com/*'],
  composerSelector: EDITOR,
  resolveComposer,
  publishing: {
    // Every operation goes to the same address.
    readRequest: () => null,
    // No message of success is attested.
    notes: (page) => [...page.querySelectorAll(ALERT)].flatMap(readNote),
    postTexts: (parts) =>
      parts.flatMap((part) =>
        matchesIn(part, `${ARTICLE} [dir="auto"],${POST_TEXT},[role="row"] [dir="auto"]`).flatMap((block) =>
          block.closest('[contenteditable]') === null ? [block.textContent ?? ''] : [],
        ),
      ),
    // No source says how sharing without words looks in the page.
    isRepost: () => false,
    countReposts: () => 0,
  },
};
