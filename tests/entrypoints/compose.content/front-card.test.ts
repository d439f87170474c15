// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { ComposeSession } from '../../../entrypoints/compose.content/compose-session.ts';
import { DraftDismissals } from '../../../entrypoints/compose.content/draft-dismissals.ts';
import { FrontCard } from '../../../entrypoints/compose.content/front-card.ts';
import { siteOf } from '../../../entrypoints/compose.content/sites/index.ts';
import { DEFAULT_SETTINGS } from '../../../platform/settings.ts';
import { coaching, hint, warning } from '../../components/samples.ts';

const life = new AbortController();

afterEach(() => life.abort());

it('grants the side panel a no to a warning as to a hint, and takes it back', async () => {
  const warnings = [warning()];
  const dismissals = new DraftDismissals();
  const report = { coaching: coaching({ hints: [hint()] }), whole: null, warnings, charactersLeft: null };
  const session = {
    dismissals,
    view: { report, draft: { text: 'a' } },
    shownChanged: vi.fn(),
  } as unknown as ComposeSession;
  const site = siteOf('x.com');
  if (site === null) throw new Error('no site');
  const card = new FrontCard(
    site,
    {
      front: () => session,
      settings: () => DEFAULT_SETTINGS,
      isOrphan: () => false,
      overlay: () => null,
      changed() {},
    },
    life.signal,
  );
  const answers = () => new Promise<void>((resolve) => setTimeout(resolve));

  card.grant({ wish: 'no-to-hint', no: 'this', cue: 'unknown' });
  card.grant({ wish: 'no-to-hint', no: 'this', cue: 'repeat' });
  await answers();
  expect(dismissals.filter(warnings, 'a')).toEqual([]);
  expect(dismissals.filter([warning({ cue: 'about-oneself' })], 'other words')).toHaveLength(1);
  card.grant({ wish: 'undo' });
  await answers();
  expect(dismissals.filter(warnings, 'a')).toEqual(warnings);
});
