import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sayFrom } from '../../analysis/message.ts';
import type { WayBack } from '../../analysis/next-step.ts';
import { type Aim, sayNextStep } from '../../analysis/say-next-step.ts';
import { english } from '../english.ts';

/** Tuesday, 1 September 2026. */
const TODAY = Date.UTC(2026, 8, 1) / (24 * 60 * 60 * 1000);
const AIM: Aim = { reading: 'activity', target: 20, today: TODAY };
const LOCALES = join(import.meta.dirname, '../../public/_locales');

/** Narrow spaces as plain ones, to be read. */
const plain = (text: string) => text.replaceAll(/[\u202f\u00a0]/g, ' ');
const over = (conversations: number | null, wait: number | null): WayBack => ({
  state: 'over',
  conversations,
  waitUntil: wait === null ? null : TODAY + wait,
});

describe('sayNextStep', () => {
  it.each<[WayBack, string]>([
    [over(2, null), '2 conversations bring you back to 20 %.'],
    [over(1, null), '1 conversation brings you back to 20 %.'],
    [over(2, 2), '2 conversations bring you back to 20 %, or wait until Thursday.'],
    [over(1, 1), '1 conversation brings you back to 20 %, or wait until tomorrow.'],
    [over(24, 6), '24 conversations bring you back to 20 %, or wait until Monday.'],
    [over(24, 7), '24 conversations bring you back to 20 %, or wait until 8 September.'],
    [over(24, 299), '24 conversations bring you back to 20 %, or wait until 27 June.'],
    [over(24, 300), '24 conversations bring you back to 20 %, or wait until 28 June 2027.'],
    [over(null, 2), 'Back to 20 % without a post: wait until Thursday.'],
    [over(null, null), 'Posts with a date ahead of your clock keep you over 20 % for now.'],
    [{ state: 'too-few', missing: 1 }, '1 more post or reply and this says what to do next.'],
    [{ state: 'too-few', missing: 3 }, '3 more posts or replies and this says what to do next.'],
    [{ state: 'room' }, 'You have room for a promotion.'],
    [{ state: 'even' }, 'You are right at 20 %. A conversation makes room for the next promotion.'],
  ])('%j', (way, text) => {
    expect(plain(sayNextStep(way, AIM, english))).toBe(text);
  });

  it.each<[WayBack, string]>([
    [over(2, null), '2 posts without promotion bring you back to 20 %.'],
    [over(1, 2), '1 post without promotion brings you back to 20 %, or wait until Thursday.'],
    [{ state: 'too-few', missing: 1 }, '1 more post and this says what to do next.'],
    [{ state: 'even' }, 'You are right at 20 %. A post without promotion makes room for the next one.'],
  ])('speaks of posts where only posts count: %j', (way, text) => {
    expect(plain(sayNextStep(way, { ...AIM, reading: 'posts' }, english))).toBe(text);
  });

  it.each([
    ['de', 'oder du wartest bis Donnerstag.', 'bis morgen.', 'bis zum 8. September.'],
    ['es', 'o espera hasta el jueves.', 'hasta mañana.', 'hasta el 8 de septiembre.'],
    ['fr', 'ou attendez jusqu’à jeudi.', 'jusqu’à demain.', 'jusqu’au 8 septembre.'],
    ['pt_BR', 'ou espere até quinta-feira.', 'até amanhã.', 'até 8 de setembro.'],
  ])('names days as %s does', (locale, weekday, tomorrow, date) => {
    const say = sayFrom(JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8')));
    const ends = [2, 1, 7].map((wait) => plain(sayNextStep(over(3, wait), AIM, say)));
    for (const [index, end] of [weekday, tomorrow, date].entries()) expect(ends[index]).toContain(end);
  });

  it('is tested in every language', () => {
    expect(readdirSync(LOCALES).sort()).toEqual(['de', 'en', 'es', 'fr', 'pt_BR']);
  });
});
