// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Coaching, Hint } from '../../analysis/coach.ts';
import { BalanceWindow } from '../../components/BalanceWindow.tsx';
import { CoachCard } from '../../components/CoachCard.tsx';
import { badgeName, ScoreBadge } from '../../components/ScoreBadge.tsx';
import { TargetForm } from '../../components/TargetForm.tsx';
import { parseTarget, TARGET_PRESETS } from '../../platform/settings.ts';
import { pick } from '../fixtures/load-fixture.ts';

function show(view: Parameters<typeof render>[0]): void {
  act(() => render(view, document.body));
}

afterEach(() => act(() => render(null, document.body)));

function hint(cue: string, contribution: number): Hint {
  return { cue, tone: 'ask', title: cue, reason: 'Why.', action: 'Do.', contribution, spans: [] };
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
  it('opens the strongest hints and keeps the others at hand', () => {
    show(<CoachCard coaching={COACHING} problem={null} isCut={false} onClose={() => {}} card={null} />);
    expect(pick('[role="dialog"]').getAttribute('aria-label')).toBe('Draft coach');
    expect(document.querySelectorAll('.hints')[0]?.querySelectorAll('li')).toHaveLength(4);
    expect(pick('summary').textContent).toBe('2 more');
    expect(pick('.points').textContent).toBe('+30 points');
  });

  it('has a word for a draft without hints, and says why a draft is not rated', () => {
    show(
      <CoachCard
        coaching={{ ...COACHING, hints: [] }}
        problem={null}
        isCut={true}
        onClose={() => {}}
        card={null}
      />,
    );
    expect(document.body.textContent).toContain('Nothing in these words promotes you');
    expect(document.body.textContent).toContain('Only the first 100,000 characters');
    show(<CoachCard coaching={null} problem="No answer." isCut={false} onClose={() => {}} card={null} />);
    expect(document.body.textContent).toContain('Not rated');
    expect(document.body.textContent).toContain('No answer. It is tried again when the text changes.');
  });
});

describe('BalanceWindow', () => {
  it('says the bar in words', () => {
    const tally = { conversation: 6, sharing: 1, broadcast: 1, promotion: 2 };
    show(<BalanceWindow title="Last 20" window={{ tally, count: 10, share: 20 }} target={20} />);
    expect(pick('[role="img"]').getAttribute('aria-label')).toBe(
      'Last 20: 6 conversations, 1 shared, 1 news, 2 promotions. Promotion 20\u202f%, target 20\u202f%',
    );
    expect(pick('.give').style.width).toBe('60%');
    expect(pick('.ask').style.width).toBe('20%');
  });

  it('has an empty lane for no acts', () => {
    const tally = { conversation: 0, sharing: 0, broadcast: 0, promotion: 0 };
    show(<BalanceWindow title="30 days" window={{ tally, count: 0, share: 0 }} target={20} />);
    expect(pick('.give').style.width).toBe('0%');
  });
});

describe('TargetForm', () => {
  function open(target = 20) {
    const choose = vi.fn();
    show(
      <TargetForm target={target} presets={TARGET_PRESETS} parse={parseTarget} status="" onChoose={choose} />,
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
    expect(pick<HTMLInputElement>('input:checked').closest('.preset')?.textContent).toContain(
      'Rule of thirds',
    );
    act(() => render(null, document.body));
    open(25);
    expect(pick<HTMLInputElement>('input:checked').closest('.preset')?.textContent).toContain('Your own');
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
