import { browser } from 'wxt/browser';
import type { MessageKey } from '../../analysis/message.ts';
import type { BoxState } from '../../platform/requests.ts';
import { sayInBrowser } from '../../platform/texts.ts';

/** What the icon says of a box that needs the person's eye; the popup explains it. */
const TITLES: Partial<Record<BoxState, MessageKey>> = {
  unseen: 'box_unseen_title',
  unsure: 'box_unsure_title',
  'no-submit': 'box_no_submit_title',
};

const GREY = '#475569';
/** The colour of what asks, from the look. */
const ASKING = '#c2410c';
const WHITE = '#ffffff';
const PROMOTIONAL_FROM = 50;

/** The share of promotion in the balance. */
export interface IconBalance {
  /** Percent, rounded; null with too few acts. */
  share: number | null;
  /** Percent. */
  target: number;
  isOver: boolean;
}

/** What the icon shows. */
export interface IconLook {
  text: string;
  title: string;
  color: string;
}

/** As the icon is where nothing is to be said of a tab. `balance` is null where the person wants none there. */
export function restingLook(balance: IconBalance | null): IconLook {
  // An empty title means the name in Firefox and no title in Chrome.
  if (balance === null) return { text: '', title: sayInBrowser('name'), color: GREY };
  const { share, target, isOver } = balance;
  if (share === null) return { text: '–', title: sayInBrowser('badge_balance_few'), color: GREY };
  const percent = (value: number): string => sayInBrowser('percent', String(value));
  return {
    // Without the space of some languages: an icon has room for four characters.
    text: `${share}%`,
    title: sayInBrowser('badge_balance', percent(share), percent(target)),
    color: isOver ? ASKING : GREY,
  };
}

/** As colours are written in sheets; browsers tell red, green, blue and alpha. */
function hexOf(color: ArrayLike<number>): string {
  return `#${Array.from(color)
    .slice(0, 3)
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** Null if nothing is to be said of the box. */
function lookOfBox(state: BoxState, score: number | null): IconLook | null {
  const problem = TITLES[state];
  if (problem !== undefined) return { text: '?', title: sayInBrowser(problem), color: GREY };
  if (score === null) return null;
  return {
    text: String(score),
    title: sayInBrowser('badge_toolbar', String(score)),
    color: score >= PROMOTIONAL_FROM ? ASKING : GREY,
  };
}

/** For one tab or, without one, for all that have no look of their own. `text` null takes over that of all. */
async function paint(
  { text, title, color }: { text: string | null } & Omit<IconLook, 'text'>,
  tabId?: number,
) {
  const where = tabId === undefined ? {} : { tabId };
  await Promise.all([
    // The types of Chrome do not know null.
    browser.action.setBadgeText({ ...where, text: text as string }),
    browser.action.setBadgeBackgroundColor({ ...where, color }),
    browser.action.setBadgeTextColor({ ...where, color: WHITE }),
    browser.action.setTitle({ ...where, title }),
  ]);
}

/**
 * Shows on the toolbar icon of one tab what is made of the box in front there: a question mark where something is
 * wrong, else the score (0 to 100) if there is one, else what the icon shows of all tabs. Rejects if the tab is gone.
 */
export async function showBoxState(
  tabId: number,
  state: BoxState,
  score: number | null,
  resting: IconLook,
): Promise<void> {
  const look = lookOfBox(state, score);
  await paint(look ?? { ...resting, text: null }, tabId);
}

/**
 * Shows on the icon of all tabs what it shows where nothing is to be said of one. Colours and titles that a tab got
 * follow: no browser takes them back by itself before the next page. Does nothing if the icon shows it already.
 */
export async function showResting(resting: IconLook): Promise<void> {
  const [text, title, color] = await Promise.all([
    browser.action.getBadgeText({}),
    browser.action.getTitle({}),
    browser.action.getBadgeBackgroundColor({}),
  ]);
  const isColored = hexOf(color) === resting.color || resting.text === '';
  if (text === resting.text && title === resting.title && isColored) return;
  await paint(resting);
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      try {
        const shown = await browser.action.getBadgeText({ tabId: id });
        if (shown === resting.text) await paint({ ...resting, text: null }, id);
      } catch {
        // A tab that was closed meanwhile shows nothing.
      }
    }),
  );
}
