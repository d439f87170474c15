// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Coaching, Hint } from '../../analysis/coach.ts';
import type { DraftReport } from '../../analysis/draft-report.ts';
import type { Driver } from '../../analysis/drivers.ts';
import { CoachCard, type CoachCardProps } from '../../components/CoachCard.tsx';
import { badgeName, ScoreBadge } from '../../components/ScoreBadge.tsx';
import { SwitchRow } from '../../components/SwitchRow.tsx';
import { TargetForm } from '../../components/TargetForm.tsx';
import { parseTarget, targetPresets } from '../../platform/target.ts';
import { pick } from '../fixtures/load-fixture.ts';

function show(view: Parameters<typeof render>[0]): void {
  act(() => render(view, document.body));
}

afterEach(() => act(() => render(null, document.body)));

function hint(cue: string, contribution: number): Hint {
  return {
    cue,
    tone: 'ask',
    title: cue,
    reason: 'Why.',
    action: 'Do.',
    contribution,
    spans: [],
    evidence: { essay: 'Essay', claim: 'It says so.' },
    suggestion: null,
    order: null,
  };
}

const COACHING: Coaching = {
  score: 72,
  band: 'promotional',
  bandWord: 'promotional',
  kind: 'promotion',
  unrated: null,
  hints: ['a', 'b', 'c', 'd', 'e', 'f'].map((cue, index) => hint(cue, 30 - index)),
  verdict: { state: 'room', text: 'You have room.' },
  give: 40,
  drivers: [],
  gives: [],
  asks: [],
};

describe('ScoreBadge', () => {
  it('says score and band', () => {
    expect(badgeName(COACHING)).toBe('Self-promotion 72 of 100, promotional');
    expect(badgeName(null)).toBe('Self-promotion not rated');
  });

  it('is opened by a person, not by a script', () => {
    const toggle = vi.fn();
    show(<ScoreBadge coaching={COACHING} isOpen={false} onToggle={toggle} button={null} />);
    pick('button').click();
    expect(toggle).not.toHaveBeenCalled();
    const click = new MouseEvent('click', { bubbles: true });
    Object.defineProperty(click, 'isTrusted', { value: true });
    pick('button').dispatchEvent(click);
    expect(toggle).toHaveBeenCalledOnce();
  });

  it('draws what is asked from the right and what is given from the left, never beyond the lane', () => {
    show(<ScoreBadge coaching={COACHING} isOpen={false} onToggle={() => {}} button={null} />);
    expect(pick('.ask').style.width).toBe('72%');
    expect(pick('.give').style.width).toBe('28%');
  });
});

