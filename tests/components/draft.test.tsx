// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Driver } from '../../analysis/drivers.ts';
import { DraftPanel } from '../../components/DraftPanel.tsx';
import { DraftSummary, type DraftSummaryProps } from '../../components/DraftSummary.tsx';
import { chartRows, DriverChart } from '../../components/DriverChart.tsx';
import { HintItem, type HintItemProps } from '../../components/HintItem.tsx';
import { CALM_CARD } from '../fixtures/calm-card.ts';
import { pick } from '../fixtures/load-fixture.ts';
import { all, clear, coaching, hint, press, show } from './samples.ts';

afterEach(clear);

const ACTIONS = { onNo: () => {}, onPoint: () => {}, onCopy: () => {}, lit: null };
const THREE = ['a', 'b', 'c'].map((cue) => hint({ cue, title: cue }));

function driver(cue: string, contribution: number): Driver {
  return { cue, title: cue, tone: 'ask', contribution };
}

describe('DraftSummary', () => {
  const open = (given: Partial<DraftSummaryProps> = {}) =>
    show(<DraftSummary coaching={coaching()} shown={2} {...given} />);

  it('says why a draft is not rated, and nothing else', () => {
    open({ coaching: coaching({ unrated: 'This looks like Spanish.', hints: THREE }) });
    expect(pick('.draft-summary').textContent).toBe('This looks like Spanish.');
  });

  it.each(['room', 'over', 'fine', 'too-few', 'unknown'] as const)('has a verdict: %s', (state) => {
    open({ coaching: coaching({ verdict: { state, text: 'So it is.' } }) });
    expect(pick(`.verdict.${state}`).textContent).toBe('So it is.');
  });

  it('says that nothing stands out, in other words from the notch on, and not where no hints are wanted', () => {
    open({ coaching: coaching({ score: 49 }) });
    const below = pick('.nothing').textContent;
    open({ coaching: coaching({ score: 50 }) });
    expect(pick('.nothing').textContent).not.toBe(below);
    open({ isSilent: true });
    expect(document.querySelector('.nothing')).toBeNull();
  });

  it('keeps further hints at hand, and tells when they are looked at', () => {
    open({ coaching: coaching({ hints: THREE.slice(0, 2) }) });
    expect(document.querySelector('details')).toBeNull();
    const onMore = vi.fn();
    open({ coaching: coaching({ hints: THREE }), onMore });
    expect(all('.hints').map((list) => list.children.length)).toEqual([2, 1]);
    const details = pick<HTMLDetailsElement>('details');
    for (const isOpen of [true, false]) {
      details.open = isOpen;
      act(() => void details.dispatchEvent(new Event('toggle')));
      expect(onMore.mock.lastCall).toEqual([isOpen]);
    }
  });

  it('is without chart and reasons where it has to be short', () => {
    const drivers = [driver('a', 20)];
    open({ coaching: coaching({ hints: THREE, drivers }) });
    expect(all('.driver-chart,.foot')).toHaveLength(4);
    open({ coaching: coaching({ hints: THREE, drivers }), isCompact: true });
    expect(all('.driver-chart,.foot')).toEqual([]);
  });
});

describe('DriverChart', () => {
  it('has at most five rows: the largest, and the sum of all others', () => {
    const five = [9, 8, 7, 6, 5].map((each) => driver(`d${each}`, each));
    expect(chartRows(five)).toEqual(five);
    const six = [...five, driver('d-9', -9)];
    expect(chartRows(six).map((row) => [row.cue, row.contribution])).toEqual([
      ['d9', 9],
      ['d8', 8],
      ['d7', 7],
      ['d6', 6],
      ['rest', -4],
    ]);
    expect(chartRows(six).at(-1)?.tone).toBe('credit');
  });

  it('draws to the right what raises the score and to the left what lowers it, with the sign in words', () => {
    show(<DriverChart drivers={[driver('up', 20), driver('down', -10)]} />);
    expect(all('tr').map((row) => row.className)).toEqual(['raises', 'lowers']);
    expect(all('.points').map((cell) => cell.textContent)).toEqual(['+20', '\u221210']);
    expect(pick('caption').textContent).not.toBe('');
  });

  it.each([[[]], [[driver('a', 0.4)]]])('is not there for nothing', (drivers) => {
    show(<DriverChart drivers={drivers} />);
    expect(document.body.textContent).toBe('');
  });
});

