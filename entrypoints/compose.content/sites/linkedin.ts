import { EVIDENCE_CHECKED } from '../../../platform/evidence.ts';
import { LENGTH_LIMITS } from '../../../platform/length-limits.ts';
import { beginsToSay, says, speaksOf } from './labels.ts';
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
  suggestionLists,
  textOf,
} from './page-structure.ts';
import type { Composer, ComposerContext, Known, Site, SiteNote } from './site.ts';

// Three share boxes are served side by side (2026): Quill in the open shadow root of `#interop-outlet`, TipTap in a
// native modal dialog, and a bare text box on the pages of company admins. Comments come in three builds as well.
const EDITOR = '[role="textbox"][contenteditable="true"],.ql-editor[contenteditable="true"]';
const OLD_HOST = '#interop-outlet,[data-testid="interop-shadowdom"]';
const DIALOG = 'dialog,[role="dialog"],[data-test-modal-id="sharebox"],[aria-modal="true"]';

const SHARE_BOX = [
  '[data-test-modal-id="sharebox"]',
  '.share-box-v2__modal',
  '[aria-labelledby="share-to-linkedin-modal__header"]',
  '[data-sdui-screen$="sharing.ShareCompose"]',
].join(',');
const SHARE_EDITOR = [
  '[componentkey="ShareBox_textEditor"]',
  '[data-test-ql-editor-contenteditable="true"]',
  '.share-creation-state__text-editor [contenteditable="true"]',
].join(',');
/** Around the editor of a share box only. */
const SHARE_TOOLS = '#ShareBoxpreviewCard,#image-medium,#caret-small,.share-actions__primary-action';
const SHARE_SUBMIT = '.share-actions__primary-action';
const PREVIEW = '#ShareBoxpreviewCard,.share-creation-state__preview-container';

const COMMENT_BOX = [
  '[componentkey^="commentBox-"]',
  '[data-view-name="comment-box"]',
  '.comments-comment-box',
  'form.comments-comment-box__form',
].join(',');
const COMMENT_SUBMIT = [
  '[id*="commentButtonSection"] button',
  '[componentkey*="commentButtonSection"] button',
  '[data-view-name="comment-post"]',
  '[data-view-name="comment-reply-post"]',
  '[class*="comments-comment-box__submit-button"]',
].join(',');
const COMMENT =
  '[componentkey^="replaceableComment_"],article.comments-comment-entity,[data-id^="urn:li:comment:"]';
const POST = [
  '[role="listitem"]',
  '[componentkey*="FeedType_"]',
  '[id^="expanded"][id$="FeedType_FEED_DETAIL"]',
  '[data-view-name="feed-full-update"]',
  '.feed-shared-update-v2',
  '[data-urn^="urn:li:activity:"]',
].join(',');
const POST_TEXT =
  '[data-testid="expandable-text-box"],[data-view-name="feed-commentary"],.update-components-text';
const MEMBER = 'a[href*="/in/"],a[href*="/company/"]';

const MESSAGE_BOX = '.msg-form,[class*="msg-form__"],.msg-overlay-conversation-bubble,.msg-thread';
const MESSAGE = 'li.msg-s-message-list__event';
const THEIR_MESSAGE = '.msg-s-event-listitem--other';
const SEND = '.msg-form__send-button';

const TOAST = '.artdeco-toast-item,[role="status"],[role="alert"]';

function pathOf(element: Element): string {
  return element.ownerDocument.location.pathname;
}

function placeholderOf(editor: Element): string {
  return (
    editor.getAttribute('aria-label') ??
    editor.getAttribute('data-placeholder') ??
    editor.getAttribute('aria-placeholder') ??
    ''
  );
}

function isMessageBox(editor: HTMLElement): boolean {
  if (editor.closest(MESSAGE_BOX) !== null) return true;
  return /^\/messaging\//.test(pathOf(editor)) || beginsToSay(placeholderOf(editor), 'write-message');
}

function isCommentBox(editor: HTMLElement): boolean {
  if (editor.closest(COMMENT_BOX) !== null) return true;
  if (editor.closest(DIALOG) === null && editor.closest(`${POST},${COMMENT}`) !== null) return true;
  return beginsToSay(placeholderOf(editor), 'write-comment');
}

