import { describe, expect, it } from 'vitest';
import type { Act } from '../../analysis/act.ts';
import { fingerprintText } from '../../analysis/fingerprint.ts';
import { findTwins } from '../../analysis/twins.ts';

const MINUTE = 60_000;
const AT = 1_700_000_000_000;
const WHEEL =
  'The wheel has stood still since the flood, and on Monday we shall try to turn it again by hand.';
const BREAD = 'Which flour do you take for a loaf that has to last the whole week in a damp kitchen?';

let count = 0;

function act(text: string, given: Partial<Act> = {}): Act {
  return {
    key: `seen-${++count}-key`,
    at: AT,
    site: 'x',
    surface: 'post',
    kind: 'conversation',
    score: 9,
    status: 'confirmed',
    fingerprint: text === '' ? '' : fingerprintText(text, 'salt'),
    length: 'medium',
    origin: 'seen',
    ...given,
  };
}

const archived = (text: string, given: Partial<Act> = {}): Act =>
  act(text, { origin: 'archive', key: `aMARK-${++count}-key`, ...given });

function isTwin(one: Act, other: Act): boolean {
  return findTwins([one], [other]).get(one.key) === other;
}

describe('findTwins', () => {
  it.each([
    ['the same act', {}, {}, true],
    ['ten minutes apart', {}, { at: AT + 10 * MINUTE }, true],
    ['more than that', {}, { at: AT + 10 * MINUTE + 1 }, false],
    ['another site', {}, { site: 'linkedin' }, false],
    ['a quote that was seen as a post', { surface: 'quote' }, {}, true],
    ['what was seen as unknown', { surface: 'reply' }, { surface: 'unknown' }, true],
    ['a reply that was seen as a post', { surface: 'reply' }, {}, false],
    ['a message', {}, { surface: 'message' }, false],
    ['what has a twin', {}, { twin: 'aMARK-0-key' }, false],
    ['what is out of the same archive', {}, { origin: 'archive', key: 'aMARK-9-key' }, false],
    ['what was read under another salt', {}, { origin: 'archive', key: 'aELSE-9-key' }, true],
    ['the same, a second later', {}, { origin: 'archive', key: 'aELSE-9-key', at: AT + 1000 }, false],
    ['the same, as a quote', {}, { origin: 'archive', key: 'aELSE-9-key', surface: 'quote' }, false],
  ] as [string, Partial<Act>, Partial<Act>, boolean][])('knows %s', (_name, ours, theirs, isOne) => {
    expect(isTwin(archived(WHEEL, ours), act(WHEEL, theirs))).toBe(isOne);
  });

  it('compares words, and forgives a changed one', () => {
    expect(isTwin(archived(WHEEL), act(BREAD))).toBe(false);
    expect(isTwin(archived(WHEEL), act(WHEEL.replace('Monday', 'Tuesday')))).toBe(true);
  });

  it('compares only time of reposts, within two minutes', () => {
    const repost = { surface: 'repost', kind: 'sharing', length: 'none' } as const;
    expect(isTwin(archived('', repost), act('', { ...repost, at: AT + 2 * MINUTE }))).toBe(true);
    expect(isTwin(archived('', repost), act('', { ...repost, at: AT + 2 * MINUTE + 1 }))).toBe(false);
    expect(isTwin(archived('', repost), act(WHEEL))).toBe(false);
    expect(isTwin(archived('', repost), act('', { surface: 'unknown' }))).toBe(false);
  });

  it('pairs one to one, the nearest first, in whatever order', () => {
    const seen = [0, 4, 8].map((minute) => act(WHEEL, { at: AT + minute * MINUTE }));
    const read = [1, 3.5, 5].map((minute) => archived(WHEEL, { at: AT + minute * MINUTE }));
    const pairs = findTwins(read, seen);
    expect(read.map(({ key }) => seen.indexOf(pairs.get(key) as Act))).toEqual([0, 1, 2]);
    expect(findTwins([...read].reverse(), [...seen].reverse())).toEqual(pairs);
    expect(findTwins(read, seen.slice(0, 1)).size).toBe(1);
  });
});
