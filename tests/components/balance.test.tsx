// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Tally } from '../../analysis/balance.ts';
import type { ReadShare } from '../../analysis/metrics.ts';
import { BalanceNotices } from '../../components/BalanceNotices.tsx';
import { BalanceWindow, type BalanceWindowProps } from '../../components/BalanceWindow.tsx';
import { BreadthRing } from '../../components/BreadthRing.tsx';
import { GiveAndAsk } from '../../components/GiveAndAsk.tsx';
import { SiteRows } from '../../components/SiteRows.tsx';
import { pick } from '../fixtures/load-fixture.ts';
import { all, clear, show } from './samples.ts';

afterEach(clear);

const NONE: Tally = { conversation: 0, sharing: 0, broadcast: 0, promotion: 0 };
const SOME: Tally = { conversation: 6, sharing: 1, broadcast: 1, promotion: 2 };
const share = (part: number, whole: number, reading: ReadShare['reading'] = 'activity'): ReadShare => ({
  reading,
  part,
  whole,
  percent: whole < 5 ? null : (100 * part) / whole,
});
/** Narrow spaces as plain ones, to be read. */
const textOf = (selector: string) => pick(selector).textContent?.replaceAll('\u202f', ' ');

describe('BalanceWindow', () => {
  const open = (given: Partial<BalanceWindowProps> = {}) =>
    show(
      <BalanceWindow
        title="last 20"
        tally={SOME}
        share={share(2, 10)}
        otherShare={share(1, 4, 'posts')}
        target={20}
        {...given}
      />,
    );

  it('says share, acts and target, and the bar in words', () => {
    open();
    expect(textOf('.figures b')).toBe('20 %');
    expect(textOf('.figures')).toContain('2 of 10 promotional');
    expect(textOf('.target')).toBe('target 20 %');
    expect(pick('[role="img"]').getAttribute('aria-label')).toBe(
      'last 20: conversation 6, sharing 1, news 1, promotion 2. Promotion 20\u202f%, target 20\u202f%',
    );
    expect(all('.part').map((part) => part.style.width)).toEqual(['60%', '10%', '10%', '20%']);
    expect(pick('.notch').style.right).toBe('20%');
  });

  it('names the other reading, and never mixes the two', () => {
    open();
    expect(textOf('.other')).toBe('Posts only: 1 of 4 promotional');
    open({ share: share(2, 10, 'posts'), otherShare: share(3, 20) });
    expect(textOf('.other')).toBe('All activity: 3 of 20 promotional · 15 %');
    open({ otherShare: share(0, 0, 'posts') });
    expect(document.querySelector('.other')).toBeNull();
  });

  it('gives no share of too few acts, and an empty lane for none', () => {
    open({ tally: { ...NONE, promotion: 3 }, share: share(3, 3) });
    expect(document.querySelector('.figures b')).toBeNull();
    expect(textOf('.figures')).toContain('3 of 3 promotional');
    open({ tally: NONE, share: share(0, 0) });
    expect(all('.part').map((part) => part.style.width)).toEqual(['0%', '0%', '0%', '0%']);
  });
});

describe('BreadthRing', () => {
  it('has an arc for each kind, filled where it occurs', () => {
    show(<BreadthRing tally={{ ...SOME, broadcast: 0 }} />);
    expect(all('path.arc').map((one) => one.getAttribute('class'))).toEqual([
      'arc give',
      'arc share',
      'arc empty',
      'arc ask',
    ]);
    const fills = all('path.arc').map((one) => one.getAttribute('fill'));
    expect(new Set(fills.filter((fill) => fill !== null)).size).toBe(2);
    expect(textOf('.breadth-ring > text')).toBe('3/4');
    expect(pick('.breadth-ring').getAttribute('aria-label')).toBe(
      '3 of 4 kinds: Conversation, Sharing, and Promotion',
    );
    expect(new Set(all('path.arc').map((one) => one.getAttribute('d'))).size).toBe(4);
  });

  it('says so where there is none', () => {
    show(<BreadthRing tally={NONE} />);
    expect(all('path.empty')).toHaveLength(4);
    expect(pick('.breadth-ring').getAttribute('aria-label')).toBe('None of 4 kinds');
  });
});

describe('GiveAndAsk', () => {
  it('says the sums, and the share of replies where one can be told', () => {
    show(<GiveAndAsk tally={SOME} gives={7} asks={2} replies={62.5} />);
    expect(textOf('.sums')).toBe('given 7 · asked 2 · replies 63 %');
    expect(all('.kind-legend b').map((count) => count.textContent)).toEqual(['6', '1', '1', '2']);
    show(<GiveAndAsk tally={SOME} gives={7} asks={2} replies={null} />);
    expect(textOf('.sums')).toBe('given 7 · asked 2');
  });
});

describe('SiteRows', () => {
  it('has a row for each site, and a share where one can be told', () => {
    show(
      <SiteRows
        target={20}
        sites={[
          { site: 'x', tally: SOME, share: share(2, 10) },
          { site: 'facebook', tally: { ...NONE, promotion: 2 }, share: share(2, 2) },
        ]}
      />,
    );
    expect(all('li').map((row) => row.textContent?.replaceAll('\u202f', ' '))).toEqual([
      'X2 of 1020 %',
      'Facebook2 of 2–',
    ]);
    expect(all('[role="img"]').map((bar) => bar.getAttribute('aria-label')?.split(':')[0])).toEqual([
      'X',
      'Facebook',
    ]);
  });
});

describe('BalanceNotices', () => {
  it('has a line for each, and is not there for none', () => {
    show(<BalanceNotices notices={['3 promotions in a row', 'More.']} />);
    expect(all('li').map((line) => line.textContent)).toEqual(['3 promotions in a row', 'More.']);
    show(<BalanceNotices notices={[]} />);
    expect(document.body.textContent).toBe('');
  });
});
