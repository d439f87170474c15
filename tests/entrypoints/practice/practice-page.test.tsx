// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createKeptSelections } from '../../../entrypoints/background/kept-selections.ts';
import { practiceHandlers } from '../../../entrypoints/background/practice-handlers.ts';
import { PracticePage, type PracticePageProps } from '../../../entrypoints/practice/PracticePage.tsx';
import { newWork } from '../../../entrypoints/practice/practised.ts';
import { QUIET_BEFORE_NEWS } from '../../../entrypoints/practice/use-news.tsx';
import type { Sender } from '../../../platform/messaging.ts';
import type { PractisedDraft, Requests } from '../../../platform/requests.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../platform/settings.ts';
import { pick } from '../../fixtures/load-fixture.ts';
import { actsOf, memoryLedger, memoryMeans } from '../background/memory-means.ts';

type Reply = Requests['practise-draft']['reply'];

const AD = 'Our new course is out! Order now, 50% off until Friday. Link in bio.';
const TALK = 'I moved my notes to paper last week. How do you keep yours in order?';

const handlers = practiceHandlers(memoryMeans(memoryLedger(actsOf('pppcccccc'))), createKeptSelections());
const practise = vi.fn(
  async (draft: PractisedDraft): Promise<Reply> => handlers['practise-draft'](draft, {} as Sender),
);

let change: (settings: Settings) => void;

async function open(given: Partial<PracticePageProps> = {}): Promise<void> {
  const props: PracticePageProps = {
    practise,
    takeSelection: null,
    inWork: newWork(),
    readSettings: async () => DEFAULT_SETTINGS,
    onSettings: (changed) => {
      change = changed;
    },
    copyText: async () => {},
    ...given,
  };
  act(() => render(<PracticePage {...props} />, document.body));
  await pass(0);
}

/** Lets time go by, and what is asked be answered. */
async function pass(time: number): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(time);
  });
}

async function type(words: string, field = '#draft'): Promise<void> {
  const element = pick(field) as HTMLTextAreaElement;
  act(() => {
    element.value = words;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await pass(0);
}

async function press(name: RegExp): Promise<void> {
  const all = Array.from(document.querySelectorAll<HTMLElement>('button, label'));
  const found = all.find((one) => name.test(one.textContent ?? ''));
  if (found === undefined) throw new Error(`no ${name}`);
  act(() => (found.querySelector('input') ?? found).click());
  await pass(0);
}

const draft = () => (pick('#draft') as HTMLTextAreaElement).value;
const body = () => (document.body.textContent ?? '').replaceAll('\u202f', ' ');

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
});

afterEach(() => {
  act(() => render(null, document.body));
  vi.useRealTimers();
});

