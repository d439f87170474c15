import type { Coaching } from '../../../analysis/coach.ts';
import { sayFrom } from '../../../analysis/message.ts';
import { setTexts } from '../../../components/texts.ts';
import { CardTalk } from '../../../entrypoints/compose.content/card-talk.ts';
import { readDraftText } from '../../../entrypoints/compose.content/draft-text.ts';
import { HintOverlay } from '../../../entrypoints/compose.content/hint-overlay.tsx';
import { HintWalk } from '../../../entrypoints/compose.content/hint-walk.ts';
import { DEFAULT_SETTINGS } from '../../../platform/settings.ts';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { composerBox, part } from './composer-box.ts';
import { SITUATIONS } from './situations.ts';

/**
 * The overlay on a composer in one of the situations, for the tests to look at: `/?situation=shadow&theme=dark`.
 */

declare global {
  interface Window {
    placement: {
      editor: HTMLElement;
      scope: Element;
      openList(): void;
      closeList(): void;
      /** As the watcher of composers tells the overlay. */
      pageChanged(): void;
      /** The draft is shown no more. */
      hide(): void;
      show(): void;
      /** The end of the script's life. */
      end(): void;
    };
  }
}

const COACHING: Coaching = {
  score: 72,
  band: 'promotional',
  bandWord: 'promotional',
  kind: 'promotion',
  unrated: null,
  hints: [
    {
      cue: 'call-to-action',
      tone: 'ask',
      title: 'Call to action',
      reason: '“Order now” asks the reader to buy.',
      action: 'Say what the reader gets from the post itself.',
      contribution: 31,
      spans: [{ start: 29, end: 38 }],
      evidence: { essay: 'Essay', claim: 'It says so.' },
      suggestion: null,
      order: null,
    },
    {
      cue: 'question',
      tone: 'credit',
      title: 'Question',
      reason: '“How do you keep early hours?” asks the reader something.',
      action: 'Keep it.',
      contribution: -9,
      spans: [{ start: 62, end: 90 }],
      evidence: { essay: 'Essay', claim: 'It says so.' },
      suggestion: null,
      order: null,
    },
  ],
  verdict: {
    state: 'over',
    text: 'Promotional: this would take you from 20 % to 30 %. Your target is 25 %.',
  },
  give: 9,
  drivers: [],
  gives: [],
  asks: [],
};

setTexts(sayFrom(english));

const wanted = new URLSearchParams(location.search);
document.documentElement.classList.toggle('dark', wanted.get('theme') === 'dark');
const composer = composerBox();
const { editor, scope } = composer;
const place = SITUATIONS[wanted.get('situation') ?? 'body'];
if (place === undefined) throw new Error('placement: there is no such situation');
place(scope);

const life = new AbortController();
const overlay = new HintOverlay(
  {
    siteName: 'X',
    looks: () => DEFAULT_SETTINGS.hints,
    isOrphan: () => false,
    shown() {},
    warned() {},
    offer: () => null,
    walk: new HintWalk(),
    talk: new CardTalk(
      {
        sayNoToHint: () => Promise.reject(new Error('nobody listens')),
        silenceDraft: () => ({ text: 'Silent.', undo: async () => {} }),
        farewellFor: () => ({ text: 'Bye.', commit: async () => {} }),
        changed: () => overlay.redraw(),
        ended: () => overlay.close(),
        failed: (problem) => overlay.notify(problem),
      },
      life.signal,
    ),
  },
  life.signal,
);

function show(): void {
  overlay.show({
    composer,
    draft: readDraftText(editor),
    report: { coaching: COACHING, whole: null, warnings: [], charactersLeft: null },
    occasion: 'New post',
    isCarried: false,
    isSilent: false,
    problem: null,
  });
}

const list = part('list', 'ana', part('', 'andrea'));
list.setAttribute('role', 'listbox');

window.placement = {
  editor,
  scope,
  openList() {
    scope.append(list);
    overlay.pageChanged();
  },
  closeList() {
    list.remove();
    overlay.pageChanged();
  },
  pageChanged: () => overlay.pageChanged(),
  hide: () => overlay.show(null),
  show,
  end: () => life.abort(),
};
show();
