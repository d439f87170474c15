import { describe, expect, it } from 'vitest';
import { readAbilities } from '../../../entrypoints/abilities/manifest-abilities.ts';

const CSP = "default-src 'none'; connect-src 'none'; img-src 'self' data:";

const MANIFEST = {
  manifest_version: 3,
  name: 'Twoway',
  version: '1',
  permissions: ['storage', 'sidePanel'],
  optional_permissions: ['alarms'],
  content_scripts: [{ matches: ['https://x.com/*'], js: ['a.js'] }, { matches: ['https://x.com/*'] }],
  content_security_policy: { extension_pages: CSP },
};

describe('abilities of a manifest', () => {
  it('are explained where they are known', () => {
    const { permissions, optional, hosts, policy, others } = readAbilities(MANIFEST);
    expect(permissions.map(({ explained }) => explained)).toEqual([
      'abilities_permission_storage',
      'abilities_permission_panel',
    ]);
    expect(optional).toEqual([{ name: 'alarms', explained: 'abilities_permission_alarms' }]);
    expect(hosts).toEqual([{ name: 'https://x.com/*', explained: 'abilities_host' }]);
    expect(policy).toEqual([
      { name: "default-src 'none'", explained: 'abilities_policy_default' },
      { name: "connect-src 'none'", explained: 'abilities_policy_connect' },
      { name: "img-src 'self' data:", explained: 'abilities_policy_img' },
    ]);
    expect(others).toEqual([]);
  });

  it('are listed where nobody has explained them', () => {
    const { permissions, hosts, others } = readAbilities({
      ...MANIFEST,
      permissions: ['tabs', 'constructor'],
      host_permissions: ['<all_urls>'],
      externally_connectable: { matches: ['*://*/*'] },
      devtools_page: null,
      hidden: false,
      incognito: 'spanning',
    });
    expect(permissions).toEqual([
      { name: 'tabs', explained: null },
      { name: 'constructor', explained: null },
    ]);
    expect(hosts.at(-1)).toEqual({ name: '<all_urls>', explained: null });
    expect(others).toEqual([
      { name: 'externally_connectable', explained: null },
      { name: 'incognito', explained: 'abilities_entry_incognito' },
    ]);
  });

  it.each([
    "connect-src 'self'",
    "connect-src 'none' https://a.example",
    'connect-src none',
    'connect-src https://none',
    "script-src 'self' 'unsafe-eval'",
    "img-src 'self' data: https:",
    'img-src *',
  ])('do not take %s for the rule that is explained', (directive) => {
    const policy = readAbilities({
      ...MANIFEST,
      content_security_policy: { extension_pages: directive },
    }).policy;
    expect(policy).toEqual([{ name: directive, explained: null }]);
  });

  it.each([undefined, null, {}, { extension_pages: '' }])('have no policy where there is %j', (given) => {
    expect(readAbilities({ ...MANIFEST, content_security_policy: given }).policy).toBeNull();
  });
});
