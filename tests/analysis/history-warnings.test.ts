import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Act, LENGTH_CLASSES, type LengthClass } from '../../analysis/act.ts';
import { type Alert, type DraftTraits, findAlerts } from '../../analysis/history-warnings.ts';
import { DAY } from '../../analysis/local-day.ts';
import { KINDS, type Kind, SURFACES } from '../../analysis/rating.ts';
import type { WarningRule } from '../../analysis/warning-rules.ts';
import { actsOf, makeAct, NOON, ZONES } from './some-acts.ts';

const HOUR = DAY / 24;
const MOMENT = { now: NOON, zone: 'UTC' };
const PRINT = '0123456789abcdef';
/** 12 bits away, which is near, and 13, which is not. */
const NEAR = '0123456789abc210';
const FAR = '0123456789abd210';
const GROUP = 'aaaaaaaaaaaaaaaa';

const DRAFT: DraftTraits = {
  surface: 'post',
  kind: 'conversation',
  length: 'medium',
  fingerprint: PRINT,
  isFirstMessage: false,
};
const PROMOTION: DraftTraits = { ...DRAFT, kind: 'promotion' };

function findRules(draft: DraftTraits, acts: readonly Act[], moment = MOMENT): WarningRule[] {
  return findAlerts(draft, acts, moment).map(({ rule }) => rule);
}

/** Acts alike, so many hours ago each, oldest first. */
function actsAgo(hours: readonly number[], act: Partial<Act> = {}): Act[] {
  return hours.map((one, index) => makeAct({ key: `k${index}`, ...act, at: NOON - one * HOUR }));
}

describe('repeats', () => {
  it('speak from the third earlier text on, of texts that are near, of the last 30 days', () => {
    const acts = actsAgo([700, 400, 100], { fingerprint: NEAR });
    expect(findAlerts(DRAFT, acts, MOMENT)).toMatchObject([
      { rule: 'repeat', count: 3, nearest: { at: NOON - 100 * HOUR } },
    ]);
    expect(findRules(DRAFT, acts.slice(1))).toEqual([]);
    expect(findRules(DRAFT, actsAgo([700, 400, 100], { fingerprint: FAR }))).toEqual([]);
    expect(findRules(DRAFT, actsAgo([721, 400, 100], { fingerprint: NEAR }))).toEqual([]);
    expect(findRules(DRAFT, actsAgo([720, 400, 100], { fingerprint: NEAR }))).toEqual(['repeat']);
  });

  it.each(['none', 'short'] as const)('say nothing of what is %s', (length) => {
    const acts = actsAgo([9, 6, 3], { fingerprint: PRINT });
    expect(findRules({ ...DRAFT, length }, acts)).toEqual([]);
    expect(findRules(DRAFT, actsAgo([9, 6, 3], { fingerprint: PRINT, length }))).toEqual([]);
  });

  it('vanish when the draft is reworded', () => {
    const acts = actsAgo([9, 6, 3], { fingerprint: PRINT });
    expect(findRules(DRAFT, acts)).toEqual(['repeat']);
    expect(findRules({ ...DRAFT, fingerprint: FAR }, acts)).toEqual([]);
    expect(findRules({ ...DRAFT, fingerprint: '' }, acts)).toEqual([]);
  });

  it('speak earlier of replies of one day, and once', () => {
    const reply: DraftTraits = { ...DRAFT, surface: 'reply' };
    const two = actsAgo([23, 2], { surface: 'reply', fingerprint: NEAR });
    expect(findAlerts(reply, two, MOMENT)).toMatchObject([{ rule: 'same-reply', count: 2 }]);
    expect(findRules(DRAFT, two)).toEqual([]);
    expect(findRules(reply, actsAgo([24, 2], { surface: 'reply', fingerprint: NEAR }))).toEqual([]);
    // After a clock was set back an act lies ahead of it: when it was, nobody knows.
    expect(findRules(reply, actsAgo([2, -1], { surface: 'reply', fingerprint: NEAR }))).toEqual([]);
    expect(findRules(reply, actsAgo([23, 2], { surface: 'post', fingerprint: NEAR }))).toEqual([]);
    const four = actsAgo([23, 20, 9, 2], { surface: 'reply', fingerprint: PRINT });
    expect(findRules(reply, four)).toEqual(['same-reply']);
    expect(findAlerts(reply, four, MOMENT, new Set(['same-reply']))).toMatchObject([
      { rule: 'repeat', count: 4 },
    ]);
  });
});

