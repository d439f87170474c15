// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Coaching, Hint } from '../../../analysis/coach.ts';
import { ComposeSession, carryHints } from '../../../entrypoints/compose.content/compose-session.ts';
import type { Composer } from '../../../entrypoints/compose.content/sites/site.ts';
import type { DraftReport } from '../../../platform/requests.ts';
import { warning } from '../../components/samples.ts';
import { inputsOf, tried } from '../../hostile/tried.ts';

/**
 * T24 was seen to fail with these faults planted in compose-session.ts: without the version ("drops a late answer", and the
 * made orders), without the count of questions (the made orders: an older answer about the same text came last).
 */

function hint(start: number, end: number): Hint {
  return {
    cue: 'c',
    tone: 'ask',
    title: '',
    reason: '',
    action: '',
    contribution: 1,
    spans: [{ start, end }],
    evidence: { essay: '', claim: '' },
    suggestion: null,
    order: null,
  };
}

function reportOn(text: string): DraftReport {
  const at = text.indexOf('buy');
  const hints = at === -1 ? [] : [hint(at, at + 3)];
  const coaching: Coaching = {
    score: hints.length * 60,
    band: 'leaning',
    bandWord: '',
    kind: 'conversation',
    unrated: null,
    hints,
    verdict: { state: 'fine', text: '' },
    give: 0,
    drivers: [],
    gives: [],
    asks: [],
  };
  return { coaching, whole: null, warnings: [], charactersLeft: null };
}

describe('carryHints', () => {
  it('moves hints, and drops those whose words were touched', () => {
    const carried = (before: string, after: string) =>
      carryHints([hint(before.indexOf('buy'), before.indexOf('buy') + 3)], before, after).flatMap((one) =>
        one.spans.map((span) => after.slice(span.start, span.end)),
      );
    expect(carried('please buy now', 'please do buy now')).toEqual(['buy']);
    expect(carried('please buy now', 'please buy it now')).toEqual(['buy']);
    expect(carried('please buy now', 'please bury now')).toEqual([]);
    expect(carried('please buy now', 'please now')).toEqual([]);
    expect(carried('please buy now', '')).toEqual([]);
  });

  it('keeps hints without words', () => {
    expect(carryHints([{ ...hint(0, 1), spans: [] }], 'a', 'b')).toHaveLength(1);
  });

  it('never points at other words (500 edits, seed 20261122)', () => {
    const text = fc.string({ maxLength: 20, unit: fc.constantFrom('b', 'u', 'y', ' ') });
    fc.assert(
      fc.property(text, text, text, text, (left, gone, put, right) => {
        const before = `${left}${gone}${right}`;
        const after = `${left}${put}${right}`;
        for (let start = 0; start + 3 <= before.length; start++) {
          for (const one of carryHints([hint(start, start + 3)], before, after)) {
            for (const span of one.spans)
              expect(after.slice(span.start, span.end)).toBe(before.slice(start, start + 3));
          }
        }
      }),
      { numRuns: 500, seed: 20261122 },
    );
  });
});

