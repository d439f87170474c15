import { describe, expect, it } from 'vitest';
import { SITES } from '../../../entrypoints/compose.content/sites/index.ts';
import { hostsBySite } from '../../../entrypoints/options/site-hosts.ts';

describe('hostsBySite', () => {
  it('sorts hosts by site and leaves out look-alikes', () => {
    const matches = [
      'x.com',
      'twitter.com',
      'www.linkedin.com',
      'business.facebook.com',
      'notx.com',
      'x.com.evil.example',
    ];
    expect(hostsBySite(matches.map((host) => `https://${host}/*`))).toEqual({
      x: ['x.com', 'twitter.com'],
      linkedin: ['www.linkedin.com'],
      facebook: ['business.facebook.com'],
    });
  });

  it('names every host on which the extension runs', () => {
    const hosts = hostsBySite(SITES.flatMap((site) => site.matches));
    for (const { id, matches } of SITES) {
      expect(hosts[id].map((host) => `https://${host}/*`)).toEqual(matches);
    }
  });
});