describe('promotions', () => {
  it('in a row: the third, with nothing between, and only of promotions', () => {
    expect(findAlerts(PROMOTION, actsOf('cpp'), MOMENT)).toEqual([{ rule: 'promotions-in-a-row', count: 3 }]);
    expect(findRules(PROMOTION, actsOf('ppc'))).toEqual([]);
    expect(findRules(PROMOTION, actsOf('p'))).toEqual([]);
    for (const kind of KINDS.filter((one) => one !== 'promotion'))
      expect(findRules({ ...DRAFT, kind }, actsOf('cpp'))).toEqual([]);
  });

  it('of a day: the fourth since this morning, by the calendar of the person', () => {
    const acts = actsOf('pcpcpc');
    // At noon in London the day in Kiritimati is two hours old: two of the three were written yesterday there.
    expect(findRules(PROMOTION, acts, { now: NOON, zone: 'Pacific/Kiritimati' })).toEqual([]);
    expect(findAlerts(PROMOTION, acts, MOMENT)).toEqual([{ rule: 'promotions-today', count: 4 }]);
    expect(findRules(PROMOTION, actsOf('pcpc'))).toEqual([]);
    expect(findRules({ ...DRAFT, kind: 'sharing' }, acts)).toEqual([]);
  });

  it('to somebody new', () => {
    const opener: DraftTraits = { ...PROMOTION, surface: 'message', isFirstMessage: true };
    expect(findRules(opener, [])).toEqual(['first-offer']);
    expect(findRules({ ...opener, isFirstMessage: false }, [])).toEqual([]);
    expect(findRules({ ...opener, kind: 'conversation' }, [])).toEqual([]);
    expect(findRules({ ...opener, surface: 'post' }, [])).toEqual([]);
  });
});

describe('a day', () => {
  const bs = (count: number, act: Partial<Act> = {}) =>
    actsAgo(
      Array.from({ length: count }, (_, index) => (count - index) / 10),
      { kind: 'broadcast', ...act },
    );

  it('speaks of acts about oneself softly from the fifth on, firmly from the tenth', () => {
    const news: DraftTraits = { ...DRAFT, kind: 'broadcast' };
    expect(findRules(news, bs(3))).toEqual([]);
    expect(findAlerts(news, bs(4), MOMENT)).toEqual([{ rule: 'about-oneself', count: 5, isFirm: false }]);
    expect(findAlerts(news, bs(9), MOMENT)).toEqual([{ rule: 'about-oneself', count: 10, isFirm: true }]);
    expect(findRules(news, actsAgo([17, 16, 15, 14, 13], { kind: 'broadcast' }))).toEqual([]);
    expect(findRules({ ...news, kind: 'conversation' }, bs(12))).toEqual([]);
  });

  it('lets the firm speak before the soft', () => {
    expect(findRules(PROMOTION, [...bs(4), ...actsAgo([0.2, 0.1, 0], { kind: 'promotion' })])).toEqual([
      'promotions-today',
    ]);
    expect(findRules(PROMOTION, [...bs(9), ...actsAgo([0.2, 0.1, 0], { kind: 'promotion' })])).toEqual([
      'about-oneself',
    ]);
  });

  it('has room for answers without end, and counts posts where one is written', () => {
    const talk = { kind: 'conversation' } as const;
    expect(findRules(DRAFT, bs(18, talk))).toEqual([]);
    expect(findAlerts(DRAFT, bs(19, talk), MOMENT)).toEqual([
      { rule: 'posts-a-day', count: 20, isFirm: false },
    ]);
    expect(findAlerts(DRAFT, bs(39, { ...talk, surface: 'repost' }), MOMENT)).toEqual([
      { rule: 'posts-a-day', count: 40, isFirm: true },
    ]);
    expect(findRules(DRAFT, bs(99, { ...talk, surface: 'reply' }))).toEqual([]);
    expect(findRules({ ...DRAFT, surface: 'reply' }, bs(99, talk))).toEqual([]);
  });
});

