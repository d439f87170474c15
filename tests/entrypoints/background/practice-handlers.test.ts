import { describe, expect, it } from 'vitest';
import { createKeptSelections } from '../../../entrypoints/background/kept-selections.ts';
import { practiceHandlers } from '../../../entrypoints/background/practice-handlers.ts';
import type { Sender } from '../../../platform/messaging.ts';
import { actsOf, memoryLedger, memoryMeans } from './memory-means.ts';

const AD = 'Order our new course now, 50% off today only, link in bio https://shop.example';
const TALK = 'Thank you, that helped me a lot. How did you find the cause in the end?';
const SENDER = {} as Sender;
const post = { text: AD, site: 'x', surface: 'post' } as const;

function given(letters: string, target = 20) {
  const ledger = memoryLedger(actsOf(letters));
  const means = memoryMeans(ledger, target);
  const practise = practiceHandlers(means, createKeptSelections())['practise-draft'];
  return { ledger, means, practise: (draft: Parameters<typeof practise>[0]) => practise(draft, SENDER) };
}

describe('practise-draft', () => {
  it('says all that is said in a page, and what posting it would do', async () => {
    const { practise } = given('pccccccccc');
    const { report, effect } = await practise({ ...post, limit: { counts: 'weighted', most: 280 } });
    expect(report.coaching).toMatchObject({ kind: 'promotion', verdict: { state: 'room' } });
    expect(report.coaching.hints.length).toBeGreaterThan(2);
    expect(report.charactersLeft?.most).toBe(280);
    expect(effect).toMatchObject({ target: 20, reading: 'activity', before: 10, first: null });
    expect(effect?.after).toBeCloseTo(200 / 11);
    expect(effect?.next).toBe('You have room for a promotion.');
  });

  it('says what to do first where there is no room, and what it would take after it', async () => {
    const { practise } = given('ppcccc');
    const { effect } = await practise(post);
    expect(effect?.before).toBeCloseTo(100 / 3);
    expect(effect?.after).toBeCloseTo(300 / 7);
    expect(effect?.first).toBe('4 conversations bring you back to 20\u202f%.');
    expect(effect?.next).toBe('8 conversations bring you back to 20\u202f%.');
    // What is no promotion needs nothing before it.
    const talk = await practise({ ...post, text: TALK });
    expect(talk.effect).toMatchObject({ first: null, next: '3 conversations bring you back to 20\u202f%.' });
  });

  it('lets the oldest act out of a full window', async () => {
    const { practise } = given('pccccccccccccccccccc');
    const { effect } = await practise(post);
    expect(effect).toMatchObject({ before: 5, after: 5 });
  });

  it('counts by days, and only what the chosen reading counts', async () => {
    const { means, practise } = given('ppcccccc');
    await means.saveSettings({ window: { by: 'days', days: 14 }, reading: 'posts' });
    const { effect } = await practise(post);
    expect(effect).toMatchObject({ window: { by: 'days', days: 14 }, reading: 'posts', before: 25 });
    expect(effect?.after).toBeCloseTo(300 / 9);
    expect((await practise({ ...post, surface: 'reply' })).effect).toMatchObject({ before: 25, after: 25 });
    await means.saveSettings({ window: { by: 'acts', acts: 20 } });
    expect((await practise({ ...post, surface: 'reply' })).effect).toMatchObject({ before: 25, after: 25 });
  });

  it('lets nothing out of a full window for what the chosen reading does not count', async () => {
    const { means, practise } = given('pccccccccccccccccccc');
    await means.saveSettings({ reading: 'posts' });
    const reply = (await practise({ ...post, surface: 'reply', text: TALK })).effect;
    expect(reply).toMatchObject({ before: 5, after: 5 });
  });

  it('speaks of no balance where there is none, and of none for what is not rated', async () => {
    expect((await given('pc').practise(post)).effect).toBeNull();
    const german = 'Bestellen Sie noch heute unser neues Buch und sichern Sie sich den Rabatt für alle Leser';
    const { report, effect } = await given('pccccccc').practise({ ...post, text: german });
    expect(report.coaching.unrated).toContain('German');
    expect(effect).toBeNull();
    const { means } = given('pccccccc');
    const broken = { ...means, readSettings: () => Promise.reject(new Error('damaged')) };
    const practise = practiceHandlers(broken, createKeptSelections())['practise-draft'];
    expect(await practise(post, SENDER)).toMatchObject({
      effect: null,
      report: { coaching: { verdict: { state: 'unknown' } } },
    });
  });

  it('rates for a network that it does not know, by the same words', async () => {
    const { practise } = given('pccccccc');
    const { report, effect } = await practise({ ...post, site: null });
    expect(report.coaching.kind).toBe('promotion');
    expect(report.charactersLeft).toBeNull();
    expect(effect?.before).toBe(12.5);
  });

  it('heeds what surrounds it: what is answered, a first message, names that are one’s own', async () => {
    const { means, practise } = given('pccccccc');
    const first = await practise({ ...post, surface: 'message', isFirstMessage: true });
    expect(first.report.warnings.map(({ cue }) => cue)).toContain('first-offer');
    const parent = 'Our reports take two days every month. How do you handle yours?';
    const reply = await practise({
      ...post,
      surface: 'reply',
      parent,
      text: 'Our tool does this. Book a demo!',
    });
    expect(reply.report.coaching.hints.map(({ cue }) => cue)).toContain('sales-in-reply');
    const answer = {
      ...post,
      surface: 'reply',
      text: 'My sourdough was flat until the kitchen got warm.',
    } as const;
    const parentPicked = 'Why is sourdough so slow in a cold kitchen?';
    const cues = async (draft: Parameters<typeof practise>[0]) =>
      (await practise(draft)).report.coaching.hints.map(({ cue }) => cue);
    expect(await cues(answer)).not.toContain('picks-up');
    expect(await cues({ ...answer, parent: parentPicked })).toContain('picks-up');
    const praise = { ...post, text: 'Millwright makes the best flour I have ever baked with.' };
    const before = (await practise(praise)).report.coaching.score;
    await means.saveSettings({ own: { names: ['Millwright'], handles: [], domains: [] } });
    expect((await practise(praise)).report.coaching.score).toBeGreaterThan(before);
  });

  it('records and counts nothing', async () => {
    const { ledger, means, practise } = given('pccccccc');
    await practise(post);
    await practise({ ...post, surface: 'message', isFirstMessage: true });
    expect(ledger.acts).toHaveLength(8);
    const { rules, effect } = await means.hints.read();
    expect([rules, Object.values(effect).filter((count) => count !== 0)]).toEqual([{}, []]);
    expect(means.shown).toEqual([]);
  });
});

describe('take-selection', () => {
  it('hands words over once, and tells when they are gone', async () => {
    const selections = createKeptSelections();
    const take = practiceHandlers(memoryMeans(memoryLedger()), selections)['take-selection'];
    const [one, two] = ['one', 'two'].map((text) => selections.keep({ text, site: null }));
    expect(one).not.toContain('one');
    expect(take({ ticket: two ?? '' }, SENDER)).toEqual({ selection: { text: 'two', site: null } });
    expect(take({ ticket: one ?? '' }, SENDER)).toEqual({ selection: { text: 'one', site: null } });
    expect(take({ ticket: one ?? '' }, SENDER)).toEqual({ selection: null });
  });

  it('keeps no more than the last few, cut to what is rated', () => {
    const selections = createKeptSelections();
    const tickets = Array.from({ length: 7 }, (_, index) => selections.keep({ text: `${index}`, site: 'x' }));
    expect(tickets.map((ticket) => selections.take(ticket)?.text ?? null)).toEqual([
      null,
      null,
      '2',
      '3',
      '4',
      '5',
      '6',
    ]);
    const long = selections.keep({ text: 'a'.repeat(100_001), site: null });
    expect(selections.take(long)?.text).toHaveLength(100_000);
  });
});
