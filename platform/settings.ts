import type { Reading } from '../analysis/metrics.ts';
import type { SiteId } from '../analysis/rating.ts';
import type { ActWindow } from '../analysis/window.ts';

/**
 * How Twoway works on a site.
 * - `page`: hints stand in the page
 * - `panel`: the page is read and left untouched; what is said stands in the side panel, the popup and the toolbar
 * - `off`: nothing is read and nothing listens
 */
export const SITE_MODES = ['page', 'panel', 'off'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

/** Why a rule shows no hints: the person said so, or its hints were found not useful too often. */
export const RULE_MUTES = ['chosen', 'not-useful'] as const;
export type RuleMute = (typeof RULE_MUTES)[number];

/** The two readings of 80/20: of posts alone, or of posts, replies and messages together. */
export const READINGS = ['activity', 'posts'] as const satisfies readonly Reading[];

/** The daily ten minutes: one answer, one thanks, one congratulation. */
export interface DailyTen {
  isOn: boolean;
  /** When to be reminded, in minutes after midnight (0 to 1439); null for never. */
  remindAt: number | null;
}

/** Own names, handles (without `@`) and domains ("mill.example") that the person gave or took over from an archive. */
export interface OwnNames {
  names: readonly string[];
  handles: readonly string[];
  domains: readonly string[];
}

/** A brand for which the person posts, beside what they are themselves. */
export interface Brand extends OwnNames {
  /** As the person calls it. */
  title: string;
  /** True if it is somebody else's: it is their own only where one of its handles writes. */
  isClient: boolean;
}

/** What hints look like in a page. */
export interface HintChoices {
  /** How many are shown at a time, 1 to {@link MOST_HINTS}. */
  most: number;
  /** True if the score stands beside the box. */
  hasBadge: boolean;
  /** True if the words that hints are about are underlined. */
  hasUnderlines: boolean;
}

/** What stands on the toolbar icon: the score of the draft in front, or the share of promotion of the balance. */
export const TOOLBAR_BADGES = ['draft', 'balance'] as const;
export type ToolbarBadge = (typeof TOOLBAR_BADGES)[number];

/** What the person chose, as `stored-settings.ts` keeps it. */
export interface Settings {
  version: 4;
  /** The share of promotion to aim for, a whole number of percent from 1 to 99. */
  targetShare: number;
  sites: Readonly<Record<SiteId, SiteMode>>;
  /** True if direct messages are read and rated too. */
  readsMessages: boolean;
  /** The pause after the last change of a draft before it is rated, in milliseconds; see {@link PAUSES}. */
  pause: number;
  /** Rules that show no hints, by the id of the cue. */
  mutedRules: Readonly<Record<string, RuleMute>>;
  /** Own phrases and names that never count. */
  neverCount: readonly string[];
  /** No hints before this time, in milliseconds since 1970; 0 if hints are not paused. */
  pausedUntil: number;
  /** The acts that the balance looks at. */
  window: ActWindow;
  /** Which of them count in the verdict and in the next step. */
  reading: Reading;
  /** Acts older than so many days are removed; 0 keeps them for good. See {@link KEEP_DAYS}. */
  keepDays: number;
  /** True if settings and totals of days go through the browser's own sync. */
  isSynced: boolean;
  dailyTen: DailyTen;
  own: OwnNames;
  /** Brands and clients; see {@link Brand}. */
  brands: readonly Brand[];
  hints: HintChoices;
  /** True if drafts in private windows are rated too. They are never recorded. */
  ratesPrivate: boolean;
  toolbarBadge: ToolbarBadge;
  /** True once the person has chosen where hints stand on LinkedIn: the side panel is not offered again. */
  offeredPanel: boolean;
}

/** What holds in the page of a site: all that our script there asks for. */
export type PageSettings = Pick<
  Settings,
  | 'sites'
  | 'readsMessages'
  | 'pause'
  | 'pausedUntil'
  | 'hints'
  | 'ratesPrivate'
  | 'toolbarBadge'
  | 'offeredPanel'
>;

/** Shortest and longest pause, in milliseconds. */
export const PAUSES = { shortest: 150, longest: 3000 } as const;
export const MOST_PHRASES = 100;
export const LONGEST_PHRASE = 80;

/** Shortest and longest time that acts are kept, in days, where it is limited. */
export const KEEP_DAYS = { shortest: 30, longest: 3660 } as const;
export const MOST_OWN_NAMES = 20;
export const MOST_BRANDS = 20;
export const MOST_HINTS = 5;

/** What changes; of the sites and the looks of hints, only those that are named; of the rules too, where null wakes one. */
export type SettingsChange = Partial<
  Omit<Settings, 'version' | 'sites' | 'mutedRules' | 'hints'> & {
    sites: Partial<Settings['sites']>;
    hints: Partial<HintChoices>;
    mutedRules: Record<string, RuleMute | null>;
  }
>;

export const DEFAULT_SETTINGS: Readonly<Settings> = {
  version: 4,
  targetShare: 20,
  sites: { facebook: 'page', linkedin: 'page', x: 'page' },
  readsMessages: false,
  pause: 150,
  mutedRules: {},
  neverCount: [],
  pausedUntil: 0,
  window: { by: 'acts', acts: 20 },
  reading: 'activity',
  keepDays: 0,
  isSynced: false,
  dailyTen: { isOn: false, remindAt: null },
  own: { names: [], handles: [], domains: [] },
  brands: [],
  hints: { most: 2, hasBadge: true, hasUnderlines: true },
  ratesPrivate: true,
  toolbarBadge: 'draft',
  offeredPanel: false,
};

/** LinkedIn's terms forbid overlays and its pages look for extensions: until it is answered, the side panel is offered. */
export function isPanelOffered({ sites, offeredPanel }: PageSettings, site: SiteId): boolean {
  return site === 'linkedin' && sites.linkedin === 'page' && !offeredPanel;
}

/**
 * The settings as they are once a change is made. Whoever says where hints stand on LinkedIn needs no offer, unless the
 * change itself says otherwise.
 */
export function withChange(settings: Settings, change: SettingsChange): Settings {
  const sites = { ...settings.sites, ...change.sites };
  const rules = Object.entries({ ...settings.mutedRules, ...change.mutedRules });
  const mutedRules = Object.fromEntries(rules.filter((rule): rule is [string, RuleMute] => rule[1] !== null));
  const offeredPanel = change.offeredPanel ?? (change.sites?.linkedin !== undefined || settings.offeredPanel);
  const hints = { ...settings.hints, ...change.hints };
  return { ...settings, ...change, sites, mutedRules, hints, offeredPanel };
}
