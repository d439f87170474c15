// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Hint } from '../../../analysis/coach.ts';
import { CardTalk, FAREWELL_LASTS } from '../../../entrypoints/compose.content/card-talk.ts';

const HINT = { cue: 'discount' } as Hint;

let life: AbortController;
let talk: CardTalk;
const undo = vi.fn(async () => {});
const commit = vi.fn(async () => {});
const means = {
  sayNoToHint: vi.fn(async () => ({ text: 'Hidden here.', undo })),
  silenceDraft: () => ({ text: 'Silent.', undo }),
  farewellFor: () => ({ text: 'Bye.', commit }),
  changed: vi.fn(),
  ended: vi.fn(),
  failed: vi.fn(),
};

const answers = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  life = new AbortController();
  talk = new CardTalk(means, life.signal);
});

afterEach(() => {
  life.abort();
  vi.clearAllMocks();
  vi.useRealTimers();
});

describe('CardTalk', () => {
  it('says what was said to a hint, until it is taken back', async () => {
    talk.noToHint('this', HINT);
    await answers();
    expect(talk.said?.text).toBe('Hidden here.');
    talk.said?.onUndo();
    await answers();
    expect(undo).toHaveBeenCalledOnce();
    expect(talk.said).toBeNull();
  });

  it('says why a no, or its way back, could not be saved', async () => {
    means.sayNoToHint.mockRejectedValueOnce(new Error('no room'));
    talk.noToHint('rule', HINT);
    await answers();
    expect(talk.said).toBeNull();
    undo.mockRejectedValueOnce(new Error('no disk'));
    talk.noToDraft('draft');
    talk.said?.onUndo();
    await answers();
    expect(talk.said?.text).toBe('Silent.');
    expect(means.failed.mock.calls).toEqual([
      ['This was not saved: no room.'],
      ['This was not saved: no disk.'],
    ]);
  });

  it('gives a farewell time to be taken back', async () => {
    talk.noToDraft('hour');
    expect(talk.isFarewell).toBe(true);
    await vi.advanceTimersByTimeAsync(FAREWELL_LASTS - 1);
    expect(commit).not.toHaveBeenCalled();
    talk.said?.onUndo();
    await vi.advanceTimersByTimeAsync(FAREWELL_LASTS);
    expect(talk.isFarewell).toBe(false);
    expect(commit).not.toHaveBeenCalled();
  });

  it('means a farewell when time is up, when the card is closed, and when the page is left, once', async () => {
    talk.noToDraft('site');
    await vi.advanceTimersByTimeAsync(FAREWELL_LASTS);
    expect(commit).toHaveBeenCalledTimes(1);
    expect(means.ended).toHaveBeenCalledTimes(1);
    talk.noToDraft('site');
    talk.close();
    talk.close();
    expect(commit).toHaveBeenCalledTimes(2);
    talk.noToDraft('site');
    window.dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(FAREWELL_LASTS);
    expect(commit).toHaveBeenCalledTimes(3);
  });
});