describe('the practice page', () => {
  it('rates what is typed once it has stood still, and says what posting it would do', async () => {
    await open();
    expect(document.activeElement?.id).toBe('draft');
    expect(body()).toContain('Type or paste a draft');
    await type(AD);
    expect(practise).not.toHaveBeenCalled();
    await pass(DEFAULT_SETTINGS.pause);
    expect(practise).toHaveBeenCalledTimes(1);
    expect(pick('.rating h2').textContent).toMatch(/^Self-promotion \d+ hard sell$/);
    expect(pick('.effect').textContent?.replaceAll('\u202f', ' ')).toMatch(/Now33 %After it40 %/);
    expect(body()).toContain('First: 6 conversations bring you back to 20 %.');
    expect(document.querySelectorAll('.hint-item').length).toBeGreaterThan(2);
    expect(draft()).toBe(AD);
  });

  it('marks the words in a copy of the text that was rated, never in another one', async () => {
    await open();
    await type(AD);
    await pass(500);
    const words = () => pick('.words').textContent ?? '';
    expect(
      Array.from(document.querySelectorAll('mark.ask'), (mark) => mark.firstChild?.textContent),
    ).toContain('Order now');
    await type(`Well. ${AD}`);
    expect(words()).not.toContain('Well');
    await pass(500);
    expect(words()).toContain('Well');
    expect(
      Array.from(document.querySelectorAll('mark.ask'), (mark) => mark.firstChild?.textContent),
    ).toContain('Order now');
  });

  it('drops answers that come too late, and shows none for an empty field', async () => {
    const asked: ((reply: Reply) => void)[] = [];
    await open({ practise: () => new Promise((resolve) => asked.push(resolve)) });
    await type(AD);
    await pass(500);
    await type(TALK);
    await pass(500);
    const [ad, talk] = await Promise.all(
      [AD, TALK].map((text) =>
        handlers['practise-draft']({ text, site: 'x', surface: 'post' }, {} as Sender),
      ),
    );
    asked[1]?.(talk as Reply);
    await pass(0);
    asked[0]?.(ad as Reply);
    await pass(0);
    expect(pick('.rating h2').textContent).toMatch(/conversational/);
    await type('  ');
    expect(document.querySelector('.rating')).toBeNull();
  });

  it('asks for the site and the kind of text that are chosen, with what is answered', async () => {
    await open();
    await type(AD);
    await press(/^Another$/);
    await press(/^Reply$/);
    await type('How do you keep your notes?', '#parent');
    await pass(500);
    expect(practise.mock.lastCall?.[0]).toEqual({
      text: AD,
      site: null,
      surface: 'reply',
      parent: 'How do you keep your notes?',
    });
    expect(body()).toContain('what you post elsewhere is not counted');
    await press(/^Message$/);
    await press(/^It is the first message/);
    await pass(500);
    expect(practise.mock.lastCall?.[0]).toEqual({
      text: AD,
      site: null,
      surface: 'message',
      isFirstMessage: true,
    });
    expect(body()).toContain('Offer in a first message');
  });

  it('brings back what was written before an example took its place', async () => {
    await open();
    await press(/^A sale with a deadline$/);
    // An example in the place of nothing, or of another example, takes nothing away.
    await press(/^Loud$/);
    expect(body()).not.toContain('Bring back my draft');
    await type(TALK);
    await press(/^A reply that sells$/);
    expect(draft()).toMatch(/^Great post!/);
    expect((pick('#parent') as HTMLTextAreaElement).value).toMatch(/^Our reports/);
    await press(/^Bring back my draft$/);
    expect(draft()).toBe(TALK);
    await press(/^Clear$/);
    expect(draft()).toBe('');
    await press(/^Bring back my draft$/);
    expect(draft()).toBe(TALK);
  });

  it('takes selected words once, and asks to paste them where they are gone', async () => {
    await open({ takeSelection: async () => ({ text: AD, site: 'linkedin' }) });
    expect(draft()).toBe(AD);
    expect(body()).toContain('These are the words that you selected.');
    await pass(500);
    expect(practise.mock.lastCall?.[0]).toMatchObject({ site: 'linkedin', text: AD });
    act(() => render(null, document.body));
    await open({ takeSelection: async () => null });
    expect(draft()).toBe('');
    expect(pick('.said.problem').textContent).toContain('paste them here');
    act(() => render(null, document.body));
    await open({ takeSelection: () => Promise.reject(new Error('asleep')) });
    expect(pick('.said.problem').textContent).toContain('paste them here');
  });

  it('says why a draft could not be rated, and tries again', async () => {
    practise.mockRejectedValueOnce(new Error('no answer'));
    await open();
    await type(AD);
    await pass(500);
    expect(pick('[role="alert"]').textContent).toContain('This draft could not be rated: no answer.');
    expect(document.querySelector('.rating')).toBeNull();
    await press(/^Try again$/);
    await pass(500);
    expect(pick('.rating h2').textContent).toContain('hard sell');
    expect(document.querySelector('[role="alert"]')).toBeNull();
  });

  it('reads the rating aloud when all has been still for a while, and not twice', async () => {
    await open();
    const news = () => pick('main > [role="status"]').textContent;
    await type(AD);
    await pass(500);
    expect(document.querySelector('.rating')).not.toBeNull();
    await pass(QUIET_BEFORE_NEWS - 700);
    expect(news()).toBe('');
    await type(`${AD} `);
    await pass(500);
    await pass(QUIET_BEFORE_NEWS);
    expect(news()).toMatch(/^Self-promotion \d+ of 100, hard sell\. \d things stand out$/);
  });

  it('heeds changed options at once, and looks again when the person comes back', async () => {
    await open();
    await type(AD);
    await pass(500);
    act(() => change({ ...DEFAULT_SETTINGS, pause: 3000 }));
    await pass(2900);
    expect(practise).toHaveBeenCalledTimes(1);
    await pass(200);
    expect(practise).toHaveBeenCalledTimes(2);
    act(() => void window.dispatchEvent(new Event('focus')));
    await pass(3100);
    expect(practise).toHaveBeenCalledTimes(3);
  });

  it('waits as long as was chosen before it was opened', async () => {
    await open({ readSettings: async () => ({ ...DEFAULT_SETTINGS, pause: 2000 }) });
    await type(AD);
    await pass(1900);
    expect(practise).not.toHaveBeenCalled();
    await pass(200);
    expect(practise).toHaveBeenCalledTimes(1);
  });

  it('lets the words of a reason stand out while somebody is at it', async () => {
    await open();
    await type(AD);
    await pass(500);
    const lit = () => document.querySelectorAll('mark.lit').length;
    const item = Array.from(document.querySelectorAll('.hint-item')).find(
      (one) => one.querySelector('.title')?.textContent === 'Call to action',
    );
    expect(lit()).toBe(0);
    act(() => void item?.dispatchEvent(new Event('mouseenter')));
    expect(lit()).toBeGreaterThan(0);
    act(() => void item?.dispatchEvent(new Event('mouseleave')));
    expect(lit()).toBe(0);
  });

  it('speaks of other languages as what they are', async () => {
    await open();
    await type('Bestellen Sie noch heute unser neues Buch und sichern Sie sich den Rabatt für alle Leser');
    await pass(500);
    expect(pick('.rating').textContent).toContain('German');
    expect(document.querySelector('.effect')).toBeNull();
  });
});
