import { expect, it } from 'vitest';
import { changeTowards } from '../../../../entrypoints/background/sync/synced-settings.ts';
import { DEFAULT_SETTINGS } from '../../../../platform/settings.ts';

const settings = { ...DEFAULT_SETTINGS, window: { by: 'acts', acts: 20 } as const };

// Whoever hears that settings were written syncs again: it went on without end.
it('changes nothing for what a newer version says more of, where what can be read of it is here', () => {
  const view = (window: unknown) => new Map([['window', [window, 7, '00000000000a'] as const]]);
  expect(changeTowards(view({ by: 'acts', acts: 20, unit: 'drafts' }), settings)).toBeNull();
  expect(changeTowards(view({ by: 'acts', acts: 40, unit: 'drafts' }), settings)).toEqual({
    window: { by: 'acts', acts: 40 },
  });
});
