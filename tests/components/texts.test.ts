// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { type MessageFile, sayFrom } from '../../analysis/message.ts';
import { dayInWords } from '../../components/days.ts';
import { countText, headPage, markLanguage, number, setTexts } from '../../components/texts.ts';
import { clockTime, percent, points, timeAgo } from '../../components/words.ts';
import { english } from '../english.ts';

const DAY = 24 * 60 * 60_000;

/** Speaks in another language as far as a test needs it. */
function speak(language: string, messages: Record<string, string> = {}): void {
  const entries = Object.entries({ language, ...messages });
  const file: MessageFile = Object.fromEntries(entries.map(([key, message]) => [key, { message }]));
  setTexts(sayFrom(file));
}

afterEach(() => setTexts(english));

describe('texts in another language', () => {
  it('have its numbers, and its forms for one and for many', () => {
    speak('fr', { draft_more_one: 'encore $1', draft_more_other: 'encore $1 autres' });
    expect(number(24_708)).toBe('24\u202f708');
    expect([0, 1, 2].map((count) => countText('draft_more', count))).toEqual([
      'encore 0',
      'encore 1',
      'encore 2 autres',
    ]);
  });

  it('have its days, and its way to write percent and points', () => {
    speak('de', { percent: '$1 Prozent' });
    expect(dayInWords('2026-10-05')).toBe('5. Oktober 2026');
    expect(timeAgo(0, DAY)).toBe('gestern');
    expect(timeAgo(0, 5 * DAY)).toBe('vor 5 Tagen');
    expect(percent(26.6)).toBe('27 Prozent');
    expect(points(-1234.5)).toBe('−1.234');
  });

  it('have its words for the time of the day, by the clock of the browser', () => {
    const { hourCycle } = new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions();
    speak('de');
    const expected = hourCycle === 'h12' ? /^\d{1,2}:05 (?:AM|PM)$/ : /^\d{1,2}:05$/;
    expect(clockTime(new Date(2026, 10, 25, 15, 5).getTime())).toMatch(expected);
  });

  it.each([
    ['en', 'ltr'],
    ['pt-BR', 'ltr'],
    ['he', 'rtl'],
    ['ar', 'rtl'],
  ])('tell the browser that they are %s and run %s', (language, direction) => {
    speak(language);
    const element = document.createElement('div');
    markLanguage(element);
    expect([element.lang, element.dir]).toEqual([language, direction]);
  });

  it('tell it of a page too, with its title', () => {
    speak('de');
    headPage(document, 'Einstellungen');
    expect([document.documentElement.lang, document.title]).toEqual(['de', 'Einstellungen']);
  });
});
