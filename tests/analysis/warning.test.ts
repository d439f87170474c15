import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DraftTraits } from '../../analysis/history-warnings.ts';
import { DAY } from '../../analysis/local-day.ts';
import { sayFrom } from '../../analysis/message.ts';
import { sayDay } from '../../analysis/say-day.ts';
import { warningsFor, warningTitles } from '../../analysis/warning.ts';
import { WARNING_RULES } from '../../analysis/warning-rules.ts';
import { english } from '../english.ts';
import { makeAct, NOON } from './some-acts.ts';

const MOMENT = { now: NOON, zone: 'Europe/Lisbon' };
const LOCALES = join(import.meta.dirname, '../../public/_locales');
const GROUP = 'aaaaaaaaaaaaaaaa';
const HOUR = DAY / 24;

const DRAFT: DraftTraits = {
  surface: 'post',
  kind: 'promotion',
  length: 'medium',
  fingerprint: '00000000000000ff',
  isFirstMessage: false,
};

/** So many acts alike, the last one so many hours ago and each an hour after the other. */
function acts(count: number, act: Parameters<typeof makeAct>[0] = {}, ago = 0) {
  return Array.from({ length: count }, (_, index) =>
    makeAct({ key: `k${index}`, at: NOON - (ago + (count - 1 - index) / 10) * HOUR, ...act }),
  );
}

type Case = [rule: string, draft: Partial<DraftTraits>, past: ReturnType<typeof acts>, reason: string];

const CASES: Case[] = [
  [
    'first-offer',
    { surface: 'message', isFirstMessage: true },
    [],
    'First message here, and already an offer.',
  ],
  [
    'same-reply',
    { surface: 'reply', kind: 'sharing' },
    acts(2, { surface: 'reply', fingerprint: '00000000000000ff' }),
    'Nearly the same as 2 replies of the last 24 hours.',
  ],
  [
    'repeat',
    { kind: 'sharing' },
    acts(3, { fingerprint: 'f00000000000f0ff' }, 50),
    '3 like it in 30 days; the nearest is 92\u202f% the same (Sunday).',
  ],
  [
    'promotions-today',
    {},
    [...acts(3, { kind: 'promotion' }, 1), makeAct({ key: 'c' })],
    'With this one, 4 promotions since this morning.',
  ],
  [
    'promotions-in-a-row',
    {},
    acts(2, { kind: 'promotion' }),
    'With this one, 3 promotions in a row, and nothing between.',
  ],
  ['about-oneself', {}, acts(4, { kind: 'broadcast' }), 'With this one, 5 about yourself today.'],
  ['posts-a-day', { kind: 'sharing' }, acts(19), 'With this one, 20 posts today.'],
  [
    'own-posts-in-group',
    { kind: 'sharing', group: GROUP },
    acts(6, { group: GROUP }),
    '6 posts in this group in 30 days, and no reply was seen.',
  ],
];

describe('warningsFor', () => {
  it.each(CASES)(
    'says %s in one sentence, with an action and what stands behind it',
    (rule, draft, past, reason) => {
      const [warning, ...more] = warningsFor({ ...DRAFT, ...draft }, past, MOMENT, english);
      expect(more).toEqual([]);
      expect(warning).toMatchObject({ cue: rule, reason });
      expect(warning?.action).toMatch(/^[A-Z][^!?]+\.$/);
      expect(warning?.evidence.claim).toMatch(/\.$/);
      expect(warning?.evidence.counter).toMatch(/\.$/);
      expect(warning?.title).toBe(warningTitles(english).find(({ cue }) => cue === rule)?.title);
    },
  );

  it('has a case for each rule', () => {
    expect(CASES.map(([rule]) => rule).sort()).toEqual(WARNING_RULES.map(({ id }) => id).sort());
  });

  it('becomes firmer where the source does', () => {
    const actionAfter = (count: number) =>
      warningsFor(DRAFT, acts(count, { kind: 'broadcast' }), MOMENT, english)[0]?.action;
    expect(actionAfter(8)).toBe(actionAfter(4));
    expect(actionAfter(9)).not.toBe(actionAfter(4));
  });

  it.each(readdirSync(LOCALES))('has words for every rule in %s', (locale) => {
    const say = sayFrom(JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8')));
    for (const [rule, draft, past] of CASES) {
      const [warning] = warningsFor({ ...DRAFT, ...draft }, past, MOMENT, say);
      expect(warning?.cue).toBe(rule);
      expect(warning?.reason).not.toMatch(/\$|undefined/);
      expect(warning?.evidence.counter).not.toBe('');
    }
  });
});

describe('sayDay', () => {
  it.each([
    [0, 'today'],
    [13, 'today'],
    [14, 'yesterday'],
    [37, 'yesterday'],
    [38, 'Sunday'],
    [6 * 24, 'Wednesday'],
    [7 * 24, '25 August'],
    [-24, '2 September'],
  ])('%i hours ago is %s', (hours, said) => {
    expect(sayDay(NOON - hours * HOUR, MOMENT, english)).toBe(said);
  });

  it('goes by the clock of the person', () => {
    expect(sayDay(NOON - 3 * HOUR, { now: NOON, zone: 'Pacific/Kiritimati' }, english)).toBe('yesterday');
  });
});