describe('a group', () => {
  const here: DraftTraits = { ...DRAFT, group: GROUP };

  it('hears of own posts only as long as nobody was answered there', () => {
    const posts = actsAgo([300, 200, 100], { group: GROUP });
    expect(findAlerts(here, posts, MOMENT)).toEqual([{ rule: 'own-posts-in-group', count: 3 }]);
    expect(findRules(here, posts.slice(1))).toEqual([]);
    const answer = makeAct({ key: 'answer', at: NOON - HOUR, surface: 'reply', group: GROUP });
    expect(findRules(here, [...posts, answer])).toEqual([]);
    expect(findRules(here, [...posts, { ...answer, group: 'bbbbbbbbbbbbbbbb' }])).toEqual([
      'own-posts-in-group',
    ]);
  });

  it('is that of the draft, and of posts', () => {
    const posts = actsAgo([300, 200, 100], { group: GROUP });
    expect(findRules({ ...here, group: 'bbbbbbbbbbbbbbbb' }, posts)).toEqual([]);
    expect(findRules(DRAFT, posts)).toEqual([]);
    expect(findRules({ ...here, surface: 'reply' }, posts)).toEqual([]);
    expect(findRules(DRAFT, actsAgo([300, 200, 100]))).toEqual([]);
  });
});

/** As the catalogue says it, act by act, without any of the code above. Returns the rules that hold, whatever is shown. */
function slowRules(draft: DraftTraits, acts: readonly Act[], now: number, zone: string): Map<string, number> {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone });
  const date = (at: number) => format.format(at);
  const month = acts.filter((act) => act.at >= now - 30 * DAY);
  const today = month.filter((act) => date(act.at) === date(now));
  const isNear = (act: Act) => {
    if (!/^[0-9a-f]{16}$/.test(act.fingerprint) || !/^[0-9a-f]{16}$/.test(draft.fingerprint)) return false;
    const bits = BigInt(`0x${act.fingerprint}`) ^ BigInt(`0x${draft.fingerprint}`);
    return [...bits.toString(2)].filter((bit) => bit === '1').length <= 12;
  };
  const isLong = ({ length }: { length: LengthClass }) => length !== 'short' && length !== 'none';
  const near = isLong(draft) ? month.filter((act) => isLong(act) && isNear(act)) : [];
  const nearReplies = near.filter(
    (act) => act.surface === 'reply' && act.at <= now && act.at > now - 24 * HOUR,
  );
  let row = 1;
  for (const act of month.toReversed()) {
    if (act.kind !== 'promotion') break;
    row++;
  }
  const about = (kind: Kind) => kind === 'promotion' || kind === 'broadcast';
  const promotionsToday = 1 + today.filter((act) => act.kind === 'promotion').length;
  const aboutToday = 1 + today.filter((act) => about(act.kind)).length;
  const postsToday = 1 + today.filter((act) => ['post', 'quote', 'repost'].includes(act.surface)).length;
  const inGroup = month.filter((act) => draft.group !== undefined && act.group === draft.group);
  const groupPosts = inGroup.filter((act) => act.surface === 'post').length;
  const holds = new Map<string, number>();
  const isPromotion = draft.kind === 'promotion';
  if (isPromotion && draft.surface === 'message' && draft.isFirstMessage) holds.set('first-offer', 0);
  if (draft.surface === 'reply' && nearReplies.length >= 2) holds.set('same-reply', nearReplies.length);
  if (near.length >= 3) holds.set('repeat', near.length);
  if (isPromotion && promotionsToday >= 4) holds.set('promotions-today', promotionsToday);
  if (isPromotion && row >= 3) holds.set('promotions-in-a-row', row);
  if (about(draft.kind) && aboutToday >= 5) holds.set('about-oneself', aboutToday);
  if (['post', 'quote'].includes(draft.surface) && postsToday >= 20) holds.set('posts-a-day', postsToday);
  if (draft.surface === 'post' && groupPosts >= 3 && !inGroup.some((act) => act.surface === 'reply'))
    holds.set('own-posts-in-group', groupPosts);
  return holds;
}

