// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Warning } from '../../analysis/warning.ts';
import { CoachCard } from '../../components/CoachCard.tsx';
import { DraftPanel } from '../../components/DraftPanel.tsx';
import { HistoryWarnings } from '../../components/HistoryWarnings.tsx';
import { PanelCard } from '../../components/PanelCard.tsx';
import { CALM_CARD } from '../fixtures/calm-card.ts';
import { pick } from '../fixtures/load-fixture.ts';
import { all, clear, coaching, hint, press, show, warning } from './samples.ts';

afterEach(clear);

const TWO = [warning(), warning({ cue: 'own-posts-in-group', title: 'Posts without replies here' })];
const titles = () => all('.warning-item .title').map((title) => title.textContent);
const buttons = () => all('.warning-item button').map((one) => one.getAttribute('aria-label'));

function openMore(): void {
  const details = pick<HTMLDetailsElement>('.history-warnings details');
  details.open = true;
  act(() => void details.dispatchEvent(new Event('toggle')));
}

describe('HistoryWarnings', () => {
  it('are nothing where there is nothing to say', () => {
    show(<HistoryWarnings warnings={[]} />);
    expect(document.body.textContent).toBe('');
  });

  it('say one thing: what was posted, what could be done, why, and no points', async () => {
    show(<HistoryWarnings warnings={TWO.slice(0, 1)} />);
    expect(titles()).toEqual(['Said before']);
    expect(all('.warning-item > p:not(.foot)').map((line) => line.textContent)).toEqual([
      'It was said.',
      'Say it anew.',
    ]);
    expect(document.querySelector('.points,details')).toBeNull();
    expect(pick('.history-warnings ul').getAttribute('aria-label')).toBe('From your history');
    await press(pick('.foot button'));
    expect(all('.evidence p').map((line) => line.textContent)).toEqual([
      'It says so. (Essay)',
      'On the other hand: Not all is seen.',
    ]);
  });

  it('keep the second at hand, and tell which of them stand there', () => {
    const onWarned = vi.fn();
    show(<HistoryWarnings warnings={TWO} onWarned={onWarned} />);
    expect(pick('summary').textContent).toBe('1 more from your history');
    expect(pick<HTMLDetailsElement>('details').open).toBe(false);
    openMore();
    show(<HistoryWarnings warnings={[...TWO]} onWarned={onWarned} />);
    expect(onWarned.mock.calls).toEqual([[['repeat']], [['repeat', 'own-posts-in-group']]]);
    show(<HistoryWarnings warnings={[]} onWarned={onWarned} />);
    expect(onWarned).toHaveBeenCalledTimes(2);
  });

  it('can be said no to, each in the ways of a hint', async () => {
    const onNo = vi.fn();
    show(<HistoryWarnings warnings={TWO.slice(0, 1)} onNo={onNo} />);
    expect(buttons()).toEqual([
      'Why: Said before',
      'Not useful: Said before',
      'Hide here: Said before',
      'Never show: Said before',
    ]);
    for (const button of all('.warning-item button').slice(1)) await press(button);
    expect(onNo.mock.calls.map(([no, { cue }]) => [no, cue])).toEqual([
      ['not-useful', 'repeat'],
      ['this', 'repeat'],
      ['rule', 'repeat'],
    ]);
  });

  it('are the first one, and what is to be done, where they have to be short', () => {
    show(<HistoryWarnings warnings={TWO} isCompact onNo={() => {}} />);
    expect(buttons()).toEqual([]);
    expect(titles()).toEqual(['Said before']);
  });
});

describe('warnings in the surfaces', () => {
  const report = (warnings: Warning[], hints = [hint()]) => ({
    coaching: coaching({ hints, drivers: [] }),
    whole: null,
    warnings,
    charactersLeft: null,
  });
  const draft = { surface: 'post', occasion: 'Post', report: report(TWO), card: CALM_CARD } as const;
  const PANEL = {
    isSpoken: false,
    onNo: vi.fn(),
    onDraftNo() {},
    onUndo() {},
    copyText: async () => {},
  };

  it('stand in the card between the bar and the hints', () => {
    show(
      <CoachCard
        report={report(TWO)}
        occasion="Post"
        problem={null}
        isCut={false}
        isSilent={false}
        said={null}
        isFarewell={false}
        siteName="X"
        actions={{ onNo() {}, onPoint() {}, onCopy() {}, lit: null }}
        onDraftNo={() => {}}
        onMore={() => {}}
        onClose={() => {}}
        card={null}
      />,
    );
    const parts = [...pick('.draft-summary').children].map((part) => part.className);
    const places = ['ends', 'history-warnings', 'hints'].map((name) => parts.indexOf(name));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('do not tell a draft to go on: nothing is said of words without hints beside them', () => {
    show(<DraftPanel draft={{ ...draft, report: report([], []) }} />);
    expect(document.querySelector('.nothing')).not.toBeNull();
    show(<DraftPanel draft={{ ...draft, report: report(TWO, []) }} />);
    expect(document.querySelector('.nothing')).toBeNull();
  });

  it('stand in the popup without buttons, but the reasons, and take no more room than a hint', () => {
    const hints = ['a', 'b', 'c'].map((cue) => hint({ cue }));
    const open = () => all('.hints').map((list) => list.children.length);
    show(<DraftPanel draft={{ ...draft, report: report([], hints) }} isCompact />);
    expect(open()).toEqual([2, 1]);
    show(<DraftPanel draft={{ ...draft, report: report(TWO, hints) }} isCompact />);
    expect(open()).toEqual([1, 2]);
    expect(titles()).toEqual(['Said before']);
    expect(buttons()).toEqual([]);
    show(<DraftPanel draft={draft} />);
    expect(buttons()).toEqual(TWO.map(({ title }) => `Why: ${title}`));
  });

  it('stand in the side panel, pass on what is said to them, and stay away during a pause', async () => {
    show(<PanelCard draft={draft} isPaused={false} {...PANEL} />);
    expect(titles()).toEqual(TWO.map(({ title }) => title));
    await press(pick('[aria-label="Never show: Said before"]'));
    expect(PANEL.onNo.mock.lastCall?.[0]).toBe('rule');
    expect(PANEL.onNo.mock.lastCall?.[1]).toMatchObject({ cue: 'repeat' });
    show(<PanelCard draft={draft} isPaused {...PANEL} />);
    expect(titles()).toEqual([]);
  });
});
