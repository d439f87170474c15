import type { MessageKey } from '../../analysis/message.ts';

/** What the manifest of the extension allows it, read from the manifest itself; null is what nobody has explained. */

export interface Ability {
  name: string;
  explained: MessageKey | null;
}

export interface Abilities {
  permissions: Ability[];
  /** Asked for when something is switched on. */
  optional: Ability[];
  /** Where the script runs, and whatever else the extension may reach. */
  hosts: Ability[];
  /** The policy of its own pages, a directive each; null where there is none. */
  policy: Ability[] | null;
  /** Entries of the manifest that stand in no other list. */
  others: Ability[];
}

export const PERMISSIONS: Readonly<Record<string, MessageKey>> = {
  alarms: 'abilities_permission_alarms',
  contextMenus: 'abilities_permission_menus',
  menus: 'abilities_permission_menus',
  notifications: 'abilities_permission_notifications',
  sidePanel: 'abilities_permission_panel',
  storage: 'abilities_permission_storage',
};

/** With their values, without the marks around them: a directive that allows more is another one. */
export const DIRECTIVES: Readonly<Record<string, MessageKey>> = {
  'default-src none': 'abilities_policy_default',
  'script-src self': 'abilities_policy_script',
  'style-src self': 'abilities_policy_style',
  'img-src self data': 'abilities_policy_img',
  'connect-src none': 'abilities_policy_connect',
  'object-src none': 'abilities_policy_object',
  'base-uri none': 'abilities_policy_base',
  'form-action none': 'abilities_policy_form',
};

/** Entries of their own kind. */
export const ENTRIES: Readonly<Record<string, MessageKey>> = {
  incognito: 'abilities_entry_incognito',
  storage: 'abilities_entry_storage',
};

/** Entries that give it a name, a look or a place in the browser; what the rest of this page shows is among them. */
const PLAIN = new Set([
  'action',
  'applications',
  'author',
  'background',
  'browser_specific_settings',
  'commands',
  'content_scripts',
  'content_security_policy',
  'current_locale',
  'default_locale',
  'description',
  'homepage_url',
  'host_permissions',
  'icons',
  'key',
  'manifest_version',
  'minimum_chrome_version',
  'name',
  'optional_host_permissions',
  'optional_permissions',
  'options_ui',
  'permissions',
  'short_name',
  'side_panel',
  'sidebar_action',
  'version',
  'version_name',
]);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wordsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function explain(
  names: readonly string[],
  known: Readonly<Record<string, MessageKey>>,
  keyOf = (name: string) => name,
): Ability[] {
  return names.map((name) => {
    const key = keyOf(name);
    return { name, explained: Object.hasOwn(known, key) ? (known[key] ?? null) : null };
  });
}

/** `img-src 'self' data:` becomes `img-src self data`; words that have no marks become others. */
function withoutMarks(directive: string): string {
  const [name = '', ...values] = directive.split(/\s+/);
  const bare = values.map((value) => {
    const [, keyword, scheme] = /^(?:'(\w+)'|(\w+):)$/.exec(value) ?? [];
    return keyword ?? scheme ?? `<${value}>`;
  });
  return [name, ...bare].join(' ');
}

function policyOf(manifest: Record<string, unknown>): string {
  const { content_security_policy: policy } = manifest;
  const ofPages = isObject(policy) ? policy.extension_pages : policy;
  return typeof ofPages === 'string' ? ofPages : '';
}

/** Firefox gives entries that are not there as null or false. */
const isThere = (value: unknown): boolean => value !== null && value !== undefined && value !== false;

export function readAbilities(manifest: Record<string, unknown>): Abilities {
  const scripts = Array.isArray(manifest.content_scripts) ? manifest.content_scripts : [];
  const matches = [...new Set(scripts.flatMap((script) => wordsOf(isObject(script) ? script.matches : [])))];
  const reached = [...wordsOf(manifest.host_permissions), ...wordsOf(manifest.optional_host_permissions)];
  const directives = policyOf(manifest)
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const others = Object.keys(manifest).filter((name) => !PLAIN.has(name) && isThere(manifest[name]));
  return {
    permissions: explain(wordsOf(manifest.permissions), PERMISSIONS),
    optional: explain(wordsOf(manifest.optional_permissions), PERMISSIONS),
    hosts: [
      ...matches.map((name) => ({ name, explained: 'abilities_host' as const })),
      ...reached.map((name) => ({ name, explained: null })),
    ],
    policy: directives.length === 0 ? null : explain(directives, DIRECTIVES, withoutMarks),
    others: explain(others.sort(), ENTRIES),
  };
}
