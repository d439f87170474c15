// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ShownAct } from '../../analysis/balance.ts';
import { ActList, type ActListProps } from '../../components/ActList.tsx';
import { pick } from '../fixtures/load-fixture.ts';
import { all, clear, show } from './samples.ts';

afterEach(clear);

const MINUTE = 60_000;

const shown = (given: Partial<ShownAct> = {}): ShownAct => ({
  key: 'first-one',
  at: 0,
  site: 'x',
  surface: 'reply',
  kind: 'promotion',
  score: 72,
  status: 'confirmed',
  ...given,
});

const open = (given: Partial<ActListProps> = {}) =>
  show(
    <ActList acts={[]} now={3 * MINUTE} onSettle={async () => {}} onRelabel={async () => {}} {...given} />,
  );

const buttons = () => all('button') as HTMLButtonElement[];
const selects = () => all('select') as HTMLSelectElement[];
const status = () => pick('[role="status"]');

async function choose(select: HTMLSelectElement | undefined, kind: string): Promise<void> {
  if (select === undefined) throw new Error('there is no such choice');
  select.value = kind;
  await act(async () => void select.dispatchEvent(new Event('change', { bubbles: true })));
}

describe('ActList', () => {
  it('is an empty list for nothing', () => {
    open();
    expect(all('li')).toEqual([]);
    expect(document.body.textContent).toBe('');
  });

  it('says where, when and with what score, and shows the kind in its choice', () => {
    open({
      acts: [
        shown(),
        shown({ key: 'second-one', surface: 'repost', site: 'linkedin', kind: 'sharing', score: 0 }),
      ],
    });
    expect(all('.where').map((where) => where.textContent)).toEqual([
      'Reply on X3 min ago · score 72',
      'Repost on LinkedIn3 min ago · score 0',
    ]);
    expect(selects().map(({ value }) => value)).toEqual(['promotion', 'sharing']);
    expect(selects()[0]?.getAttribute('aria-label')).toBe('Kind: Reply on X, 3 min ago');
    expect(Array.from(selects()[0]?.options ?? [], ({ text }) => text)).toEqual([
      'Conversation',
      'Sharing',
      'News',
      'Promotion',
    ]);
    expect(all('.more,.quiet')).toEqual([]);
  });

  it('takes another kind in one step, and says what counts now', async () => {
    const onRelabel = vi.fn(async () => {});
    open({ acts: [shown(), shown({ key: 'second-one' })], onRelabel });
    await choose(selects()[1], 'broadcast');
    expect(onRelabel.mock.calls).toEqual([['second-one', 'broadcast']]);
    expect(status().textContent).toBe('It counts as News now.');
  });

  it('marks what the person changed, and takes it back', async () => {
    const onRelabel = vi.fn(async () => {});
    open({ acts: [shown({ kind: 'broadcast', rated: 'promotion' })], onRelabel });
    expect(pick('.more > span').textContent).toBe('Changed by you, rated Promotion');
    expect(buttons()[0]?.getAttribute('aria-label')).toBe('Take back: Reply on X, 3 min ago');
    await act(async () => buttons()[0]?.click());
    expect(onRelabel.mock.calls).toEqual([['first-one', null]]);
    expect(status().textContent).toBe('It counts as Promotion now.');
  });

  it('asks of each probable act whether it was posted, and hands on the answer', async () => {
    const onSettle = vi.fn(async () => {});
    open({
      acts: [
        shown({ status: 'probable' }),
        shown({ key: 'second-one', status: 'probable' }),
        shown({ key: 'third-one' }),
      ],
      onSettle,
    });
    expect(pick('.quiet').textContent).toContain('one sign');
    expect(buttons().map((button) => button.textContent)).toEqual(['Yes', 'No, remove', 'Yes', 'No, remove']);
    expect(buttons()[3]?.getAttribute('aria-label')).toBe('No, remove: Reply on X, 3 min ago');
    await act(async () => buttons()[0]?.click());
    expect(status().textContent).toBe('Kept in your balance.');
    await act(async () => buttons()[3]?.click());
    expect(status().textContent).toBe('Removed from your balance.');
    expect(onSettle.mock.calls).toEqual([
      ['first-one', true],
      ['second-one', false],
    ]);
    open();
    expect(status().textContent).toBe('Removed from your balance.');
  });

  it('says why a change was not saved', async () => {
    const failing = () => Promise.reject(new Error('no room'));
    open({ acts: [shown({ status: 'probable' })], onSettle: failing, onRelabel: failing });
    await act(async () => buttons()[0]?.click());
    expect(pick('[role="status"].problem').textContent).toBe('That was not saved: no room.');
    clear();
    open({ acts: [shown()], onRelabel: failing });
    await choose(selects()[0], 'sharing');
    expect(pick('[role="status"].problem').textContent).toBe('That was not saved: no room.');
    // The choice shows what is stored.
    expect(selects()[0]?.value).toBe('promotion');
  });
});