describe('CoachCard', () => {
  const REPORT: DraftReport = { coaching: COACHING, whole: null, warnings: [], charactersLeft: null };
  const { hints: _hints, verdict: _verdict, give: _give, ...whole } = { ...COACHING, score: 61 };

  const onNo = vi.fn();
  const onPoint = vi.fn();
  const onCopy = vi.fn();
  const onDraftNo = vi.fn();
  const onUndo = vi.fn();

  function open(
    report: DraftReport | null,
    given: Partial<CoachCardProps> = {},
    lit: string | null = null,
  ): void {
    show(
      <CoachCard
        report={report}
        occasion="Reply to Ana"
        problem={null}
        isCut={false}
        isSilent={false}
        said={null}
        isFarewell={false}
        siteName="LinkedIn"
        actions={{ onNo, onPoint, onCopy, lit }}
        onDraftNo={onDraftNo}
        onMore={() => {}}
        onClose={() => {}}
        card={null}
        {...given}
      />,
    );
  }

  /** Presses a button as a person does. */
  function press(label: string): void {
    const button = Array.from(document.querySelectorAll('button')).find(
      (one) => one.getAttribute('aria-label') === label || one.textContent === label,
    );
    const click = new MouseEvent('click', { bubbles: true });
    Object.defineProperty(click, 'isTrusted', { value: true });
    act(() => void button?.dispatchEvent(click));
  }

  it('takes a no to a hint from a person, not from a script', () => {
    open(REPORT);
    act(() => pick('[aria-label="Not useful: a"]').click());
    expect(onNo).not.toHaveBeenCalled();
    for (const [label, no] of [
      ['Not useful: a', 'not-useful'],
      ['Hide here: b', 'this'],
      ['Never show: b', 'rule'],
    ] as const) {
      press(label);
      expect(onNo.mock.lastCall?.[0]).toBe(no);
    }
    expect(onNo.mock.lastCall?.[1]).toMatchObject({ cue: 'b' });
  });

  it('takes a no to all hints, in words that name the site', () => {
    open(REPORT);
    for (const label of ['Not in this draft', 'Pause for an hour', 'Not on LinkedIn']) press(label);
    expect(onDraftNo.mock.calls).toEqual([['draft'], ['hour'], ['site']]);
  });

  it('says what was said and offers the way back; a farewell is all that is left', () => {
    open(REPORT, { said: { text: 'Hidden here.', onUndo } });
    expect(pick('.said').textContent).toBe('Hidden here.Undo');
    press('Undo');
    expect(onUndo).toHaveBeenCalledOnce();
    open(REPORT, { said: { text: 'No hints for an hour.', onUndo }, isFarewell: true });
    expect(pick('.content').textContent).toBe('No hints for an hour.Undo');
  });

  it('says nothing of hints in a draft that wants none', () => {
    open({ ...REPORT, coaching: { ...COACHING, hints: [] } }, { isSilent: true });
    expect(document.querySelector('.hints,.nothing')).toBeNull();
    expect(document.body.textContent).not.toContain('Not in this draft');
  });

  it('says why on demand, with what speaks against it', () => {
    const [first] = COACHING.hints;
    if (first === undefined) throw new Error('there is no hint');
    const evidence = { essay: 'No push', claim: 'Talk first.', study: 'A study.', counter: 'Not always.' };
    open({ ...REPORT, coaching: { ...COACHING, hints: [{ ...first, evidence }] } });
    expect(document.querySelector('.evidence')).toBeNull();
    press('Why: a');
    expect(pick('.evidence').textContent).toBe('Talk first. (No push)A study.On the other hand: Not always.');
    press('Why: a');
    expect(document.querySelector('.evidence')).toBeNull();
  });

  it('shows both ends of an order, and words of the draft that can be copied', () => {
    const [first] = COACHING.hints;
    if (first === undefined) throw new Error('there is no hint');
    const order = { first: 'Great post', second: 'my shop' };
    const suggestion = { say: 'You could ask: Which colour?', copy: 'Which colour?', cut: null };
    open({ ...REPORT, coaching: { ...COACHING, hints: [{ ...first, order, suggestion }] } });
    expect(pick('.order').textContent).toBe('First: “Great post”Then: “my shop”');
    press('Copy: Which colour?');
    expect(onCopy.mock.lastCall).toEqual(['Which colour?']);
  });

  it('draws what drives the score, the largest first, all else in one row', () => {
    const driver = (cue: string, contribution: number): Driver => ({
      cue,
      title: cue,
      tone: 'ask',
      contribution,
    });
    const drivers = [40, -20, 15, 10, 8, 4, 0.2].map((each, index) => driver(`d${index}`, each));
    open({ ...REPORT, coaching: { ...COACHING, drivers } });
    const rows = Array.from(document.querySelectorAll('.driver-chart tr'), (row) => row.textContent);
    expect(rows).toEqual(['d0+40', 'd1−20', 'd2+15', 'd3+10', 'All else+12']);
    const widths = Array.from(
      document.querySelectorAll<HTMLElement>('.driver-chart .lane span'),
      (bar) => bar.style.width,
    );
    expect(widths.slice(0, 2)).toEqual(['50%', '25%']);
    open({ ...REPORT, coaching: { ...COACHING, drivers: [driver('d0', 0.3)] } });
    expect(document.querySelector('.driver-chart')).toBeNull();
  });

  it('has no way to say no to credit', () => {
    const thanks: Hint = { ...hint('thanks', -8), tone: 'credit' };
    open({ ...REPORT, coaching: { ...COACHING, hints: [thanks] } });
    expect(document.querySelectorAll('.foot button')).toHaveLength(1);
  });

  it('lights up the hint that is pointed at in the draft, and tells which one the pointer is on', () => {
    open(REPORT, {}, 'b');
    expect(pick('.lit .title').textContent).toBe('b');
    const item = pick('.hint-item');
    item.dispatchEvent(new MouseEvent('mouseenter'));
    expect(onPoint.mock.lastCall?.[0]).toMatchObject({ cue: 'a' });
    item.dispatchEvent(new MouseEvent('mouseleave'));
    expect(onPoint.mock.lastCall?.[0]).toBeNull();
  });

  it('opens the strongest hints and keeps the others at hand', () => {
    open(REPORT);
    expect(pick('[role="dialog"]').getAttribute('aria-label')).toBe('Draft coach');
    expect(document.querySelectorAll('.hints')[0]?.querySelectorAll('li')).toHaveLength(2);
    expect(pick('summary').textContent).toBe('4 more');
    expect(pick('.points .visually-hidden').textContent).toBe('points: +30');
    expect(pick('.points [aria-hidden]').textContent).toBe('+30');
  });

  it('says in its head what is being written', () => {
    open(REPORT);
    expect(pick('header .occasion').textContent).toBe('Reply to Ana');
    open(null, { problem: 'No answer.' });
    expect(pick('header .occasion').textContent).toBe('Reply to Ana');
  });

  it('has a word for a draft without hints, and says why a draft is not rated', () => {
    open({ ...REPORT, coaching: { ...COACHING, hints: [] } });
    expect(document.body.textContent).toContain('No single words stand out.');
    open({ ...REPORT, coaching: { ...COACHING, score: 10, hints: [] } }, { isCut: true });
    expect(document.body.textContent).toContain('Nothing in these words promotes you');
    expect(document.body.textContent).toContain('Only the first 100,000 characters');
    open(null, { problem: 'No answer.' });
    expect(document.body.textContent).toContain('Not rated');
    expect(document.body.textContent).toContain('No answer. It is tried again when the text changes.');
  });

  it('shows the whole thread beside its part, and only for a thread', () => {
    open(REPORT);
    expect(document.querySelector('.whole-thread')).toBeNull();
    open({ ...REPORT, whole });
    expect(pick('.whole-thread').textContent).toBe('This part 72 · Whole thread 61');
    const unrated = { ...COACHING, unrated: 'Too short.' };
    open({ ...REPORT, coaching: unrated, whole });
    expect(pick('.whole-thread').textContent).toBe('This part not rated · Whole thread 61');
    open({ ...REPORT, whole: { ...whole, unrated: 'Spanish.' } });
    expect(pick('.whole-thread').textContent).toBe('This part 72 · Whole thread not rated');
  });

  it('shows the room that is left, in other words where there is none', () => {
    open(REPORT);
    expect(document.querySelector('.room-left')).toBeNull();
    open({ ...REPORT, charactersLeft: { left: 213, most: 280, extended: null } });
    expect(pick('.room-left').textContent).toBe('213 characters left');
    expect(document.querySelector('.over')).toBeNull();
    open({ ...REPORT, charactersLeft: { left: -12, most: 280, extended: null } });
    expect(pick('.room-left.over').textContent).toBe('12 characters over 280');
  });
});