describe('HintItem', () => {
  const open = (given: Partial<HintItemProps> = {}) =>
    show(
      <ul>
        <HintItem hint={hint()} {...given} />
      </ul>,
    );

  it('has the line that its words carry: a line of its own for each tone', () => {
    const lines = (['ask', 'news', 'credit'] as const).map((tone) => {
      open({ hint: hint({ tone }) });
      expect(pick('.hint-item').classList).toContain(tone);
      return pick('.tone-line path').getAttribute('d');
    });
    expect(new Set(lines).size).toBe(3);
  });

  it('offers no buttons but the reasons where it does not stand beside its words', () => {
    const suggestion = { say: 'You could ask: Why?', copy: 'Why?', cut: null };
    open({ hint: hint({ suggestion }) });
    expect(all('button')).toHaveLength(1);
    expect(pick('.suggestion').textContent).toBe('You could ask: Why?');
    open({ hint: hint({ suggestion }), actions: ACTIONS });
    expect(all('button')).toHaveLength(5);
  });

  it('has nothing to copy where a suggestion only cuts', () => {
    open({ hint: hint({ suggestion: { say: 'Cut it.', copy: null, cut: null } }), actions: ACTIONS });
    expect(document.querySelector('.suggestion button')).toBeNull();
  });

  it('is short with the suggestion in place of the action, and with the action where there is none', () => {
    const suggestion = { say: 'Cut it.', copy: null, cut: null };
    open({ hint: hint({ suggestion }), isCompact: true });
    expect(all('.action,.suggestion').map((line) => line.textContent)).toEqual(['Cut it.']);
    open({ isCompact: true });
    expect(all('.action,.suggestion').map((line) => line.textContent)).toEqual(['Give first.']);
  });

  it('names what its reasons are in, as long as they are there', async () => {
    open();
    const why = pick('.foot button');
    expect(why.hasAttribute('aria-controls')).toBe(false);
    await press(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
    expect(pick('.evidence').id).toBe(why.getAttribute('aria-controls'));
    expect(all('.evidence p')).toHaveLength(1);
  });
});

describe('DraftPanel', () => {
  const report = { coaching: coaching(), whole: null, warnings: [], charactersLeft: null };
  const draft = { surface: 'post', occasion: 'Post', report, card: CALM_CARD } as const;

  it('says that a draft is being rated', () => {
    show(<DraftPanel draft={{ ...draft, report: null }} />);
    expect(pick('.quiet').textContent).not.toBe('');
    expect(document.querySelector('.aside,.draft-summary')).toBeNull();
  });

  it('has the score in its head, or that there is none', () => {
    show(<DraftPanel draft={draft} />);
    expect(pick('.aside').textContent).toMatch(/72.*promotional/);
    show(<DraftPanel draft={{ ...draft, report: { ...report, coaching: coaching({ unrated: 'No.' }) } }} />);
    expect(pick('.aside').textContent).not.toMatch(/72|promotional/);
  });

  it('shows the thread and the room that is left where they are known', () => {
    show(<DraftPanel draft={draft} />);
    expect(document.querySelector('.whole-thread,.room-left')).toBeNull();
    const whole = { ...coaching(), score: 61 };
    const charactersLeft = { left: 3, most: 280, extended: null };
    show(<DraftPanel draft={{ ...draft, report: { ...report, whole, charactersLeft } }} />);
    expect(pick('.whole-thread').textContent).toContain('61');
    expect(pick('.room-left').textContent).toContain('3');
  });
});