const FAMILIES = [
  ['first-offer'],
  ['same-reply', 'repeat'],
  ['promotions-today', 'promotions-in-a-row', 'about-oneself', 'posts-a-day'],
  ['own-posts-in-group'],
];

describe('findAlerts', () => {
  const prints = fc.constantFrom(PRINT, NEAR, FAR, 'fedcba9876543210', '');
  const groups = fc.constantFrom(undefined, GROUP, 'bbbbbbbbbbbbbbbb');
  const many = fc
    .array(
      fc.record({
        // Most of them today: there the rules are close to their thresholds.
        ago: fc.oneof(
          { weight: 3, arbitrary: fc.integer({ min: -HOUR, max: 30 * HOUR }) },
          { weight: 1, arbitrary: fc.integer({ min: 0, max: 40 * DAY }) },
        ),
        kind: fc.oneof(fc.constant<Kind>('promotion'), fc.constantFrom(...KINDS)),
        surface: fc.constantFrom(...SURFACES, 'repost' as const),
        length: fc.constantFrom(...LENGTH_CLASSES),
        fingerprint: prints,
        group: groups,
      }),
      { maxLength: 40, size: 'max' },
    )
    .map((all) => all.sort((a, b) => b.ago - a.ago));
  // Somebody who only posts reaches what others never do.
  const ledgers = fc.tuple(many, fc.boolean()).map(([all, onlyPosts]) =>
    all.map(({ ago, group, surface, ...act }, index) =>
      makeAct({
        ...act,
        key: `k${index}`,
        at: NOON - ago,
        surface: onlyPosts ? 'post' : surface,
        ...(group !== undefined && { group }),
      }),
    ),
  );
  const drafts = fc
    .record({
      surface: fc.constantFrom(...SURFACES),
      kind: fc.oneof(fc.constant<Kind>('promotion'), fc.constantFrom(...KINDS)),
      length: fc.constantFrom(...LENGTH_CLASSES),
      fingerprint: prints,
      group: groups,
      isFirstMessage: fc.boolean(),
    })
    .map(({ group, ...draft }): DraftTraits => ({ ...draft, ...(group !== undefined && { group }) }));

  it('warns if and only if the definition says so (120 ledgers, seed 20261126)', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(drafts, ledgers, fc.constantFrom(...ZONES), (draft, acts, zone) => {
        const holds = slowRules(draft, acts, NOON, zone);
        for (const rule of FAMILIES.flat()) {
          // With all others muted, a rule speaks if it holds.
          const muted = new Set(FAMILIES.flat().filter((one) => one !== rule));
          const [alert, ...more] = findAlerts(draft, acts, { now: NOON, zone }, muted);
          expect([alert?.rule, alert?.count, more.length]).toEqual([
            holds.has(rule) ? rule : undefined,
            holds.get(rule),
            0,
          ]);
          if (alert !== undefined) seen.add(rule);
        }
      }),
      { numRuns: 120, seed: 20261126 },
    );
    expect([...seen].sort()).toEqual(FAMILIES.flat().sort());
  }, 30_000);

  it('shows two at most, one of each sort, in order, none that is muted (120 ledgers, seed 20261127)', () => {
    let most = 0;
    fc.assert(
      fc.property(drafts, ledgers, fc.subarray(FAMILIES.flat()), (draft, acts, mutes) => {
        const muted = new Set(mutes);
        const alerts = findAlerts(draft, acts, MOMENT, muted);
        const speak = [...slowRules(draft, acts, NOON, 'UTC').keys()].filter((rule) => !muted.has(rule));
        const familyOf = ({ rule }: Pick<Alert, 'rule'>) =>
          FAMILIES.findIndex((family) => family.includes(rule));
        const families = [...new Set(speak.map((rule) => familyOf({ rule: rule as WarningRule })))].sort();
        expect(alerts.map(familyOf)).toEqual(families.slice(0, 2));
        for (const { rule } of alerts) expect(speak).toContain(rule);
        most = Math.max(most, families.length);
      }),
      { numRuns: 120, seed: 20261127 },
    );
    expect(most).toBeGreaterThan(2);
  }, 30_000);
});
