import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashGroup } from '../../../entrypoints/background/group-hash.ts';

describe('hashGroup', () => {
  it('is the beginning of SHA-256 over salt, site and group, which say nothing by themselves', async () => {
    const wanted = createHash('sha256').update('salt\u0000facebook\u0000bakers').digest('hex').slice(0, 16);
    expect(await hashGroup('facebook', 'bakers', 'salt')).toBe(wanted);
  });

  it('tells groups, sites and people apart', async () => {
    const all = await Promise.all([
      hashGroup('facebook', '100', 'a'),
      hashGroup('facebook', '101', 'a'),
      hashGroup('linkedin', '100', 'a'),
      hashGroup('facebook', '100', 'b'),
    ]);
    expect(new Set(all).size).toBe(4);
    for (const one of all) expect(one).toMatch(/^[0-9a-f]{16}$/);
  });
});
