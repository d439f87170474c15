/** What the page's address asks of it. Read once, as the History API drops the query while the page lives. */

export const OUTCOMES = ['ok', 'error-status', 'error-body', 'silent', 'no-network-name', 'slow'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const THEMES = {
  light: { background: '#FFFFFF' },
  dim: { background: '#15202B' },
  dark: { background: '#000000' },
} as const;
type Theme = keyof typeof THEMES;

export interface PageOptions {
  outcome: Outcome;
  theme: Theme;
}

export function readPageOptions(search: string): PageOptions {
  const query = new URLSearchParams(search);
  const outcome = OUTCOMES.find((known) => known === query.get('outcome')) ?? 'ok';
  const theme = query.get('theme');
  return { outcome, theme: theme === 'dim' || theme === 'dark' ? theme : 'light' };
}

/** X tells its theme by an inline background colour on the body. */
export function paintTheme(theme: Theme): void {
  document.body.style.backgroundColor = THEMES[theme].background;
  document.documentElement.dataset.theme = theme;
}
