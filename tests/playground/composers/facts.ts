import type { ComposerContext } from '../../../entrypoints/compose.content/sites/site.ts';

/** What a fixture says of itself in its `<script id="fixture">`: what adapters must find, and how the site behaves. */
export interface FixtureFacts {
  /** The address that the page is served at. */
  url: string;
  /** Sections and sources of composer-dom.md, and the date of the newest of them. */
  evidence: string;
  composers: ExpectedComposer[];
  /** Names of elements that are no composers, beside every button, heading and input of the page. */
  foreign?: string[];
  /** Names of native dialogs, opened by `showModal()`. */
  modal?: string[];
  /** What must be found under a variant; `less` allows a context with gaps, `message` that the box is not seen. */
  allows?: Partial<Record<Variant, Allowance>>;
  publishing?: PublishingRule[];
  /** Buttons that take their dialog away without publishing. */
  close?: Record<string, string>;
  reposts?: RepostRule[];
  navigation?: NavigationRule[];
}

/** Names are those of `data-name` in the page. What the fixture leaves out of `context` must not be claimed. */
export interface ExpectedComposer {
  editor: string;
  surface: string;
  context?: Partial<ComposerContext>;
  /** Parts of the context that the page shows too weakly to be demanded: null or `unknown` will do. */
  mayLack?: (keyof ComposerContext)[];
  /** All editors that are published together; this one alone where left out. */
  parts?: string[];
  submit?: string | null;
  /** `null`: no key publishes. Not looked at where left out, as nothing is known. */
  submitKey?: 'chord' | 'enter' | null;
  limit?: number;
  isCounted?: boolean;
  /** True for a composer that stays mounted behind a dialog: nobody can type there. */
  isBehind?: boolean;
}

export type Trigger = 'click' | 'chord' | 'enter';

/**
 * How the site publishes from one editor. Steps: `empty`, `remove:<name>`, `note:<template>`,
 * `item:<template>:<container>` (at its end) and `top-item:<template>:<container>` (at its beginning).
 */
export interface PublishingRule {
  editor: string;
  by: Trigger[];
  request: string | null;
  /** Steps inside of the event itself, before the request. */
  first?: string[];
  then: string[];
}

/** A button opens a menu (a template) whose item passes the post on; the button's test id tells so afterwards. */
export interface RepostRule {
  open: string;
  menu: string;
  confirm: string;
  request: string;
  done: string;
}

/** A link swaps the content of an element for that of a template, without loading a page. */
export interface NavigationRule {
  by: string;
  to: string;
  swap: string;
  template: string;
}

export const VARIANTS = [
  'renamed-test-ids',
  'hashed-classes',
  'lang-de',
  'lang-ja',
  'lang-ar',
  'late-shadow',
  'replaced',
  'suffixes-repeated',
] as const;
export type Variant = (typeof VARIANTS)[number];

export type Allowance = 'same' | 'less' | 'message';

export const OUTCOMES = ['ok', 'refused', 'silent', 'scheduled', 'discard-first'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Attributes that speak to the stage. They are taken off before an adapter looks. */
export const STAGE_ATTRIBUTES = [
  'data-mount',
  'data-name',
  'data-label',
  'data-when',
  'data-of',
  'data-off',
  'data-off-by',
  'data-hint',
] as const;