describe('ComposeSession', () => {
  let editor: HTMLElement;
  let life: AbortController;
  let rate: ReturnType<typeof vi.fn<(text: string, composer: Composer) => Promise<DraftReport>>>;
  const changed = vi.fn();
  const begun = vi.fn();
  const effect = { noteShown: vi.fn(), noteEffect: vi.fn(), now: () => performance.now() };

  function open(): ComposeSession {
    const composer = {
      editor,
      surface: 'post',
      readContext: () => ({ parentAuthor: null, isGroup: 'unknown', isPage: 'unknown', thread: null }),
    } as unknown as Composer;
    return new ComposeSession(
      composer,
      { rate, resolve: () => composer, begun, changed, focused: vi.fn(), pause: () => 150, effect },
      life.signal,
    );
  }

  async function type(session: ComposeSession, text: string): Promise<void> {
    editor.textContent = text;
    session.editorChanged();
    await vi.advanceTimersByTimeAsync(20);
  }

  beforeEach(() => {
    vi.useFakeTimers();
    editor = document.createElement('div');
    document.body.replaceChildren(editor);
    life = new AbortController();
    rate = vi.fn(async (text: string) => reportOn(text));
    changed.mockClear();
    begun.mockClear();
  });

  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });

  it('rates after a pause, once for many changes', async () => {
    const session = open();
    for (const text of ['b', 'bu', 'buy', 'buy now']) await type(session, text);
    expect(rate).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(rate.mock.calls.map(([text]) => text)).toEqual(['buy now']);
    expect(session.view.report?.coaching.hints).toHaveLength(1);
  });

  it('shows the warnings of a rating, but those that the person hid in this draft, and none in silence', async () => {
    rate = vi.fn(async (text: string) => ({
      ...reportOn(text),
      warnings: text.includes('again') ? [warning(), warning({ cue: 'about-oneself' })] : [],
    }));
    const session = open();
    const shown = () => session.view.report?.warnings.map(({ cue }) => cue);
    await type(session, 'buy again');
    await vi.advanceTimersByTimeAsync(200);
    expect(shown()).toEqual(['repeat', 'about-oneself']);
    const takeBack = session.dismissals.hide(warning(), 'buy again');
    expect(shown()).toEqual(['about-oneself']);
    takeBack();
    session.dismissals.silence();
    expect(shown()).toEqual([]);
    await type(session, '');
    await type(session, 'buy again');
    await vi.advanceTimersByTimeAsync(200);
    expect(shown()).toEqual(['repeat', 'about-oneself']);
    await type(session, 'buy something');
    await vi.advanceTimersByTimeAsync(200);
    expect(shown()).toEqual([]);
  });

  it('counts the pause from the key, not from the frame that reads it', async () => {
    const session = open();
    editor.textContent = 'buy';
    session.editorChanged();
    await vi.advanceTimersByTimeAsync(149);
    expect(rate).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2);
    expect(rate).toHaveBeenCalledOnce();
  });

  it('does not rate a long draft at every key of somebody who types evenly, and rates it soon after the last', async () => {
    const session = open();
    for (let key = 0; key < 20; key++) {
      await type(session, 'b'.repeat(3000 + key));
      await vi.advanceTimersByTimeAsync(180);
    }
    // The first key after a rest says nothing of the second.
    expect(rate.mock.calls.length).toBeLessThanOrEqual(1);
    await vi.advanceTimersByTimeAsync(50);
    expect(rate.mock.lastCall?.[0]).toHaveLength(3019);
  });

  it('rates no text that has changed meanwhile, and the same text all the same', async () => {
    const session = open();
    await type(session, 'buy');
    await vi.advanceTimersByTimeAsync(125);
    // The next key comes just before the pause ends, and its frame after that.
    editor.textContent = 'buy now';
    session.editorChanged();
    await vi.advanceTimersByTimeAsync(60);
    expect(rate).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(rate.mock.calls.map(([text]) => text)).toEqual(['buy now']);
    await type(session, 'buy it');
    await vi.advanceTimersByTimeAsync(125);
    session.editorChanged();
    await vi.advanceTimersByTimeAsync(20);
    expect(rate.mock.lastCall?.[0]).toBe('buy it');
  });

  it('says whether the report is that of an earlier text', async () => {
    const session = open();
    await type(session, 'buy');
    expect(session.view.isCarried).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(session.view.isCarried).toBe(false);
    await type(session, 'buy now');
    expect(session.view).toMatchObject({ isCarried: true, report: { coaching: { score: 60 } } });
    await vi.advanceTimersByTimeAsync(200);
    expect(session.view.isCarried).toBe(false);
    await type(session, 'buy now or');
    await type(session, '');
    expect(session.view.isCarried).toBe(false);
  });

  it('rates a draft that was there before', async () => {
    editor.textContent = 'buy';
    const session = open();
    await vi.advanceTimersByTimeAsync(200);
    expect(session.view.report?.coaching.score).toBe(60);
  });

  it('T24: drops a late answer', async () => {
    const answers: ((report: DraftReport) => void)[] = [];
    rate.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    const session = open();
    await type(session, 'buy now');
    await vi.advanceTimersByTimeAsync(200);
    await type(session, 'hello');
    await vi.advanceTimersByTimeAsync(200);
    answers[1]?.(reportOn('hello'));
    answers[0]?.(reportOn('buy now'));
    await vi.advanceTimersByTimeAsync(0);
    expect(session.view).toMatchObject({
      draft: { text: 'hello' },
      report: { coaching: { score: 0, hints: [] } },
    });
  });

  it('T24: shows no answer on an editor that has changed meanwhile', async () => {
    let answer: (report: DraftReport) => void = () => {};
    rate.mockImplementation(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const session = open();
    await type(session, 'buy now');
    await vi.advanceTimersByTimeAsync(200);
    changed.mockClear();
    editor.textContent = 'bu now';
    session.editorChanged();
    answer(reportOn('buy now'));
    await vi.advanceTimersByTimeAsync(0);
    expect(changed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(20);
    expect(session.view.report?.coaching.hints).toEqual([]);
  });

  const STEP = fc.oneof(
    { weight: 4, arbitrary: fc.record({ act: fc.constant('type' as const), at: fc.nat({ max: 9 }) }) },
    { weight: 4, arbitrary: fc.record({ act: fc.constant('wait' as const), at: fc.nat({ max: 900 }) }) },
    { weight: 2, arbitrary: fc.record({ act: fc.constant('refresh' as const), at: fc.constant(0) }) },
  );
  const WORDS = ['buy', ' now', 'we bake', ' buy', '!', 'hello', ' ', 'b', 'So ', ''];
  const orders = inputsOf(60, 3000);

  it(`T24: shows no answer on another text, and none after a newer one (${orders} made orders of 30 steps, seed 20261126)`, {
    timeout: 300_000,
  }, async (context) => {
    let answers = 0;
    let late = 0;
    const delays = fc.array(fc.record({ after: fc.nat({ max: 2000 }), fails: fc.nat({ max: 9 }) }), {
      minLength: 40,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(STEP, { minLength: 30, maxLength: 30 }), delays, async (steps, times) => {
        life.abort();
        life = new AbortController();
        editor.textContent = '';
        let asked = 0;
        let lastShown = 0;
        // Each answer says in `give` which question it is for.
        rate = vi.fn((text: string) => {
          const question = ++asked;
          const { after, fails } = times[question % times.length] ?? { after: 0, fails: 9 };
          return new Promise<DraftReport>((resolve, reject) =>
            setTimeout(() => {
              answers++;
              if (question < asked) late++;
              if (fails === 0) reject(new Error('No answer'));
              const report = reportOn(text);
              resolve({ ...report, coaching: { ...report.coaching, give: question } });
            }, after),
          );
        });
        const session = open();
        const look = (): void => {
          const { draft, report, isCarried } = session.view;
          if (report === null) return;
          const { coaching } = report;
          expect(coaching.give).toBeGreaterThanOrEqual(lastShown);
          lastShown = coaching.give;
          for (const { spans } of coaching.hints)
            for (const { start, end } of spans) expect(draft.text.slice(start, end)).toBe('buy');
          const asWanted = reportOn(draft.text).coaching;
          if (!isCarried) expect(coaching).toMatchObject({ score: asWanted.score, hints: asWanted.hints });
        };
        changed.mockImplementation(look);
        for (const { act, at } of steps) {
          if (act === 'type') await type(session, at === 9 ? '' : `${editor.textContent}${WORDS[at]}`);
          else if (act === 'refresh') session.refresh();
          else await vi.advanceTimersByTimeAsync(at);
          look();
        }
        await vi.advanceTimersByTimeAsync(10_000);
        look();
        // In the end the last text is rated, or it is said why not.
        const { draft, report, problem, isCarried } = session.view;
        if (draft.text.trim() !== '') expect((report === null) === (problem !== null)).toBe(true);
        expect(isCarried).toBe(false);
      }),
      { numRuns: orders, seed: 20261126 },
    );
    changed.mockReset();
    expect(late).toBeGreaterThan(orders / 10);
    tried(context, { inputs: answers, faults: late });
  });

  it('T6: rates the same text again twice a second at most, and at last once more', async (context) => {
    const session = open();
    await type(session, 'buy now');
    await vi.advanceTimersByTimeAsync(200);
    rate.mockClear();
    for (let at = 0; at < 10_000; at++) session.refresh();
    expect(rate).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(5000);
    expect(rate).toHaveBeenCalledTimes(2);
    tried(context, { inputs: 10_000 });
  });

  it('leaves out what the person dismissed, as long as its words stand, and for this draft only', async () => {
    const session = open();
    await type(session, 'buy now');
    await vi.advanceTimersByTimeAsync(200);
    const [hint] = session.view.report?.coaching.hints ?? [];
    if (hint === undefined) throw new Error('there is no hint');
    const takeBack = session.dismissals.hide(hint, session.view.draft.text);
    expect(session.view.report?.coaching.hints).toEqual([]);
    await type(session, 'So buy now');
    await vi.advanceTimersByTimeAsync(200);
    expect(session.view.report?.coaching.hints).toEqual([]);
    takeBack();
    expect(session.view.report?.coaching.hints).toHaveLength(1);
    session.dismissals.silence();
    expect(session.view).toMatchObject({ isSilent: true, report: { coaching: { score: 60, hints: [] } } });
    await type(session, '');
    await type(session, 'buy now');
    await vi.advanceTimersByTimeAsync(200);
    expect(session.view).toMatchObject({ isSilent: false });
    expect(session.view.report?.coaching.hints).toHaveLength(1);
  });

  it('takes a hint away as soon as its words are edited', async () => {
    const session = open();
    await type(session, 'buy now');
    await vi.advanceTimersByTimeAsync(200);
    await type(session, 'bu now');
    expect(session.view.report?.coaching.hints).toEqual([]);
  });

  it('shows nothing for a draft that was emptied', async () => {
    const session = open();
    await type(session, 'buy now');
    await vi.advanceTimersByTimeAsync(200);
    await type(session, ' ');
    expect(session.view.report).toBeNull();
    await vi.advanceTimersByTimeAsync(1000);
    expect(rate).toHaveBeenCalledTimes(1);
  });

  it('asks nobody about a draft that was emptied during the pause', async () => {
    const session = open();
    await type(session, 'buy now');
    await type(session, '');
    await vi.advanceTimersByTimeAsync(1000);
    expect(rate).not.toHaveBeenCalled();
    expect(session.view.report).toBeNull();
  });

  it('tries once more, then says why, and recovers with the next change', async () => {
    rate.mockRejectedValue(new Error('No answer'));
    const session = open();
    await type(session, 'buy now');
    await vi.advanceTimersByTimeAsync(200);
    expect(session.view.problem).toBeNull();
    await vi.advanceTimersByTimeAsync(500);
    expect(session.view).toMatchObject({
      report: null,
      problem: 'This draft could not be rated: No answer.',
    });
    rate.mockImplementation(async (text) => reportOn(text));
    await type(session, 'buy now!');
    await vi.advanceTimersByTimeAsync(200);
    expect(session.view).toMatchObject({ report: { coaching: { score: 60 } }, problem: null });
  });

  it('waits while an input method composes', async () => {
    const session = open();
    editor.dispatchEvent(new Event('compositionstart', { bubbles: true }));
    await type(session, 'buy');
    await vi.advanceTimersByTimeAsync(1000);
    expect(rate).not.toHaveBeenCalled();
    editor.dispatchEvent(new Event('compositionend', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(300);
    expect(rate).toHaveBeenCalledTimes(1);
  });

  it('stops when the composer has gone while it was rated', async () => {
    const session = open();
    await type(session, 'buy now');
    life.abort();
    const calls = changed.mock.calls.length;
    await vi.advanceTimersByTimeAsync(2000);
    expect(rate).not.toHaveBeenCalled();
    expect(changed.mock.calls.length).toBe(calls);
  });
});
