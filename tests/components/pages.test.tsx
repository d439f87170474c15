// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BoxState } from '../../analysis/open-box.ts';
import { BoxPanel, type BoxPanelProps } from '../../components/BoxPanel.tsx';
import { ChoiceRow } from '../../components/ChoiceRow.tsx';
import { KindLegend } from '../../components/KindLegend.tsx';
import { Mark } from '../../components/Mark.tsx';
import { RoomLeft } from '../../components/RoomLeft.tsx';
import { SiteMode, type SiteModeProps } from '../../components/SiteMode.tsx';
import { StructureView } from '../../components/StructureView.tsx';
import { SwitchRow } from '../../components/SwitchRow.tsx';
import { pick } from '../fixtures/load-fixture.ts';
import { all, clear, press, show } from './samples.ts';

afterEach(clear);

const REPORT = {
  format: 'twoway-structure-1',
  site: 'x',
  evidence: '2026-10-05',
  state: 'unseen',
  lines: ['div', 'body'],
} as const;

describe('BoxPanel', () => {
  const open = (state: BoxState, given: Partial<BoxPanelProps> = {}) =>
    show(
      <BoxPanel
        box={{ site: 'x', state, draft: null }}
        readStructure={async () => ({ ...REPORT, lines: [...REPORT.lines] })}
        copyText={async () => {}}
        openOptions={() => {}}
        now={0}
        {...given}
      />,
    );

  it('has nothing to say of a box that is read', () => {
    open('seen');
    expect(document.body.textContent).toBe('');
  });

  it('says of each other box what that means, and offers one thing to do', () => {
    const titles = (['unseen', 'unsure', 'no-submit', 'messages-off'] as const).map((state) => {
      open(state);
      expect(all('button')).toHaveLength(1);
      expect(pick('section > p').textContent).not.toBe('');
      return pick('h2').textContent;
    });
    expect(new Set(titles).size).toBe(4);
  });

  it('shows the report in place of its button, and says where the box is gone or asking fails', async () => {
    open('unseen');
    await press(pick('button'));
    expect(document.querySelector('.structure-view')).not.toBeNull();
    clear();
    for (const readStructure of [async () => null, () => Promise.reject(new Error('no answer'))]) {
      open('unseen', { readStructure });
      await press(pick('button'));
      expect(pick('[role="alert"]').textContent).not.toBe('');
      expect(all('button')).toHaveLength(1);
      clear();
    }
  });
});

describe('StructureView', () => {
  const report = { ...REPORT, lines: [...REPORT.lines] };

  it('shows all of what it passes on, and copies just that', async () => {
    const copied = vi.fn(async () => {});
    show(<StructureView report={report} copyText={copied} now={Date.UTC(2026, 10, 25)} />);
    const text = pick<HTMLTextAreaElement>('textarea').value;
    expect(JSON.parse(text)).toEqual(report);
    expect(pick('a').getAttribute('download')).toBe('twoway-structure-x-2026-11-25.json');
    expect(pick('[role="status"]').textContent).toBe('');
    await press(pick('button'));
    expect(copied.mock.calls).toEqual([[text]]);
    expect(pick('[role="status"]').textContent).not.toBe('');
  });

  it('says why it could not be copied', async () => {
    const copyText = () => Promise.reject(new Error('not allowed'));
    show(<StructureView report={report} copyText={copyText} now={0} />);
    await press(pick('button'));
    expect(pick('[role="status"]').textContent).toContain('not allowed');
  });
});

describe('SiteMode', () => {
  const open = (given: Partial<SiteModeProps> = {}) =>
    show(
      <SiteMode
        siteName="LinkedIn"
        mode="page"
        pausedUntil={null}
        onMode={() => {}}
        onResume={() => {}}
        openSidePanel={null}
        {...given}
      />,
    );

  it('says in each mode where hints stand', () => {
    const said = (['page', 'panel'] as const).map((mode) => {
      open({ mode });
      expect(pick('p').textContent).toContain('LinkedIn');
      return document.body.textContent;
    });
    expect(said[0]).not.toBe(said[1]);
  });

  it('offers the end of a pause, and the side panel where there is one', async () => {
    open();
    expect(all('button')).toHaveLength(1);
    const calls = { onMode: vi.fn(), onResume: vi.fn(), openSidePanel: vi.fn() };
    open({ pausedUntil: 1, ...calls });
    for (const button of all('button')) await press(button);
    for (const call of Object.values(calls)) expect(call).toHaveBeenCalledOnce();
  });
});

describe('ChoiceRow', () => {
  it('is a group with a name and a note, and hands on what is chosen', () => {
    const onChoose = vi.fn();
    const choices = [
      ['page', 'In the page'],
      ['off', 'Off'],
    ] as const;
    show(<ChoiceRow name="X" note="x.com" choices={choices} chosen="page" onChoose={onChoose} />);
    const group = pick('fieldset');
    expect(pick('legend').textContent).toBe('X');
    expect(document.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent).toBe('x.com');
    const inputs = all('input') as HTMLInputElement[];
    expect(inputs.map((input) => input.checked)).toEqual([true, false]);
    expect(new Set(inputs.map((input) => input.name)).size).toBe(1);
    act(() => inputs[1]?.click());
    expect(onChoose.mock.calls).toEqual([['off']]);
  });

  it('does not mix with another of its kind', () => {
    const one = { note: '', choices: [['a', 'A']], chosen: 'a', onChoose: () => {} } as const;
    show(
      <>
        <ChoiceRow name="X" {...one} />
        <ChoiceRow name="LinkedIn" {...one} />
      </>,
    );
    const names = all('input').map((input) => input.getAttribute('name'));
    expect(new Set(names).size).toBe(2);
  });
});

describe('SwitchRow', () => {
  it('that is off is switched on', () => {
    const onSwitch = vi.fn();
    show(<SwitchRow name="Messages" note="Read them." isOn={false} onSwitch={onSwitch} />);
    const input = pick<HTMLInputElement>('input');
    expect(input.checked).toBe(false);
    act(() => input.click());
    expect(onSwitch.mock.calls).toEqual([[true]]);
  });
});

describe('RoomLeft', () => {
  const room = { most: 280, extended: { left: 24_708, most: 25_000 } };

  it.each([
    [0, false],
    [-12, true],
  ])('of %d is told apart by more than colour: %s', (left, isOver) => {
    show(<RoomLeft room={{ ...room, left }} />);
    expect(pick('.room-left').classList.contains('over')).toBe(isOver);
    expect(pick('.room-left').textContent?.includes('280')).toBe(isOver);
  });
});

describe('KindLegend', () => {
  it('has a sign of its own, a word and a figure for each kind', () => {
    show(<KindLegend tally={{ conversation: 7, sharing: 0, broadcast: 1, promotion: 2 }} />);
    expect(all('b').map((figure) => figure.textContent)).toEqual(['7', '0', '1', '2']);
    expect(new Set(all('path').map((path) => path.getAttribute('d'))).size).toBe(4);
    expect(new Set(all('li > span').map((word) => word.textContent)).size).toBe(4);
  });
});

describe('Mark', () => {
  it('is drawn in the size that is asked for, and says nothing', () => {
    show(<Mark />);
    expect(pick('svg').getAttribute('width')).toBe('20');
    show(<Mark size={32} />);
    expect(pick('svg').getAttribute('height')).toBe('32');
    expect(pick('svg').getAttribute('aria-hidden')).toBe('true');
  });
});