function isShareBox(editor: HTMLElement): boolean {
  if (editor.closest(`${SHARE_BOX},${SHARE_EDITOR}`) !== null) return true;
  const dialog = editor.closest(DIALOG);
  if (dialog === null) return beginsToSay(placeholderOf(editor), 'write-post');
  // Beside the post its dialog has other fields: of what a picture shows, of a poll.
  if (dialog.querySelector(SHARE_EDITOR) !== null) return false;
  if (/^\/company\/[^/]+\/admin\//.test(pathOf(editor))) return editor.matches('[role="textbox"]');
  return (
    dialog.querySelector(SHARE_TOOLS) !== null ||
    closestAcross(editor, OLD_HOST) !== null ||
    beginsToSay(placeholderOf(editor), 'write-post')
  );
}

/** A group is told by the address; elsewhere a post may still go to one. */
function groupIn(editor: HTMLElement): Pick<ComposerContext, 'isGroup' | 'groupId'> {
  const path = pathOf(editor);
  return {
    isGroup: /^\/groups\//.test(path) ? true : 'unknown',
    groupId: /^\/groups\/(\d+)(?:\/|$)/.exec(path)?.[1] ?? null,
  };
}

/** The own profile is linked beside the box that starts a post. */
function ownHandle(page: Document): string | null {
  const profile = page.querySelector('#shareboxProfilePictureComponentRef a[href*="/in/"]');
  return /\/in\/([^/?#]+)/.exec(profile?.getAttribute('href') ?? '')?.[1] ?? null;
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

function authorIn(post: Element | null): string | null {
  if (post === null) return null;
  const named = post.querySelector('.update-components-actor__name');
  const linked = [...post.querySelectorAll(MEMBER)].find((link) => textOf(link) !== null);
  const menu = post.querySelector('button[aria-label^="Open control menu for post by "]');
  return (
    textOf(named) ??
    textOf(linked) ??
    menu?.getAttribute('aria-label')?.replace('Open control menu for post by ', '') ??
    null
  );
}

/** A button is this composer's if it is the one that publishes it, and ready. */
function presses(target: Element, submit: Element | null): boolean {
  const button = target.closest(CONTROLS);
  return (
    button !== null && button === submit && isReady(button) && !says(labelOf(button), 'schedule', 'next')
  );
}

/** The post that is passed on stands in the preview; a picture or a link of one's own has no member in it. */
function previewedPost(scope: Element, editor: Element): Element | null {
  const marks = `${MEMBER},a[href*="/feed/update/"],${POST_TEXT}`;
  const preview = scope.querySelector(PREVIEW);
  if (preview !== null) return preview.querySelector(marks) === null ? null : preview;
  let post = [...scope.querySelectorAll(marks)].find((one) => precedes(editor, one) && !editor.contains(one));
  while (post?.parentElement && !post.parentElement.contains(editor)) post = post.parentElement;
  return post ?? null;
}

function writesAsPage(scope: Element, editor: HTMLElement): Known {
  if (/^\/company\/[^/]+\/admin\//.test(pathOf(editor))) return true;
  if (scope.querySelector('#company-accent-4') !== null) return true;
  return scope.querySelector('#person-accent-4') !== null ? false : 'unknown';
}

function shareBox(editor: HTMLElement): Composer {
  // The modal id and the role stand on one element in some builds, nested in others: the outer one holds the button.
  const inner = editor.closest(DIALOG) ?? editor.closest(SHARE_BOX);
  const scope = inner?.parentElement?.closest('[data-test-modal-id="sharebox"]') ?? inner ?? editor;
  const shared = previewedPost(scope, editor);
  const surface = shared === null ? 'post' : 'quote';
  // The new box has no mark on its button: it is the last one that has words only.
  const findSubmit = (): Element | null =>
    scope.querySelector(SHARE_SUBMIT) ??
    lastWordedControl(scope, editor) ??
    [...scope.querySelectorAll(CONTROLS)].find((control) => says(labelOf(control), 'post')) ??
    null;
  return {
    editor,
    scope,
    surface,
    parts: [editor],
    limit: LENGTH_LIMITS.linkedin[surface],
    isCounted: true,
    findSubmit,
    readContext: () => ({
      ...NOTHING_AROUND,
      parent: textOf(shared?.querySelector(POST_TEXT)),
      parentAuthor: authorIn(shared),
      ...groupIn(editor),
      isPage: writesAsPage(scope, editor),
      ownHandle: ownHandle(editor.ownerDocument),
    }),
    isSubmit: (target) => presses(target, findSubmit()),
    isSubmitKey: () => false,
    obstacles: () => [
      ...[...scope.querySelectorAll(CONTROLS)].filter((control) => precedes(editor, control)),
      ...suggestionLists(editor),
    ],
  };
}

/** What is answered: the comment above a reply box, else the post. */
function answered(editor: HTMLElement): Pick<ComposerContext, 'parent' | 'parentAuthor'> {
  const comment = editor.closest(COMMENT);
  if (comment !== null) {
    const words = [...comment.querySelectorAll('p,span[dir],div[dir]')].find(
      (block) => block.closest(`${COMMENT_BOX},a`) === null && textOf(block) !== null,
    );
    return { parent: textOf(words), parentAuthor: authorIn(comment) };
  }
  const post = editor.closest(POST);
  // Somebody's name on the way up to the post: this may be a comment that is not marked as one.
  const box = editor.closest(COMMENT_BOX) ?? editor;
  for (let part = box.parentElement; part !== null && part !== post; part = part.parentElement) {
    const named = part.querySelector(MEMBER);
    if (post !== null && named !== null && precedes(named, editor))
      return { parent: null, parentAuthor: null };
  }
  return { parent: textOf(post?.querySelector(POST_TEXT)), parentAuthor: authorIn(post) };
}

function commentBox(editor: HTMLElement): Composer {
  const box = editor.closest(COMMENT_BOX);
  const scope =
    box ?? smallestAroundWith(editor, COMMENT_SUBMIT) ?? smallestAroundWith(editor, 'button') ?? editor;
  // Below a post stand boxes of several comments: only a button behind this editor and before the next is its own.
  const findSubmit = (): Element | null => {
    const behind = [...scope.querySelectorAll(COMMENT_SUBMIT)].filter((one) => precedes(editor, one));
    const worded = [...scope.querySelectorAll(CONTROLS)].find(
      (one) => precedes(editor, one) && says(labelOf(one), 'comment', 'post'),
    );
    return behind[0] ?? (box === null ? null : lastWordedControl(box, editor)) ?? worded ?? null;
  };
  return {
    editor,
    scope,
    surface: 'reply',
    parts: [editor],
    limit: LENGTH_LIMITS.linkedin.reply,
    isCounted: true,
    findSubmit,
    readContext: () => ({
      ...NOTHING_AROUND,
      ...answered(editor),
      ...groupIn(editor),
      ownHandle: ownHandle(editor.ownerDocument),
    }),
    isSubmit: (target) => presses(target, findSubmit()),
    isSubmitKey: isSubmitChord,
    obstacles: () => [
      ...[...scope.querySelectorAll(CONTROLS)].filter((control) => precedes(editor, control)),
      ...suggestionLists(editor),
    ],
  };
}

/**
 * Of a conversation without rows, which may not be loaded yet: it is new only on the page that begins one, and not in a
 * bubble over that page.
 */
function isOpener(editor: HTMLElement): Known {
  const isNew = /^\/messaging\/compose(?:\/|$)/.test(pathOf(editor));
  return isNew && editor.closest('.msg-overlay-conversation-bubble') === null ? true : 'unknown';
}

function messageBox(editor: HTMLElement): Composer {
  const form = editor.closest('form,.msg-form') ?? smallestAroundWith(editor, 'button') ?? editor;
  const conversation = editor.closest('.msg-overlay-conversation-bubble,.msg-thread') ?? form;
  const findSubmit = (): Element | null =>
    form.querySelector(SEND) ??
    form.querySelector('button[type="submit"]') ??
    [...form.querySelectorAll('button')].find((button) => says(labelOf(button), 'send')) ??
    null;
  return {
    editor,
    scope: conversation,
    surface: 'message',
    parts: [editor],
    limit: LENGTH_LIMITS.linkedin.message,
    isCounted: true,
    findSubmit,
    readContext() {
      const theirs = [...conversation.querySelectorAll(THEIR_MESSAGE)].at(-1);
      const person = conversation.querySelector(
        '.msg-overlay-bubble-header__title,.msg-entity-lockup__entity-title',
      );
      return {
        ...NOTHING_AROUND,
        parent: textOf(theirs),
        parentAuthor: textOf(person),
        isFirstMessage: conversation.querySelector(MESSAGE) === null ? isOpener(editor) : false,
        ownHandle: ownHandle(editor.ownerDocument),
      };
    },
    isSubmit: (target) => presses(target, findSubmit()),
    // There are two ways to send, by the person's choice: with a button, or without one by Enter.
    isSubmitKey: (event) => isBareEnter(event) && findSubmit() === null,
    obstacles: () => [...form.querySelectorAll('button'), ...suggestionLists(editor)],
  };
}

function resolveComposer(candidate: Element): Composer | null {
  const editor = editorAround(candidate);
  if (editor === null || !editor.matches(`${EDITOR},[contenteditable]`)) return null;
  // Sales Navigator is another application.
  if (/^\/sales\//.test(pathOf(editor))) return null;
  if (isMessageBox(editor)) return messageBox(editor);
  if (isCommentBox(editor)) return commentBox(editor);
  return isShareBox(editor) ? shareBox(editor) : null;
}

/** The new toast is a status in the person's language; the old one has a link to the post. */
function readNote(element: Element): SiteNote[] {
  const words = element.textContent ?? '';
  if (element.querySelector('a[href*="/feed/update/"]') !== null) return [{ element, says: 'published' }];
  if (speaksOf(words, 'failed')) return [{ element, says: 'failed' }];
  if (speaksOf(words, 'set-aside')) return [{ element, says: 'set-aside' }];
  if (speaksOf(words, 'published')) return [{ element, says: 'published' }];
  // The page speaks of much else in such elements.
  return [];
}

export const linkedin: Site = {
  id: 'linkedin',
  checkedOn: EVIDENCE_CHECKED.linkedin,
  matches: ['https://www.linkedin.com/*'],
  composerSelector: EDITOR,
  resolveComposer,
  publishing: {
    // The address of a post from the new share box is not known: there the other signs have to do.
    readRequest({ pathname, searchParams }) {
      if (/\/voyager\/api\/(?:voyagerSocialDashNormComments|contentcreation\/normShares)$/.test(pathname)) {
        return 'published';
      }
      if (searchParams.get('sduiid') === 'com.linkedin.sdui.comments.createComment') return 'published';
      const isAction = searchParams.get('action') === 'execute';
      if (isAction && /^voyagerContentcreationDashShares\./.test(searchParams.get('queryId') ?? '')) {
        return 'published';
      }
      const isMessage = /\/voyagerMessagingDashMessengerMessages$/.test(pathname);
      return isMessage && searchParams.get('action') === 'createMessage' ? 'published' : null;
    },
    notes: (page) => [
      ...matchesAcross(page, OLD_HOST, TOAST).flatMap(readNote),
      ...matchesAcross(page, OLD_HOST, '.msg-s-event-listitem--error').map(
        (element): SiteNote => ({ element, says: 'failed' }),
      ),
    ],
    postTexts: (parts) =>
      parts.flatMap((part) =>
        matchesIn(part, `${POST_TEXT},${COMMENT},${MESSAGE}`).flatMap((item) => [
          textOf(item) ?? '',
          ...[...item.querySelectorAll('p,span[dir],div[dir]')].map((block) => textOf(block) ?? ''),
        ]),
      ),
    // No source says how the menu item for a plain repost can be told from its neighbours.
    isRepost: () => false,
    countReposts: () => 0,
  },
};