describe('SwitchRow', () => {
  it('is named by its name, described by its note, and tells where it is switched', () => {
    const onSwitch = vi.fn();
    show(<SwitchRow name="LinkedIn" note="www.linkedin.com" isOn={true} onSwitch={onSwitch} />);
    const input = pick<HTMLInputElement>('input[type="checkbox"]');
    const textOf = (attribute: string) =>
      document.getElementById(input.getAttribute(attribute) ?? '')?.textContent;
    expect(input.checked).toBe(true);
    expect(textOf('aria-labelledby')).toBe('LinkedIn');
    expect(textOf('aria-describedby')).toBe('www.linkedin.com');
    act(() => input.click());
    expect(onSwitch.mock.calls).toEqual([[false]]);
  });
});

describe('TargetForm', () => {
  function open(target = 20) {
    const choose = vi.fn();
    show(
      <TargetForm
        target={target}
        presets={targetPresets()}
        parse={parseTarget}
        status=""
        onChoose={choose}
      />,
    );
    return choose;
  }

  function typeValue(text: string): void {
    const input = pick<HTMLInputElement>('.value input');
    act(() => {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  it('shows the preset of the target, or a value of one’s own', () => {
    open(33);
    expect(pick<HTMLInputElement>('input:checked').closest('.row')?.textContent).toContain('Rule of thirds');
    act(() => render(null, document.body));
    open(25);
    expect(pick<HTMLInputElement>('input:checked').closest('.row')?.textContent).toContain('Your own');
  });

  it('hands on what is valid and says what is accepted otherwise', () => {
    const choose = open();
    typeValue('25 %');
    expect(choose.mock.calls).toEqual([[25]]);
    typeValue('250');
    expect(choose).toHaveBeenCalledOnce();
    expect(pick('.error').textContent).toBe(
      'Use a whole number from 1 to 99, for example 20. Your target stays at 20\u202f%.',
    );
    expect(pick('.value input').getAttribute('aria-invalid')).toBe('true');
    typeValue('26');
    expect(document.querySelector('.error')).toBeNull();
  });
});
